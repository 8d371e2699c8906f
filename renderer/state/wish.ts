import { useEffect, useRef } from 'react';
import { useApp, useAppStore } from './session.ts';

/*
 * What the palette asks of a place that may not be on screen yet: open this editor, start this export. The app
 * goes to the place, and the place grants the wish as soon as it is there.
 */
export type Wish =
  | { readonly kind: 'new-deal' | 'open-sample' | 'import-deal' }
  | {
      readonly kind: 'duplicate-deal' | 'archive-deal' | 'delete-deal';
      readonly deal: { readonly dealId: string; readonly title: string };
    }
  /** The field is the one that somebody was sent to fill in. */
  | { readonly kind: 'edit-deal'; readonly field?: 'budget' | 'rates' | 'events' }
  | { readonly kind: 'key-dates' | 'make-our-draft' | 'export-brief' | 'export-term-sheet' }
  /** Chooses a kind of document; nothing is written. */
  | { readonly kind: 'choose-document'; readonly document: 'issues-list' }
  | { readonly kind: 'edit-term'; readonly termId: string }
  /** Files that were dropped or chosen elsewhere, for Paper to read. */
  | { readonly kind: 'read-paper'; readonly files: readonly File[] }
  /** Leads the list of deals to these, the first of them in focus. */
  | { readonly kind: 'show-deals'; readonly dealIds: readonly string[] };

type WishOf<Kind extends Wish['kind']> = Extract<Wish, { readonly kind: Kind }>;

/** Grants wishes of a kind while the component is on screen, each once. */
export function useWish<Kind extends Wish['kind']>(kind: Kind, grant: (wish: WishOf<Kind>) => void): void {
  const app = useAppStore();
  const wish = useApp((state) => state.wish);
  const latest = useRef(grant);
  useEffect(() => {
    latest.current = grant;
  });
  useEffect(() => {
    if (wish?.kind !== kind) return;
    app.setState({ wish: null });
    // Found by its own kind.
    latest.current(wish as WishOf<Kind>);
  }, [app, kind, wish]);
}
