import type { DealPlace } from '#renderer/state/place.ts';
import { DecisionScreen } from './DecisionScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly decision: DealPlace;
  }
}

export const decisionPlace: DealPlace = {
  id: 'decision',
  key: 'V',
  name: { en: 'Decision', ko: '결정' },
  question: {
    en: 'Sign, counter or walk away?',
    ko: '체결합니까, 수정 제안을 합니까, 협상을 결렬합니까?',
  },
  routeFields: ['termId'],
  ownKeys: [],
  Screen: DecisionScreen,
};
