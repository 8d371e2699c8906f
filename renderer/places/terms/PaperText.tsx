import { memo, useEffect, useId, useMemo, useState } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { byId } from '#domain/base/by-id.ts';
import { MOST_QUOTED } from '#domain/deal/paper.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import { likelyTerms } from '#domain/reading/likely-terms.ts';
import { proposalsFor } from '#domain/reading/propose.ts';
import type { Proposal } from '#domain/reading/propose.ts';
import { quotationOf, readPaperText } from '#domain/reading/read-paper-text.ts';
import type { TextPiece } from '#domain/reading/read-paper-text.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { useApp, useAppStore, useDeal } from '#renderer/state/session.ts';
import { Proposals } from './Proposals.tsx';
import { FIRST_SENTENCE, isSelected, movedBy, nextAfter, rangeOf, selectionOf } from './paper-selection.ts';
import type { PaperSelection } from './paper-selection.ts';
import { paperMessages } from './paper-words.ts';
import { useReadingTable } from './use-reading-table.ts';

const useSelection = createKeptLook<PaperSelection>('paper-selection');

type PaperTextProps = {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly paperId: string;
  readonly name: string;
  readonly text: string;
  readonly draft: Draft;
  readonly isFresh: boolean;
  readonly pinnedId: string | undefined;
  readonly onUnpin: () => void;
  readonly onRead: (termId: string) => void;
};

/**
 * The sentences of a pasted text. One is selected, or several, or any words by mouse; below stands what they may say.
 * Enter accepts the first proposal and goes on to the next sentence.
 */
