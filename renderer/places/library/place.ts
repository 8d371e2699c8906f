import type { AppPlace } from '#renderer/state/place.ts';
import { LibraryScreen } from './LibraryScreen.tsx';

export const libraryPlace: AppPlace = {
  id: 'library',
  name: { en: 'Library', ko: '라이브러리' },
  question: {
    en: 'What is known of the market, and how?',
    ko: '시장에 관하여 무엇을, 어떤 근거로 알고 있습니까?',
  },
  ownKeys: [{ keys: '↑ ↓', does: { en: 'From the search through the list', ko: '검색창과 목록 사이 이동' } }],
  railPutsBack: [],
  Screen: LibraryScreen,
};
