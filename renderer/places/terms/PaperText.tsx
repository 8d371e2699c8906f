import { useEffect, useId, useMemo, useState } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { MOST_QUOTED } from '#domain/deal/paper.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import type { Proposal } from '#domain/reading/propose.ts';
import type { TextPiece } from '#domain/reading/read-paper-text.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useAppStore, useDeal } from '#renderer/state/session.ts';
import { draggedWords } from './dragged-words.ts';
import { isSelected, movedBy, nextAfter, selectionOf } from './paper-selection.ts';
import { paperMessages } from './paper-words.ts';
import { PieceOfText } from './PieceOfText.tsx';
import { Proposals } from './Proposals.tsx';
import { useReadSentences, useSentenceReading } from './use-sentence-reading.ts';

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
  const reading = useSentenceReading({ paperId, text, draft, pinnedId });
  const { pieces, sentences, selection, range, said, first, offered, term, proposals, select } = reading;
  const [accepted, setAccepted] = useState('');
  const id = useId();

  const paragraphs = useMemo(() => paragraphsOf(pieces), [pieces]);
  const readSentences = useReadSentences({ paperId, text, draft }, sentences);

  useEffect(() => {
    list.current?.querySelector(`[data-sentence="${selection.focus}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [list, selection.focus]);

  useEffect(() => {
    if (isFresh) list.current?.focus();
  }, [list, isFresh]);

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
    else if (event.key === 'ArrowRight') reading.turnBy(1);
    else if (event.key === 'ArrowLeft') reading.turnBy(-1);
    else if (event.key === 'Enter') accept(proposals[0]);
    else if (/^[1-9]$/.test(event.key)) accept(proposals[Number(event.key) - 1]);
    else if (event.key === 'Escape' && reading.pinned) onUnpin();
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
        pinnedId={reading.pinned?.id}
        offered={offered}
        known={reading.known}
        proposals={proposals}
        place={first?.citation ?? ''}
        onTurn={(chosen: Term) => reading.turnTo(offered.indexOf(chosen))}
        onAccept={accept}
        onUnpin={onUnpin}
      />
      <output className="visually-hidden">{accepted}</output>
    </>
  );
}

type Placed = { readonly piece: TextPiece; readonly index: number };

/** The pieces by paragraph, each sentence with its place among the sentences; a heading has none. */
function paragraphsOf(pieces: readonly TextPiece[]): Placed[][] {
  let count = 0;
  const placed = pieces.map((piece): Placed => ({ piece, index: piece.kind === 'sentence' ? count++ : -1 }));
  return [...Map.groupBy(placed, ({ piece }) => piece.paragraph).values()];
}
