import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInBrowser } from '#loopback/open-in-browser.ts';
import { aFolder, waitFor } from '#tests/builders/app-builders.ts';

const ADDRESS = `http://127.0.0.1:4321/#code=${'c'.repeat(43)}`;

describe.runIf(process.platform === 'linux')('the browser that is started', () => {
  let folder: ReturnType<typeof aFolder>;
  beforeEach(() => {
    folder = aFolder();
    mkdirSync(join(folder.path, 'home'));
    // Stands in for the system's opener and keeps what it was started with.
    writeFileSync(join(folder.path, 'xdg-open'), `#!/bin/sh\necho "$@" > ${folder.path}/started\n`);
    chmodSync(join(folder.path, 'xdg-open'), 0o755);
    vi.stubEnv('PATH', `${folder.path}${delimiter}${process.env['PATH'] ?? ''}`);
    vi.stubEnv('HOME', join(folder.path, 'home'));
    vi.stubEnv('DISPLAY', ':0');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    folder.remove();
  });

  it('is given no code in its arguments: a page of this user alone forwards it', async () => {
    expect(await openInBrowser(ADDRESS)).toBe(true);
    const started = join(folder.path, 'started');
    await waitFor(() => Promise.resolve(existsSync(started) && readFileSync(started, 'utf8') !== ''));
    const given = readFileSync(started, 'utf8').trim();
    expect(given).toMatch(/^file:\/\/\S+\.html$/);
    expect(given).not.toContain('c'.repeat(43));
    const page = fileURLToPath(given);
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(readFileSync(page, 'utf8')).toContain(ADDRESS);
    // The next start takes away what this one left.
    await openInBrowser(ADDRESS);
    expect(existsSync(page)).toBe(false);
    expect(readdirSync(join(folder.path, 'home'))).toHaveLength(1);
  });
});
