import { ROOT } from '#tests/builders/paths.ts';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserWindowConstructorOptions, CustomScheme, MessageBoxOptions } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#contract/api.ts';
import type { OpenDeal } from '#contract/methods.ts';
import type { DealSimulation } from '#domain/settlement/clauses/deal-figures.ts';
import { anApp } from '#tests/builders/app-builders.ts';
import type { OfferedFile, Settings } from '#contract/methods.ts';
import { CONTENT_SECURITY_POLICY } from '#loopback/page-policy.ts';
import { bootShell } from './electron-stand-in/booted-shell.ts';
import type { BootedShell } from './electron-stand-in/booted-shell.ts';

const DIST = join(ROOT, 'dist');

type Report = {
  readonly schemes: CustomScheme[];
  readonly windows: {
    options: BrowserWindowConstructorOptions;
    url: string;
    isShown: boolean;
    isFocused: boolean;
  }[];
  readonly menu: string[];
  readonly messages: MessageBoxOptions[];
  readonly opened: string[];
  readonly revealed: string[];
  readonly openedPaths: string[];
  readonly relaunched: string[][];
  readonly channels: string[];
  readonly protocols: string[];
  readonly switches: string[];
  readonly resources: string[];
  readonly userData: string;
  readonly isSandboxEnabled: boolean;
  readonly isSpellCheckerEnabled: boolean;
  readonly isLocked: boolean;
  readonly exitRequested: boolean;
  readonly requestsAreJudged: boolean;
  readonly devices: boolean;
};

let shell: BootedShell;
let report: Report;

beforeAll(async () => {
  expect(existsSync(join(DIST, 'main', 'main.js')), 'run “npm run build” first').toBe(true);
  shell = await bootShell();
  report = await shell.until<Report>({ kind: 'report' }, ({ windows }) => windows[0]?.isShown ?? false);
});
afterAll(() => shell?.end());

const invoke = (method: unknown, input: unknown): Promise<unknown> =>
  shell.ask({ kind: 'invoke', args: [method, input] });

