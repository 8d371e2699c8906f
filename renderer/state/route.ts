/** Where the person is. Kept in history.state, so that Back works and a reload stays; the address never changes. */
export type DealView = 'terms' | 'compare' | 'leverage' | 'documents' | 'history';

export type Route =
  | { readonly place: 'deals' }
  | { readonly place: 'library'; readonly open?: { readonly kind: 'term' | 'case'; readonly id: string } }
  | { readonly place: 'settings' }
  | {
      readonly place: 'deal';
      readonly dealId: string;
      readonly view: DealView;
      /** The term in focus; places share it, so that a term stays chosen from Terms to Compare. */
      readonly termId?: string;
      readonly draftId?: string;
    };

export const DEAL_VIEWS: readonly DealView[] = ['terms', 'compare', 'leverage', 'documents', 'history'];

export function sameRoute(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function parseRoute(candidate: unknown): Route {
  const home: Route = { place: 'deals' };
  if (typeof candidate !== 'object' || candidate === null || !('place' in candidate)) return home;
  if (candidate.place === 'library' || candidate.place === 'settings') return { place: candidate.place };
  if (candidate.place !== 'deal') return home;
  const { dealId, view, termId, draftId } = candidate as Partial<Record<string, unknown>>;
  const known = DEAL_VIEWS.find((name) => name === view);
  if (typeof dealId !== 'string' || known === undefined) return home;
  return {
    place: 'deal',
    dealId,
    view: known,
    ...(typeof termId === 'string' ? { termId } : {}),
    ...(typeof draftId === 'string' ? { draftId } : {}),
  };
}
