import { theLibrary } from '#tests/builders/the-library.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeCalendar } from '#app/deals/calendar.ts';
import { fileStem, plainFileName, stemOf, wordEnding } from '#app/files/file-name.ts';
import { createFileTokens } from '#app/files/file-tokens.ts';
import { startAppWorker } from '#app/door/worker-client.ts';
import { VERSION } from '#app/base/version.ts';
import { judgePlace } from '#app/workspace/workspace-place.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import { aFolder, anApp, workerOptionsIn } from '#tests/builders/app-builders.ts';
import { piecesOf } from '#tests/builders/file-builders.ts';

describe('the place of a workspace', () => {
  it.each([
    ['C:\\Users\\kim\\OneDrive\\거래\\w.jibun', undefined, 'synchronised-folder'],
    ['C:\\Users\\kim\\OneDrive - 한강필름\\w.jibun', undefined, 'synchronised-folder'],
    ['/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/w.jibun', undefined, 'synchronised-folder'],
    [
      '/Users/kim/Library/CloudStorage/GoogleDrive-kim@film.kr/My Drive/w.jibun',
      undefined,
      'synchronised-folder',
    ],
    ['/Users/kim/Library/CloudStorage/OneDrive-Hangang/w.jibun', undefined, 'synchronised-folder'],
    ['/home/kim/Dropbox/w.jibun', undefined, 'synchronised-folder'],
    ['/home/kim/Dropbox (Hangang)/w.jibun', undefined, 'synchronised-folder'],
    ['D:\\MYBOX\\w.jibun', undefined, 'synchronised-folder'],
    ['\\\\nas\\deals\\w.jibun', undefined, 'network-drive'],
    ['/mnt/nas/w.jibun', 0x6969, 'network-drive'],
    ['/mnt/nas/w.jibun', 0xfe534d42, 'network-drive'],
    ['/home/kim/.local/share/jibun/w.jibun', 0xef53, undefined],
    ['/home/kim/Boxer/Dropboxes/w.jibun', 0xef53, undefined],
    ['/home/kim/Dropbox', undefined, undefined],
    ['\\\\?\\C:\\Users\\kim\\w.jibun', undefined, undefined],
  ])('%s on %s: %s', (path, fileSystem, kind) => {
    expect(judgePlace(path, fileSystem)?.kind).toBe(kind);
  });
});

describe('file names', () => {
  it.each([
    ['달빛 계단: 리메이크/옵션', '달빛 계단 리메이크 옵션'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['aux .첨부', '_aux .첨부'],
    ['COM¹', '_COM¹'],
    ['conout$', '_conout$'],
    ['contract', 'contract'],
    ['한\u202Egnp.exe', '한gnp.exe'],
    // A file name may have 255 bytes, and a smiley takes four.
    ['😀'.repeat(60), '😀'.repeat(45)],
    ['\u1112\u1161\u11AB'.repeat(60), '한'.repeat(60)],
    ['  ...  ', 'deal'],
    ['a\u0000b\nc', 'a b c'],
    ['가'.repeat(200), '가'.repeat(60)],
    ['끝점.', '끝점'],
    [
      '[가상 · invented] 〈유리 부두〉 The Glass Pier, English-language remake',
      '[가상 · invented] 〈유리 부두〉 The Glass Pier, English-language',
    ],
    [`두 ${'가'.repeat(200)}`, `두 ${'가'.repeat(58)}`],
  ])('%j becomes %j', (title, stem) => expect(fileStem(title)).toBe(stem));

  it.each([
    ['C:\\temp\\거래.internal.json', '거래.internal.json'],
    ['/etc/passwd', 'passwd'],
    ['x.js on', 'x.json'],
  ])('of %j only %j is kept', (given, name) => expect(plainFileName(given)).toBe(name));

  it('is made of what a person looks for, each part short and safe, and none of them empty', () => {
    expect(stemOf(['The Glass Pier', 'Hangang Film', '2026-12-01', 'redline'])).toBe(
      'The Glass Pier - Hangang Film - 2026-12-01 - redline',
    );
    expect(stemOf(['유리: 부두/리메이크?', ' ', '2026-12-01'])).toBe('유리 부두 리메이크 - 2026-12-01');
    expect(stemOf(['', '…'])).toBe('deal');
    const longest = stemOf(['가'.repeat(400), '나 '.repeat(300), '2026-12-01', 'redline receipt.ko']);
    expect(Buffer.byteLength(`${longest}.docx`)).toBeLessThan(255);
    expect([wordEnding('A.b.docm'), wordEnding('no ending'), wordEnding('거래.hwpx')]).toEqual([
      '.docm',
      '.docx',
      '.hwpx',
    ]);
  });

  it('files under tokens are forgotten oldest first when there are too many, the newest never', () => {
    let id = 0;
    const tokens = createFileTokens(() => `t-${(id += 1)}`, 'no folder is made for them');
    const bytes = new Uint8Array(90_000_000);
    for (let n = 0; n < 3; n += 1) tokens.put({ name: `${n}.json`, mime: 'application/json', bytes });
    expect(() => tokens.get('t-1')).toThrow('no longer at hand');
    expect(tokens.get('t-3').name).toBe('2.json');
  });
});

describe('the calendar file', () => {
  const keyDates: KeyDate[] = [
    {
      kind: 'option-expiry',
      on: '2028-02-29',
      label: { en: 'Option expires', ko: '옵션 만료; 연장 통지, 확인' },
      why: {
        en: 'why',
        ko: '옵션 개시일 2026년 8월 29일에 최초 옵션 기간 18개월을 더한 날입니다.\n초안: 상대방 초안(1차) \\ 제2조',
      },
      eventId: 'e-1',
      termId: 'option_period_initial',
      draftId: 'd-1',
    },
  ];
  const write = (dates = keyDates): string =>
    new TextDecoder().decode(
      writeCalendar({
        dealId: 'deal-1',
        dealTitle: '달빛 계단',
        keyDates: dates,
        language: 'ko',
        now: new Date('2026-11-20T09:00:00.123Z'),
      }),
    );

  it('has lines of at most 75 octets that end in CRLF, no character cut in two', () => {
    const lines = write().split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r\uFFFD]/);
    }
  });

  it('says when unfolded what the key date says, with marks escaped', () => {
    const text = write().replaceAll('\r\n ', '');
    expect(text).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n');
    expect(text).toContain('DTSTAMP:20261120T090000Z');
    expect(text).toContain(String.raw`SUMMARY:달빛 계단: 옵션 만료\; 연장 통지\, 확인`);
    expect(text).toContain(String.raw`더한 날입니다.\n초안: 상대방 초안(1차) \\ 제2조`);
  });

  it('keeps the identifier of a date that moves', () => {
    const uid = (text: string): string => /^UID:.*$/m.exec(text)?.[0] ?? '';
    expect(uid(write(keyDates.map((date) => ({ ...date, on: '2028-08-29' }))))).toBe(uid(write()));
  });
});

