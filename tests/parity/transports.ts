import { openApp } from '#app/door/open-app.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { FileDoor, SentFile } from '#app/base/app-options.ts';
import type { Answer } from '#contract/api.ts';
import type { OfferedFile } from '#contract/methods.ts';
import { startLoopbackHost } from '#loopback/loopback-host.ts';
import { appOptionsIn, workerOptionsIn } from '#tests/builders/app-builders.ts';

/** A way into the contract. Whatever the way, the same input gives the same answer. */
export type Transport = {
  readonly name: string;
  open(folder: string): Promise<OpenTransport>;
};

export type OpenTransport = {
  call(method: string, input: unknown): Promise<Answer<unknown>>;
  /** The same beside the contract: files, piece by piece. */
  readonly files: FileDoor;
  close(): Promise<void>;
};

export const TRANSPORTS: readonly Transport[] = [
  {
    name: 'direct call',
    open: (folder) => {
      const app = openApp(appOptionsIn(folder));
      return Promise.resolve({
        call: (method, input) => app.answer(method, input),
        files: app.files,
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
        files: app.files,
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
        files: filesOver(origin, token),
        close: async () => {
          await host.close();
          app.close();
          await app.closed;
        },
      };
    },
  },
];

/** As the page of the loopback host offers and takes a file. */
function filesOver(origin: string, token: string): FileDoor {
  const ask = (path: string, type: string, body: string | Buffer): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, Authorization: `Bearer ${token}` },
      body,
    });
  return {
    async receive(name, chunks) {
      const pieces: Uint8Array[] = [];
      for await (const piece of chunks) pieces.push(piece);
      const path = `/files/offer?name=${encodeURIComponent(String(name))}`;
      const response = await ask(path, 'application/octet-stream', Buffer.concat(pieces));
      return (await response.json()) as Answer<OfferedFile>;
    },
    async send(wanted) {
      const response = await ask('/files/content', 'application/json', JSON.stringify({ token: wanted }));
      if (response.headers.get('content-type') !== 'application/octet-stream')
        return (await response.json()) as Answer<SentFile>;
      const { body } = response;
      if (body === null) throw new Error('no body');
      const value = {
        name: decodeURIComponent(response.headers.get('x-file-name') ?? ''),
        mime: response.headers.get('x-file-type') ?? '',
        sizeBytes: Number(response.headers.get('content-length')),
        chunks: body,
        drop: () => void body.cancel(),
      };
      return { ok: true, value };
    },
  };
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
