import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { OfferedFile, Settings } from '#contract/methods.ts';
import { dataFolder } from '#loopback/folders.ts';
import { findElectronBinary } from '../../.tools/electron-binary.ts';
import { aFolder } from '#tests/builders/app-builders.ts';
import { electronStart } from '#tests/e2e/launch-electron.ts';
import { bootShell } from './electron-stand-in/booted-shell.ts';
import type { BootedShell } from './electron-stand-in/booted-shell.ts';

let folder: ReturnType<typeof aFolder>;
beforeEach(() => {
  folder = aFolder();
});
afterEach(() => folder.remove());

describe('Electron’s binary for the specs', () => {
  const givenBinary = (): string => {
    const path = join(folder.path, 'node_modules', 'electron', 'dist', 'electron');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    writeFileSync(join(folder.path, 'node_modules', 'electron', 'path.txt'), 'electron');
    return path;
  };

  it('is missing where it was never downloaded, or only announced', () => {
    const missing = { kind: 'missing', why: 'no Electron binary here' };
    expect(findElectronBinary(folder.path, 'linux', { DISPLAY: ':0' })).toEqual(missing);
    mkdirSync(join(folder.path, 'node_modules', 'electron'), { recursive: true });
    writeFileSync(join(folder.path, 'node_modules', 'electron', 'path.txt'), 'electron');
    expect(findElectronBinary(folder.path, 'darwin', {})).toEqual(missing);
  });

  it('needs a display on Linux, and none to be named elsewhere', () => {
    const path = givenBinary();
    const found = { kind: 'found', path };
    expect(findElectronBinary(folder.path, 'linux', {})).toEqual({
      kind: 'missing',
      why: 'an Electron binary but no display here',
    });
    expect(findElectronBinary(folder.path, 'linux', { DISPLAY: ':99' })).toEqual(found);
    expect(findElectronBinary(folder.path, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(found);
    expect(findElectronBinary(folder.path, 'win32', {})).toEqual(found);
  });

  it('is looked for where Electron’s own package is told that it lies', () => {
    givenBinary();
    const elsewhere = join(folder.path, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'electron'), '');
    expect(findElectronBinary(folder.path, 'darwin', { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toEqual({
      kind: 'found',
      path: join(elsewhere, 'electron'),
    });
  });
});

describe('the start of the real window for the specs', () => {
  const startOn = (platform: NodeJS.Platform, isRoot: boolean) =>
    electronStart(folder.path, platform, { PATH: '/bin', HOME: '/home/her', UNSET: undefined }, isRoot);

  it.each(['linux', 'win32', 'darwin'] as const)(
    'keeps all of its files below its own folder (%s)',
    (platform) => {
      const { args, env, workspacePath, userTemplatesRoot } = startOn(platform, false);
      expect(args).toContain(`--workspace=${workspacePath}`);
      for (const path of [workspacePath, userTemplatesRoot]) expect(path.startsWith(folder.path)).toBe(true);
      expect(env['PATH']).toBe('/bin');
      expect(env).not.toHaveProperty('UNSET');
      if (platform === 'darwin') expect(env['HOME']).toBe(folder.path);
      else expect(userTemplatesRoot).toBe(join(dataFolder(platform, env), 'templates'));
    },
  );

  it('lays the sandbox down for root alone', () => {
    expect(startOn('linux', false).args).not.toContain('--no-sandbox');
    expect(startOn('linux', true).args).toContain('--no-sandbox');
  });
});

describe('the built shell, started as the specs start it', () => {
  let shell: BootedShell;
  afterEach(() => shell.end());
  const bridge = async <T>(method: string, input: unknown): Promise<T> => {
    const answer = (await shell.ask({ kind: 'bridge', args: [method, input] })) as Answer<T>;
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  };

  it('opens the workspace it is given, takes settings and deals through the page’s bridge, and answers saving and choosing by the system’s dialogs', async () => {
    const start = electronStart(folder.path, process.platform, process.env, false);
    const own = join(start.userTemplatesRoot, 'library', 'terms', 'remake', 'option.yaml');
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, 'not: a list of terms\n');
    shell = await bootShell({ args: start.args.slice(1), env: start.env, folder: folder.path });
    await shell.until<{ windows: { isShown: boolean }[] }>(
      { kind: 'report' },
      ({ windows }) => windows[0]?.isShown ?? false,
    );
    expect(existsSync(start.workspacePath)).toBe(true);
    expect(existsSync(join(dataFolder(process.platform, start.env), 'workspace.jibun'))).toBe(false);

    await bridge('settings.set', { language: 'en', theme: 'dark', firstRunDone: true });
    expect(await bridge<Settings>('settings.get', {})).toMatchObject({ language: 'en', theme: 'dark' });
    // The user's own copies are read from where the desk puts them.
    const { problems } = await bridge<{ problems: { file: string }[] }>('library.get', {});
    expect(problems.map(({ file }) => file)).toContain('terms/remake/option.yaml');

    const chosen = join(folder.path, 'paper.json');
    writeFileSync(chosen, 'a paper');
    await shell.ask({ kind: 'answers', open: [chosen], save: [join(folder.path, 'saved.json')] });
    const picked = await bridge<OfferedFile>('files.pick', { purpose: 'deal-file' });
    expect(picked).toMatchObject({ name: 'paper.json', sizeBytes: 7 });
    await bridge('files.save', { token: picked.token });
    expect(readFileSync(join(folder.path, 'saved.json'), 'utf8')).toBe('a paper');
  });
});
