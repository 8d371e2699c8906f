/*
 * Where the person is. It is kept in history.state, so that Back works and a reload shows the same screen. The
 * address never changes.
 */

/**
 * The places of a deal by name. Each place adds its own name from its own folder (`declare module`), so that
 * a link to a place that does not exist does not compile.
 */
export interface DealViews {}
export type DealView = keyof DealViews;

/** What a route of a deal may point at. Places share it: a term stays chosen from Terms to Compare. */
export interface DealFocus {
  readonly termId?: string;
  readonly draftId?: string;
  /** The rule to show in Rules. */
  readonly ruleId?: string;
}

export const LIBRARY_SECTIONS = [
  'terms',
  'cases',
  'rules',
  'situation',
  'dimensions',
  'sources',
  'house',
  'editions',
  'problems',
] as const;
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number];

export const LIBRARY_ENTRIES = ['term', 'case', 'rule', 'question', 'dimension', 'source'] as const;
/** The entry of the library whose page is open. */
export type LibraryOpen = { readonly kind: (typeof LIBRARY_ENTRIES)[number]; readonly id: string };

export type Route =
  | { readonly place: 'deals' }
  | { readonly place: 'library'; readonly section?: LibrarySection; readonly open?: LibraryOpen }
  | { readonly place: 'settings' }
  | ({ readonly place: 'deal'; readonly dealId: string; readonly view: DealView } & DealFocus);

export function sameRoute(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
