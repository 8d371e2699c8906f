import type { AppPlace } from '#renderer/state/place.ts';
import { SettingsScreen } from './SettingsScreen.tsx';

export const settingsPlace: AppPlace = {
  id: 'settings',
  name: { en: 'Settings', ko: '설정' },
  question: { en: 'How is the app set up?', ko: '앱을 어떻게 설정합니까?' },
  ownKeys: [],
  railPutsBack: [],
  Screen: SettingsScreen,
};
