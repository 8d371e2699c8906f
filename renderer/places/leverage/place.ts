import type { DealPlace } from '#renderer/state/place.ts';
import { LeverageScreen } from './LeverageScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly leverage: DealPlace;
  }
}

export const leveragePlace: DealPlace = {
  id: 'leverage',
  key: 'L',
  name: { en: 'Leverage', ko: '협상력' },
  question: {
    en: 'Where are we weak, and what would change it?',
    ko: '우리는 어디가 약하고, 무엇으로 바꿀 수 있습니까?',
  },
  routeFields: ['draftId'],
  ownKeys: [],
  Screen: LeverageScreen,
};
