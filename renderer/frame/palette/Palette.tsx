import { useEffect, useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DealSummary, SearchHit } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DealKind } from '#domain/library/term.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Highlighted } from '#renderer/ui/Highlighted.tsx';
import { keysOnKeyboard } from '#renderer/ui/command-key.ts';
import { paletteMessages } from './words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useConnection, useLoaded } from '#renderer/state/session.ts';
import './palette.css';
import type { Candidate, EntryKind, PaletteEntry, PaletteGroup } from './palette-entries.ts';
import {
  dealCandidates,
  draftCandidates,
  entryOf,
  findEntries,
  groupEntries,
  hitEntries,
  libraryCandidates,
} from './palette-entries.ts';
import { usePlaceCandidates } from './use-place-candidates.ts';

const NO_DEALS: readonly DealSummary[] = [];
const NO_DRAFTS: readonly Draft[] = [];
const NOTHING_UNFOLDED: ReadonlySet<EntryKind> = new Set();
const SEARCH_AFTER_MS = 120;
const MOST_HITS = 200;
/** More is not searched for, though it stays in the field. */
const LONGEST_QUERY = 200;

/** A line that can be chosen: an entry, or what shows the rest of its group. */
type Line =
  | { readonly kind: 'entry'; readonly entry: PaletteEntry }
  | { readonly kind: 'unfold'; readonly group: PaletteGroup };

