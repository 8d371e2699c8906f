/** Where the person is. Kept in history.state, so that Back works and a reload stays; the address never changes. */
export type DealView = 'terms' | 'compare' | 'leverage' | 'money' | 'rules' | 'documents' | 'history';

export const LIBRARY_SECTIONS = [
  'terms',
  'cases',
  'rules',
  'situation',
  'dimensions',
  'sources',
  'house',
  'problems',
] as const;
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number];

const LIBRARY_ENTRIES = ['term', 'case', 'rule', 'question', 'dimension', 'source'] as const;
/** The entry of the library whose page is open. */
export type LibraryOpen = { readonly kind: (typeof LIBRARY_ENTRIES)[number]; readonly id: string };

export type Route =
  | { readonly place: 'deals' }
  | { readonly place: 'library'; readonly section?: LibrarySection; readonly open?: LibraryOpen }
  | { readonly place: 'settings' }
  | {
      readonly place: 'deal';
      readonly dealId: string;
      readonly view: DealView;
      /** The term in focus; places share it, so that a term stays chosen from Terms to Compare. */
      readonly termId?: string;
      readonly draftId?: string;
      /** The rule to show in Rules. */
      readonly ruleId?: string;
    };

export const DEAL_VIEWS: readonly DealView[] = [
  'terms',
  'compare',
  'leverage',
  'money',
  'rules',
  'documents',
  'history',
];

export function sameRoute(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function parseRoute(candidate: unknown): Route {
  const home: Route = { place: 'deals' };
  if (typeof candidate !== 'object' || candidate === null || !('place' in candidate)) return home;
  if (candidate.place === 'settings') return { place: 'settings' };
  if (candidate.place === 'library') return parseLibraryRoute(candidate);
  if (candidate.place !== 'deal') return home;
  const { dealId, view, termId, draftId, ruleId } = candidate as Partial<Record<string, unknown>>;
  const known = DEAL_VIEWS.find((name) => name === view);
  if (typeof dealId !== 'string' || known === undefined) return home;
  return {
    place: 'deal',
    dealId,
    view: known,
    ...(typeof termId === 'string' ? { termId } : {}),
    ...(typeof draftId === 'string' ? { draftId } : {}),
    ...(typeof ruleId === 'string' ? { ruleId } : {}),
  };
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
