import type { Bilingual } from '#domain/text/bilingual.ts';
import { paletteMessages } from './words.ts';
import { appPlaces, dealPlaces } from '#renderer/places/places.ts';
import type { Route } from '#renderer/state/route.ts';
import { useAppStore, useConnection } from '#renderer/state/session.ts';
import type { Candidate } from './palette-entries.ts';

/** The places of the app and of the open deal, and what can be done from anywhere. */
export function usePlaceCandidates(): Candidate[] {
  const app = useAppStore();
  const { api } = useConnection();
  const { route, saveSettings, show } = app.getState();
  const words = paletteMessages;

  const place = (key: string, { name }: { readonly name: Bilingual }, to: Route): Candidate => ({
    key: `place/${key}`,
    kind: 'place',
    title: name,
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
      ? dealPlaces.map((each) => place(`deal/${each.id}`, each, { ...route, view: each.id }))
      : []),
    ...appPlaces.map((each) => place(each.id, each, { place: each.id })),
    action('toLight', () => void saveSettings({ theme: 'light' })),
    action('toDark', () => void saveSettings({ theme: 'dark' })),
    action('toKorean', () => void saveSettings({ language: 'ko' })),
    action('toEnglish', () => void saveSettings({ language: 'en' })),
    action('backUp', () => void backUp()),
    action('shortcuts', () => show('shortcuts')),
  ];
}
