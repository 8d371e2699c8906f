import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOWNLOAD_SECONDS } from '#loopback/start.ts';
import { ended, printed, runCommand, startCommand, temporaryFolder } from '#tests/cli/run-command.ts';

const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)\/#code=[\w-]{43}/;
const WITHIN_MS = 20_000;

let data: string;
let running: ChildProcessWithoutNullStreams[] = [];
beforeEach(() => {
  data = temporaryFolder();
});
afterEach(async () => {
  await Promise.all(running.map((child) => (child.kill('SIGTERM'), ended(child))));
  running = [];
  rmSync(data, { recursive: true, force: true });
});

/** `npm start` without a display, unless the environment says otherwise. */
function npmStart(args: string[] = [], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const child = startCommand('src/loopback/start.ts', args, { XDG_DATA_HOME: data, ...env });
  running.push(child);
  return child;
}

function jibun(args: string[], env: Record<string, string> = {}): ChildProcessWithoutNullStreams {
  const child = startCommand('src/cli/jibun.ts', args, { XDG_DATA_HOME: data, ...env });
  running.push(child);
  return child;
}

const portOf = (text: string): number => Number(ADDRESS.exec(text)?.[1]);

describe('npm start where Electron’s window cannot be had', () => {
  it('says so in one line, prints the address, and serves the interface until it is stopped', async () => {
    const child = npmStart();
    const text = await printed(child, /Press Ctrl\+C/, WITHIN_MS);
    const lines = text
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('Building'));
    expect(lines[0]).toMatch(
      /^Electron’s window cannot be had \(.+\): opening Jibun in your browser instead\.$/,
    );
    expect(lines[1]).toMatch(ADDRESS);
    const at = `http://127.0.0.1:${portOf(text)}`;
    expect(await (await fetch(`${at}/ready`)).text()).toBe('ready');
    const page = await fetch(`${at}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');

    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
    const left = readdirSync(join(data, 'jibun'));
    expect(left).toContain('workspace.jibun');
    expect(left.filter((name) => /-wal$|-shm$|\.holder$/.test(name))).toEqual([]);
    await expect(fetch(`${at}/ready`)).rejects.toThrow();
  });

  it('gives a second start on the same workspace a window of the first, with a code of its own', async () => {
    const workspace = join(data, '협상.jibun');
    const text = await printed(npmStart(['--workspace', workspace]), /Press Ctrl\+C/, WITHIN_MS);
    const port = portOf(text);
    const second = runCommand(['serve', '--no-open', '--workspace', workspace], {
      env: { XDG_DATA_HOME: data },
    });
    expect(second.code).toBe(0);
    expect(second.out).toContain('running already');
    expect(portOf(second.out)).toBe(port);
    const [first = '', fresh = ''] = [text, second.out].map((said) => /#code=([\w-]{43})/.exec(said)?.[1]);
    expect(fresh).not.toBe(first);
    expect(await exchanged(port, fresh)).toBe(200);
    expect(await exchanged(port, fresh)).toBe(401);

    // The key lies where only the person can read it, and without it a second start is refused by name.
    const doors = join(data, 'jibun', 'doors');
    const [door = ''] = readdirSync(doors);
    if (process.platform !== 'win32') expect(statSync(join(doors, door)).mode & 0o077).toBe(0);
    rmSync(join(doors, door));
    const refused = runCommand(['serve', '--no-open', '--workspace', workspace], {
      env: { XDG_DATA_HOME: data },
    });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('협상.jibun');
    expect((await fetch(`http://127.0.0.1:${port}/ready`)).status).toBe(200);
  });

  it('gives up a download that never ends, within 20 seconds unless it is told otherwise', async () => {
    expect(DOWNLOAD_SECONDS * 1_000).toBeLessThan(WITHIN_MS);
    const silent = await listen(createServer(() => {}));
    const child = npmStart(['--download-seconds', '1'], downloadFrom(silent));
    const text = await printed(child, /Press Ctrl\+C/, WITHIN_MS);
    expect(text).toMatch(/cannot be had \(its binary could not be downloaded/);
    silent.close();
  });

  it('gives up a download that is refused at once', async () => {
    const closed = await listen(createServer());
    const env = downloadFrom(closed);
    closed.close();
    const text = await printed(npmStart([], env), /Press Ctrl\+C/, WITHIN_MS);
    expect(text).toMatch(/cannot be had \(its binary could not be downloaded/);
  });
});

describe('jibun serve', () => {
  it('takes the port it is given, and says when that is in use', async () => {
    const taken = await listen(createServer());
    const { port } = taken.address() as AddressInfo;
    const refused = runCommand(['serve', '--no-open', '--port', String(port)], {
      env: { XDG_DATA_HOME: data },
    });
    expect(refused.code).toBe(1);
    expect(refused.err).toBe(`Port ${port} is in use. Leave --port out, or choose another.\n`);
    taken.close();
    const text = await printed(
      jibun(['serve', '--no-open', '--port', String(port)]),
      /Press Ctrl\+C/,
      WITHIN_MS,
    );
    expect(portOf(text)).toBe(port);
  });

  it('ends with a message when the worker is gone, instead of answering for nobody', async () => {
    const ending = "process.on('worker', (worker) => process.on('SIGUSR2', () => worker.terminate()))";
    const child = jibun(['serve', '--no-open'], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ending)}`,
    });
    await printed(child, /Press Ctrl\+C/, WITHIN_MS);
    const said = textOf(child.stderr);
    child.kill('SIGUSR2');
    expect(await ended(child)).toBe(1);
    expect(await said).toMatch(/stopped by itself.*Start it again/s);
  });

  it('refuses what is no workspace, names it, and leaves it as it was', () => {
    const letter = join(data, 'letter.jibun');
    writeFileSync(letter, 'a letter, not a database\n'.repeat(20));
    const { code, err } = runCommand(['serve', '--no-open', '--workspace', letter], {
      env: { XDG_DATA_HOME: data },
    });
    expect(code).toBe(1);
    expect(err).toContain('letter.jibun');
    expect(existsSync(`${letter}-wal`)).toBe(false);
  });
});

async function exchanged(port: number, code: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/exchange`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  return response.status;
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** As if Electron’s binary were not there and its download came from this address. */
function downloadFrom(server: Server): Record<string, string> {
  const { port } = server.address() as AddressInfo;
  return {
    DISPLAY: ':99',
    ELECTRON_OVERRIDE_DIST_PATH: join(data, 'no-electron'),
    ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
    electron_config_cache: join(data, 'cache'),
  };
}
