import type { Words } from './words.ts';

/** What a term sheet is of: it decides the order of the articles and who the parties are called. */
export const TERM_SHEET_TYPES = ['option', 'purchase', 'series', 'co-production', 'distribution'] as const;
export type TermSheetType = (typeof TERM_SHEET_TYPES)[number];

export const TERM_SHEET_TYPE_WORDS = {
  option: { en: 'option and purchase of remake rights', ko: '리메이크 옵션 및 권리 매매' },
  purchase: { en: 'outright purchase of remake rights', ko: '리메이크 권리 매매' },
  series: { en: 'option and purchase of series rights', ko: '시리즈 옵션 및 권리 매매' },
  'co-production': { en: 'international co-production', ko: '국제 공동제작' },
  distribution: { en: 'distribution license', ko: '배급 허락' },
} as const satisfies Words<TermSheetType>;

/** What is produced, in the sentence of a contract that defines it. */
export const FORMAT_IN_CONTRACT = {
  feature: { en: 'feature-length motion picture', ko: '장편영화' },
  series: { en: 'series', ko: '시리즈' },
  animation: { en: 'animated motion picture', ko: '애니메이션' },
  other: { en: 'production', ko: '작품' },
} as const satisfies Words;
