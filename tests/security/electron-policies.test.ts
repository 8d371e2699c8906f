import { ROOT } from '#tests/builders/paths.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isOurAddress } from '../../electron/app-scheme.ts';
import { parseExternalLink } from '../../electron/external-link.ts';
import { menuTemplate } from '../../electron/menu-template.ts';
import { explainFailure } from '../../.tools/packaging-failure.ts';
import { findAlteredBinary } from '../../electron/native-binary.ts';
import { mayNavigate, mayRequest } from '../../electron/navigation-policy.ts';
import { describeOpenFailure } from '../../electron/open-failure.ts';
import { mayGrant } from '../../electron/permission-policy.ts';
import { isTrustedSender } from '../../electron/sender-check.ts';
import { findRefusedSwitch } from '../../electron/refused-switches.ts';
import { shellLanguage } from '../../electron/shell-text.ts';
import { parseWindowState, placeWindow } from '../../electron/window-state.ts';
import { findWorkspaceFlag } from '../../electron/workspace-flag.ts';

describe('our own address', () => {
  it.each([
    ['app://jibun/', true],
    ['app://jibun/index.html#/deals', true],
    ['APP://jibun/', true],
    ['app://jibun.evil.example/', false],
    ['app://evil@jibun/', false],
    ['app://jibun:80/', false],
    ['app://jibun@evil.example/', false],
    ['app:jibun', false],
    ['app://other/', false],
    ['https://jibun/', false],
    ['file:///app://jibun/', false],
    ['about:blank', false],
    ['data:text/html,app://jibun/', false],
    ['', false],
  ])('%s: %s', (address, isOurs) => {
    expect(isOurAddress(address)).toBe(isOurs);
  });
});

describe('who may ask', () => {
  const main = { url: 'app://jibun/', parent: null };

  it.each([
    ['our main frame', main, true],
    ['our page within another frame', { ...main, parent: {} }, false],
    ['a page of another scheme', { ...main, url: 'file:///etc/passwd' }, false],
    ['a page whose host begins like ours', { ...main, url: 'app://jibun.evil.example/' }, false],
    ['a page that is no address', { ...main, url: '' }, false],
  ])('%s: %s', (_name, frame, isTrusted) => {
    expect(isTrustedSender(frame)).toBe(isTrusted);
  });

  it('refuses a frame that has gone away', () => {
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender(undefined)).toBe(false);
  });
});

