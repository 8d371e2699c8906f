import { useEffect, useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DealSummary, SearchHit } from '#contract/methods.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Highlighted } from '#renderer/ui/Highlighted.tsx';
import { paletteMessages } from './words.ts';
import { useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useConnection, useLoaded } from '#renderer/state/session.ts';
import './palette.css';
import type { PaletteEntry } from './palette-entries.ts';
import { dealCandidates, findEntries, hitEntries, libraryCandidates } from './palette-entries.ts';
import { usePlaceCandidates } from './use-place-candidates.ts';

const NO_DEALS: readonly DealSummary[] = [];
const SEARCH_AFTER_MS = 120;

/** Every place, deal, term, case and action by a few letters of either language; what is written in them by its words. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(paletteMessages);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const entries = useEntries(query);
  const choose = useChoose(onClose);
  const current = entries[Math.min(at, entries.length - 1)];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const next = Math.max(0, Math.min(entries.length - 1, at + step));
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    }
  }

  return (
    <Dialog title={t.title} onClose={onClose}>
      <input
        className="input palette-input"
        type="text"
        role="combobox"
        aria-label={t.title}
        aria-expanded={entries.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${listId}-${entries.indexOf(current)}` : undefined}
        placeholder={t.placeholder}
        value={query}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        data-first-focus
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <output className="visually-hidden">{query === '' ? '' : t.count(entries.length)}</output>
      <div id={listId} role="listbox" aria-label={t.results} className="palette-list">
        {entries.map((entry, index) => (
          <div
            key={entry.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={entry === current}
            className="palette-entry"
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(entry);
            }}
          >
            <span className="palette-kind">{t.groups[entry.kind]}</span>
            <span>
              {entry.match ? <Highlighted text={entry.title} match={entry.match} /> : entry.title}
              {entry.sentence ? (
                <span className="palette-sentence">
                  <Highlighted text={entry.sentence.text} match={entry.sentence.match} />
                </span>
              ) : null}
            </span>
          </div>
        ))}
      </div>
      {query !== '' && entries.length === 0 ? <p className="quiet">{t.nothing(query)}</p> : null}
    </Dialog>
  );
}

function useEntries(query: string): readonly PaletteEntry[] {
  const lang = useLang();
  const library = useApp((state) => state.library);
  const route = useApp((state) => state.route);
  const openKinds = useApp((state) => state.openKinds);
  const version = useApp((state) => state.dealsVersion);
  const places = usePlaceCandidates();
  const deals = useLoaded('deals.list', { archived: false }, version);
  const hits = useSearch(query);
  const summaries = deals.status === 'ready' ? deals.value : NO_DEALS;
  const known = useMemo(() => libraryCandidates(library, route, openKinds), [library, route, openKinds]);
  const dealsHere = dealCandidates(summaries);
  if (query.trim() === '') {
    return [...places, ...dealsHere].slice(0, 14).map(({ key, kind, title, leadsTo }) => ({
      key,
      kind,
      title: title[lang],
      leadsTo,
    }));
  }
  const candidates = [...places, ...dealsHere, ...known];
  return [...findEntries(candidates, query, lang), ...hitEntries(hits, candidates, query, lang)];
}

/** Texts by their words, a moment after the typing stops. */
function useSearch(query: string): readonly SearchHit[] {
  const { api } = useConnection();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const asked = query.trim();
    async function ask(words: string): Promise<void> {
      const answer = await api.call('search.run', { query: words, limit: 40 });
      if (isCurrent) setHits(answer.ok ? answer.value : []);
    }
    const timer = setTimeout(() => {
      if (asked === '') setHits([]);
      else {
        void ask(asked);
      }
    }, SEARCH_AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [api, query]);
  return hits;
}

function useChoose(onClose: () => void): (entry: PaletteEntry) => void {
  const app = useAppStore();
  return (entry) => {
    onClose();
    if (entry.leadsTo.kind === 'run') entry.leadsTo.run();
    else app.getState().go(entry.leadsTo.route);
  };
}
