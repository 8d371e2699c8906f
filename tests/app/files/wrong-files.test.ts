import { zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJsonFault } from '#app/files/json-fault.ts';
import { kindOfFile } from '#domain/files/file-kind.ts';
import { openWorkspace } from '#app/workspace/workspace.ts';
import { TEMPLATES, aFolder, anApp, appOptionsIn } from '#tests/builders/app-builders.ts';
import { inCp949, inUtf16 } from '#tests/builders/encodings.ts';
import { readFile as readPaperFile } from '#tests/builders/papers-word.ts';
import { runHere } from '#tests/cli/run-command.ts';

const SAMPLE = readFileSync(join(TEMPLATES, 'samples', 'invented-remake.internal.json'));
const PACK = JSON.stringify({ format: 'jibun-pack', version: 1, precedents: [] });

const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([60])])));
/** An OLE container: its signature, then the names of its streams as it keeps them. */
const compound = (...streams: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), ...streams]);

/** What a person may choose by mistake, under whatever name, and how it is called in both languages. */
const FILES: readonly (readonly [string, Uint8Array, RegExp, RegExp])[] = [
  ['contract.json', zip('[Content_Types].xml', 'word/document.xml'), /Word document/, /Word 문서/],
  ['contract.doc.json', compound(Buffer.from('WordDocument', 'utf16le')), /Word document/, /Word 문서/],
  ['contract.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ'), /a PDF/, /PDF 문서/],
  ['계약서.hwp', compound(Buffer.from('HWP Document File')), /HWP/, /한글 문서\(HWP\)/],
  ['계약서.hwpx', zip('mimetype', 'Contents/section0.xml'), /HWP/, /한글 문서\(HWP\)/],
  ['옛 계약서.hwp', Buffer.from('HWP Document File V3.00 \u001a\u0001'), /HWP/, /한글 문서\(HWP\)/],
  [
    '잠긴 계약서.docx',
    compound(Buffer.from('EncryptedPackage', 'utf16le')),
    /with a password/,
    /암호가 걸린/,
  ],
  [
    '이름만.hwp',
    compound(Buffer.from('__properties_version1.0', 'utf16le')),
    /none that Jibun/,
    /알 수 없는 파일/,
  ],
  ['budget.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml'), /Excel/, /Excel 문서/],
  ['budget.xls', compound(Buffer.from('Workbook', 'utf16le')), /Excel/, /Excel 문서/],
  ['pitch.pptx', zip('ppt/presentation.xml'), /PowerPoint/, /PowerPoint/],
  ['papers.zip', zip('a.txt'), /compressed file/, /압축 파일/],
  ['papers.7z', Buffer.from('377abcaf271c0004', 'hex'), /compressed file/, /압축 파일/],
  ['scan.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), /a picture/, /그림 파일/],
  ['scan.png', Buffer.from('89504e470d0a1a0a', 'hex'), /a picture/, /그림 파일/],
  ['scan.heic', Buffer.from('\0\0\0\u0018ftypheic\0\0'), /a picture/, /그림 파일/],
  ['memo.rtf', Buffer.from('{\\rtf1\\ansi 옵션}'), /RTF/, /RTF/],
  ['page.json', Buffer.from('\uFEFF<!DOCTYPE html><html lang="ko">'), /web page/, /웹 페이지/],
  ['memo.txt', Buffer.from('제1조 매수인은 지급한다.'), /plain text/, /일반 텍스트/],
  ['nothing.json', Buffer.alloc(0), /empty/, /빈 파일/],
  ['blank.json', Buffer.from('\uFEFF \r\n'), /empty/, /빈 파일/],
  ['noise.json', Buffer.from('0001020304050607', 'hex'), /does not know/, /알 수 없는 형식/],
  ['other.json', Buffer.from('{"name":"package"}'), /JSON, but/, /JSON이지만/],
  ['list.json', Buffer.from('[1, 2]'), /JSON, but/, /JSON이지만/],
  ['cp949.json', inCp949('{"format":"jibun-deal","title":"달빛 계단 리메이크"}'), /CP949/, /CP949/],
  ['utf16.json', inUtf16(SAMPLE.toString()), /UTF-16/, /UTF-16/],
  ['half.json', SAMPLE.subarray(0, 9001), /breaks off in line \d+/, /\d+행에서 끊겼습니다/],
  [
    'comma.json',
    Buffer.from('{\n  "format": "jibun-deal",\n  "deal": {,}\n}'),
    /line 3, column 12, “,”/,
    /3행 12열의 ‘,’/,
  ],
];