describe('where the page may go', () => {
  it.each([
    ['app://jibun/', true],
    ['app://jibun/index.html', true],
    ['app://jibun/#/deals', true],
    ['app://jibun/other.html', false],
    ['app://jibun.evil.example/', false],
    ['https://example.com/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['not an address', false],
  ])('%s: %s', (address, may) => {
    expect(mayNavigate(address)).toBe(may);
  });
});

describe('what the session may request', () => {
  it.each([
    ['app://jibun/assets/index.js', true, true],
    ['blob:app://jibun/4f5c', true, true],
    ['blob:https://example.com/4f5c', true, false],
    ['https://example.com/', true, false],
    ['http://127.0.0.1:8080/', true, false],
    ['ws://127.0.0.1/', true, false],
    ['file:///etc/passwd', true, false],
    ['devtools://devtools/bundled/index.html', true, false],
    ['devtools://devtools/bundled/index.html', false, true],
    ['nonsense', true, false],
  ])('%s (packaged %s): %s', (address, isPackaged, may) => {
    expect(mayRequest(address, isPackaged)).toBe(may);
  });
});

describe('links that leave', () => {
  it.each([
    'https://www.hollywoodreporter.com/movies/a?b=c#d',
    'mailto:counsel@example.com',
    'mailto:counsel@example.com?subject=%EC%98%B5%EC%85%98&cc=b@example.com',
  ])('%s is opened outside', (address) => {
    expect(parseExternalLink(address)).toBe(address);
  });

  it.each([
    'http://example.com/',
    'https://user:secret@example.com/',
    'https://',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'app://jibun/',
    'mailto:',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?ATTACHMENT=/etc/passwd',
    'mailto:a@b.example%0A?x',
    '  ',
    'relative/path',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('%s is refused', (address) => {
    expect(() => parseExternalLink(address)).toThrow(/https and mailto/);
  });
});

describe('permissions', () => {
  const ours = 'app://jibun/';

  it.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'window-management',
    'clipboard-read',
    'display-capture',
    'mediaKeySystem',
    'idle-detection',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'unknown',
    '',
  ])('%s is refused, to our own page too', (permission) => {
    expect(mayGrant(permission, ours, true)).toBe(false);
  });

  it('lets our own main frame, and nobody else, write to the clipboard', () => {
    expect(mayGrant('clipboard-sanitized-write', ours, true)).toBe(true);
    expect(mayGrant('clipboard-sanitized-write', ours, false)).toBe(false);
    expect(mayGrant('clipboard-sanitized-write', 'https://example.com/', true)).toBe(false);
    expect(mayGrant('clipboard-sanitized-write', '', true)).toBe(false);
  });
});

describe('the remembered window', () => {
  const display = { x: 0, y: 25, width: 1920, height: 1055 };
  const bounds = { x: 100, y: 120, width: 1200, height: 800 };

  it('opens where it was', () => {
    const state = parseWindowState(JSON.stringify({ bounds, isMaximized: true }));
    expect(state).toEqual({ bounds, isMaximized: true });
    expect(placeWindow(state, [display])).toEqual(bounds);
  });

  it('opens where it was on the second display', () => {
    const second = { x: 1920, y: 0, width: 1280, height: 800 };
    const there = { x: 2000, y: 10, width: 1000, height: 700 };
    expect(placeWindow({ bounds: there, isMaximized: false }, [display, second])).toEqual(there);
  });

  it.each([
    ['left of everything', { ...bounds, x: -1300 }],
    ['on a display that was unplugged', { ...bounds, x: 4000 }],
    ['with its title bar above the screen', { ...bounds, y: -500 }],
    ['with its title bar below the screen', { ...bounds, y: 1070 }],
  ])('comes back from %s', (_name, lost) => {
    const place = placeWindow({ bounds: lost, isMaximized: false }, [display]);
    expect(place).toEqual({ width: 1360, height: 900 });
  });

  it('is no larger than the display and no smaller than the interface', () => {
    const huge = placeWindow({ bounds: { ...bounds, width: 9000, height: 9000 }, isMaximized: false }, [
      display,
    ]);
    expect([huge.width, huge.height]).toEqual([1920, 1055]);
    const tiny = placeWindow({ bounds: { ...bounds, width: 200, height: 90 }, isMaximized: false }, [
      display,
    ]);
    expect([tiny.width, tiny.height]).toEqual([960, 640]);
    expect(placeWindow({ isMaximized: false }, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    });
  });

  it.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{"x":0}}',
    '{"bounds":{"x":0,"y":0,"width":-5,"height":5}}',
    '{"bounds":{"x":1e300,"y":0,"width":900,"height":900}}',
    '{"bounds":{"x":"0","y":0,"width":900,"height":900}}',
  ])('takes %s for no memory at all', (text) => {
    expect(parseWindowState(text)).toEqual({ isMaximized: false });
  });
});

describe('a packaged program', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--Remote-Debugging-Port=0',
    '-remote-debugging-port=9222',
    '--inspect-brk',
    '--disable-web-security',
    '--no-sandbox',
    '--load-extension=/tmp/x',
    '--proxy-server=evil.example:80',
    '--host-resolver-rules=MAP * evil.example',
    '--js-flags=--expose-gc',
    '--ignore-certificate-errors',
    '--disable-features=Translate,IsolateOrigins',
  ])('is not started with %s', (given) => {
    expect(findRefusedSwitch(['/opt/jibun', given], 'linux')).toBe(given);
  });

  it('is not started on Windows with a slash for a dash either, which is how paths begin elsewhere', () => {
    const given = '/remote-debugging-port=9222';
    expect(findRefusedSwitch(['jibun.exe', given], 'win32')).toBe(given);
    expect(findRefusedSwitch(['/opt/jibun', '/inspect/deal.jibun'], 'linux')).toBeUndefined();
  });

  it('is started with a workspace, with switches of the display, and with nothing', () => {
    for (const args of [
      [],
      ['--workspace=/home/a/inspect.jibun'],
      ['/home/a/no-sandbox.jibun'],
      ['--force-device-scale-factor=2'],
    ])
      for (const platform of ['linux', 'darwin', 'win32'] as const)
        expect(findRefusedSwitch(['/opt/jibun', ...args], platform)).toBeUndefined();
  });
});

