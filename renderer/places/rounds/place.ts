import type { DealPlace } from '#renderer/state/place.ts';
import { RoundsScreen } from './RoundsScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly rounds: DealPlace;
  }
}

export const roundsPlace: DealPlace = {
  id: 'rounds',
  key: 'O',
  name: { en: 'Rounds', ko: '협상 경과' },
  question: {
    en: 'What became of our asks, and who moved?',
    ko: '우리 측 요구는 어떻게 되었고, 누가 양보했습니까?',
  },
  routeFields: ['draftId'],
  ownKeys: [],
  Screen: RoundsScreen,
};
