import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ref, RefObject, SyntheticEvent } from 'react';
import type { ReadPaper } from '#contract/methods.ts';
import type { Part } from '#domain/reading/document/paper-document.ts';
import { stretchesInPaper } from '#domain/reading/review/place-in-paper.ts';
import { stretchOf } from '#domain/reading/review/review-item.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { createKeptLook, useKeptScroll } from '#renderer/state/kept-look.ts';
import { useApp } from '#renderer/state/session.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { DocumentTools } from './DocumentTools.tsx';
import { SheetBlocks } from './SheetBlocks.tsx';
import { ALL_CLAUSES, paragraphsOfClauses } from './clause-filter.ts';
import type { ReviewRow } from './review-rows.ts';
import { authorNumbers, commentsByParagraph } from './sheet-facts.ts';
import type { ChangesView, FoundWords } from './shown-runs.ts';
import { useDocumentSearch } from './use-document-search.ts';
import { paperPlaceMessages } from './words.ts';

const useView = createKeptLook<ChangesView>('paper-view');
const useClauses = createKeptLook<string>('paper-clauses');

/** Their document, rendered from what was read. The words of each finding are marked and lead to it. */
export function DocumentPane(props: {
  readonly ref: Ref<HTMLDivElement>;
  readonly reading: ReadPaper;
  readonly name: string;
  readonly rows: readonly ReviewRow[];
  readonly chosen: ReviewRow | undefined;
  readonly shown: number;
  readonly onChoose: (termId: string) => void;
  readonly onWords: (words: string) => void;
}) {
  const { ref, reading, name, rows, chosen, shown, onChoose, onWords } = props;
  const t = useMessages(paperPlaceMessages);
  const hasLetters = useApp((state) => state.settings.letterShortcuts);
  const { document: paper, findings, file } = reading;
  const [view, setView] = useView(file.digest, 'changes');
  const [clauses, setClauses] = useClauses(file.digest, ALL_CLAUSES);
  const [revision, setRevision] = useState<number>();
  const sheet = useRef<HTMLDivElement>(null);
  useKeptScroll(`paper:${file.digest}`, sheet);
  const search = useDocumentSearch(paper, view, sheet);

  const authors = useMemo(() => authorNumbers(paper.revisions), [paper.revisions]);
  const comments = useMemo(() => commentsByParagraph(paper.comments), [paper.comments]);
  const found = useMemo(() => foundByParagraph(reading, rows), [reading, rows]);
  const others = useMemo(() => alternativesByParagraph(reading, chosen), [reading, chosen]);
  const only = useMemo(() => paragraphsOfClauses(findings.clauses, clauses), [findings.clauses, clauses]);
  const chosenId = chosen?.term.id;

  useEffect(() => {
    if (shown === 0 || chosenId === undefined) return;
    const words = sheet.current?.querySelector(`[data-found~="${CSS.escape(chosenId)}"]`);
    words?.scrollIntoView({ block: 'center' });
  }, [shown, chosenId]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (event.code !== 'KeyN' || !hasLetters) return;
      event.preventDefault();
      goToChange(sheet, event.shiftKey ? -1 : 1);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [hasLetters]);

  function onClick({ target }: SyntheticEvent): void {
    const { isCollapsed = true } = getSelection() ?? {};
    if (!isCollapsed || !(target instanceof Element)) return;
    const termIds = target.closest<HTMLElement>('[data-found]')?.dataset['found']?.split(' ') ?? [];
    // Where several findings share the words, each click goes to the next of them.
    const next = termIds[(termIds.indexOf(chosenId ?? '') + 1) % Math.max(1, termIds.length)];
    if (next !== undefined && next !== '') onChoose(next);
    const note = target.closest<HTMLElement>('[data-note]')?.dataset['note'];
    if (note !== undefined)
      sheet.current
        ?.querySelector(`[data-note-text="${CSS.escape(note)}"]`)
        ?.scrollIntoView({ block: 'center' });
  }

  function tellChange({ target }: SyntheticEvent): void {
    const of = target instanceof Element ? target.closest<HTMLElement>('[data-revision]') : null;
    if (of) setRevision(Number(of.dataset['revision']));
  }

  function tellWords(): void {
    const selected = getSelection();
    if (!selected || selected.isCollapsed || !sheet.current?.contains(selected.anchorNode)) return;
    onWords(selected.toString().replaceAll(/\s+/g, ' ').trim());
  }

  const change = revision === undefined ? undefined : paper.revisions[revision];
  return (
    <div className="paper-document" ref={ref}>
      <DocumentTools
        view={view}
        onView={setView}
        hasChanges={paper.revisions.length > 0}
        onChange={(by) => goToChange(sheet, by)}
        search={search}
        clauses={findings.clauses}
        filter={clauses}
        onFilter={setClauses}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- each finding is reached by keyboard in the list beside it; here a click on its words does the same */}
      <div
        ref={sheet}
        className="paper-sheet"
        role="region"
        aria-label={t.documentOf(name)}
        tabIndex={0}
        lang={paper.language === 'both' ? undefined : paper.language}
        onClick={onClick}
        onMouseUp={tellWords}
        onKeyUp={tellWords}
        onPointerOver={tellChange}
        onFocus={tellChange}
      >
        {paper.parts.map((part) => (
          <section
            key={part.id}
            className="sheet-part"
            data-part={part.kind}
            aria-label={[t.parts[part.kind], numberAmong(part, paper.parts)].join(' ').trim()}
          >
            {part.kind === 'body' ? null : <p className="sheet-part-name">{t.parts[part.kind]}</p>}
            <SheetBlocks
              blocks={part.blocks}
              facts={{
                revisions: paper.revisions,
                view,
                authors,
                comments,
                found,
                others,
                hits: search.hits,
              }}
              only={only}
              chosenId={chosenId}
            />
          </section>
        ))}
      </div>
      <ChangeLine
        revision={view === 'changes' ? change : undefined}
        author={change && authors.get(change.author)}
      />
    </div>
  );
}

