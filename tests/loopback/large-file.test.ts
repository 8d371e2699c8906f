import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFolder } from '#tests/builders/app-builders.ts';

const ORIGINAL_BYTES = 200_000_000;
const WARMING_BYTES = 60_000_000;

const folder = aFolder();
let child: ChildProcess;
let origin = '';
let token = '';

beforeAll(async () => {
  child = fork(join(import.meta.dirname, 'large-file-host.ts'), [folder.path]);
  const address = new URL(String(await ask('address')));
  ({ origin } = address);
  const { body } = await post(
    '/exchange',
    'application/json',
    textOf({ code: address.hash.slice('#code='.length) }),
  );
  ({ token } = JSON.parse(await text(body)) as { token: string });
});

afterAll(async () => {
  child.disconnect();
  await once(child, 'exit');
  folder.remove();
});

it('an original of 200 MB comes in and goes out, and the host does not grow by it', async () => {
  // What any transfer takes is taken now: buffers on their way stay until they are collected.
  await thereAndBack(WARMING_BYTES);
  const before = Number(await ask('memory'));
  await thereAndBack(ORIGINAL_BYTES);
  expect(Number(await ask('memory')) - before).toBeLessThan(ORIGINAL_BYTES / 2);
});

async function thereAndBack(sizeBytes: number): Promise<void> {
  const sent = createHash('sha256');
  const offered = await post(
    '/files/offer?name=original.pdf',
    'application/octet-stream',
    pieces(sizeBytes, sent),
    sizeBytes,
  );
  const { value } = JSON.parse(await text(offered.body)) as { value: { token: string; sizeBytes: number } };
  expect(value.sizeBytes).toBe(sizeBytes);
  const { body } = await post('/files/content', 'application/json', textOf({ token: value.token }));
  const taken = createHash('sha256');
  await pipeline(body, taken);
  expect(taken.digest('hex')).toBe(sent.digest('hex'));
}

/** Every piece is another, so that none could be taken for the one before. */
function* pieces(sizeBytes: number, hash: ReturnType<typeof createHash>): Generator<Buffer> {
  for (let at = 0; at < sizeBytes; at += 500_000) {
    const piece = Buffer.alloc(500_000, `${at} `);
    hash.update(piece);
    yield piece;
  }
}

function textOf(value: unknown): [Buffer] {
  return [Buffer.from(JSON.stringify(value))];
}

async function text(body: IncomingMessage): Promise<string> {
  return Buffer.concat(await body.toArray()).toString();
}

async function post(
  path: string,
  type: string,
  body: Iterable<Buffer>,
  length?: number,
): Promise<{ readonly body: IncomingMessage }> {
  const { port } = new URL(origin);
  const whole = length === undefined ? Buffer.concat([...body]) : undefined;
  const sent = request({
    host: '127.0.0.1',
    port,
    path,
    method: 'POST',
    headers: {
      'Content-Type': type,
      'Content-Length': length ?? whole?.length ?? 0,
      ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
    },
  });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  await pipeline(Readable.from(whole ? [whole] : body), sent);
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  return { body: response };
}

async function ask(question: 'address' | 'memory'): Promise<unknown> {
  const answer = once(child, 'message') as Promise<[unknown]>;
  child.send(question);
  return (await answer)[0];
}
