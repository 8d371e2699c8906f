import { TEMPLATES } from './paths.ts';
import { startTheEngine } from './the-engine.ts';
import { libraryPlacesIn } from './the-library.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkerOptions } from '#app/door/worker-client.ts';
import { openApp } from '#app/door/open-app.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { App, AppOptions } from '#app/door/open-app.ts';
import type { InputOf, MethodName, OfferedFile, OutputOf } from '#contract/methods.ts';
import { contentFrom, offerTo } from './file-builders.ts';

export { TEMPLATES };

/** A new folder under the system's temporary one, with a way to be rid of it. */
export function aFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'jibun-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Everything that an app needs, with all its files below one folder, a clock that stands still and counted ids. */
export function appOptionsIn(folder: string, over: Partial<AppOptions> = {}): AppOptions {
  let lastId = 0;
  return {
    workspacePath: join(folder, 'workspace.jibun'),
    ...libraryPlacesIn(folder),
    backupsRoot: join(folder, 'backups'),
    safeWorkspacePath: join(folder, 'safe', 'workspace.jibun'),
    temporaryRoot: join(folder, 'temporary'),
    capabilities: { host: 'direct', version: '0.0.0', dialogs: 'none', canReveal: false },
    startEngine: startTheEngine,
    now: () => new Date('2026-11-20T09:00:00.000Z'),
    newId: () => `id-${(lastId += 1)}`,
    log: () => {},
    ...over,
  };
}

/** The same as plain data: the worker makes its clock, ids, log and engine itself. */
export function workerOptionsIn(folder: string): WorkerOptions {
  const { now: _now, newId: _newId, log: _log, startEngine: _start, ...options } = appOptionsIn(folder);
  return options;
}

/** An app in a folder of its own. `ask` answers the value and throws what was refused. */
export function anApp(over: Partial<AppOptions> = {}): {
  readonly app: App;
  readonly options: AppOptions;
  readonly folder: string;
  readonly ask: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>;
  /** The code and field of the refusal; throws when it was answered. */
  readonly refusal: <M extends MethodName>(
    method: M,
    input: InputOf<M>,
  ) => Promise<{ code: string; field?: string; en: string }>;
  /** The refusal whole, in both languages; throws when it was answered. */
  readonly failure: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<Failure>;
  /** Offers a file as a person chooses one. */
  readonly offer: (name: string, bytes: Uint8Array | string) => Promise<OfferedFile>;
  /** The bytes behind a token. */
  readonly content: (token: string) => Promise<Buffer>;
  /** Closes and opens the same workspace again, with other options where some are given. */
  readonly reopen: (over?: Partial<AppOptions>) => void;
  readonly end: () => void;
} {
  const folder = aFolder();
  const options = appOptionsIn(folder.path, over);
  let app = openApp(options);
  return {
    get app() {
      return app;
    },
    options,
    folder: folder.path,
    async ask(method, input) {
      const answer = await app.api.call(method, input);
      if (answer.ok) return answer.value;
      throw new Error(`${method}: ${JSON.stringify(answer.failure)}`);
    },
    async refusal(method, input) {
      const answer = await app.api.call(method, input);
      if (answer.ok) throw new Error(`${method} was answered.`);
      const { code, field, message } = answer.failure;
      return field === undefined ? { code, en: message.en } : { code, field, en: message.en };
    },
    async failure(method, input) {
      const answer = await app.api.call(method, input);
      if (answer.ok) throw new Error(`${method} was answered.`);
      return answer.failure;
    },
    offer: (name, bytes) => offerTo(app, name, bytes),
    content: (token) => contentFrom(app, token),
    reopen(other = {}) {
      app.close();
      app = openApp({ ...options, ...other });
    },
    end() {
      app.close();
      folder.remove();
    },
  };
}

/** A clock that stands still until it is moved. */
export function aClock(start = '2026-11-20T09:00:00.000Z'): {
  readonly now: () => Date;
  readonly forward: (ms: number) => void;
} {
  let ms = Date.parse(start);
  return {
    now: () => new Date(ms),
    forward(by) {
      ms += by;
    },
  };
}

/** Asks every few milliseconds until it is so; throws after ten seconds. */
export async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('It did not come about within ten seconds.');
}
