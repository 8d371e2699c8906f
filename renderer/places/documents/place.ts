import type { DealPlace } from '#renderer/state/place.ts';
import { DocumentsScreen } from './DocumentsScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly documents: DealPlace;
  }
}

export const documentsPlace: DealPlace = {
  id: 'documents',
  key: 'D',
  name: { en: 'Documents', ko: '문서' },
  question: { en: 'What do we take into the room?', ko: '회의에 무엇을 가져갑니까?' },
  routeFields: [],
  ownKeys: [],
  Screen: DocumentsScreen,
};
