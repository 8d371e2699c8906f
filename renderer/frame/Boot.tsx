import { useEffect, useState } from 'react';
import type { Answer } from '#contract/api.ts';
import { App } from './App.tsx';
import { browserLang } from './browser-lang.ts';
import type { Connection } from '#renderer/api/connect.ts';
import { connect } from '#renderer/api/connect.ts';
import { parseRoute } from '#renderer/places/parse-route.ts';
import { Failed } from '#renderer/ui/states.tsx';
import { startMessages } from './start-words.ts';
import { LangContext } from '#renderer/i18n/use-messages.ts';
import type { AppStore } from '#renderer/state/app-store.ts';
import { createAppStore } from '#renderer/state/app-store.ts';
import { AppContext, ConnectionContext } from '#renderer/state/session.ts';

type Started = { readonly connection: Connection; readonly app: AppStore };

/** Connects to the host and reads settings and library, once; then the app. */
export function Boot() {
  const [started, setStarted] = useState<Answer<Started> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    async function begin(): Promise<void> {
      const answer = await start();
      if (isCurrent) setStarted(answer);
    }
    void begin();
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  if (started === null) return <div className="boot" aria-busy="true" />;
  if (!started.ok) {
    return (
      <LangContext value={browserLang()}>
        <main>
          <Failed failure={started.failure} onRetry={() => setAttempt(attempt + 1)} />
        </main>
      </LangContext>
    );
  }
  return (
    <ConnectionContext value={started.value.connection}>
      <AppContext value={started.value.app}>
        <App />
      </AppContext>
    </ConnectionContext>
  );
}

// One connection for the page: a one-time code can be exchanged once, and StrictMode runs effects twice.
let connecting: ReturnType<typeof connect> | undefined;

async function start(): Promise<Answer<Started>> {
  connecting ??= connect();
  const connection = await connecting;
  if (!connection.ok) {
    connecting = undefined;
    return connection;
  }
  const [settings, library, house] = await Promise.all([
    connection.value.api.call('settings.get', {}),
    connection.value.api.call('library.get', {}),
    connection.value.api.call('house.get', {}),
  ]);
  if (!settings.ok) return settings;
  if (!library.ok) return library;
  if (!house.ok) return house;
  const app = createAppStore(connection.value, {
    settings: settings.value,
    library: library.value,
    house: house.value,
    route: parseRoute(history.state),
  });
  sayProblems(app);
  return { ok: true, value: { connection: connection.value, app } };
}

/** Says once, at the start, that the library has problems. Its page says where they are. */
function sayProblems(app: AppStore): void {
  const { library, notify, go } = app.getState();
  const [first] = library.problems;
  if (!first) return;
  const { en, ko } = startMessages;
  const place = { file: first.file, line: first.line, field: first.field };
  notify(
    {
      en: en.problemNotice(library.problems.length, place.file, place.line, place.field),
      ko: ko.problemNotice(library.problems.length, place.file, place.line, place.field),
    },
    {
      tone: 'problem',
      action: {
        label: { en: en.showProblems, ko: ko.showProblems },
        run: () => go({ place: 'library', section: 'problems' }),
      },
    },
  );
}