describe('the workspace on the command line', () => {
  it.each([
    [['.', '--workspace=/a/b.jibun'], '/a/b.jibun'],
    [['.', '--workspace', 'b.jibun'], 'b.jibun'],
    [['/a/한국 영화.jibun'], '/a/한국 영화.jibun'],
    [['.'], undefined],
    [['--workspace='], undefined],
    [['--workspace'], undefined],
    [['--other=x.jibun'], undefined],
  ])('%j names %s', (args, workspace) => {
    expect(findWorkspaceFlag(args)).toBe(workspace);
  });
});

describe('the native menu', () => {
  const actions = {
    openWorkspace: () => {},
    newWorkspace: () => {},
    showWorkspace: () => {},
    showAbout: () => {},
  };
  const labels = (items: Electron.MenuItemConstructorOptions[]): string[] =>
    items.flatMap((item) => [
      ...(item.label === undefined ? [] : [item.label]),
      ...(Array.isArray(item.submenu) ? labels(item.submenu) : []),
    ]);

  it.each(['darwin', 'win32', 'linux'] as const)('is complete in both languages on %s', (platform) => {
    const ko = labels(menuTemplate('ko', platform, true, actions));
    const en = labels(menuTemplate('en', platform, true, actions));
    expect(ko).toHaveLength(en.length);
    expect(ko.filter((label) => !/[가-힣]/.test(label) && label !== 'Jibun')).toEqual([]);
    expect(en.filter((label) => /[가-힣]/.test(label))).toEqual([]);
  });

  it('gives every item a word, so that no role falls back to the system’s language', () => {
    const named = (items: Electron.MenuItemConstructorOptions[]): boolean =>
      items.every(
        (item) =>
          (item.type === 'separator' || item.label !== undefined) &&
          (!Array.isArray(item.submenu) || named(item.submenu)),
      );
    expect(named(menuTemplate('ko', 'darwin', false, actions))).toBe(true);
  });

  it('has developer tools only where the app is not packaged, and no reload', () => {
    const roles = (isPackaged: boolean): string =>
      JSON.stringify(menuTemplate('en', 'linux', isPackaged, actions));
    expect(roles(true)).not.toContain('toggleDevTools');
    expect(roles(false)).toContain('toggleDevTools');
    expect(roles(false)).not.toMatch(/"(?:force)?reload"/i);
  });

  it('speaks the person’s language, else the system’s', () => {
    expect(shellLanguage('en', 'ko-KR')).toBe('en');
    expect(shellLanguage(null, 'ko-KR')).toBe('ko');
    expect(shellLanguage(null, 'ko')).toBe('ko');
    expect(shellLanguage(undefined, 'en-US')).toBe('en');
    expect(shellLanguage(null, 'kok-IN')).toBe('en');
  });
});

describe('a workspace that cannot be opened', () => {
  const failure = (code: 'workspace-damaged' | 'workspace-locked' | 'workspace-newer') => ({
    code,
    message: { en: '“deals.jibun” is damaged.', ko: '‘deals.jibun’ 파일이 손상되었습니다.' },
  });

  it('names the file and offers the steps that make sense', () => {
    expect(describeOpenFailure(failure('workspace-damaged'), true, 'en')).toMatchObject({
      detail: '“deals.jibun” is damaged.',
      choices: ['restore', 'choose', 'diagnose', 'quit'],
    });
    expect(describeOpenFailure(failure('workspace-damaged'), false, 'ko').choices).toEqual([
      'choose',
      'diagnose',
      'quit',
    ]);
    expect(describeOpenFailure(failure('workspace-locked'), false, 'ko')).toMatchObject({
      detail: '‘deals.jibun’ 파일이 손상되었습니다.',
      buttons: ['다시 시도', '다른 파일 선택…', '진단 파일 저장…', '종료'],
    });
    expect(describeOpenFailure(failure('workspace-newer'), true, 'en').choices).toEqual(['choose', 'quit']);
  });
});

