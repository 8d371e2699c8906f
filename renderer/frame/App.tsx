import { useEffect } from 'react';
import { assertNever } from '#domain/base/failure.ts';
import { browserLang } from './browser-lang.ts';
import { LangContext, useCommon } from '#renderer/i18n/use-messages.ts';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { DealScreen } from '#renderer/places/deal/DealScreen.tsx';
import { DealsScreen } from '#renderer/places/deals/DealsScreen.tsx';
import { FirstRun } from '#renderer/places/first-run/FirstRun.tsx';
import { LibraryScreen } from '#renderer/places/library/LibraryScreen.tsx';
import { Palette } from '#renderer/places/palette/Palette.tsx';
import { SettingsScreen } from '#renderer/places/settings/SettingsScreen.tsx';
import { Shortcuts } from '#renderer/places/palette/Shortcuts.tsx';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { useKeptPageScroll } from '#renderer/state/kept-look.ts';
import { useBackupWarning } from './use-backup-warning.ts';
import { useGlobalKeys } from './use-global-keys.ts';
import { parseRoute } from '#renderer/state/route.ts';

/** The frame: rail, place, messages, overlays. */
export function App() {
  const settings = useApp((state) => state.settings);
  const app = useAppStore();
  const lang = settings.language ?? browserLang();

  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = settings.theme;
  }, [lang, settings.theme]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => app.setState({ route: parseRoute(event.state), overlay: null });
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [app]);

  return (
    <LangContext value={lang}>
      {settings.language === null || !settings.firstRunDone ? <FirstRun /> : <Frame />}
      <Notices />
    </LangContext>
  );
}

function Frame() {
  const overlay = useApp((state) => state.overlay);
  const show = useApp((state) => state.show);
  const t = useCommon();
  useGlobalKeys();
  useBackupWarning();
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {t.skipToContent}
      </a>
      <Rail />
      <main id="content" tabIndex={-1}>
        <Place />
      </main>
      {overlay === 'palette' ? <Palette onClose={() => show(null)} /> : null}
      {overlay === 'shortcuts' ? <Shortcuts onClose={() => show(null)} /> : null}
    </div>
  );
}

function Place() {
  const route = useApp((state) => state.route);
  useKeptPageScroll(route);
  switch (route.place) {
    case 'deals':
      return <DealsScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'library':
      return <LibraryScreen />;
    case 'deal':
      return <DealScreen key={route.dealId} dealId={route.dealId} view={route.view} />;
    default:
      return assertNever(route);
  }
}
