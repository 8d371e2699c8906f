import type { Bilingual } from '#domain/text/bilingual.ts';
import { appPlaces, dealPlaces } from '#renderer/places/places.ts';
import type { Route } from '#renderer/state/route.ts';
import { useAppStore, useConnection } from '#renderer/state/session.ts';
import { actionsAt } from '#renderer/frame/actions/actions.ts';
import type { Candidate } from './palette-entries.ts';

/** The places of the app and of the open deal, and what can be done here. */
export function usePlaceCandidates(): Candidate[] {
  const app = useAppStore();
  const { api } = useConnection();
  const { route } = app.getState();

  const place = (
    key: string,
    { name, question }: { readonly name: Bilingual; readonly question: Bilingual },
    to: Route,
    keys?: string,
  ): Candidate => ({
    key: `place/${key}`,
    kind: 'place',
    title: name,
    aliases: [question.en, question.ko],
    order: 0,
    leadsTo: { kind: 'route', route: to },
    ...(keys === undefined ? {} : { keys }),
  });

  return [
    ...(route.place === 'deal'
      ? dealPlaces.map((each) => place(`deal/${each.id}`, each, { ...route, view: each.id }, each.key))
      : []),
    ...appPlaces.map((each) => place(each.id, each, { place: each.id })),
    ...actionsAt(app.getState()).map(({ id, words, aliases, keys, run }, order): Candidate => ({
      key: `action/${id}`,
      kind: 'action',
      title: words,
      aliases,
      order,
      leadsTo: { kind: 'run', run: () => run({ app, call: (method, input) => api.call(method, input) }) },
      ...(keys === undefined ? {} : { keys }),
    })),
  ];
}