/** A file as the person picks one. */
async function aPickedFile(name: string, text: string): Promise<OfferedFile> {
  const path = join(mkdtempSync(join(shell.folder, 'picked-')), name);
  writeFileSync(path, text);
  await shell.ask({ kind: 'answers', open: [path] });
  const answer = (await invoke('files.pick', { purpose: 'deal-file' })) as Answer<OfferedFile>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

describe('Electron’s security checklist, on the built shell', () => {
  const preferences = () => report.windows[0]?.options.webPreferences ?? {};

  it('1. loads only our own content, and requests nothing else', async () => {
    expect(report.windows.map(({ url }) => url)).toEqual(['app://jibun/']);
    expect(await shell.ask({ kind: 'network', url: 'https://example.com/' })).toBe(true);
    expect(await shell.ask({ kind: 'network', url: 'http://127.0.0.1:9222/' })).toBe(true);
    expect(await shell.ask({ kind: 'network', url: 'app://jibun/assets/a.js' })).toBe(false);
  });

  it('2. gives pages no Node', () => {
    expect(preferences().nodeIntegration).toBe(false);
    expect(preferences().nodeIntegrationInWorker).toBe(false);
    expect(preferences().nodeIntegrationInSubFrames).toBe(false);
  });

  it('3. isolates the page’s context', () => {
    expect(preferences().contextIsolation).toBe(true);
  });

  it('4. sandboxes every process', () => {
    expect(preferences().sandbox).toBe(true);
    expect(report.isSandboxEnabled).toBe(true);
    expect(report.switches).not.toContain('no-sandbox');
  });

  it('5. refuses permission requests and checks', async () => {
    const url = 'app://jibun/';
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
      expect(await shell.ask({ kind: 'permission', permission, url })).toBe(false);
      expect(await shell.ask({ kind: 'permission-check', permission, url })).toBe(false);
    }
    expect(report.devices).toBe(false);
    expect(
      await shell.ask({
        kind: 'permission',
        permission: 'clipboard-sanitized-write',
        url: 'https://evil.example/',
      }),
    ).toBe(false);
    expect(await shell.ask({ kind: 'permission', permission: 'clipboard-sanitized-write', url })).toBe(true);
  });

  it('6. keeps web security on', () => {
    expect(preferences().webSecurity).toBe(true);
  });

  it('7. sends a content policy of our own scripts, styles, fonts and images with every answer', async () => {
    for (const url of ['app://jibun/', 'app://jibun/index.html', 'app://jibun/not-there.js']) {
      expect(await shell.ask({ kind: 'request', url })).toMatchObject({
        headers: {
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      });
    }
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|\*|https?:/);
    expect(CONTENT_SECURITY_POLICY).toMatch(/require-trusted-types-for 'script'; trusted-types 'none'/);
  });

  it('8. allows no insecure content', () => {
    expect(preferences().allowRunningInsecureContent).toBe(false);
  });

  it('9. turns no experimental feature on', () => {
    expect(preferences().experimentalFeatures).toBe(false);
  });

  it('10. turns no Blink feature on', () => {
    expect(preferences()).not.toHaveProperty('enableBlinkFeatures');
  });

  it('11. and 12. has no webview, and attaches none', async () => {
    expect(preferences().webviewTag).toBe(false);
    expect(await shell.ask({ kind: 'contents-event', event: 'will-attach-webview', url: '' })).toBe(true);
  });

  it('13. navigates nowhere', async () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://jibun.evil.example/']) {
        expect(await shell.ask({ kind: 'contents-event', event, url }), `${event} ${url}`).toBe(true);
      }
    }
    const ourselves = { kind: 'contents-event', event: 'will-navigate', url: 'app://jibun/' } as const;
    expect(await shell.ask(ourselves)).toBe(false);
    expect(await shell.ask({ ...ourselves, isMainFrame: false })).toBe(true);
    expect(preferences().navigateOnDragDrop).toBe(false);
    expect(await shell.ask({ kind: 'download' })).toBe(true);
  });

  it('14. opens no windows', async () => {
    for (const url of ['https://example.com/', 'app://jibun/', 'about:blank']) {
      expect(await shell.ask({ kind: 'open-window', url })).toEqual({ action: 'deny' });
    }
  });

  it('15. opens only https and mailto outside, through one wrapper', async () => {
    expect(await invoke('links.open', { url: 'https://www.kofic.or.kr/' })).toEqual({
      ok: true,
      value: null,
    });
    for (const url of ['file:///etc/passwd', 'smb://server/share', 'http://example.com/', 'javascript:1']) {
      expect(await invoke('links.open', { url })).toMatchObject({
        ok: false,
        failure: { code: 'refused', field: 'url' },
      });
    }
    const { opened } = (await shell.ask({ kind: 'report' })) as Report;
    expect(opened).toEqual(['https://www.kofic.or.kr/']);
    // The person is asked once for each host, and what is answered with no is not opened.
    const asked = async () =>
      ((await shell.ask({ kind: 'report' })) as Report).messages.map(({ detail }) => detail);
    const before = (await asked()).length;
    await invoke('links.open', { url: 'https://www.kofic.or.kr/eng' });
    expect(await asked()).toHaveLength(before);
    await shell.ask({ kind: 'answers', buttons: [1] });
    await invoke('links.open', { url: 'https://other.example/?everything=1' });
    expect((await asked()).at(-1)).toBe('https://other.example/?everything=1');
    const after = (await shell.ask({ kind: 'report' })) as Report;
    expect(after.opened).toEqual(['https://www.kofic.or.kr/', 'https://www.kofic.or.kr/eng']);
    const calls = sourceFiles(join(ROOT, 'electron')).flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/desktop\.openExternal|shell\.openExternal/g),
    ]);
    expect(calls).toHaveLength(1);
  });

  it('16. pins one exact version of Electron', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('17. checks the sender of every call by origin, main frame and window', async () => {
    const args = ['settings.get', {}];
    const strangers = [
      { kind: 'invoke', args, frame: null },
      { kind: 'invoke', args, frame: { url: 'https://evil.example/', parent: null } },
      { kind: 'invoke', args, frame: { url: 'app://jibun.evil.example/', parent: null } },
      { kind: 'invoke', args, frame: { url: 'file:///app://jibun/', parent: null } },
      { kind: 'invoke', args, frame: { url: 'app://jibun/', parent: {} } },
      { kind: 'invoke', args, otherWindow: true },
    ] as const;
    for (const stranger of strangers) {
      expect(await shell.ask(stranger)).toMatchObject({ ok: false, failure: { code: 'unauthorised' } });
    }
    expect(await shell.ask({ kind: 'invoke', args })).toMatchObject({ ok: true });
  });

  it('18. serves pages from a scheme of its own, never file:', async () => {
    expect(report.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(report.protocols).toEqual(['app']);
    expect(await shell.ask({ kind: 'request', url: 'app://jibun/' })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      text: readFileSync(join(DIST, 'renderer', 'index.html'), 'utf8'),
    });
    for (const url of [
      'app://jibun/..%2f..%2fpackage.json',
      'app://jibun/%2e%2e/%2e%2e/package.json',
      'app://jibun/..%5c..%5cpackage.json',
      'app://jibun/%252e%252e/package.json',
      'app://jibun//etc/passwd',
      'app://other/index.html',
    ]) {
      expect(await shell.ask({ kind: 'request', url }), url).toMatchObject({ status: 404 });
    }
    expect(await shell.ask({ kind: 'request', url: 'app://jibun/', method: 'POST' })).toMatchObject({
      status: 405,
    });
  });

  it('20. exposes one function to the page, and nothing of Electron', async () => {
    expect(await shell.ask({ kind: 'bridge-keys' })).toEqual(['jibun.call']);
    expect(report.channels).toEqual(['jibun:call']);
    expect(preferences().preload).toBe(join(DIST, 'preload', 'preload.cjs'));
    expect(existsSync(preferences().preload ?? '')).toBe(true);
  });
});

