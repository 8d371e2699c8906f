import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { App, SentFile } from '#app/base/app-options.ts';
import { FILE_LIMIT_BYTES } from '#app/files/file-tokens.ts';
import { judgeRequest } from './loopback-guard.ts';
import type { RequestFacts, Verdict } from './loopback-guard.ts';
import { PAGE_HEADERS } from './page-policy.ts';
import { findStaticFile } from './static-files.ts';

export type LoopbackHost = {
  readonly port: number;
  /** The address to open once: its fragment holds a one-time code. */
  readonly address: string;
  /** Another such address, for one more window. The code of the one before it, if nobody used it, is void. */
  openAgain(): string;
  /** What a second start shows to be given such an address. */
  readonly doorKey: string;
  close(): Promise<void>;
};

export type LoopbackOptions = {
  /** Answers the contract; usually an app in its worker. */
  readonly app: App;
  /** Folder of the built interface. */
  readonly staticRoot: string;
  /** 0 chooses a free port. */
  readonly port: number;
  readonly log: (line: string) => void;
};

/** The largest question within JSON, in bytes. Files are streamed beside it and have a limit of their own. */
export const BODY_LIMIT_BYTES = 8_000_000;

/** Serves the interface and the contract on 127.0.0.1 only. Rejects when the port is taken. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const token = newSecret();
  const doorKey = newSecret();
  const codes = oneTimeCodes();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // The page was closed while its request was still coming in. Nobody waits for an answer, and nothing is broken.
      if (request.destroyed && !request.complete) return;
      options.log(`loopback: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      if (!response.headersSent) reply(response, 500, 'text/plain; charset=utf-8', 'internal error');
      else response.destroy();
    });
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const config = {
    port,
    token,
    doorKey,
    bodyLimitBytes: BODY_LIMIT_BYTES,
    fileLimitBytes: FILE_LIMIT_BYTES,
    isSameText,
  };
  return {
    port,
    address: addressOf(codes.renew()),
    doorKey,
    openAgain: () => addressOf(codes.renew()),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function addressOf(oneTimeCode: string): string {
    return `http://127.0.0.1:${port}/#code=${oneTimeCode}`;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict: Verdict = judgeRequest(factsOf(request), config);
    switch (verdict.kind) {
      case 'refuse':
        request.resume();
        reply(response, verdict.status, 'text/plain; charset=utf-8', verdict.why);
        return;
      case 'ready':
        reply(response, 200, 'text/plain; charset=utf-8', 'ready');
        return;
      case 'static': {
        const file = findStaticFile(options.staticRoot, verdict.path);
        if (file) reply(response, 200, file.type, request.method === 'HEAD' ? '' : file.bytes);
        else reply(response, 404, 'text/plain; charset=utf-8', 'not found');
        return;
      }
      case 'exchange': {
        const given = fieldOf(await readJson(request), 'code');
        if (codes.use(given)) replyJson(response, { token });
        else reply(response, 401, 'text/plain; charset=utf-8', 'this code was used or is not ours');
        return;
      }
      case 'again':
        request.resume();
        replyJson(response, { code: codes.renew() });
        return;
      case 'api': {
        const input = await readJson(request);
        const answer = await options.app.answer(verdict.method, input);
        replyJson(response, answer);
        return;
      }
      case 'offer': {
        // A file that is refused midway is answered, so the connection stays open behind it.
        const pieces = request.iterator({ destroyOnReturn: false });
        const answer = await options.app.files.receive(verdict.name, pieces);
        request.resume();
        replyJson(response, answer);
        return;
      }
      case 'content': {
        const answer = await options.app.files.send(fieldOf(await readJson(request), 'token'));
        if (answer.ok) await replyFile(response, answer.value);
        else replyJson(response, answer);
      }
    }
  }
}

/** The code of the address that was given out last. It is good once, and void when another is given out. */
function oneTimeCodes() {
  let code: string | undefined;
  return {
    renew(): string {
      code = newSecret();
      return code;
    },
    use(given: unknown): boolean {
      if (code === undefined || typeof given !== 'string' || !isSameText(given, code)) return false;
      code = undefined;
      return true;
    },
  };
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the guard judges by, as it was sent. */
function factsOf(request: IncomingMessage): RequestFacts {
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    host: headerOf(request, 'host'),
    origin: headerOf(request, 'origin'),
    secFetchSite: headerOf(request, 'sec-fetch-site'),
    secFetchMode: headerOf(request, 'sec-fetch-mode'),
    secFetchDest: headerOf(request, 'sec-fetch-dest'),
    contentType: headerOf(request, 'content-type'),
    contentLength: headerOf(request, 'content-length'),
    authorization: headerOf(request, 'authorization'),
    remoteAddress: request.socket.remoteAddress,
  };
}

/** A header as sent. One that is sent twice arrives as both values joined, which the guard refuses. */
function headerOf(request: IncomingMessage, name: string): string | undefined {
  return request.headersDistinct[name]?.join(', ');
}

const MALFORMED = Symbol('malformed');

/** The parsed body; a body that is not JSON becomes a value that no schema accepts. Stops reading beyond the limit. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT_BYTES) throw new Error('the body is longer than its header said');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return MALFORMED;
  }
}

function reply(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'Content-Type': type });
  response.end(body);
}

function replyJson(response: ServerResponse, value: unknown): void {
  reply(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** Whatever kind of file it is, the browser is given bytes to save and nothing to show. */
async function replyFile(response: ServerResponse, file: SentFile): Promise<void> {
  response.writeHead(200, {
    ...PAGE_HEADERS,
    'Content-Type': 'application/octet-stream',
    'Content-Length': file.sizeBytes,
    'Content-Disposition': 'attachment',
    'X-File-Name': encodeURIComponent(file.name),
    'X-File-Type': file.mime,
  });
  try {
    await pipeline(Readable.from(file.chunks, { objectMode: false }), response);
  } catch (error) {
    // The page was closed before it had the whole file: there is nobody to give it to.
    if (!response.destroyed || !isBrokenOff(error)) throw error;
  }
}

function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function isSameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
