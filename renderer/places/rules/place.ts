import type { DealPlace } from '#renderer/state/place.ts';
import { RulesScreen } from './RulesScreen.tsx';

declare module '#renderer/state/route.ts' {
  interface DealViews {
    readonly rules: DealPlace;
  }
}

export const rulesPlace: DealPlace = {
  id: 'rules',
  key: 'R',
  name: { en: 'Rules', ko: '규정 점검' },
  question: {
    en: 'Does it stand with law, treaty and practice?',
    ko: '법령·조약·관행에 비추어 문제가 없습니까?',
  },
  routeFields: ['draftId', 'ruleId'],
  ownKeys: [{ keys: 'J K', does: { en: 'Next or previous rule', ko: '다음·이전 규정' } }],
  Screen: RulesScreen,
};
