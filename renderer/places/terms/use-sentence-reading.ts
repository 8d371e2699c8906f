import { useMemo, useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { likelyTerms } from '#domain/reading/likely-terms.ts';
import { proposalsFor } from '#domain/reading/propose.ts';
import { quotationOf, readPaperText } from '#domain/reading/read-paper-text.ts';
import type { TextPiece } from '#domain/reading/read-paper-text.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { FIRST_SENTENCE, rangeOf } from './paper-selection.ts';
import type { PaperSelection } from './paper-selection.ts';
import { useReadingTable } from './use-reading-table.ts';

const useSelection = createKeptLook<PaperSelection>('paper-selection');

type Reading = {
  readonly paperId: string;
  readonly text: string;
  readonly draft: Draft;
  /** The term that the person looks for; without one the likely ones are offered. */
  readonly pinnedId: string | undefined;
};

/** The selected words of a pasted text: which terms they may speak of, and what they may say of the one in turn. */
export function useSentenceReading({ paperId, text, draft, pinnedId }: Reading) {
  const { terms, table } = useReadingTable();
  const pieces = useMemo(() => readPaperText(text), [text]);
  const sentences = useMemo(() => pieces.filter(({ kind }) => kind === 'sentence'), [pieces]);
  const [selection, setSelection] = useSelection(paperId, FIRST_SENTENCE);
  const [turned, setTurned] = useState(0);

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

  return {
    pieces,
    sentences,
    selection,
    range,
    said,
    /** The first selected sentence. */
    first,
    /** Ids of the terms that have a value in the draft. */
    known,
    pinned,
    offered,
    term,
    proposals,
    select: (next: PaperSelection): void => {
      setSelection(next);
      setTurned(0);
    },
    /** To the term before or after the one in turn. */
    turnBy: (by: 1 | -1) =>
      setTurned(by > 0 ? Math.min(turned + 1, offered.length - 1) : Math.max(0, turned - 1)),
    turnTo: setTurned,
  };
}

/** Which of the sentences the draft has been read from already, by their place among them. */
export function useReadSentences(
  { paperId, text, draft }: Pick<Reading, 'paperId' | 'text' | 'draft'>,
  sentences: readonly TextPiece[],
): ReadonlySet<number> {
  return useMemo(() => {
    const quotations = quotationsIn(draft, paperId);
    const isRead = (piece: TextPiece) => {
      const words = quotationOf(text, piece);
      return quotations.some((quotation) => quotation.includes(words));
    };
    return new Set(
      quotations.length === 0 ? [] : sentences.flatMap((piece, index) => (isRead(piece) ? [index] : [])),
    );
  }, [draft, paperId, sentences, text]);
}

/** The words that the draft has read from this paper already. */
function quotationsIn(draft: Draft, paperId: string): string[] {
  return Object.values(draft.entries).flatMap(({ found }) =>
    found?.paperId === paperId ? [found.quotation] : [],
  );
}
