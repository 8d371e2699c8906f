import { openApp } from '#app/door/open-app.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { WorkerOptions } from '#app/door/worker-client.ts';
import type { Answer } from '#contract/api.ts';
import { startLoopbackHost } from '#loopback/loopback-host.ts';
import { appOptionsIn } from '#tests/builders/app-builders.ts';

/** A way into the contract. Whatever the way, the same input gives the same answer. */
export type Transport = {
  readonly name: string;
  open(folder: string): Promise<OpenTransport>;
};

export type OpenTransport = {
  call(method: string, input: unknown): Promise<Answer<unknown>>;
  close(): Promise<void>;
};

export const TRANSPORTS: readonly Transport[] = [
  {
    name: 'direct call',
    open: (folder) => {
      const app = openApp(appOptionsIn(folder));
      return Promise.resolve({
        call: (method, input) => app.answer(method, input),
        close: () => {
          app.close();
          return Promise.resolve();
        },
      });
    },
  },
  {
    name: 'structured clone (worker)',
    open: async (folder) => {
      const app = await startAppWorker(workerOptionsIn(folder));
      return {
        call: (method, input) => app.answer(method, input),
        close: () => {
          app.close();
          return app.closed;
        },
      };
    },
  },
  {
    name: 'HTTP (loopback host and worker)',
    open: async (folder) => {
      const app = await startAppWorker(workerOptionsIn(folder));
      const host = await startLoopbackHost({ app, staticRoot: folder, port: 0, log: () => {} });
      const origin = `http://127.0.0.1:${host.port}`;
      const code = new URL(host.address).hash.replace('#code=', '');
      const { token } = (await post(`${origin}/exchange`, { code })) as { token: string };
      return {
        call: async (method, input) =>
          (await post(`${origin}/api/${method}`, input, token)) as Answer<unknown>,
        close: async () => {
          await host.close();
          app.close();
          await app.closed;
        },
      };
    },
  },
];

function workerOptionsIn(folder: string): WorkerOptions {
  const { now: _now, newId: _newId, log: _log, ...options } = appOptionsIn(folder);
  return options;
}

async function post(url: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return JSON.parse(text);
}
