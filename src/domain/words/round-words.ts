import type { Words } from './words.ts';

/** What became of an ask of ours. */
export const FATE_WORDS = {
  accepted: { en: 'accepted', ko: '수용' },
  partly: { en: 'partly accepted', ko: '일부 수용' },
  reverted: { en: 'reverted', ko: '원복' },
  modified: { en: 'changed otherwise', ko: '다른 내용으로 변경' },
  ignored: { en: 'not answered', ko: '미반영' },
  pending: { en: 'awaiting their paper', ko: '회신 대기' },
  unsent: { en: 'not sent', ko: '미발송' },
  unknown: { en: 'not known', ko: '미확인' },
} as const satisfies Words;