describe('nothing leaves the machine and nothing listens', () => {
  it('has no server in the packaged bundle', () => {
    const bundle = sourceFiles(join(DIST, 'main')).concat(sourceFiles(join(DIST, 'preload')));
    expect(bundle.length).toBeGreaterThan(2);
    // By the full name anywhere, by the short one where a module is asked for: net is also a word of accounting.
    const listening =
      /["']node:(?:https?|http2|net|tls|dgram|inspector)["']|(?:\bfrom|\bimport|\brequire|\bgetBuiltinModule)\s*\(?\s*["'](?:https?|http2|net|tls|dgram|inspector)["']|\bcreateServer\b|\.listen\(|\bWebSocketServer\b/;
    expect(bundle.filter((file) => listening.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('needs no package that is not shipped with it', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const wanted = sourceFiles(join(DIST, 'main')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import\b[^'"]*["']([^'".][^'"]*)["'];?$/gm)].map(
        (match) => match[1] ?? '',
      ),
    );
    const packages = new Set(wanted.filter((name) => !name.startsWith('node:') && name !== 'electron'));
    expect(packages.size).toBeGreaterThan(3);
    expect([...packages].filter((name) => !Object.hasOwn(dependencies, name.split('/')[0] ?? ''))).toEqual(
      [],
    );
  });

  it('opens no port while it runs', () => {
    expect(report.resources.filter((name) => /TCPServer|UDP|PipeServer/.test(name))).toEqual([]);
  });

  it('has no updater, no crash reporter, no dictionaries, no background requests', () => {
    const bundle = sourceFiles(join(DIST, 'main')).map((file) => readFileSync(file, 'utf8'));
    expect(bundle.filter((text) => /autoUpdater|crashReporter|setFeedURL/.test(text))).toEqual([]);
    const spelling = [report.windows[0]?.options.webPreferences?.spellcheck, report.isSpellCheckerEnabled];
    expect(spelling).toEqual([false, false]);
    expect(report.switches).toContain('disable-background-networking');
    expect(report.requestsAreJudged).toBe(true);
  });
});

describe('the shell at work', () => {
  it('keeps its own files in the application’s data folder', () => {
    expect(report.userData).toBe(join(shell.folder, 'jibun', 'shell'));
    expect(existsSync(join(shell.folder, 'jibun', 'workspace.jibun'))).toBe(true);
  });

  it('knows the library at its very first start from what the build read, without parsing YAML', async () => {
    expect(await invoke('library.get', {})).toMatchObject({ ok: true, value: { problems: [] } });
    // Where YAML was parsed, a snapshot of it is left here.
    expect(existsSync(join(shell.folder, 'jibun', 'library.snapshot.json'))).toBe(false);
  });

  it('carries a setting through the exposed bridge to the worker and back', async () => {
    const bridge = (method: string, input: unknown) => shell.ask({ kind: 'bridge', args: [method, input] });
    expect(await bridge('host.capabilities', {})).toMatchObject({
      ok: true,
      value: { host: 'electron', dialogs: 'native', canReveal: true },
    });
    expect(await bridge('settings.set', { authorName: '김지분', language: 'en' })).toMatchObject({
      ok: true,
    });
    const settings = (await bridge('settings.get', {})) as Answer<Settings>;
    expect(settings).toMatchObject({ ok: true, value: { authorName: '김지분', language: 'en' } });
  });

  it('speaks the chosen language in its menu at once', async () => {
    expect(report.menu).toContain('파일');
    await invoke('settings.set', { language: 'en' });
    expect(((await shell.ask({ kind: 'report' })) as Report).menu).toContain('File');
    await invoke('settings.set', { language: 'ko' });
    expect(((await shell.ask({ kind: 'report' })) as Report).menu).toContain('파일');
  });

  it('takes the bytes of a file that was dropped on the page, and nothing that is no file', async () => {
    const bytes = new TextEncoder().encode('제1조 (옵션)').buffer;
    expect(await invoke('files.offer', { name: '초안.txt', bytes })).toMatchObject({
      ok: true,
      value: { name: '초안.txt', sizeBytes: bytes.byteLength },
    });
    for (const input of [null, { name: '초안.txt' }, { name: '초안.txt', bytes: '/etc/passwd' }, { bytes }]) {
      expect(await invoke('files.offer', input)).toMatchObject({
        ok: false,
        failure: { code: 'invalid-input' },
      });
    }
  });

  it('refuses what is not in the contract, as data', async () => {
    for (const method of ['nothing.here', '__proto__', 'constructor', '', 7, null, { toString: 'x' }]) {
      expect(await invoke(method, {})).toMatchObject({ ok: false, failure: { code: 'unknown-method' } });
    }
    expect(await invoke('files.save', { token: '../x' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input', field: 'token' },
    });
    expect(await invoke('files.pick', { purpose: 'deal-file', path: '/etc/passwd' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    });
  });

  it('saves what the worker wrote where the person says, and shows it', async () => {
    const { token } = await aPickedFile('brief.docx', 'a brief');
    expect(await invoke('files.reveal', { token })).toMatchObject({ failure: { code: 'not-found' } });

    await shell.ask({ kind: 'answers', save: [] });
    expect(await invoke('files.save', { token })).toEqual({ ok: true, value: null });

    const path = join(shell.documents, '보고서.docx');
    await shell.ask({ kind: 'answers', save: [path] });
    expect(await invoke('files.save', { token })).toEqual({
      ok: true,
      value: { token, name: '보고서.docx' },
    });
    expect(readFileSync(path, 'utf8')).toBe('a brief');
    expect(await invoke('files.reveal', { token })).toEqual({ ok: true, value: null });
    expect(((await shell.ask({ kind: 'report' })) as Report).revealed).toEqual([path]);
    expect(await invoke('files.open', { token })).toEqual({ ok: true, value: null });
    expect(((await shell.ask({ kind: 'report' })) as Report).openedPaths).toEqual([path]);
    // A file that was moved meanwhile is named, and what to do instead.
    rmSync(path);
    expect(await invoke('files.open', { token })).toMatchObject({
      failure: { code: 'not-found', message: { en: expect.stringContaining('“보고서.docx”') as string } },
    });
  });

  it('opens nothing that was not saved in this run, and nothing that the system might run', async () => {
    const { token } = await aPickedFile('brief.docx', 'a brief');
    expect(await invoke('files.open', { token })).toMatchObject({ failure: { code: 'not-found' } });
    await shell.ask({ kind: 'answers', save: [join(shell.documents, 'brief.command')] });
    await invoke('files.save', { token });
    const before = ((await shell.ask({ kind: 'report' })) as Report).openedPaths;
    expect(await invoke('files.open', { token })).toMatchObject({ failure: { code: 'not-found' } });
    expect(((await shell.ask({ kind: 'report' })) as Report).openedPaths).toEqual(before);
  });

  it('says so when the chosen place cannot be written, and leaves nothing behind', async () => {
    const { token } = await aPickedFile('a.json', 'a');
    await shell.ask({ kind: 'answers', save: [join(shell.documents, 'not', 'there.json'), shell.documents] });
    const before = readdirSync(shell.documents);
    for (const name of ['there.json', 'documents']) {
      const answer = await invoke('files.save', { token });
      expect(answer).toMatchObject({ ok: false, failure: { code: 'cannot-write' } });
      expect(JSON.stringify(answer)).toContain(name);
      expect(JSON.stringify(answer)).not.toContain(shell.documents);
    }
    expect(readdirSync(shell.documents)).toEqual(before);
  });

  it('takes a picked file as bytes under a token, never as a path', async () => {
    const path = join(shell.documents, '딜.internal.json');
    writeFileSync(path, '{"format":"x"}');
    await shell.ask({ kind: 'answers', open: [path] });
    const picked = await invoke('files.pick', { purpose: 'deal-file' });
    expect(picked).toMatchObject({ ok: true, value: { name: '딜.internal.json', sizeBytes: 14 } });
    expect(JSON.stringify(picked)).not.toContain(shell.documents);
    expect(await invoke('files.pick', { purpose: 'backup' })).toEqual({ ok: true, value: null });
    await shell.ask({ kind: 'answers', open: [join(shell.documents, 'gone.json')] });
    expect(await invoke('files.pick', { purpose: 'deal-file' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  it('comes to the front when it is started a second time', async () => {
    expect(report.isLocked).toBe(true);
    await shell.ask({ kind: 'second-instance', args: ['jibun'], folder: '/' });
    expect(((await shell.ask({ kind: 'report' })) as Report).windows).toMatchObject([{ isFocused: true }]);
  });

  it('remembers its window and ends cleanly when the window is closed', async () => {
    const own = await bootShell();
    await own.until<Report>({ kind: 'report' }, ({ windows }) => windows[0]?.isShown ?? false);
    await own.ask({ kind: 'close-window' });
    await own.until<Report>({ kind: 'report' }, ({ exitRequested }) => exitRequested);
    const data = join(own.folder, 'jibun');
    own.end();
    // The worker has closed the database: the write-ahead log is folded in and the holder's note is gone.
    expect(readdirSync(data).filter((name) => /-wal$|-shm$|\.holder$/.test(name))).toEqual([]);
    const again = await bootShell({ folder: own.folder });
    const { windows } = await again.until<Report>(
      { kind: 'report' },
      (now) => now.windows[0]?.isShown ?? false,
    );
    again.end();
    expect(windows[0]?.options).toMatchObject({ x: 40, y: 50, width: 1100, height: 800 });
  });

  it('gives way at once to the one that is already running', async () => {
    const second = await bootShell({ env: { STAND_IN_SECOND: '1' } });
    const { windows, exitRequested } = (await second.ask({ kind: 'report' })) as Report;
    second.end();
    expect(windows).toEqual([]);
    expect(exitRequested).toBe(true);
  });

  it('shows the workspace where it lies, and where it lies once it was moved to its safe place', async () => {
    const folder = mkdtempSync(join(shell.folder, 'moving-'));
    const synchronised = join(folder, 'Dropbox', '공동제작.jibun');
    mkdirSync(dirname(synchronised));
    const own = await bootShell({
      folder,
      args: [`--workspace=${synchronised}`],
      env: { STAND_IN_LOCALE: 'en-GB' },
    });
    await own.until<Report>({ kind: 'report' }, ({ windows }) => windows[0]?.isShown ?? false);
    const show = { kind: 'menu', label: 'Show Workspace File in Folder' } as const;
    await own.ask(show);
    const moved = await own.ask({ kind: 'invoke', args: ['workspace.moveToSafePlace', {}] });
    expect(moved).toMatchObject({ ok: true });
    await own.ask(show);
    const { revealed } = (await own.ask({ kind: 'report' })) as Report;
    own.end();
    expect(revealed).toHaveLength(2);
    expect(revealed[0]).toBe(synchronised);
    expect(revealed[1]).not.toContain('Dropbox');
    expect(existsSync(revealed[1] ?? '')).toBe(true);
  });

  it('starts again with another workspace', async () => {
    await shell.ask({
      kind: 'second-instance',
      args: ['jibun', '--workspace=other.jibun'],
      folder: shell.documents,
    });
    const { relaunched } = (await shell.ask({ kind: 'report' })) as Report;
    expect(relaunched.at(-1)?.at(-1)).toBe(`--workspace=${join(shell.documents, 'other.jibun')}`);
  });
});

describe('a program whose database binary was exchanged', () => {
  it.each([
    ['as it was built', false],
    ['with one byte more', true],
  ])('%s: refuses to start is %s', async (_, isAltered) => {
    const folder = mkdtempSync(join(shell.folder, 'packaged-'));
    const appRoot = join(folder, 'app.asar');
    const ofDatabase = join('node_modules', 'better-sqlite3', 'prebuilds');
    cpSync(DIST, join(appRoot, 'dist'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(appRoot, 'package.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(appRoot, 'node_modules'));
    cpSync(join(ROOT, ofDatabase), join(`${appRoot}.unpacked`, ofDatabase), { recursive: true });
    for (const name of isAltered ? readdirSync(join(ROOT, ofDatabase)) : [])
      appendFileSync(join(`${appRoot}.unpacked`, ofDatabase, name), '.');
    const packaged = await bootShell({ appRoot, env: { STAND_IN_LOCALE: 'en-GB' } });
    const isSettled = ({ windows, exitRequested }: Report) => exitRequested || (windows[0]?.isShown ?? false);
    const { exitRequested, isLocked, messages } = await packaged.until<Report>({ kind: 'report' }, isSettled);
    packaged.end();
    expect(exitRequested).toBe(isAltered);
    expect(isLocked).toBe(!isAltered);
    expect(messages.map(({ message }) => message)).toEqual(
      isAltered ? ['Jibun was changed after it was built'] : [],
    );
  });
});

describe('a workspace that cannot be opened', () => {
  const LETTER = 'this is a letter and no database, and it stays a letter\n'.repeat(40);
  const bootAfter = (
    folder: string,
    workspace: string,
    answers: object,
    locale: string,
  ): Promise<BootedShell> =>
    bootShell({
      folder,
      args: [`--workspace=${workspace}`],
      env: { STAND_IN_LOCALE: locale, STAND_IN_ANSWERS: JSON.stringify(answers) },
    });
  const isShown = (now: Report): boolean => now.windows[0]?.isShown ?? false;

  it('is named in a native message in the system’s language, and quitting leaves it untouched', async () => {
    const letter = join(shell.documents, '편지.jibun');
    writeFileSync(letter, LETTER);
    for (const [locale, message, quit] of [
      ['ko-KR', '작업 파일을 열 수 없습니다', '종료'],
      ['en-US', 'Jibun cannot open this workspace', 'Quit'],
    ] as const) {
      const own = await bootAfter(shell.folder, letter, { buttons: [2] }, locale);
      const now = await own.until<Report>({ kind: 'report' }, ({ exitRequested }) => exitRequested);
      own.end();
      expect(now.windows).toEqual([]);
      expect(now.messages).toMatchObject([{ type: 'error', message }]);
      expect(now.messages[0]?.detail).toContain('편지.jibun');
      expect(now.messages[0]?.buttons?.at(-1)).toBe(quit);
    }
    expect(readFileSync(letter, 'utf8')).toBe(LETTER);
  });

  it('can be another one, chosen in the system’s dialog, even after a second thought', async () => {
    const letter = join(shell.documents, 'letter.jibun');
    writeFileSync(letter, LETTER);
    const other = join(shell.documents, 'other.jibun');
    const own = await bootAfter(shell.folder, letter, { buttons: [0, 0], open: [letter, other] }, 'en-GB');
    const { messages } = await own.until<Report>({ kind: 'report' }, isShown);
    own.end();
    expect(messages).toHaveLength(2);
    expect(existsSync(other)).toBe(true);
    expect(readFileSync(letter, 'utf8')).toBe(LETTER);
  });

  it('is told of in a file for an engineer that holds nothing of it, and stays as it was', async () => {
    const letter = join(shell.documents, '편지.jibun');
    writeFileSync(letter, LETTER);
    const path = join(shell.documents, 'diagnosis.json');
    const own = await bootAfter(shell.folder, letter, { buttons: [1, 2], save: [path] }, 'ko-KR');
    const { messages } = await own.until<Report>({ kind: 'report' }, ({ exitRequested }) => exitRequested);
    own.end();
    expect(messages.map(({ buttons }) => buttons?.[1])).toEqual(['진단 파일 저장…', '진단 파일 저장…']);
    const said = readFileSync(path, 'utf8');
    expect(JSON.parse(said)).toMatchObject({ workspace: { isFile: true, unreadable: 'SQLITE_NOTADB' } });
    for (const secret of [LETTER.slice(0, 12), '편지', shell.folder]) expect(said).not.toContain(secret);
    expect(readFileSync(letter, 'utf8')).toBe(LETTER);
  });

  it('is set aside as it was, and its newest good backup takes its place', async () => {
    const workspace = join(shell.documents, 'deals.jibun');
    const first = await bootAfter(shell.folder, workspace, {}, 'ko-KR');
    await first.until<Report>({ kind: 'report' }, isShown);
    const call = (method: string, input: unknown) => first.ask({ kind: 'invoke', args: [method, input] });
    expect(await call('settings.set', { firmName: '복원 확인' })).toMatchObject({ ok: true });
    expect(await call('backups.create', {})).toMatchObject({ ok: true });
    await first.ask({ kind: 'close-window' });
    await first.until<Report>({ kind: 'report' }, ({ exitRequested }) => exitRequested);
    first.end();

    writeFileSync(workspace, LETTER);
    const second = await bootAfter(shell.folder, workspace, { buttons: [0] }, 'ko-KR');
    const { messages } = await second.until<Report>({ kind: 'report' }, isShown);
    expect(messages[0]?.buttons?.[0]).toBe('최근 백업으로 복원');
    // Before it opens it says which backup took the place, of when, and what the damaged file is called now.
    expect(messages[1]).toMatchObject({ type: 'info', message: '백업을 복원했습니다' });
    expect(messages[1]?.detail).toMatch(/‘deals\.jibun’ 자리에 \d{4}-\d\d-\d\d \d\d:\d\d 백업/);
    expect(messages[1]?.detail).toMatch(/‘deals\.jibun\.damaged-\d{8}T\d{9}Z’/);
    expect(await second.ask({ kind: 'invoke', args: ['settings.get', {}] })).toMatchObject({
      value: { firmName: '복원 확인' },
    });
    second.end();
    const setAside = readdirSync(shell.documents).filter((name) => name.startsWith('deals.jibun.damaged-'));
    expect(setAside.map((name) => readFileSync(join(shell.documents, name), 'utf8'))).toEqual([LETTER]);
  });

  it('does its long work in a utility process, and answers what it answers elsewhere', async () => {
    const own = await bootAfter(shell.folder, join(shell.documents, 'worked.jibun'), {}, 'en-US');
    await own.until<Report>({ kind: 'report' }, isShown);
    const call = async <Value>(method: string, input: unknown): Promise<Value> => {
      // What the shell answers over its channel is the envelope of the contract.
      const answer = (await own.ask({ kind: 'invoke', args: [method, input] })) as Answer<Value>;
      if (answer.ok) return answer.value;
      throw new Error(JSON.stringify(answer.failure));
    };
    const { dealId } = await call<{ dealId: string }>('samples.open', { sampleId: 'invented-remake' });
    const { document } = await call<OpenDeal>('deals.get', { dealId });
    const draftId = document.drafts.find(({ side }) => side === 'theirs')?.id;
    const simulated = await call<DealSimulation>('money.simulation', { dealId, draftId });
    const elsewhere = anApp();
    const opened = await elsewhere.ask('samples.open', { sampleId: 'invented-remake' });
    const there = await elsewhere.ask('deals.get', { dealId: opened.dealId });
    const same = there.document.drafts.find(({ side }) => side === 'theirs')?.id ?? '';
    expect(simulated).toEqual(
      await elsewhere.ask('money.simulation', { dealId: opened.dealId, draftId: same }),
    );
    elsewhere.end();
    own.end();
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(?:ts|js|cjs|mjs)$/.test(path));
}
