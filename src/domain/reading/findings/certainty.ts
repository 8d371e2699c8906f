import type { FoundValue } from './paper-reading.ts';

/**
 * What a confidence is called, by the place of papers, the command line and the bench alike, so that what is sure may be
 * accepted together. On the drafts of the bench 287 of 288 values that are sure are right, and 70 of 72 on those that
 * were written last; the lexicon knows words of all of them. Without the words that stand in one draft alone it is 207 of
 * 208 and 46 of 48: fewer are sure, and as many of them right. A figure that nothing contests is sure sooner than a choice
 * (`surerOf`).
 */
const SURE = 0.72;
/** From here on a clause is said to speak of a term or to be about a topic. */
export const LIKELY = 0.5;

/** Near enough that the paper is not silent on it. */
export const MENTIONED = 0.45;

export type Certainty = 'sure' | 'likely' | 'unsure';

/** What is flagged is never sure. */
export function certaintyOf({ confidence, flags }: Pick<FoundValue, 'confidence' | 'flags'>): Certainty {
  if (confidence >= SURE && flags.length === 0) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}

/** To a hundredth, and never quite certain. */
export function rounded(confidence: number): number {
  return Math.round(Math.min(0.98, confidence) * 100) / 100;
}
