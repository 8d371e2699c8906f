import { useEffect } from 'react';
import { browserLang } from './browser-lang.ts';
import { LangContext, useCommon } from '#renderer/i18n/use-messages.ts';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { DealScreen } from '#renderer/frame/deal/DealScreen.tsx';
import { FirstRun } from '#renderer/places/first-run/FirstRun.tsx';
import { Palette } from '#renderer/frame/palette/Palette.tsx';
import { Shortcuts } from '#renderer/frame/palette/Shortcuts.tsx';
import { useApp, useAppStore } from '#renderer/state/session.ts';
import { useKeptPageScroll } from '#renderer/state/kept-look.ts';
import { useBackupWarning } from './use-backup-warning.ts';
import { LostWordsContext } from '#renderer/ui/lost-words.ts';
import { ConnectionLost } from './ConnectionLost.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useLeaving } from './use-leaving.ts';
import { useNoFileOpening } from './use-no-file-opening.ts';
import { useTellLostWords } from './use-lost-words.ts';
import { parseRoute } from '#renderer/places/parse-route.ts';
import { appPlaceOf } from '#renderer/places/places.ts';

/** The frame: rail, place, messages, overlays. */
export function App() {
  const settings = useApp((state) => state.settings);
  const app = useAppStore();
  const lang = settings.language ?? browserLang();
  const tellLostWords = useTellLostWords();
  useLeaving();
  useNoFileOpening();

  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = settings.theme;
    document.documentElement.dataset['letters'] = settings.letterShortcuts ? 'on' : 'off';
  }, [lang, settings.theme, settings.letterShortcuts]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => app.setState({ route: parseRoute(event.state), overlay: null });
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [app]);

  return (
    <LangContext value={lang}>
      <LostWordsContext value={tellLostWords}>
        {settings.language === null || !settings.firstRunDone ? <FirstRun /> : <Frame />}
        <Notices />
      </LostWordsContext>
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
        <ConnectionLost />
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
  if (route.place === 'deal') {
    return <DealScreen key={route.dealId} dealId={route.dealId} view={route.view} />;
  }
  const { Screen } = appPlaceOf(route.place);
  return <Screen />;
}
