import { createContext } from 'react';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** Words that could not be saved and whose field has gone from the screen, and why. */
export type LostWords = {
  readonly label: string;
  readonly text: string;
  readonly why?: Bilingual | undefined;
};

/** Shows such words where they can be copied: the frame knows how. */
export const LostWordsContext = createContext<(words: LostWords) => void>(() => {});
