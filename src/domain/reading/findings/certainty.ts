import type { FoundValue } from './paper-reading.ts';

/**
 * What a confidence is called, by the place of papers, the command line and the bench alike. On the drafts of the bench
 * 175 of 176 values that are sure are right, those held back among them, so that they may be accepted together; from .65
 * on it would be 259 of 272.
 */
const SURE = 0.72;
/** From here on a clause is said to speak of a term or to be about a topic. */
export const LIKELY = 0.5;

export type Certainty = 'sure' | 'likely' | 'unsure';

/** What is flagged is never sure. */
export function certaintyOf({ confidence, flags }: Pick<FoundValue, 'confidence' | 'flags'>): Certainty {
  if (confidence >= SURE && flags.length === 0) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}
