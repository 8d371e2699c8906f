import type { AppPlace } from '#renderer/state/place.ts';
import { DealsScreen } from './DealsScreen.tsx';

export const dealsPlace: AppPlace = {
  id: 'deals',
  name: { en: 'Deals', ko: '거래' },
  question: { en: 'Which deals are open, and how far are they?', ko: '어떤 거래가 어디까지 진행되었습니까?' },
  ownKeys: [
    { keys: '↑ ↓ Home End', does: { en: 'Walk through the deals', ko: '거래 사이 이동' } },
    { keys: 'Enter', does: { en: 'Open the deal', ko: '거래 열기' } },
    { keys: 'Delete', does: { en: 'Move the deal to the bin', ko: '거래를 휴지통으로 이동' } },
  ],
  // From the bin or the archive, the rail leads to the current deals.
  railPutsBack: ['deals-shown:deals'],
  Screen: DealsScreen,
};
