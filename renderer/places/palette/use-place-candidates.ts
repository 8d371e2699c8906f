import { commonMessages } from '#renderer/i18n/common.ts';
import { paletteMessages } from './words.ts';
import { DEAL_VIEWS } from '#renderer/state/route.ts';
import type { Route } from '#renderer/state/route.ts';
import { useAppStore, useConnection } from '#renderer/state/session.ts';
import type { Candidate } from './palette-entries.ts';

/** The places of the app and of the open deal, and what can be done from anywhere. */
export function usePlaceCandidates(): Candidate[] {
  const app = useAppStore();
  const { api } = useConnection();
  const { route, saveSettings, show } = app.getState();
  const { en, ko } = commonMessages;
  const words = paletteMessages;

  const place = (key: keyof typeof en.places, to: Route): Candidate => ({
    key: `place/${key}`,
    kind: 'place',
    title: { en: en.places[key], ko: ko.places[key] },
    aliases: [],
    order: 0,
    leadsTo: { kind: 'route', route: to },
  });
  const action = (
    key: 'toDark' | 'toLight' | 'toKorean' | 'toEnglish' | 'backUp' | 'shortcuts',
    run: () => void,
  ): Candidate => ({
    key: `action/${key}`,
    kind: 'action',
    title: { en: words.en[key], ko: words.ko[key] },
    aliases: [],
    order: 0,
    leadsTo: { kind: 'run', run },
  });

  async function backUp(): Promise<void> {
    const answer = await api.call('backups.create', {});
    if (answer.ok) app.getState().notify({ en: words.en.backedUp, ko: words.ko.backedUp });
    else app.getState().fail(answer.failure);
  }

  return [
    ...(route.place === 'deal'
      ? DEAL_VIEWS.map((view): Candidate => ({
          key: `view/${view}`,
          kind: 'place',
          title: { en: en.dealPlaces[view], ko: ko.dealPlaces[view] },
          aliases: [],
          order: 0,
          leadsTo: { kind: 'route', route: { ...route, view } },
        }))
      : []),
    place('deals', { place: 'deals' }),
    place('library', { place: 'library' }),
    place('settings', { place: 'settings' }),
    action('toLight', () => void saveSettings({ theme: 'light' })),
    action('toDark', () => void saveSettings({ theme: 'dark' })),
    action('toKorean', () => void saveSettings({ language: 'ko' })),
    action('toEnglish', () => void saveSettings({ language: 'en' })),
    action('backUp', () => void backUp()),
    action('shortcuts', () => show('shortcuts')),
  ];
}
