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
  ownKeys: [
    { keys: '↑ ↓', does: { en: 'Move between rows', ko: '행 이동' } },
    { keys: 'Enter', does: { en: 'Edit the value', ko: '값 수정' } },
    { keys: 'Esc', does: { en: 'Leave the editor, keep what is saved', ko: '편집 마치기(저장된 값 유지)' } },
    { keys: '← →', does: { en: 'Move between tabs', ko: '탭 이동' } },
  ],
  Screen: TermsScreen,
};
