import type { Words } from './words.ts';

/** The forms in which a value is written. */
export const VALUE_KIND_WORDS = {
  money: { en: 'money', ko: '금액' },
  share: { en: 'share (%)', ko: '비율(%)' },
  rate: { en: 'rate (% a period)', ko: '기간당 비율(%)' },
  duration: { en: 'duration', ko: '기간' },
  quantity: { en: 'count', ko: '수량' },
  multiple: { en: 'multiple', ko: '배수' },
  'yes-no': { en: 'yes or no', ko: '예/아니요' },
  choice: { en: 'choice', ko: '선택지' },
  schedule: { en: 'payment schedule', ko: '지급 일정' },
  date: { en: 'date', ko: '날짜' },
  text: { en: 'words', ko: '문구' },
} as const satisfies Words;

export const YES_NO_WORDS = {
  yes: { en: 'yes', ko: '예' },
  no: { en: 'no', ko: '아니요' },
} as const satisfies Words;

export const DURATION_UNIT_WORDS = {
  days: { en: 'days', ko: '일' },
  weeks: { en: 'weeks', ko: '주' },
  months: { en: 'months', ko: '개월' },
  years: { en: 'years', ko: '년' },
} as const satisfies Words;

/** What a sum is counted by: after it in English, before it in Korean. */
export const MONEY_PER_WORDS = {
  episode: { en: 'per episode', ko: '회당' },
  hour: { en: 'per hour', ko: '시간당' },
  month: { en: 'per month', ko: '월' },
  year: { en: 'per year', ko: '연' },
  picture: { en: 'per picture', ko: '편당' },
} as const satisfies Words;

/** A sum that is counted by nothing. */
export const LUMP_SUM = { en: 'lump sum', ko: '총액' } as const;

/** The time over which a rate runs: after it in English, before it in Korean. */
export const RATE_PERIOD_WORDS = {
  year: { en: 'a year', ko: '연' },
  month: { en: 'a month', ko: '월' },
} as const satisfies Words;
