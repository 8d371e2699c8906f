import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { App, SentFile } from '#app/base/app-options.ts';
import { FILE_LIMIT_BYTES } from '#app/files/file-tokens.ts';
import { judgeRequest } from './loopback-guard.ts';
import type { Verdict } from './loopback-guard.ts';
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
  const firstCode = newSecret();
  let code: string | undefined = firstCode;
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
    address: addressOf(firstCode),
    doorKey,
    openAgain: () => addressOf(newCode()),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function newCode(): string {
    const fresh = newSecret();
    code = fresh;
    return fresh;
  }

  function addressOf(oneTimeCode: string): string {
    return `http://127.0.0.1:${port}/#code=${oneTimeCode}`;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const verdict: Verdict = judgeRequest(
      {
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
      },
      config,
    );
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
        const body = await readJson(request);
        const given = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
        if (code === undefined || typeof given !== 'string' || !isSameText(given, code)) {
          reply(response, 401, 'text/plain; charset=utf-8', 'this code was used or is not ours');
          return;
        }
        code = undefined;
        replyJson(response, { token });
        return;
      }
      case 'again':
        request.resume();
        replyJson(response, { code: newCode() });
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
        const body = await readJson(request);
        const wanted = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
        const answer = await options.app.files.send(wanted);
        if (answer.ok) await replyFile(response, answer.value);
        else replyJson(response, answer);
      }
    }
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
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
