import { useMemo } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import { isWordFileName } from '#domain/files/word-file-name.ts';
import type { AnsweredAsk, StruckAsk } from '#domain/rounds/fate.ts';
import { struckAsks } from '#domain/rounds/struck-asks.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { useReading } from '#renderer/state/use-reading.ts';

export type StruckInFile = {
  readonly struck: readonly StruckAsk[];
  /** What their file is called; missing where the answer was read from none in which words can be struck. */
  readonly fileName?: string;
  /** `unknown`: the file is not here, or could not be read. */
  readonly stand: 'known' | 'reading' | 'unknown';
};

const NONE: readonly StruckAsk[] = [];

/** Which of these asks their answer strikes with tracked changes: its file is read for it. */
export function useStruckAsks(answer: Draft | undefined, asks: readonly AnsweredAsk[]): StruckInFile {
  const document = useDocument();
  const library = useApp((state) => state.library);
  const [paperId, paper] =
    Object.entries(document.papers ?? {}).find(
      ([, { side, draftId, fileName }]) =>
        answer !== undefined && side === 'theirs' && draftId === answer.id && isWordFileName(fileName),
    ) ?? [];
  const isAsked = asks.length > 0;
  const reading = useReading(isAsked ? paperId : undefined, isAsked ? paper : undefined);
  const value = reading.kind === 'ready' ? reading.value : undefined;
  const struck = useMemo(() => {
    if (!value || paperId === undefined || value.document.revisions.length === 0) return NONE;
    const { terms } = library;
    const found = struckAsks({ document, asks, terms, words: library, paperId, paper: value.document });
    return found.length === 0 ? NONE : found;
  }, [value, paperId, document, asks, library]);
  if (!paper || !isAsked) return { struck: NONE, stand: 'known' };
  const stand = value ? 'known' : reading.kind === 'reading' ? 'reading' : 'unknown';
  return { struck, fileName: paper.fileName, stand };
}