describe('the binary of the database, which lies beside the archive', () => {
  const BUILT = Buffer.from('the binary that was built in');
  const digest = createHash('sha256').update(BUILT).digest('hex');
  const digests = { 'linux-x64.node': digest, 'linuxmusl-x64.node': digest, 'win32-x64.node': digest };
  let root: string;
  beforeEach(() => {
    root = join(mkdtempSync(join(tmpdir(), 'jibun-packaged-')), 'app.asar');
  });
  afterEach(() => rmSync(dirname(root), { recursive: true }));
  const put = (name: string, bytes: Buffer): void => {
    const folder = join(`${root}.unpacked`, 'node_modules', 'better-sqlite3', 'prebuilds');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };

  it('is the one that was built in, or it is named', () => {
    put('linux-x64.node', BUILT);
    put('win32-x64.node', Buffer.from('of another system, and never loaded here'));
    expect(findAlteredBinary(root, 'linux', digests)).toBeUndefined();
    expect(findAlteredBinary(root, 'win32', digests)).toBe('win32-x64.node');
    put('linuxmusl-x64.node', Buffer.concat([BUILT, Buffer.from('.')]));
    expect(findAlteredBinary(root, 'linux', digests)).toBe('linuxmusl-x64.node');
  });

  it('is missed where it is not there', () => {
    expect(findAlteredBinary(root, 'linux', digests)).toContain('prebuilds');
  });

  it('is left to the signature of the program on macOS, which changes the file', () => {
    expect(findAlteredBinary(root, 'darwin', digests)).toBeUndefined();
  });
});

describe('an installer that cannot be made', () => {
  const wanted = { version: '45.4.1', platform: 'linux', arch: 'x64' };

  it('says what is missing and where it is to be had, where the network is', () => {
    const said = explainFailure('  ⨯ getaddrinfo ENOTFOUND github.com  failedTask=build', wanted);
    expect(said).toContain('electron-v45.4.1-linux-x64.zip');
    expect(said).toContain('ELECTRON_MIRROR');
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('blames no network for anything else', () => {
    expect(explainFailure('  ⨯ configuration has an unknown property', wanted)).toBeUndefined();
  });
});

describe('the packaged app', () => {
  const builder = parse(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')) as {
    readonly extends: string;
    readonly files: string[];
    readonly asar: object;
    readonly asarUnpack: string[];
    readonly publish: unknown;
    readonly extraResources: { from: string }[];
    readonly mac: { target: string };
    readonly win: { target: string };
    readonly linux: { target: string };
  };

  it.each([
    ['runAsNode', false],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['enableCookieEncryption', true],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
    ['loadBrowserProcessSpecificV8Snapshot', false],
    ['grantFileProtocolExtraPrivileges', false],
  ])('has the fuse %s set to %s', (fuse, wanted) => {
    const table = JSON.parse(readFileSync(join(ROOT, builder.extends), 'utf8')) as {
      electronFuses: Record<string, boolean>;
    };
    expect(table.electronFuses[fuse]).toBe(wanted);
  });

  it('is an installer for each system, from an archive, published nowhere', () => {
    expect([builder.mac.target, builder.win.target, builder.linux.target]).toEqual([
      'dmg',
      'nsis',
      'AppImage',
    ]);
    expect(builder.asar).toEqual({ smartUnpack: false });
    expect(builder.publish).toBeNull();
    expect(builder.asarUnpack).toEqual(['node_modules/better-sqlite3/prebuilds/*.node']);
    expect(builder.extraResources.map(({ from }) => from)).toEqual([
      'templates',
      'dist/library.snapshot.json',
      'dist/lexicon.snapshot.json',
    ]);
    expect(builder.files.filter((pattern) => /src|tests|renderer\/\*\*\/\*\.tsx/.test(pattern))).toEqual([]);
  });
});
