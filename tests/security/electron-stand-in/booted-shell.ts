import { ROOT } from '#tests/builders/paths.ts';
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask } from './boot-messages.ts';

export type BootedShell = {
  readonly folder: string;
  readonly documents: string;
  ask(ask: Ask): Promise<unknown>;
  /** Asks now, and again each time that a window, a message or the end was shown, until the answer satisfies. */
  until<T>(ask: Ask, isSatisfied: (answer: T) => boolean): Promise<T>;
  /** Everything written to standard error so far. */
  log(): string;
  end(): void;
};

type Answered = { readonly id: number; readonly value?: unknown; readonly error?: string };

export type BootOptions = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A folder of an earlier boot. */
  readonly folder?: string;
  /** Where the program lies; without one, where it was built. */
  readonly appRoot?: string;
};

/** Boots the built main module in a child process with a data folder of its own. */
export async function bootShell(options: BootOptions = {}): Promise<BootedShell> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'jibun-shell-'));
  const documents = join(folder, 'documents');
  const main = join(options.appRoot ?? ROOT, 'dist', 'main', 'main.js');
  mkdirSync(documents, { recursive: true });
  const child = fork(join(import.meta.dirname, 'boot.ts'), [main, ...(options.args ?? [])], {
    // As Electron's own channel: bytes cross as bytes.
    serialization: 'advanced',
    env: { ...process.env, XDG_DATA_HOME: folder, STAND_IN_DOCUMENTS: documents, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  let happened = Promise.withResolvers<void>();
  child.on('message', (message: Answered | { readonly happened: true }) => {
    if ('happened' in message) {
      happened.resolve();
      happened = Promise.withResolvers();
      return;
    }
    const waiter = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) waiter?.resolve(message.value);
    else waiter?.reject(new Error(message.error));
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the shell ended with ${code}: ${log}`));
  });
  await new Promise((resolve, reject) => waiting.set(0, { resolve, reject }));

  const shell: BootedShell = {
    folder,
    documents,
    ask(ask) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, ask });
      });
    },
    async until<T>(ask: Ask, isSatisfied: (answer: T) => boolean): Promise<T> {
      for (;;) {
        // Before it is asked: what happens while it answers is seen too.
        const next = happened.promise;
        // The caller names the shape of what it asked for.
        const answer = (await shell.ask(ask)) as T;
        if (isSatisfied(answer)) return answer;
        await orTell(next, () => `not satisfied: ${JSON.stringify(answer)}\n${log}`);
      }
    },
    log: () => log,
    end: () => void child.kill('SIGKILL'),
  };
  return shell;
}

/** No test waits so long: where nothing more happens, it says what the shell last showed instead of running out. */
const SILENCE_MS = 28_000;

async function orTell(happened: Promise<void>, what: () => string): Promise<void> {
  const silence = Promise.withResolvers<never>();
  const timer = setTimeout(() => silence.reject(new Error(what())), SILENCE_MS);
  try {
    await Promise.race([happened, silence.promise]);
  } finally {
    clearTimeout(timer);
  }
}