/** What no refusal may say: the parser's, the schema's and the system's own words. */
const OF_PROGRAMS = /Unexpected|Invalid|discriminator|SyntaxError|undefined|\uFFFD|position \d/;

describe('another file where one of ours is wanted', () => {
  let app: ReturnType<typeof anApp>;
  let folder: ReturnType<typeof aFolder>;
  beforeAll(() => {
    app = anApp();
    folder = aFolder();
  });
  afterAll(() => {
    app.end();
    folder.remove();
  });

  it.each(FILES)(
    '%s is called by its kind at the door of deals, in both languages',
    async (name, bytes, en, ko) => {
      const { token } = await app.offer(name, bytes);
      const refusal = (await app.failure('dealFiles.import', { token })).message;
      expect(refusal.en).toMatch(en);
      expect(refusal.ko).toMatch(ko);
      expect(`${refusal.en} ${refusal.ko}`).not.toMatch(OF_PROGRAMS);
    },
  );

  it.each(FILES)('%s is called by its kind at the door of packs', async (name, bytes, en, ko) => {
    const { token } = await app.offer(name, bytes);
    const refusal = (await app.failure('packs.inspect', { token })).message;
    // A deal file that is cut or not in UTF-8 is not known for one.
    expect(refusal.en).toMatch(en);
    expect(refusal.ko).toMatch(ko);
    expect(`${refusal.en} ${refusal.ko}`).not.toMatch(OF_PROGRAMS);
  });

  it.each(FILES)('%s is called by its kind on the command line', async (name, bytes, en, ko) => {
    const path = join(folder.path, name);
    writeFileSync(path, bytes);
    const [inEnglish, inKorean] = [
      await runHere(['check', path]),
      await runHere(['money', path], { env: { JIBUN_LANG: 'ko', LANG: 'ko_KR.UTF-8' } }),
    ];
    expect([inEnglish.code, inKorean.code]).toEqual([1, 1]);
    expect(inEnglish.err).toMatch(en);
    expect(inKorean.err).toMatch(ko);
    expect(inEnglish.err + inKorean.err).not.toMatch(OF_PROGRAMS);
  });

  it('tells what to do with the paper of the other side', async () => {
    const { token } = await app.offer('contract.docx', zip('word/document.xml'));
    const refusal = (await app.failure('dealFiles.import', { token })).message;
    expect(refusal.en).toContain('Open the deal and drop it there, under Paper.');
    expect(refusal.en).toContain('A deal file ends with .json and comes from Jibun’s export.');
    expect(refusal.ko).toContain('거래를 열어 상대방 문서 화면에 놓으세요.');
  });

  it('sends a file of ours to its own door', async () => {
    const packAsDeal = await app.refusal(
      'dealFiles.import',
      await app.offer('p.json', PACK).then(({ token }) => ({ token })),
    );
    expect(packAsDeal.en).toMatch(/a pack of precedents.*house precedents/);
    const dealAsPack = await app.refusal(
      'packs.inspect',
      await app.offer('d.json', SAMPLE).then(({ token }) => ({ token })),
    );
    expect(dealAsPack.en).toMatch(/a deal file.*under Deals/);
    const workspace = await app.offer('w.json', readFileSync(aWorkspaceFile()));
    expect((await app.refusal('dealFiles.import', { token: workspace.token })).en).toMatch(
      /a Jibun workspace/,
    );
  });

  it('calls a workspace ours where a paper is wanted too, and a database that is not ours another’s', async () => {
    const refused = (en: RegExp) => ({ failure: { message: { en: expect.stringMatching(en) as string } } });
    await expect(readPaperFile(readFileSync(aWorkspaceFile()), 'paper.docx')).rejects.toMatchObject(
      refused(/a Jibun workspace.*Open Another Workspace/),
    );
    await expect(
      readPaperFile(Buffer.from('SQLite format 3\0'.padEnd(100)), 'paper.docx'),
    ).rejects.toMatchObject(refused(/another program's database/));
  });

  it('says of a file above the limit what it is, and not that it should be shortened', async () => {
    const scan = Buffer.alloc(21_000_000, 0x20);
    scan.write('%PDF-1.7');
    const { token } = await app.offer('scan.pdf', scan);
    expect((await app.refusal('dealFiles.import', { token })).en).toMatch(/a PDF/);
    writeFileSync(join(folder.path, 'scan.json'), scan);
    expect((await runHere(['check', join(folder.path, 'scan.json')])).err).toMatch(/a PDF/);
  });

  it.each(FILES.filter(([name]) => !/^(?:nothing|blank)/.test(name)))(
    '%s is called by its kind where a workspace is wanted, and left as it was',
    (name, bytes, en, ko) => {
      const path = join(folder.path, `workspace ${name}`);
      writeFileSync(path, bytes);
      const options = appOptionsIn(folder.path, { workspacePath: path });
      expect(() => openWorkspace(path, options).close()).toThrow(
        expect.objectContaining({ failure: expect.objectContaining({ code: 'workspace-damaged' }) }),
      );
      if (/JSON|breaks|line|CP949|UTF-16|does not know/.test(en.source)) return;
      expect(() => openWorkspace(path, options)).toThrow(en);
      try {
        openWorkspace(path, options);
      } catch (error) {
        expect((error as { failure: { message: { ko: string } } }).failure.message.ko).toMatch(ko);
      }
      expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    },
  );

  function aWorkspaceFile(): string {
    const path = join(folder.path, 'other.jibun');
    openWorkspace(path, appOptionsIn(folder.path, { workspacePath: path })).close();
    return path;
  }
});

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1}', undefined],
    ['[]', undefined],
    [' {"a": [1, 2.5e3, "b\\u00e9\\n", null, {}]} ', undefined],
    ['', ['cut', 1, 1]],
    ['{"a": ', ['cut', 1, 7]],
    ['{"a": "half', ['cut', 1, 7]],
    ['{"a": tr', ['cut', 1, 7]],
    ['{"a": 1,}', ['unexpected', 1, 9]],
    ['{"a" 1}', ['unexpected', 1, 6]],
    ['{a: 1}', ['unexpected', 1, 2]],
    ['{"a": 1}\n}', ['unexpected', 2, 1]],
    ['[1 2]', ['unexpected', 1, 4]],
    ['{"a": 01}', ['unexpected', 1, 8]],
    ["{'a': 1}", ['unexpected', 1, 2]],
    ['{"a": "two\nlines"}', ['unexpected', 1, 7]],
    ['[}', ['unexpected', 1, 2]],
    ['{"a": 1]', ['unexpected', 1, 8]],
    ['“{}”', ['unexpected', 1, 1]],
  ] as const)('%j: %j', (text, place) => {
    const fault = findJsonFault(text);
    expect(fault && [fault.kind, fault.line, fault.column]).toEqual(place);
    const isWhole = (): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    expect(isWhole()).toBe(place === undefined);
  });
});

it('a text of any script is text', () => {
  for (const text of ['제1조', 'Article 1', '第一条', '{"a":1}', '# heading\n- list'])
    expect([kindOfFile(Buffer.from(text)), kindOfFile(inUtf16(text))]).toEqual(['text', 'text']);
});
