import type { FoundValue } from './paper-reading.ts';

/**
 * What a confidence is called, by the place of papers, the command line and the bench alike, so that what is sure may be
 * accepted together. On all drafts that were written up to now one in two hundred of the sure values is wrong; of the last
 * set that was read for the first time, 2 of 83 were, so that a paper of a new hand is read again by a person. A figure that
 * nothing contests is sure sooner than a choice (`surerOf`); a choice is sure where more than a single word decides it and the
 * clause does not say half of a more exact one (`chosenValue`); and neither is sure where what was learnt of sentences does
 * not bear it out (`doubtedByLikeness`).
 */
const SURE = 0.72;
/** From here on a clause is said to speak of a term or to be about a topic. */
export const LIKELY = 0.5;

/** Near enough that the paper is not silent on it. */
export const MENTIONED = 0.45;

export type Certainty = 'sure' | 'likely' | 'unsure';

/** Whether it may be accepted together with others. */
export function isSure(value: Pick<FoundValue, 'confidence' | 'flags'>): boolean {
  return certaintyOf(value) === 'sure';
}

/** What is flagged is never sure. */
export function certaintyOf({ confidence, flags }: Pick<FoundValue, 'confidence' | 'flags'>): Certainty {
  if (confidence >= SURE && flags.length === 0) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}

/** To a hundredth, and never quite certain. */
export function rounded(confidence: number): number {
  return Math.round(Math.min(0.98, confidence) * 100) / 100;
}
