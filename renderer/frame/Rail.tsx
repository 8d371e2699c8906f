import { useCommon } from '#renderer/i18n/use-messages.ts';
import type { Route } from '#renderer/state/route.ts';
import { useApp } from '#renderer/state/session.ts';

const RAIL: readonly { readonly place: 'deals' | 'library' | 'settings'; readonly to: Route }[] = [
  { place: 'deals', to: { place: 'deals' } },
  { place: 'library', to: { place: 'library' } },
  { place: 'settings', to: { place: 'settings' } },
];

/** Deals, library, settings: words, no icons. */
export function Rail() {
  const t = useCommon();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const show = useApp((state) => state.show);
  const here = route.place === 'deal' ? 'deals' : route.place;
  return (
    <nav className="rail no-print" aria-label={t.mainNavigation}>
      <p className="rail-mark">{t.appName}</p>
      {RAIL.map(({ place, to }) => (
        <button
          key={place}
          type="button"
          className="rail-link"
          aria-current={here === place ? 'page' : undefined}
          onClick={() => go(to)}
        >
          {t.places[place]}
        </button>
      ))}
      <div className="rail-foot">
        <button type="button" className="rail-link" onClick={() => show('palette')}>
          {t.search}
          <kbd>{commandKey()}K</kbd>
        </button>
        <button type="button" className="rail-link" onClick={() => show('shortcuts')}>
          {t.shortcuts}
          <kbd>?</kbd>
        </button>
        <p className="rail-note">{t.notLegalAdvice}</p>
      </div>
    </nav>
  );
}

/** ⌘ on a Mac, Ctrl+ elsewhere. */
export function commandKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl+';
}
