import type { DealPlace } from '#renderer/state/place.ts';
import { VersionsScreen } from './VersionsScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly versions: DealPlace;
  }
}

export const versionsPlace: DealPlace = {
  id: 'versions',
  key: 'W',
  name: { en: 'Wording', ko: '문구 대조' },
  question: {
    en: 'What did they change from one paper to the next, word by word?',
    ko: '문서가 오가면서 어떤 문구가 바뀌었습니까?',
  },
  routeFields: ['paperId'],
  takesFiles: true,
  ownKeys: [
    { keys: 'N', does: { en: 'Next change in the paper', ko: '문서에서 다음 변경' } },
    { keys: 'Shift+N', does: { en: 'Previous change in the paper', ko: '문서에서 이전 변경' } },
    { keys: 'J K ↑ ↓', does: { en: 'Next or previous change of the list', ko: '목록에서 다음·이전 변경' } },
    { keys: 'G', does: { en: 'To the other place of a move', ko: '이동한 문단의 다른 자리로' } },
    { keys: 'F6', does: { en: 'Between the list and the papers', ko: '목록과 문서 사이 이동' } },
    { keys: 'Ctrl+F', does: { en: 'Find words in both papers', ko: '두 문서에서 찾기' } },
  ],
  Screen: VersionsScreen,
};
