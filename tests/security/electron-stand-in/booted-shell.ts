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
  /** Asks until the answer satisfies; rejects after ten seconds with the last answer. */
  until<T>(ask: Ask, isSatisfied: (answer: T) => boolean): Promise<T>;
  /** Everything written to standard error so far. */
  log(): string;
  end(): void;
};

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
  child.on('message', (message: { id: number; value?: unknown; error?: string }) => {
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
      // A busy machine needs long: a shell that has asked twice about its workspace opens it only then.
      const endsAt = Date.now() + 25_000;
      for (;;) {
        // The caller names the shape of what it asked for.
        const answer = (await shell.ask(ask)) as T;
        if (isSatisfied(answer)) return answer;
        if (Date.now() > endsAt) throw new Error(`not satisfied: ${JSON.stringify(answer)}\n${log}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    log: () => log,
    end: () => void child.kill('SIGKILL'),
  };
  return shell;
}
