import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryPlacesIn } from '#tests/builders/the-library.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import type { WorkerApp } from '#app/door/worker-client.ts';
import { BODY_LIMIT_BYTES, startLoopbackHost } from '#loopback/loopback-host.ts';
import type { LoopbackHost } from '#loopback/loopback-host.ts';
import { FILE_LIMIT_BYTES } from '#app/files/file-tokens.ts';
import { waitFor } from '#tests/builders/app-builders.ts';
import { CONTENT_SECURITY_POLICY } from '#loopback/page-policy.ts';

const INDEX = '<!doctype html><title>the interface</title>';
const SECRET = 'a file that nobody may read';

type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

let folder: string;
let app: WorkerApp;
let host: LoopbackHost;
let token: string;
const log: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jibun-loopback-'));
  const staticRoot = join(folder, 'renderer');
  mkdirSync(join(staticRoot, 'assets'), { recursive: true });
  writeFileSync(join(staticRoot, 'index.html'), INDEX);
  writeFileSync(join(staticRoot, 'assets', 'a.js'), 'export {};');
  writeFileSync(join(folder, 'secret.json'), SECRET);
  mkdirSync(join(folder, 'renderer-other'));
  writeFileSync(join(folder, 'renderer-other', 'secret.json'), SECRET);
  symlinkSync(join(folder, 'secret.json'), join(staticRoot, 'link.json'));
  symlinkSync(folder, join(staticRoot, 'up'));
  app = await startAppWorker({
    workspacePath: join(folder, 'workspace.jibun'),
    safeWorkspacePath: join(folder, 'safe.jibun'),
    temporaryRoot: join(folder, 'temporary'),
    backupsRoot: join(folder, 'backups'),
    ...libraryPlacesIn(folder),
    capabilities: { host: 'loopback', version: '0', dialogs: 'browser', canReveal: false },
  });
  host = await startLoopbackHost({ app, staticRoot, port: 0, log: (line) => log.push(line) });
  token = await exchange(codeOf(host));
});

afterAll(async () => {
  await host?.close();
  app?.close();
  await app?.closed;
  rmSync(folder, { recursive: true, force: true });
});

/** One request exactly as written: no header is added but Host, and that only when it is not given. */
function send({ method = 'GET', path = '/', headers = {}, body }: Sent = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: '127.0.0.1',
      port: host.port,
      method,
      path,
      setHost: false,
      headers: { Host: `127.0.0.1:${host.port}`, ...headers },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.end(body);
  });
}

