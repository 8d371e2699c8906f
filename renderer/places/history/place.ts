import type { DealPlace } from '#renderer/state/place.ts';
import { HistoryScreen } from './HistoryScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly history: DealPlace;
  }
}

export const historyPlace: DealPlace = {
  id: 'history',
  key: 'H',
  name: { en: 'History', ko: '이력' },
  question: { en: 'What happened?', ko: '무엇이 어떻게 바뀌었습니까?' },
  routeFields: [],
  ownKeys: [],
  Screen: HistoryScreen,
};
