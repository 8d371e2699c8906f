import type { Words } from './words.ts';

/** What becomes of a deal in money, as a row of a table. */
export const MONEY_ROW_WORDS = {
  lapsed: { en: 'the option lapses', ko: '옵션 소멸' },
  'exercised-not-made': { en: 'exercised, no film', ko: '행사 후 미제작' },
  made: { en: 'the film is made', ko: '영화 제작' },
  weighted: { en: 'weighted by our chances', ko: '우리 측 확률을 반영한 전체' },
  whole: { en: 'received less put in', ko: '수령액에서 투입액을 뺀 금액' },
} as const satisfies Words;
