import type { AppPlace } from '#renderer/state/place.ts';
import { DealsScreen } from './DealsScreen.tsx';

export const dealsPlace: AppPlace = {
  id: 'deals',
  name: { en: 'Deals', ko: '딜' },
  question: { en: 'Which deals are open, and how far are they?', ko: '어떤 딜이 어디까지 진행되었습니까?' },
  ownKeys: [],
  Screen: DealsScreen,
};