/** Every place, action, deal, term, paper and case by a few letters of either language; texts by their words. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(paletteMessages);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  /** The term whose editor is wanted, while it is asked in which deal. */
  const [asking, setAsking] = useState<string>();
  const listId = useId();
  const found = useEntries(query.slice(0, LONGEST_QUERY), asking);
  const groups = groupEntries(found, unfolded);
  const lines = linesOf(groups);
  const current = lines[Math.min(at, lines.length - 1)];
  const lead = useLead(onClose);
  const name = useAskedName(asking);

  function begin(): void {
    setQuery('');
    setAt(0);
    setUnfolded(NOTHING_UNFOLDED);
  }

  function choose(line: Line): void {
    if (line.kind === 'unfold') {
      setUnfolded(new Set([...unfolded, line.group.kind]));
      return;
    }
    const { leadsTo } = line.entry;
    const asked = lead(leadsTo);
    if (asked === undefined) return;
    begin();
    setAsking(asked);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && lines.length > 0) {
      event.preventDefault();
      const next = (Math.min(at, lines.length - 1) + step + lines.length) % lines.length;
      setAt(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    }
    if (event.key === 'Backspace' && query === '' && asking !== undefined) setAsking(undefined);
  }

  return (
    <Dialog title={asking === undefined ? t.title : t.inWhichDeal(name)} onClose={onClose}>
      <input
        className="input palette-input"
        type="text"
        role="combobox"
        aria-label={asking === undefined ? t.title : t.inWhichDeal(name)}
        aria-expanded={lines.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${listId}-${lines.indexOf(current)}` : undefined}
        placeholder={asking === undefined ? t.placeholder : t.dealPlaceholder}
        value={query}
        autoComplete="off"
        spellCheck={false}
        data-first-focus
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
          setUnfolded(NOTHING_UNFOLDED);
        }}
        onKeyDown={onKeyDown}
      />
      <output className="visually-hidden">{query === '' ? '' : t.count(found.length)}</output>
      <div id={listId} role="listbox" aria-label={t.results} className="palette-list">
        {groups.map((group) => (
          <Group
            key={group.kind}
            group={group}
            lines={lines}
            current={current}
            listId={listId}
            onPoint={setAt}
            onChoose={choose}
          />
        ))}
      </div>
      {query !== '' && lines.length === 0 ? <p className="quiet">{t.nothing(shortened(query))}</p> : null}
    </Dialog>
  );
}

/** A page pasted by mistake is not said back whole. */
function shortened(query: string): string {
  return query.length > LONGEST_QUERY ? `${query.slice(0, LONGEST_QUERY)}…` : query;
}

function linesOf(groups: readonly PaletteGroup[]): Line[] {
  return groups.flatMap((group): Line[] => [
    ...group.shown.map((entry): Line => ({ kind: 'entry', entry })),
    ...(group.count > group.shown.length ? [{ kind: 'unfold', group } as const] : []),
  ]);
}

/** The lines of one kind under its name, with how many of all are shown. */
function Group(props: {
  readonly group: PaletteGroup;
  readonly lines: readonly Line[];
  readonly current: Line | undefined;
  readonly listId: string;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (line: Line) => void;
}) {
  const { group, lines, current, listId, onPoint, onChoose } = props;
  const t = useMessages(paletteMessages);
  const headId = `${listId}-${group.kind}`;
  const isWhole = group.count === group.shown.length;
  const own = lines.filter((line) =>
    line.kind === 'entry' ? line.entry.kind === group.kind : line.group.kind === group.kind,
  );
  return (
    <div role="group" aria-labelledby={headId}>
      <p id={headId} className="palette-group">
        {t.groups[group.kind]}
        {isWhole ? null : <span> · {t.shownOf(group.shown.length, group.count)}</span>}
      </p>
      {own.map((line) => {
        const index = lines.indexOf(line);
        return (
          <div
            key={line.kind === 'entry' ? line.entry.key : 'unfold'}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={line === current}
            className="palette-entry"
            data-of={line.kind}
            onMouseMove={() => onPoint(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(line);
            }}
          >
            {line.kind === 'entry' ? <EntryLine entry={line.entry} /> : t.showAll(group.count)}
          </div>
        );
      })}
    </div>
  );
}

function EntryLine({ entry }: { readonly entry: PaletteEntry }) {
  return (
    <>
      <span className="palette-title">
        {entry.match ? <Highlighted text={entry.title} match={entry.match} /> : entry.title}
        {entry.sentence ? (
          <span className="palette-sentence">
            <Highlighted text={entry.sentence.text} match={entry.sentence.match} />
          </span>
        ) : null}
      </span>
      {entry.keys === undefined ? null : <kbd>{keysOnKeyboard(entry.keys)}</kbd>}
    </>
  );
}

/** What the query finds; while it is asked in which deal, the deals alone. */
function useEntries(query: string, asking: string | undefined): readonly PaletteEntry[] {
  const lang = useLang();
  const library = useApp((state) => state.library);
  const route = useApp((state) => state.route);
  const openKinds = useApp((state) => state.openKinds);
  const openDeal = useApp((state) => state.openDeal);
  const version = useApp((state) => state.dealsVersion);
  const places = usePlaceCandidates();
  const deals = useLoaded('deals.list', { archived: false }, version);
  const hits = useSearch(asking === undefined ? query : '');
  const summaries = deals.status === 'ready' ? deals.value : NO_DEALS;
  const known = useMemo(() => libraryCandidates(library, route, openKinds), [library, route, openKinds]);
  const isEmpty = query.trim() === '';
  if (asking !== undefined) {
    const kinds = byId(library.terms).get(asking)?.kinds ?? [];
    const candidates = dealCandidates(summaries.filter((deal) => holdsKind(deal, kinds))).map((each) =>
      inDeal(each, asking),
    );
    return isEmpty ? candidates.map((each) => entryOf(each, lang)) : findEntries(candidates, query, lang);
  }
  const drafts = draftCandidates(openDeal?.getState().document?.drafts ?? NO_DRAFTS, route);
  const candidates = [...places, ...dealCandidates(summaries), ...drafts];
  if (isEmpty) return candidates.map((each) => entryOf(each, lang));
  const all = [...candidates, ...known];
  return [...findEntries(all, query, lang), ...hitEntries(hits, all, query, lang)];
}

function holdsKind({ kinds }: DealSummary, wanted: readonly DealKind[]): boolean {
  return kinds.some((kind) => wanted.includes(kind));
}

/** The same deal, led into at the term. */
function inDeal(candidate: Candidate, termId: string): Candidate {
  const { leadsTo } = candidate;
  if (leadsTo.kind !== 'route' || leadsTo.route.place !== 'deal') return candidate;
  return { ...candidate, leadsTo: { kind: 'route', route: { ...leadsTo.route, termId } } };
}

function useAskedName(termId: string | undefined): string {
  const say = useSay();
  const library = useApp((state) => state.library);
  const term = termId === undefined ? undefined : byId(library.terms).get(termId);
  return term ? say(term.name) : '';
}

/** Texts by their words, a moment after the typing stops. */
function useSearch(query: string): readonly SearchHit[] {
  const { api } = useConnection();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const asked = query.trim();
    async function ask(words: string): Promise<void> {
      const answer = await api.call('search.run', { query: words, limit: MOST_HITS });
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

/** Goes there or does it. Answers the term whose deal has yet to be asked for. */
function useLead(onClose: () => void): (leadsTo: PaletteEntry['leadsTo']) => string | undefined {
  const app = useAppStore();
  return (leadsTo) => {
    const { route, go, refine } = app.getState();
    switch (leadsTo.kind) {
      case 'run':
        onClose();
        leadsTo.run();
        return undefined;
      case 'edit-term': {
        const { termId } = leadsTo;
        if (route.place !== 'deal') return termId;
        onClose();
        // The term on the same page is no step in Back.
        const move = route.view === 'terms' ? refine : go;
        move({ ...route, view: 'terms', termId });
        app.setState({ wish: { kind: 'edit-term', termId } });
        return undefined;
      }
      case 'route': {
        const to = leadsTo.route;
        onClose();
        go(to);
        // Into a deal at a term, as when it was asked in which: the editor is what was wanted.
        if (route.place !== 'deal' && to.place === 'deal' && to.termId !== undefined && !to.draftId)
          app.setState({ wish: { kind: 'edit-term', termId: to.termId } });
        return undefined;
      }
    }
  };
}
