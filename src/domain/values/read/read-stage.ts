import { tidyTyped } from './tidy-typed.ts';

/** What an instalment waits for, in the order in which it happens. */
const PAYMENT_STAGES = ['signature', 'exercise', 'photography', 'release'] as const;
export type PaymentStage = (typeof PAYMENT_STAGES)[number];

/**
 * The one event that makes an instalment due, among the paper's words; undefined where it names none or several, or
 * counts time from it (“six months after release”).
 * @example readStage('본 촬영 개시일') // 'photography'
 */
export function readStage(text: string): PaymentStage | undefined {
  const tidy = tidyTyped(text).toLowerCase();
  if (COUNTS_TIME.test(tidy)) return undefined;
  const named = PAYMENT_STAGES.filter((stage) => WORDS[stage].test(tidy));
  return named.length === 1 ? named[0] : undefined;
}

const COUNTS_TIME = /\d ?(?:개월|년|months?|years?)/;
const WORDS: Readonly<Record<PaymentStage, RegExp>> = {
  signature: /\b(?:signature|signing|execution)\b|서명|계약 ?체결|체결 ?시|체결일/,
  exercise: /\bexercise[ds]?\b|행사/,
  photography: /\b(?:photography|shoot|shooting)\b|촬영|크랭크인/,
  release: /\brelease[ds]?\b|개봉|공개/,
};
