import type { Words } from './words.ts';

export const LAYER_WORDS = {
  primary: { en: 'primary points', ko: '핵심 조건' },
  secondary: { en: 'secondary points', ko: '부수 조건' },
  boilerplate: { en: 'boilerplate', ko: '일반 조항' },
} as const satisfies Words;

/** The steps of a ladder. */
export const RUNG_WORDS = {
  ask: { en: 'ask', ko: '요구안' },
  fallback: { en: 'fallback', ko: '차선안' },
  walkAway: { en: 'walk-away', ko: '최저 수용 조건' },
} as const satisfies Words;

/** The values at which a clause is priced. */
export const PRICED_RUNG_WORDS = {
  offer: { en: 'draft', ko: '초안' },
  ask: RUNG_WORDS.ask,
  ours: { en: 'our draft', ko: '우리 측 초안' },
  market: { en: 'market', ko: '시장' },
  fallback: RUNG_WORDS.fallback,
} as const satisfies Words;

/** What a question on the situation is about. */
export const SITUATION_TOPIC_WORDS = {
  alternatives: { en: 'alternatives', ko: '대안' },
  time: { en: 'time', ko: '시간' },
  information: { en: 'information', ko: '정보' },
  legal: { en: 'legal readiness', ko: '법률 준비' },
  talent: { en: 'talent', ko: '인력' },
  money: { en: 'money', ko: '자금' },
} as const satisfies Words;

/** The answer that lowers coverage and not the score. */
export const UNKNOWN_ANSWER_WORDS = { en: 'don’t know', ko: '모름' } as const;

/** What stands in brackets in a clause until a value fills it. */
export const BLANK_WORDS = {
  value: { en: 'value', ko: '값' },
  amount: { en: 'amount', ko: '금액' },
  percent: { en: 'percent', ko: '비율' },
  base: { en: 'base', ko: '산정 기준' },
  months: { en: 'months', ko: '개월 수' },
  days: { en: 'days', ko: '일수' },
  weeks: { en: 'weeks', ko: '주 수' },
  years: { en: 'years', ko: '연수' },
  number: { en: 'number', ko: '숫자' },
  blank: { en: 'to fill in', ko: '기재' },
} as const satisfies Words;
