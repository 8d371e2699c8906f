import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Words } from './words.ts';

export const KIND_WORDS = {
  remake: { en: 'remake', ko: '리메이크' },
  'co-production': { en: 'co-production', ko: '공동제작' },
  distribution: { en: 'distribution', ko: '배급' },
} as const satisfies Words;

/** What we are in the deal (지위); what a party does in it is its capacity (역할). */
export const ROLE_WORDS = {
  owner: { en: 'rights owner', ko: '권리자' },
  producer: { en: 'producer', ko: '제작사' },
  investor: { en: 'investor', ko: '투자사' },
} as const satisfies Words;

export const STAGE_WORDS = {
  preparing: { en: 'preparing', ko: '준비' },
  exchanging: { en: 'exchanging drafts', ko: '초안 교환' },
  agreed: { en: 'agreed', ko: '합의' },
  signed: { en: 'signed', ko: '체결' },
  ended: { en: 'ended', ko: '종료' },
} as const satisfies Words;

export const FORMAT_WORDS = {
  feature: { en: 'feature film', ko: '장편영화' },
  series: { en: 'series', ko: '시리즈' },
  animation: { en: 'animation', ko: '애니메이션' },
  other: { en: 'other', ko: '기타' },
} as const satisfies Words;

/** Where the facts of a deal come from. */
export const PROVENANCE_WORDS = {
  own: { en: 'own deal', ko: '자사 거래' },
  'public-record': { en: 'from public record', ko: '공개 자료' },
  invented: { en: 'invented example', ko: '가상의 예' },
} as const satisfies Words;

/** Whose paper a draft is. */
export const PAPER_WORDS = {
  theirs: { en: 'their paper', ko: '상대방 초안' },
  ours: { en: 'our draft', ko: '우리 측 초안' },
  agreed: { en: 'agreed text', ko: '합의안' },
} as const satisfies Words;

/** Which side a party, or somebody who is paid, stands on. */
export const SIDE_WORDS = {
  ours: { en: 'our side', ko: '우리 측' },
  theirs: { en: 'other side', ko: '상대방' },
  third: { en: 'third party', ko: '제3자' },
} as const satisfies Words;

export const EVENT_WORDS = {
  signature: { en: 'signature', ko: '계약 체결' },
  'option-start': { en: 'option starts', ko: '옵션 개시' },
  'option-extended': { en: 'option extended', ko: '옵션 연장' },
  'option-exercised': { en: 'option exercised', ko: '옵션 행사' },
  'statement-received': { en: 'statement received', ko: '정산서 수령' },
  'photography-start': { en: 'principal photography starts', ko: '본촬영 개시' },
  'rating-application': { en: 'rating application', ko: '등급분류 신청' },
  release: { en: 'release', ko: '개봉' },
  other: { en: 'other event', ko: '기타 일정' },
} as const satisfies Words;

/** Dates that follow from an event; the event itself is called by its own word. */
export const KEY_DATE_WORDS = {
  'option-expiry': { en: 'option expires', ko: '옵션 만료' },
  'extension-notice': { en: 'ask whether the option will be extended', ko: '옵션 연장 여부 확인' },
  'extended-option-expiry': { en: 'extended option expires', ko: '연장 옵션 만료' },
  reversion: { en: 'rights revert unless produced', ko: '미제작 시 권리 복귀' },
  'audit-deadline': { en: 'last day to audit the statement', ko: '정산서 감사·이의 기한' },
  deadline: { en: 'contract deadline', ko: '계약상 기한' },
  'recognition-filing': {
    en: 'file final data for recognition as a Korean film',
    ko: '한국영화 인정 최종 자료 제출',
  },
  event: { en: 'dated event', ko: '등록한 일정' },
} as const satisfies Words;

/** `round 2`, `2차`. */
export function roundWords(round: number): Bilingual {
  return { en: `round ${round}`, ko: `${round}차` };
}

/** What a draft is called until somebody names it: `Their paper, round 1`, `상대방 초안(1차)`. */
export function draftName(side: keyof typeof PAPER_WORDS, round: number): Bilingual {
  const [paper, which] = [PAPER_WORDS[side], roundWords(round)];
  return {
    en: `${paper.en.charAt(0).toUpperCase()}${paper.en.slice(1)}, ${which.en}`,
    ko: `${paper.ko}(${which.ko})`,
  };
}

/** A draft inside a sentence, by whose it is and its round: `their draft 1`, `상대방 초안 1차`. */
export function draftInSentence(side: keyof typeof PAPER_WORDS, round: number): Bilingual {
  const { en, ko } = DRAFT_IN_SENTENCE[side];
  return { en: `${en} ${round}`, ko: `${ko} ${roundWords(round).ko}` };
}

const DRAFT_IN_SENTENCE = {
  theirs: { en: 'their draft', ko: '상대방 초안' },
  ours: { en: 'our draft', ko: '우리 측 초안' },
  agreed: { en: 'agreed text', ko: '합의안' },
} as const satisfies Words<keyof typeof PAPER_WORDS>;

/** Whose word on a term it is. */
export const SIDE_POSSESSIVE = {
  theirs: { en: 'theirs', ko: '상대방' },
  ours: { en: 'ours', ko: '우리 측' },
} as const satisfies Words;

/** What becomes of a negotiation. */
export const VERDICT_WORDS = {
  sign: { en: 'sign', ko: '체결' },
  counter: { en: 'counter', ko: '수정 제안' },
  'walk-away': { en: 'walk away', ko: '협상 결렬' },
} as const satisfies Words;
