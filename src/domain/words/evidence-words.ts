import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Words } from './words.ts';

/** What kind of knowledge a figure is. */
export const EVIDENCE_WORDS = {
  reported: { en: 'reported', ko: '언론 보도' },
  range: { en: 'published range', ko: '공개 자료의 범위' },
  statute: { en: 'statute or published rate', ko: '법령·공시 기준' },
  judgement: { en: 'our judgment', ko: '자체 판단' },
  house: { en: 'house precedent', ko: '자사 선례' },
  unverified: { en: 'unverified default', ko: '미검증 기본값' },
} as const satisfies Words;

/** Under a heading that says confidence. Elsewhere `confidencePhrase`. */
export const CONFIDENCE_WORDS = {
  high: { en: 'high', ko: '높음' },
  medium: { en: 'medium', ko: '보통' },
  low: { en: 'low', ko: '낮음' },
  unverified: { en: 'unverified', ko: '미검증' },
} as const satisfies Words;

export const CONFIDENCE_PHRASES = {
  high: confident(CONFIDENCE_WORDS.high),
  medium: confident(CONFIDENCE_WORDS.medium),
  low: confident(CONFIDENCE_WORDS.low),
  unverified: CONFIDENCE_WORDS.unverified,
} satisfies Words<keyof typeof CONFIDENCE_WORDS>;

/** How far a page can be relied on. */
export const SOURCE_GRADE_WORDS = {
  law: { en: 'statute, agency or guild', ko: '법령·기관·길드 자료' },
  court: { en: 'court, filing or company', ko: '법원·공시·회사 자료' },
  trade: { en: 'trade press', ko: '업계지' },
  press: { en: 'general press', ko: '일반 언론' },
  guide: { en: 'guide or commentary', ko: '안내서·해설' },
  other: { en: 'copy or other page', ko: '재게시·기타 자료' },
} as const satisfies Words;

/** How a fact of a case is known. */
export const FACT_STATUS_WORDS = {
  reported: EVIDENCE_WORDS.reported,
  reprinted: { en: 'reprinted', ko: '재인용' },
  calculated: { en: 'calculated by us', ko: '자체 계산' },
  unverified: CONFIDENCE_WORDS.unverified,
  undisclosed: { en: 'not disclosed', ko: '미공개' },
} as const satisfies Words;

function confident({ en, ko }: Bilingual): Bilingual {
  return { en: `${en} confidence`, ko: `신뢰도 ${ko}` };
}
