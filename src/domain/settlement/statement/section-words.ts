import type { Bilingual } from '#domain/text/bilingual.ts';
import type { LineSection } from './statement-types.ts';

/** What the lines of a section are. Without it two readings of one statement have lines of the same names. */
export const SECTION_WORDS: Readonly<Record<LineSection, Bilingual>> = {
  outcome: { en: 'The outcome', ko: '흥행 결과' },
  receipts: { en: 'Receipts', ko: '매출' },
  fees: { en: 'Distribution fees', ko: '배급수수료' },
  expenses: { en: 'Distribution expenses', ko: '배급비용' },
  cost: { en: 'Cost of production', ko: '제작비' },
  profit: { en: 'Net profits', ko: '순이익' },
  adjusted: { en: 'Adjusted gross, a second reading', ko: '조정총수익(참고 계산)' },
  owner: { en: 'What we receive', ko: '우리 측 수입' },
  tax: { en: 'Tax', ko: '세금' },
};
