import type { Words } from './words.ts';

/** What a paper says of a term, where it states no value. */
export const STATE_WORDS = {
  absent: { en: 'silent', ko: '규정 없음' },
  unread: { en: 'not read', ko: '미확인' },
  open: { en: 'to be agreed', ko: '협의 중' },
  undisclosed: { en: 'not disclosed', ko: '미공개' },
  disputed: { en: 'disputed', ko: '불일치' },
} as const satisfies Words;

/** Where a value stands against the market, or why it stands nowhere. */
export const STANDING_WORDS = {
  favourable: { en: 'favorable', ko: '유리' },
  neutral: { en: 'neutral', ko: '보통' },
  unfavourable: { en: 'unfavorable', ko: '불리' },
  ...STATE_WORDS,
  'not-comparable': { en: 'not comparable', ko: '비교 불가' },
  'not-scored': { en: 'not scored', ko: '점수 없음' },
  'no-benchmark': { en: 'no benchmark', ko: '벤치마크 없음' },
} as const satisfies Words;

/**
 * The sign that goes with the word, on screen and on paper, so that nothing rests on colour. `?` asks for
 * something to be found out; `·` says that there is nothing to judge by.
 */
export const STANDING_SIGNS = {
  favourable: '▲',
  neutral: '■',
  unfavourable: '▼',
  absent: '○',
  unread: '?',
  open: '?',
  undisclosed: '?',
  disputed: '?',
  'not-comparable': '?',
  'not-scored': '·',
  'no-benchmark': '·',
} as const satisfies Readonly<Record<keyof typeof STANDING_WORDS, string>>;

/** What it does to us that a paper is silent on a term. */
export const SILENCE_WORDS = {
  harmful: { en: 'silence harms us', ko: '규정이 없으면 불리' },
  neutral: { en: 'silence does neither good nor harm', ko: '규정이 없어도 영향 없음' },
  helpful: { en: 'silence helps us', ko: '규정이 없으면 유리' },
} as const satisfies Words;

export const SILENCE_SIGNS = {
  harmful: STANDING_SIGNS.unfavourable,
  neutral: STANDING_SIGNS.neutral,
  helpful: STANDING_SIGNS.favourable,
} as const satisfies Readonly<Record<keyof typeof SILENCE_WORDS, string>>;

/** Where a dimension stands on the leverage map. */
export const QUADRANT_WORDS = {
  weak: { en: 'weak', ko: '취약' },
  'under-claimed': { en: 'under-claimed', ko: '추가 요구 여지' },
  exposed: { en: 'exposed', ko: '노출' },
  strong: { en: 'strong', ko: '우위' },
} as const satisfies Words;

export const QUADRANT_SIGNS = {
  weak: '▼',
  'under-claimed': '■',
  exposed: '○',
  strong: '▲',
} as const satisfies Readonly<Record<keyof typeof QUADRANT_WORDS, string>>;

/** A dimension within 5 of a dividing line of the map. It gets no corner's advice. */
export const NEAR_LINE_WORDS = { en: 'near the line', ko: '경계선 부근' } as const;

/** A dimension of which too little is read or answered to place it. */
export const NO_QUADRANT = { en: 'too little known', ko: '판단 보류' } as const;
