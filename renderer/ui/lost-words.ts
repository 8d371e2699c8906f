import { createContext, useCallback, useContext } from 'react';
import type { Outcome } from '#domain/base/outcome.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** Words that could not be saved and whose field has gone from the screen, and why. */
export type LostWords = {
  readonly label: string;
  readonly text: string;
  readonly why?: Bilingual | undefined;
};

/** Shows such words where they can be copied: the frame knows how. */
export const LostWordsContext = createContext<(words: LostWords) => void>(() => {});

/** For a line whose form closes as soon as it is sent: its words stay in a message where they could not be saved. */
export function useKeepWords(): (
  saving: void | Promise<Outcome>,
  words: Omit<LostWords, 'why'>,
) => Promise<void> {
  const tellLost = useContext(LostWordsContext);
  return useCallback(
    async (saving, words) => {
      const outcome = await saving;
      if (outcome === undefined || outcome.kind === 'saved') return;
      tellLost({ ...words, why: outcome.kind === 'refused' ? outcome.why : undefined });
    },
    [tellLost],
  );
}