/** Bytes on the wire, for what no client would send. Resolves with what came back. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(host.port, '127.0.0.1', () => socket.write(text));
    let back = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (back += chunk));
    socket.once('close', () => resolve(back));
    socket.once('error', reject);
    socket.setTimeout(1500, () => socket.destroy());
  });
}

const origin = (): string => `http://127.0.0.1:${host.port}`;
const codeOf = (of: LoopbackHost): string => new URL(of.address).hash.slice('#code='.length);

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Reply> {
  return send({
    method: 'POST',
    path,
    body,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      Origin: origin(),
      'Sec-Fetch-Site': 'same-origin',
      ...headers,
    },
  });
}

async function exchange(code: string): Promise<string> {
  const { body } = await post('/exchange', JSON.stringify({ code }));
  return (JSON.parse(body) as { token: string }).token;
}

const bearer = (): Record<string, string> => ({ Authorization: `Bearer ${token}` });
const call = (headers: Record<string, string> = bearer(), body = '{}'): Promise<Reply> =>
  post('/api/settings.get', body, headers);

describe('our own page', () => {
  it('is served, asks, and is answered', async () => {
    expect(await send()).toMatchObject({ status: 200, body: INDEX });
    expect(await send({ path: '/assets/a.js' })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const { status, body } = await call();
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { language: null } });
  });

  it('learns from /ready that the workspace is open', async () => {
    expect(await send({ path: '/ready' })).toMatchObject({ status: 200, body: 'ready' });
  });

  it('is answered by data when the method or its input is wrong', async () => {
    expect(JSON.parse((await post('/api/nothing.here', '{}', bearer())).body)).toMatchObject({
      ok: false,
      failure: { code: 'unknown-method' },
    });
    for (const body of ['', '{', 'null', '[]', '"x"', '{"a":1}']) {
      const reply = await call(bearer(), body);
      expect(reply.status).toBe(200);
      expect(JSON.parse(reply.body)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    }
  });
});

describe('attacks from other pages and names', () => {
  it.each([
    ['a rebound name', { Host: 'attacker.example' }],
    ['a rebound name with our port', { Host: 'attacker.example:PORT' }],
    ['localhost', { Host: 'localhost:PORT' }],
    ['the address without a port', { Host: '127.0.0.1' }],
    ['another address of this machine', { Host: '127.0.0.2:PORT' }],
    ['a page on another local port', { Origin: 'http://127.0.0.1:3000' }],
    ['a page on the web', { Origin: 'https://attacker.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a cross-site request', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a same-site request from another port', { 'Sec-Fetch-Site': 'same-site' }],
  ])('%s is refused, with the right token and without', async (_name, wrong) => {
    const headers = Object.fromEntries(
      Object.entries(wrong).map(([name, value]) => [name, value.replace('PORT', String(host.port))]),
    );
    expect((await call({ ...bearer(), ...headers })).status).toBe(403);
    expect((await call(headers)).status).toBe(403);
    expect((await send({ headers })).status).toBe(403);
    expect((await post('/exchange', '{"code":"x"}', headers)).status).toBe(403);
  });

  it('a cross-site form, which needs no preflight, is refused', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      '',
    ]) {
      expect((await call({ ...bearer(), 'Content-Type': type })).status).toBe(415);
    }
  });

  it('a preflight is answered with a refusal and no permission', async () => {
    const { status, headers } = await send({
      method: 'OPTIONS',
      path: '/api/settings.get',
      headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization' },
    });
    expect(status).toBe(405);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('an absolute target, two Hosts or none are refused', async () => {
    expect(
      await sendRaw(`GET http://attacker.example/ HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 400 /);
    const two = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nHost: attacker.example\r\n\r\n`;
    expect(await sendRaw(two)).not.toContain(INDEX);
    expect(await sendRaw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 40[03] /);
    expect(await sendRaw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('only 127.0.0.1 is listened on', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address }) => address)
      .filter((address) => address !== '127.0.0.1');
    for (const address of [...others, '127.0.0.2']) {
      expect(await canConnect(address, host.port), address).toBe(false);
    }
    expect(await canConnect('127.0.0.1', host.port)).toBe(true);
  });
});

describe('the code and the token', () => {
  it('a code works once', async () => {
    const own = await startLoopbackHost({ app, staticRoot: folder, port: 0, log: () => {} });
    const code = codeOf(own);
    expect(new URL(own.address)).toMatchObject({ hostname: '127.0.0.1', port: String(own.port) });
    const at = `http://127.0.0.1:${own.port}/exchange`;
    const ask = (body: string): Promise<Response> =>
      fetch(at, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    // A wrong guess does not use it up.
    expect((await ask(JSON.stringify({ code: 'A'.repeat(43) }))).status).toBe(401);
    expect((await ask(JSON.stringify({ code: [code] }))).status).toBe(401);
    expect((await ask(JSON.stringify({}))).status).toBe(401);
    expect((await ask('nonsense')).status).toBe(401);
    const first = await ask(JSON.stringify({ code }));
    expect(first.status).toBe(200);
    expect(((await first.json()) as { token: string }).token).toMatch(/^[\w-]{43}$/);
    expect((await ask(JSON.stringify({ code }))).status).toBe(401);
    await own.close();
  });

  it('a token of another run, a code in its place, or none is refused', async () => {
    const own = await startLoopbackHost({ app, staticRoot: folder, port: 0, log: () => {} });
    const replayed = await fetch(`http://127.0.0.1:${own.port}/api/settings.get`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...bearer() },
      body: '{}',
    });
    expect(replayed.status).toBe(401);
    await own.close();
    expect((await call({})).status).toBe(401);
    expect((await call({ Authorization: '' })).status).toBe(401);
    expect((await call({ Authorization: `Bearer ${codeOf(host)}` })).status).toBe(401);
    expect((await call({ Authorization: `bearer ${token}` })).status).toBe(401);
    expect((await call({ Authorization: `Bearer ${token.slice(0, -1)}` })).status).toBe(401);
    expect((await call({ Cookie: `token=${token}` })).status).toBe(401);
    expect((await post(`/api/settings.get?token=${token}`, '{}')).status).toBe(401);
  });

  it('no page and no cookie carries the token', async () => {
    for (const path of ['/', '/ready', '/assets/a.js']) {
      const { body, headers } = await send({ path });
      expect(body).not.toContain(token);
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });
});

describe('bodies', () => {
  it('of unknown length are refused', async () => {
    const reply = await send({
      method: 'POST',
      path: '/api/settings.get',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked', ...bearer() },
      body: '{}',
    });
    expect(reply.status).toBe(411);
  });

  it('over the limit are refused by their length, before they are read', async () => {
    const head = [
      'POST /api/deals.apply HTTP/1.1',
      `Host: 127.0.0.1:${host.port}`,
      'Content-Type: application/json',
      `Authorization: Bearer ${token}`,
      `Content-Length: ${BODY_LIMIT_BYTES + 1}`,
    ].join('\r\n');
    expect(await sendRaw(`${head}\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('longer than they said are not taken for more', async () => {
    const first = `POST /api/settings.get HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Length: 2\r\n\r\n{}`;
    const smuggled = 'GET /api/settings.get HTTP/1.1\r\nHost: attacker.example\r\n\r\n';
    const back = await sendRaw(first + smuggled);
    expect(back.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403']);
  });

  it('that break off are no defect: a page may be closed while it speaks', async () => {
    const said: string[] = [];
    const own = await startLoopbackHost({ app, staticRoot: folder, port: 0, log: (line) => said.push(line) });
    const at = `http://127.0.0.1:${own.port}`;
    const exchanged = await fetch(`${at}/exchange`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: codeOf(own) }),
    });
    const its = ((await exchanged.json()) as { token: string }).token;
    const head = `POST /api/settings.get HTTP/1.1\r\nHost: 127.0.0.1:${own.port}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${its}\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n`;
    await new Promise<void>((resolve, reject) => {
      const socket = connect(own.port, '127.0.0.1', () => socket.write(head));
      // The host listens: a page begins to speak, and is closed.
      socket.once('data', (bytes) => {
        expect(String(bytes)).toMatch(/^HTTP\/1\.1 100 /);
        socket.write('{', () => socket.destroy());
      });
      socket.once('close', () => resolve());
      socket.once('error', reject);
    });
    const { status } = await fetch(`${at}/ready`);
    await own.close();
    expect([status, said]).toEqual([200, []]);
  });

  it('with both a length and chunks are no request at all', async () => {
    const back = await sendRaw(
      `POST /api/settings.get HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    );
    expect(back).toMatch(/^HTTP\/1\.1 4(?:00|11) /);
  });
});

describe('files', () => {
  const offer = (body: string, headers: Record<string, string> = bearer()): Promise<Reply> =>
    post(`/files/offer?name=${encodeURIComponent('계약서.docx')}`, body, {
      'Content-Type': 'application/octet-stream',
      ...headers,
    });
  const take = (of: unknown, headers: Record<string, string> = bearer()): Promise<Reply> =>
    post('/files/content', JSON.stringify({ token: of }), headers);
  const spilled = (): string[] =>
    existsSync(join(folder, 'temporary'))
      ? readdirSync(join(folder, 'temporary'), { recursive: true, encoding: 'utf8' }).filter((name) =>
          statSync(join(folder, 'temporary', name), { throwIfNoEntry: false })?.isFile(),
        )
      : [];

  it('come in and go out as they are, and a browser shows none of them', async () => {
    const { status, body } = await offer('<script>alert(1)</script>');
    expect(status).toBe(200);
    const { value } = JSON.parse(body) as { value: { token: string; name: string; sizeBytes: number } };
    expect(value).toMatchObject({ name: '계약서.docx', sizeBytes: 25 });
    const back = await take(value.token);
    expect(back).toMatchObject({
      status: 200,
      body: '<script>alert(1)</script>',
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment',
        'content-length': '25',
        'x-content-type-options': 'nosniff',
        'content-security-policy': CONTENT_SECURITY_POLICY,
      },
    });
  });

  it('of 0 bytes are files', async () => {
    const { value } = JSON.parse((await offer('')).body) as { value: { token: string; sizeBytes: number } };
    expect(value.sizeBytes).toBe(0);
    expect(await take(value.token)).toMatchObject({ status: 200, body: '' });
  });

  it('are neither given nor taken without the token of this run, from elsewhere or in another way', async () => {
    const { value } = JSON.parse((await offer('a secret')).body) as { value: { token: string } };
    for (const headers of [
      {},
      { Authorization: `Bearer ${'A'.repeat(43)}` },
      { Authorization: `Bearer ${value.token}` },
      { Cookie: `token=${token}` },
    ]) {
      expect((await offer('x', headers)).status).toBe(401);
      expect((await take(value.token, headers)).status).toBe(401);
    }
    for (const headers of [
      { Host: 'attacker.example' },
      { Origin: 'http://127.0.0.1:3000' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      expect((await offer('x', { ...bearer(), ...headers })).status).toBe(403);
      expect((await take(value.token, { ...bearer(), ...headers })).status).toBe(403);
    }
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])
      expect((await offer('x', { ...bearer(), 'Content-Type': type })).status).toBe(415);
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'])
      for (const path of ['/files/offer?name=a', '/files/content'])
        expect([404, 405]).toContain((await send({ method, path, headers: bearer() })).status);
  });

  it('are named by nothing but a token', async () => {
    for (const name of ['../../etc/passwd', 'file:///etc/passwd', '', null, 7, { a: 1 }]) {
      const { status, body } = await take(name);
      expect(status).toBe(200);
      expect(JSON.parse(body)).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    }
    expect(JSON.parse((await take('token-of-nobody')).body)).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  it('over the limit are refused by their length, before anything is kept', async () => {
    const before = spilled();
    const head = [
      'POST /files/offer?name=a.docx HTTP/1.1',
      `Host: 127.0.0.1:${host.port}`,
      'Content-Type: application/octet-stream',
      `Authorization: Bearer ${token}`,
      `Content-Length: ${FILE_LIMIT_BYTES + 1}`,
    ].join('\r\n');
    expect(await sendRaw(`${head}\r\n\r\nabc`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(spilled()).toEqual(before);
  });

  it('that break off midway leave nothing, and the host goes on', async () => {
    const before = log.length;
    const kept = spilled();
    const head = [
      'POST /files/offer?name=cut.docx HTTP/1.1',
      `Host: 127.0.0.1:${host.port}`,
      'Content-Type: application/octet-stream',
      `Authorization: Bearer ${token}`,
      'Content-Length: 50000000',
    ].join('\r\n');
    const socket = connect(host.port, '127.0.0.1', () => {
      socket.write(`${head}\r\n\r\n`);
      socket.write(Buffer.alloc(20_000_000));
    });
    // Much of it lies on the disk by then.
    await waitFor(() => Promise.resolve(spilled().length > kept.length));
    socket.destroy();
    await waitFor(() => Promise.resolve(spilled().length === kept.length));
    expect(log.slice(before)).toEqual([]);
    expect((await call()).status).toBe(200);
  });

  it('that the page stops taking midway are no defect', async () => {
    const before = log.length;
    const { value } = JSON.parse((await offer('x'.repeat(30_000_000))).body) as { value: { token: string } };
    const asked = JSON.stringify({ token: value.token });
    const head = [
      'POST /files/content HTTP/1.1',
      `Host: 127.0.0.1:${host.port}`,
      'Content-Type: application/json',
      `Authorization: Bearer ${token}`,
      `Content-Length: ${asked.length}`,
    ].join('\r\n');
    await new Promise<void>((resolve) => {
      const socket = connect(host.port, '127.0.0.1', () => socket.write(`${head}\r\n\r\n${asked}`));
      socket.once('data', () => socket.destroy());
      socket.once('close', () => resolve());
    });
    // The file is whole for whoever asks again.
    expect((await take(value.token)).body).toHaveLength(30_000_000);
    expect(log.slice(before)).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/%252e%252e%252fsecret.json',
    '/assets/../../secret.json',
    '/..\\secret.json',
    '/..%5csecret.json',
    '/../renderer-other/secret.json',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/C:/secret.json',
    '/secret.json%00.js',
    '/link.json',
    '/up/secret.json',
    '/assets',
    '/assets/',
    '/index.html/',
    '/%',
    '/%ff',
    '/favicon.ico',
    '/__proto__',
    '/workspace.jibun',
  ])('%s is not found', async (path) => {
    const { status, body } = await send({ path });
    expect(status).toBe(404);
    expect(body).toBe('not found');
  });

  it('unknown ones below the API are not found, and say nothing of what there is', async () => {
    for (const path of ['/api/', '/api/x', '/api/../secret', '/api/settings.get/x', '/api/a.b.c']) {
      expect(await post(path, '{}', bearer())).toMatchObject({ status: 404, body: 'no such method' });
    }
  });

  it('a query changes nothing', async () => {
    expect(await send({ path: '/?x=../../secret.json' })).toMatchObject({ status: 200, body: INDEX });
  });
});

describe('methods', () => {
  it('HEAD answers as GET without a body', async () => {
    const { status, headers, body } = await send({ method: 'HEAD' });
    expect([status, body, headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8']);
    expect((await send({ method: 'HEAD', path: '/gone.js' })).status).toBe(404);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused everywhere', async (method) => {
    for (const path of ['/', '/api/settings.get', '/exchange', '/ready']) {
      expect((await send({ method, path, headers: bearer() })).status).toBe(405);
    }
  });

  it('GET asks nothing of the API, whatever it carries', async () => {
    expect((await send({ path: '/api/settings.get', headers: bearer() })).status).toBe(405);
  });

  it('no other protocol is spoken', async () => {
    const upgrade = `GET /api/settings.get HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    expect(await sendRaw(upgrade)).not.toMatch(/^HTTP\/1\.1 101/);
    expect(
      await sendRaw(`CONNECT example.com:443 HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n\r\n`),
    ).not.toMatch(/^HTTP\/1\.1 2/);
    expect(await sendRaw('\u0016\u0003\u0001\u0002')).toMatch(/^HTTP\/1\.1 400|^$/);
  });
});

describe('every answer', () => {
  it('carries the headers that keep the page to itself', async () => {
    const replies = await Promise.all([
      send(),
      send({ path: '/ready' }),
      send({ path: '/gone' }),
      send({ method: 'PUT' }),
      send({ headers: { Host: 'attacker.example' } }),
      call(),
      call({}),
      call({ ...bearer(), 'Content-Type': 'text/plain' }),
      post('/exchange', '{}'),
      send({ method: 'HEAD' }),
    ]);
    for (const { headers } of replies) {
      expect(headers).toMatchObject({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('server');
    }
  });

  it('left nothing in the log: no attack was a defect', () => {
    expect(log).toEqual([]);
  });
});

function canConnect(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 1000 });
    const answer = (can: boolean) => (): void => {
      socket.destroy();
      resolve(can);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
    socket.once('timeout', answer(false));
  });
}
