import type { DealPlace } from '#renderer/state/place.ts';
import { MoneyScreen } from './MoneyScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly money: DealPlace;
  }
}

export const moneyPlace: DealPlace = {
  id: 'money',
  key: 'M',
  name: { en: 'Money', ko: '금액' },
  question: { en: 'What is it worth?', ko: '이 조건은 얼마의 가치가 있습니까?' },
  routeFields: ['draftId'],
  ownKeys: [],
  Screen: MoneyScreen,
};