export function PaperText({
  list,
  paperId,
  name,
  text,
  draft,
  isFresh,
  pinnedId,
  onUnpin,
  onRead,
}: PaperTextProps) {
  const t = useMessages(paperMessages);
  const say = useSay();
  const app = useAppStore();
  const apply = useDeal((state) => state.apply);
  const library = useApp((state) => state.library);
  const { terms, table } = useReadingTable();
  const pieces = useMemo(() => readPaperText(text), [text]);
  const sentences = useMemo(() => pieces.filter(({ kind }) => kind === 'sentence'), [pieces]);
  const [selection, setSelection] = useSelection(paperId, FIRST_SENTENCE);
  const [turned, setTurned] = useState(0);
  const [accepted, setAccepted] = useState('');
  const id = useId();

  const range = rangeOf(selection, sentences);
  const said = range ? quotationOf(text, range) : '';
  const first = sentences[Math.min(selection.anchor, selection.focus)];
  const known = useMemo(
    () =>
      new Set(
        Object.entries(draft.entries).flatMap(([termId, { state }]) =>
          state.kind === 'value' ? [termId] : [],
        ),
      ),
    [draft.entries],
  );
  const suggested = useMemo(
    () => likelyTerms({ said, headings: first?.headings ?? [] }, terms, known, table),
    [said, first, terms, known, table],
  );
  const pinned = pinnedId === undefined ? undefined : byId(terms).get(pinnedId);
  const offered = pinned ? [pinned, ...suggested.filter((term) => term.id !== pinned.id)] : suggested;
  const term = offered[Math.min(turned, offered.length - 1)];
  const proposals = useMemo(() => (term ? proposalsFor(term, said, table) : []), [term, said, table]);
  const paragraphs = useMemo(() => paragraphsOf(pieces), [pieces]);
  const readSentences = useMemo(() => {
    const quotations = quotationsIn(draft, paperId);
    const isRead = (piece: TextPiece) => {
      const words = quotationOf(text, piece);
      return quotations.some((quotation) => quotation.includes(words));
    };
    return new Set(
      quotations.length === 0 ? [] : sentences.flatMap((piece, index) => (isRead(piece) ? [index] : [])),
    );
  }, [draft, paperId, sentences, text]);

  useEffect(() => {
    list.current?.querySelector(`[data-sentence="${selection.focus}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [list, selection.focus]);

  useEffect(() => {
    if (isFresh) list.current?.focus();
  }, [list, isFresh]);

  function select(next: PaperSelection): void {
    setSelection(next);
    setTurned(0);
  }

  function accept(proposal: Proposal | undefined): void {
    if (!term || !proposal || !range) return;
    if (said.length > MOST_QUOTED) {
      app
        .getState()
        .notify({ en: paperMessages.en.tooMuch, ko: paperMessages.ko.tooMuch }, { tone: 'problem' });
      return;
    }
    const place = first?.citation ?? '';
    void apply({
      kind: 'edit-entry',
      draftId: draft.id,
      termId: term.id,
      patch: {
        state: { kind: 'value', value: proposal.value },
        clause: said,
        place,
        found: {
          paperId,
          quotation: said,
          at: { part: 'body', clause: place, ...(first ? { paragraph: first.paragraph } : {}) },
          flags: [],
        },
      },
    });
    setAccepted(t.accepted(say(term.name), say(formatValue(proposal.value, term, library))));
    onRead(term.id);
    select(nextAfter(selection, sentences.length));
    list.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const moved = movedBy(selection, event, sentences.length);
    if (moved) select(moved);
    else if (event.key === 'ArrowRight') setTurned(Math.min(turned + 1, offered.length - 1));
    else if (event.key === 'ArrowLeft') setTurned(Math.max(0, turned - 1));
    else if (event.key === 'Enter') accept(proposals[0]);
    else if (/^[1-9]$/.test(event.key)) accept(proposals[Number(event.key) - 1]);
    else if (event.key === 'Escape' && pinned) onUnpin();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** What the mouse has dragged over, as places in the text. A click selects its sentence. */
  function onMouseUp(event: MouseEvent): void {
    const dragged = draggedWords(list.current);
    const clicked =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sentence]') : null;
    const at = Number(clicked?.dataset['sentence'] ?? -1);
    const next = dragged ? selectionOf(dragged, sentences) : undefined;
    if (next) select(next);
    else if (at >= 0 && event.shiftKey) select({ anchor: selection.anchor, focus: at });
    else if (at >= 0) select({ anchor: at, focus: at });
  }

  return (
    <>
      <div
        ref={list}
        className="paper-text"
        role="listbox"
        tabIndex={0}
        aria-multiselectable="true"
        aria-label={t.text(name)}
        aria-describedby={`${id}-keys`}
        aria-activedescendant={`${id}-${selection.focus}`}
        onKeyDown={onKeyDown}
        onMouseUp={onMouseUp}
      >
        {paragraphs.map((paragraph) => (
          <p key={paragraph[0]?.piece.from} className="paper-paragraph" role="presentation">
            {paragraph.map(({ piece, index }) => (
              <PieceOfText
                key={piece.from}
                id={`${id}-${index}`}
                piece={piece}
                words={text.slice(piece.from, piece.to)}
                index={index}
                isSelected={isSelected(selection, index)}
                isRead={readSentences.has(index)}
                readLabel={t.isRead}
              />
            ))}
          </p>
        ))}
      </div>
      <p id={`${id}-keys`} className="quiet small paper-keys">
        {t.keys}
      </p>
      <Proposals
        term={term}
        pinnedId={pinned?.id}
        offered={offered}
        known={known}
        proposals={proposals}
        place={first?.citation ?? ''}
        onTurn={(chosen: Term) => setTurned(offered.indexOf(chosen))}
        onAccept={accept}
        onUnpin={onUnpin}
      />
      <output className="visually-hidden">{accepted}</output>
    </>
  );
}

/** Drawn again only when something of it changes: a long agreement has thousands. */
const PieceOfText = memo(Piece);

function Piece(props: {
  readonly id: string;
  readonly piece: TextPiece;
  readonly words: string;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isRead: boolean;
  readonly readLabel: string;
}) {
  const { id, piece, index, isSelected: isChosen, isRead, readLabel } = props;
  const label = piece.label === '' ? null : <span className="paper-label">{piece.label} </span>;
  const words = (
    <span data-from={piece.from} data-words>
      {props.words}
    </span>
  );
  if (piece.kind === 'heading') {
    return (
      <strong className="paper-heading">
        {label}
        {words}{' '}
      </strong>
    );
  }
  return (
    <span
      id={id}
      role="option"
      aria-selected={isChosen}
      className="paper-sentence"
      data-sentence={index}
      data-read={isRead}
    >
      {label}
      {words}
      {isRead ? <span className="visually-hidden"> ({readLabel})</span> : null}{' '}
    </span>
  );
}

type Placed = { readonly piece: TextPiece; readonly index: number };

/** The pieces by paragraph, each sentence with its place among the sentences; a heading has none. */
function paragraphsOf(pieces: readonly TextPiece[]): Placed[][] {
  let count = 0;
  const placed = pieces.map((piece): Placed => ({ piece, index: piece.kind === 'sentence' ? count++ : -1 }));
  return [...Map.groupBy(placed, ({ piece }) => piece.paragraph).values()];
}

/** The words that the draft has read from this paper already. */
function quotationsIn(draft: Draft, paperId: string): string[] {
  return Object.values(draft.entries).flatMap(({ found }) =>
    found?.paperId === paperId ? [found.quotation] : [],
  );
}

/** The places in the text between which the page's own selection lies; undefined where nothing is dragged over. */
function draggedWords(list: HTMLElement | null): { readonly from: number; readonly to: number } | undefined {
  const selected = getSelection();
  if (!list || !selected || selected.isCollapsed || selected.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selected.getRangeAt(0);
  if (!list.contains(startContainer) || !list.contains(endContainer)) return undefined;
  const from = placeOf(startContainer, startOffset);
  const to = placeOf(endContainer, endOffset);
  return from !== undefined && to !== undefined && to > from ? { from, to } : undefined;
}

function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const words = element?.closest<HTMLElement>('[data-words]');
  if (words) return Number(words.dataset['from']) + (node === words ? 0 : offset);
  // Between two sentences: where the words of this one begin.
  const beside = element
    ?.closest('[data-sentence], .paper-heading')
    ?.querySelector<HTMLElement>('[data-words]');
  return beside ? Number(beside.dataset['from']) : undefined;
}
