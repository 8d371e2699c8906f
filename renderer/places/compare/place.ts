import type { DealPlace } from '#renderer/state/place.ts';
import { CompareScreen } from './CompareScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly compare: DealPlace;
  }
}

export const comparePlace: DealPlace = {
  id: 'compare',
  key: 'C',
  name: { en: 'Compare', ko: '비교' },
  question: {
    en: 'Where do the papers differ, and from the market?',
    ko: '초안들은 서로, 그리고 시장과 어디가 다릅니까?',
  },
  routeFields: ['termId'],
  ownKeys: [{ keys: 'J K ↑ ↓', does: { en: 'Next or previous finding', ko: '다음·이전 확인할 점' } }],
  Screen: CompareScreen,
};
