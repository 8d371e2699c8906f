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
  'behind-our-paper': { en: 'behind our own paper', ko: '우리 측 초안보다 불리함' },
  'out-of-order': { en: 'out of order', ko: '순서 오류' },
} as const satisfies Words;

/** Who can mend what the law stops. */
export const MEND_OWNER_WORDS = {
  ours: { en: 'us', ko: '우리 측' },
  theirs: { en: 'the other side', ko: '상대방' },
  both: { en: 'both sides', ko: '양측' },
} as const satisfies Words;

/** What closed a point. */
export const CLOSED_BY_WORDS = {
  'agreed-text': { en: 'in the agreed text', ko: '합의안에 포함' },
  accepted: { en: 'we accept theirs', ko: '상대방 안 수용' },
  'same-value': { en: 'both papers say the same', ko: '양측 초안의 내용이 같음' },
  'better-than-ours': { en: 'theirs gives more than ours asks', ko: '상대방 안이 요구안보다 유리' },
} as const satisfies Words;

/** Which paper moved last. */
export const LAST_MOVED_WORDS = {
  theirs: { en: 'they moved last', ko: '상대방이 마지막으로 조정' },
  ours: { en: 'we moved last', ko: '우리 측이 마지막으로 조정' },
  agreed: { en: 'moved last in the agreed text', ko: '합의안에서 마지막으로 조정' },
} as const satisfies Words;

/** What a paper did to a term against the paper of its side before. */
export const TERM_CHANGE_WORDS = {
  'better-for-us': { en: 'better for us', ko: '우리에게 유리해짐' },
  'worse-for-us': { en: 'worse for us', ko: '우리에게 불리해짐' },
  none: { en: 'unchanged', ko: '변동 없음' },
  unmeasured: { en: 'changed, without a measure', ko: '변경됨(측정 기준 없음)' },
} as const satisfies Words;

/** Why a point stands in this part of the ranking; whole sentences. */
export const RANK_GROUP_WORDS = {
  'legal-stop': {
    en: 'A legal check fails on it, so it comes before everything else.',
    ko: '법률 요건의 문제가 있는 조건이므로 가장 앞섭니다.',
  },
  'must-have': {
    en: 'A must-have past our walk-away comes before what is merely open.',
    ko: '최저 수용 조건에 미치지 못하는 필수 조건이므로 다른 조건보다 앞섭니다.',
  },
  open: { en: 'By the larger of two shares:', ko: '다음 두 값 가운데 큰 값으로 정합니다.' },
} as const satisfies Words;

/** Where an issue stands in an issues list, by what the two papers say. */
export const ISSUE_STATUS_WORDS = {
  open: { en: 'open', ko: '협의 중' },
  added: { en: 'added', ko: '추가 제안' },
  'not-answered': { en: 'not answered', ko: '미회신' },
} as const satisfies Words;