describe('the app', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  it('has the version of the package', () => {
    const file = readFileSync(join(ROOT, 'package.json'), 'utf8');
    expect(VERSION).toBe((JSON.parse(file) as { version: string }).version);
  });

  it('keeps settings over a restart and changes only what is named', async () => {
    const app = anApp();
    ends.push(() => app.end());
    expect(await app.ask('settings.get', {})).toEqual({
      language: null,
      theme: 'system',
      authorName: '',
      authorInitials: '',
      firmName: '',
      letterShortcuts: true,
      firstRunDone: false,
    });
    await app.ask('settings.set', { language: 'ko', firmName: '한강필름' });
    await app.ask('settings.set', { theme: 'dark' });
    await app.ask('settings.set', { letterShortcuts: false });
    app.reopen();
    expect(await app.ask('settings.get', {})).toMatchObject({
      language: 'ko',
      theme: 'dark',
      firmName: '한강필름',
      letterShortcuts: false,
    });
  });

  it('answers a defect of ours as internal, tells the log all and the person nothing of the code', async () => {
    const lines: string[] = [];
    const app = anApp({
      log: (line) => lines.push(line),
      newId: () => {
        throw new TypeError('out of ids');
      },
    });
    ends.push(() => app.end());
    const answer = await app.app.files.receive('a.json', piecesOf('{}'));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('out of ids');
    expect(lines.join('\n')).toContain('out of ids');
  });

  it('uses a library file of the user in the place of ours of the same path', async () => {
    const folder = aFolder();
    ends.push(() => folder.remove());
    const app = anApp({ userTemplatesRoot: folder.path });
    ends.push(() => app.end());
    const ours = await app.ask('library.get', {});
    expect(ours.problems).toEqual([]);
    expect(ours.terms).toHaveLength(theLibrary().terms.length);
  });

  it('in a worker refuses as data what openApp refuses, and answers nothing after it was closed', async () => {
    const folder = aFolder();
    ends.push(() => folder.remove());
    const options = workerOptionsIn(folder.path);
    const first = await startAppWorker(options);
    await expect(startAppWorker(options)).rejects.toMatchObject({ failure: { code: 'workspace-locked' } });
    const answers = Promise.all([
      first.api.call('deals.list', { archived: false }),
      first.api.call('workspace.info', {}),
    ]);
    first.close();
    for (const answer of await answers) expect(answer.ok).toBe(true);
    await first.closed;
    expect(await first.api.call('deals.list', { archived: false })).toMatchObject({
      ok: false,
      failure: { code: 'cancelled' },
    });
    const again = await startAppWorker(options);
    again.close();
    await again.closed;
  });

  it('in a worker refuses what is no JSON value instead of breaking', async () => {
    const folder = aFolder();
    ends.push(() => folder.remove());
    const options = workerOptionsIn(folder.path);
    const app = await startAppWorker(options);
    const answer = await app.api.call('deals.list', { archived: (() => true) as never });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    app.close();
    await app.closed;
  });
});
