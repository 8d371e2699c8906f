import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Words } from './words.ts';

/** What is withheld from a payee, by the kind of its income. */
export const WITHHELD_WORDS = {
  royalties: { en: 'Withheld, film and profits', ko: '원천징수: 영화·수익 분배' },
  services: { en: 'Withheld, pay for work', ko: '원천징수: 용역 대가' },
} as const satisfies Words;

/** What decides a rate, where the rate itself does not say it. */
export const UNDECIDED_RATE_WORDS = {
  'not-named': { en: 'no rate of withholding named', ko: '원천징수세율 정해지지 않음' },
  'not-known': { en: 'rate of withholding not known', ko: '원천징수세율 미상' },
} as const satisfies Words;

export const AFTER_WITHHOLDING: Bilingual = { en: 'Left after withholding', ko: '원천징수 후 금액' };
