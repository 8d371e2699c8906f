import type { Words } from './words.ts';

/** What a check of a paper before it leaves looks for. */
export const FINDING_KIND_WORDS = {
  'private-words': { en: 'private words', ko: '비공개 표현' },
  contradiction: { en: 'contradiction', ko: '조항 간 모순' },
  'ask-below-offer': { en: 'ask below their offer', ko: '상대방 제안보다 낮은 요구' },
  'ladder-order': { en: 'ladder', ko: '협상 단계' },
  'percentage-without-base': { en: 'percentage without a base', ko: '기준 없는 비율' },
  overlap: { en: 'terms that cover one another', ko: '중복된 조건' },
  'party-role': { en: 'roles of the parties', ko: '당사자의 지위' },
  'undefined-term': { en: 'undefined terms', ko: '정의되지 않은 용어' },
  'unused-term': { en: 'unused definitions', ko: '쓰이지 않은 정의' },
  'missing-exhibit': { en: 'exhibits', ko: '첨부 문서' },
  blank: { en: 'blanks', ko: '빈칸' },
} as const satisfies Words;

/** How much a finding weighs. */
export const FINDING_SEVERITY_WORDS = {
  stop: { en: 'stops the paper', ko: '작성 중단' },
  warn: { en: 'mend before sending', ko: '보내기 전 수정' },
  note: { en: 'look at', ko: '확인' },
} as const satisfies Words;
