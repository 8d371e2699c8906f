import { VERDICT_WORDS } from './deal-words.ts';
import type { Words } from './words.ts';

/** Where a term stands between the two sides. */
export const POINT_STATE_WORDS = {
  closed: { en: 'closed', ko: '합의' },
  open: { en: 'open', ko: '협의 중' },
  unanswered: { en: 'unanswered', ko: '상대방 미회신' },
  'not-answered-by-us': { en: 'not answered by us', ko: '우리 측 미회신' },
  silent: { en: 'silent', ko: '규정 없음' },
  unread: { en: 'unread', ko: '미확인' },
} as const satisfies Words;

/** What to do with their paper. */
export const RECOMMENDATION_WORDS = {
  'not-enough-known': { en: 'not enough known', ko: '판단 보류' },
  ...VERDICT_WORDS,
} as const satisfies Words;

/** What is wrong with a rung of our ladder. */
export const RUNG_FAULT_WORDS = {
  stale: { en: 'behind their offer', ko: '상대방 제안보다 낮음' },
  'given-away': { en: 'ahead of our own paper', ko: '우리 측 초안보다 높음' },
  'out-of-order': { en: 'out of order', ko: '순서 오류' },
} as const satisfies Words;

/** Who can mend what the law stops. */
export const MEND_OWNER_WORDS = {
  ours: { en: 'us', ko: '우리 측' },
  theirs: { en: 'the other side', ko: '상대방' },
  both: { en: 'both sides', ko: '양측' },
} as const satisfies Words;