/** Several headers or footers are told apart by their number; one alone has none. */
function numberAmong(part: Part, parts: readonly Part[]): string {
  const ofKind = parts.filter(({ kind }) => kind === part.kind);
  return ofKind.length > 1 ? String(ofKind.indexOf(part) + 1) : '';
}

/** To the next place where something was put in or taken out; its author and date are said below. */
function goToChange(sheet: RefObject<HTMLElement | null>, by: 1 | -1): void {
  const changes = [...(sheet.current?.querySelectorAll<HTMLElement>('[data-revision]') ?? [])];
  const at = changes.findIndex((each) => each === document.activeElement);
  const from = at < 0 && by < 0 ? 0 : at;
  const next = changes[(from + by + changes.length) % Math.max(1, changes.length)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

type FoundIn = ReadonlyMap<number, readonly FoundWords[]>;

function foundByParagraph({ findings }: ReadPaper, rows: readonly ReviewRow[]): FoundIn {
  return Map.groupBy(
    rows.flatMap(({ term, at }) =>
      at ? stretchesInPaper(findings.clauses, at).map((stretch) => ({ ...stretch, termId: term.id })) : [],
    ),
    ({ paragraph }) => paragraph,
  );
}

/** The words of the other readings of the finding in focus. */
function alternativesByParagraph({ findings }: ReadPaper, chosen: ReviewRow | undefined): FoundIn {
  const stretches = (chosen?.item.alternatives ?? []).flatMap(({ clause, quotation }) => {
    const { at } = stretchOf(findings, clause, quotation);
    return at ? stretchesInPaper(findings.clauses, at) : [];
  });
  return Map.groupBy(
    stretches.map((stretch) => ({ ...stretch, termId: chosen?.term.id ?? '' })),
    ({ paragraph }) => paragraph,
  );
}
