import { appPlaces } from '#renderer/places/places.ts';
import { useCommon, useSay } from '#renderer/i18n/use-messages.ts';
import { commandKey } from '#renderer/ui/command-key.ts';
import { useApp } from '#renderer/state/session.ts';

/** Deals, library, settings: words, no icons. */
export function Rail() {
  const t = useCommon();
  const say = useSay();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const keepLook = useApp((state) => state.keepLook);
  const show = useApp((state) => state.show);
  const here = route.place === 'deal' ? 'deals' : route.place;
  return (
    <nav className="rail no-print" aria-label={t.mainNavigation}>
      <p className="rail-mark">{t.appName}</p>
      {appPlaces.map(({ id, name, railPutsBack }) => (
        <button
          key={id}
          type="button"
          className="rail-link"
          aria-current={here === id ? 'page' : undefined}
          onClick={() => {
            for (const look of railPutsBack) keepLook(look, undefined);
            go({ place: id });
          }}
        >
          {say(name)}
        </button>
      ))}
      <div className="rail-foot">
        <button type="button" className="rail-link" onClick={() => show('palette')}>
          {t.search}
          <kbd>{commandKey()}K</kbd>
        </button>
        <button type="button" className="rail-link" onClick={() => show('shortcuts')}>
          {t.shortcuts}
          <kbd data-letter>?</kbd>
        </button>
        <p className="rail-note">{t.notLegalAdvice}</p>
      </div>
    </nav>
  );
}
