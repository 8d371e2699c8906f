import type { DealPlace } from '#renderer/state/place.ts';
import { TermsScreen } from './TermsScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly terms: DealPlace;
  }
}

export const termsPlace: DealPlace = {
  id: 'terms',
  key: 'T',
  name: { en: 'Terms', ko: '조건' },
  question: { en: 'What does this paper say?', ko: '이 초안은 무엇을 정하고 있습니까?' },
  routeFields: ['termId', 'draftId'],
  takesFiles: true,
  ownKeys: [
    { keys: '↑ ↓', does: { en: 'Move between rows', ko: '행 이동' } },
    { keys: '0–9', does: { en: 'Type a value, or pick a choice', ko: '값 입력 또는 선택지 고르기' } },
    {
      keys: 'Enter',
      does: { en: 'Edit; then save and go to the next', ko: '수정, 이어서 저장하고 다음 조건으로' },
    },
    { keys: 'Shift+Enter', does: { en: 'Save and go to the one before', ko: '저장하고 이전 조건으로' } },
    { keys: 'A', does: { en: 'Mark as silent', ko: '규정 없음으로 표시' } },
    { keys: 'O', does: { en: 'Mark as open', ko: '협의 중으로 표시' } },
    { keys: 'Y N', does: { en: 'Answer yes or no', ko: '예·아니요로 답하기' } },
    { keys: 'Esc', does: { en: 'Leave the editor, keep what is saved', ko: '편집 마치기(저장된 값 유지)' } },
    { keys: '← →', does: { en: 'Move between tabs', ko: '탭 이동' } },
  ],
  Screen: TermsScreen,
};
