import { LIBRARY_ENTRIES, LIBRARY_SECTIONS } from '#renderer/state/route.ts';
import type { DealFocus, Route } from '#renderer/state/route.ts';
import { dealPlaces } from './places.ts';

/** Reads the place from history.state. What it does not know leads to the list of deals. */
export function parseRoute(candidate: unknown): Route {
  const home: Route = { place: 'deals' };
  if (typeof candidate !== 'object' || candidate === null || !('place' in candidate)) return home;
  if (candidate.place === 'settings') return { place: 'settings' };
  if (candidate.place === 'library') return parseLibraryRoute(candidate);
  if (candidate.place !== 'deal') return home;
  const { dealId, view } = candidate as Partial<Record<string, unknown>>;
  const known = dealPlaces.find(({ id }) => id === view);
  if (typeof dealId !== 'string' || known === undefined) return home;
  return { place: 'deal', dealId, view: known.id, ...parseFocus(candidate) };
}

/** A move to another place of the deal keeps what was chosen, so that the term is still chosen on return. */
function parseFocus(candidate: object): DealFocus {
  const given = new Map(Object.entries(candidate));
  const fields = new Set(dealPlaces.flatMap(({ routeFields }) => routeFields));
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const value: unknown = given.get(field);
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
}

function parseLibraryRoute(candidate: object): Route {
  const { section, open } = candidate as Partial<Record<string, unknown>>;
  const known = LIBRARY_SECTIONS.find((name) => name === section);
  const { kind, id } = (typeof open === 'object' && open !== null ? open : {}) as Partial<
    Record<string, unknown>
  >;
  const entry = LIBRARY_ENTRIES.find((name) => name === kind);
  return {
    place: 'library',
    ...(known === undefined ? {} : { section: known }),
    ...(entry === undefined || typeof id !== 'string' ? {} : { open: { kind: entry, id } }),
  };
}
