import type { Bilingual } from '#domain/text/bilingual.ts';
import { counted } from '#domain/text/counted.ts';
import type { Words } from './words.ts';

/** How a rule check came out. */
export const OUTCOME_WORDS = {
  fail: { en: 'fail', ko: '미충족' },
  unknown: { en: 'unknown', ko: '확인 필요' },
  'to-know': { en: 'to know', ko: '참고' },
  pass: { en: 'pass', ko: '충족' },
  'not-applicable': { en: 'not applicable', ko: '해당 없음' },
} as const satisfies Words;

/** Signs of their own, so that no outcome is taken for a position in the bargain. */
export const OUTCOME_SIGNS = {
  fail: '✕',
  unknown: '?',
  'to-know': 'i',
  pass: '✓',
  'not-applicable': '–',
} as const satisfies Readonly<Record<keyof typeof OUTCOME_WORDS, string>>;

/** What binds. */
export const RULE_NATURE_WORDS = {
  statute: { en: 'statute', ko: '법령' },
  treaty: { en: 'treaty', ko: '조약' },
  official: { en: 'official source', ko: '공공기관 자료' },
  report: { en: 'press report', ko: '언론 보도' },
  interpretation: { en: 'interpretation', ko: '해석' },
  practice: { en: 'practice', ko: '업계 관행' },
  judgement: { en: 'our judgment', ko: '자체 판단' },
} as const satisfies Words;

export const RULE_TOPIC_WORDS = {
  recognition: { en: 'recognition as a Korean film', ko: '한국영화 인정' },
  treaties: { en: 'co-production treaties', ko: '공동제작 협정' },
  funding: { en: 'public money', ko: '공적 지원' },
  'tax-credit': { en: 'production tax credit', ko: '제작비 세액공제' },
  withholding: { en: 'withholding tax', ko: '원천징수' },
  copyright: { en: 'copyright', ko: '저작권' },
  'foreign-exchange': { en: 'foreign exchange', ko: '외국환' },
  labour: { en: 'working hours', ko: '근로시간' },
  guilds: { en: 'guilds', ko: '미국 길드' },
  windows: { en: 'release windows', ko: '공개 시기' },
  contracts: { en: 'standard contracts', ko: '표준계약서' },
} as const satisfies Words;

/** How old the reading of a rule is. */
export function ageWords(months: number): Bilingual {
  if (months === 0) return { en: 'less than a month old', ko: '1개월 미만 경과' };
  return { en: `${counted(months, 'month', 'months')} old`, ko: `${months}개월 경과` };
}

/** How old a reading is whose day of review (an ISO date) has passed. `age` is in the language that is read. */
export function overdueWords(age: string, by: Bilingual): Bilingual {
  return { en: `${age}, to be read again since ${by.en}`, ko: `${age}, 재검토 기한 ${by.ko} 경과` };
}

/** A term that a check needs and the paper does not state. */
export function missingTermWords(name: Bilingual): Bilingual {
  return { en: `${name.en}, in the paper`, ko: `초안의 ‘${name.ko}’` };
}
