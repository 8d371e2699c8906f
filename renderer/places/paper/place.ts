import type { DealPlace } from '#renderer/state/place.ts';
import { PaperScreen } from './PaperScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly paper: DealPlace;
  }
  interface DealFocus {
    /** The paper to show in Paper. */
    readonly paperId?: string;
    /** The paper whose redline is on screen in Paper. */
    readonly redlineOf?: string;
  }
}

export const paperPlace: DealPlace = {
  id: 'paper',
  key: 'P',
  name: { en: 'Paper', ko: '상대방 문서' },
  question: { en: 'What did they send?', ko: '상대방이 무엇을 보냈습니까?' },
  routeFields: ['termId', 'draftId', 'paperId', 'redlineOf'],
  takesFiles: true,
  ownKeys: [
    { keys: '↑ ↓', does: { en: 'Move between findings', ko: '찾은 조건 이동' } },
    { keys: 'J K', does: { en: 'The same', ko: '찾은 조건 이동' } },
    { keys: 'Enter', does: { en: 'Accept, and go to the next', ko: '수락하고 다음으로' } },
    { keys: 'F2', does: { en: 'Correct', ko: '정정' } },
    { keys: 'E', does: { en: 'Correct', ko: '정정' } },
    { keys: 'Delete', does: { en: 'Reject', ko: '제외' } },
    { keys: 'X', does: { en: 'Reject', ko: '제외' } },
    { keys: 'A', does: { en: 'The paper is silent', ko: '규정 없음' } },
    { keys: 'U', does: { en: 'Take the decision back', ko: '판단 취소' } },
    { keys: '1–9', does: { en: 'Take an alternative', ko: '다른 해석 고르기' } },
    {
      keys: 'Ctrl+Enter',
      does: { en: 'Put what was accepted into the draft', ko: '수락한 조건을 초안에 반영' },
    },
    { keys: 'F6', does: { en: 'Between the document and the findings', ko: '문서와 찾은 조건 사이 이동' } },
    { keys: 'Ctrl+F', does: { en: 'Find words in the document', ko: '문서에서 찾기' } },
    { keys: 'N', does: { en: 'Next tracked change', ko: '다음 수정 표시' } },
    { keys: 'Esc', does: { en: 'Leave the editor, or the search', ko: '정정 또는 찾기 마치기' } },
  ],
  Screen: PaperScreen,
};
