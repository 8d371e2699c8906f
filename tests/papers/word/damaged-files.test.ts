import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import {
  BY_KIM,
  inList,
  list,
  p,
  paragraphs,
  r,
  readFile,
  readParts,
  table,
  uncounted,
  wordEntries,
  wordFile,
} from '#tests/builders/papers-word.ts';
import { numbersFrom } from '#tests/builders/seeded.ts';

/** A small file with something of everything. */
const RICH = {
  styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
  numbering: list(1, [['decimal', '제%1조']]),
  body: [
    p('목적', inList(1)),
    `<w:p>${r('Fee ')}<w:del ${BY_KIM}><w:r><w:delText>5%</w:delText></w:r></w:del><w:ins ${BY_KIM}>${r('7%')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    table([p('권리'), table([p('nested')])], [p('기간'), p('12개월')]),
    `<w:p><w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple><w:hyperlink w:anchor="a">${r('link')}</w:hyperlink></w:p>`,
  ].join(''),
  footnotes: `<w:footnote w:id="1">${p('Net.')}</w:footnote>`,
  comments: `<w:comment w:id="0" w:author="Kim">${p('Why?')}</w:comment>`,
  headers: [p('DRAFT')],
};

/** What came of a file: read with every count equal, or refused by name in both languages. */
async function outcome(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const document = await readFile(bytes);
    expect(uncounted(document)).toEqual([]);
    return 'read';
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    expect(error.failure.message.ko).toMatch(/[가-힣]/);
    return 'refused';
  }
}

describe('1,000 damaged files: each is read with every count equal, or refused', () => {
  let packed: Uint8Array;
  let stored: Uint8Array;
  let entries: Record<string, Uint8Array>;
  beforeAll(() => {
    packed = wordFile(RICH);
    entries = wordEntries(RICH);
    stored = zipSync(entries, { level: 0 });
  });

  test('cut off at 300 places', async () => {
    const next = numbersFrom(1);
    for (let n = 0; n < 300; n += 1) {
      const whole = n % 2 === 0 ? packed : stored;
      expect(await outcome(whole.subarray(0, next(whole.length)))).toBe('refused');
    }
  });

  test('with bytes of the package changed, 300 times', async () => {
    const next = numbersFrom(2);
    for (let n = 0; n < 300; n += 1) {
      const bytes = Uint8Array.from(n % 2 === 0 ? packed : stored);
      for (let times = 1 + next(4); times > 0; times -= 1) bytes[next(bytes.length)] = next(256);
      await outcome(bytes);
    }
  });

  test('with bytes of the text inside changed and packed again, 400 times', async () => {
    const next = numbersFrom(3);
    const names = Object.keys(entries);
    const outcomes = new Set<string>();
    for (let n = 0; n < 400; n += 1) {
      const name = names[next(names.length)] ?? '';
      const part = Uint8Array.from(entries[name] ?? []);
      for (let times = 1 + next(3); times > 0; times -= 1) part[next(part.length)] = 32 + next(95);
      outcomes.add(await outcome(zipSync({ ...entries, [name]: part }, { level: 1 })));
    }
    expect([...outcomes].toSorted()).toEqual(['read', 'refused']);
  });
});

test('never unpacks a bomb that lies inside as an embedded file', async () => {
  const bomb = zipSync({ a: zipSync({ b: new Uint8Array(2_000_000) }) });
  const document = await readParts({
    body: p('조항'),
    files: { 'word/embeddings/bomb.zip': bomb, 'word/media/wide.png': new Uint8Array(5_000_000) },
  });
  expect(document.receipt.unread.map(({ name }) => name)).toEqual([
    'word/embeddings/bomb.zip',
    'word/media/wide.png',
  ]);
});

test('reads tables nested a hundred deep, and refuses a thousand by name', async () => {
  const nested = (depth: number): string =>
    '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('core') + '</w:tc></w:tr></w:tbl>'.repeat(depth);
  const document = await readParts({ body: nested(100) });
  expect(paragraphs(document).map(({ text }) => text)).toEqual(['core']);
  expect(uncounted(document)).toEqual([]);
  await expect(readParts({ body: nested(1_000) })).rejects.toThrow(/1024 deep/);
});

test('reads megabytes of repeated rows: packing well is no crime', async () => {
  const body = table(...Array.from({ length: 8_000 }, () => [p('회차'), p('1,000,000원')]));
  const bytes = wordFile({ body });
  expect(body.length / bytes.length).toBeGreaterThan(100);
  const document = await readFile(bytes);
  expect(document.receipt.counts).toContainEqual({ what: 'rows', present: 8_000, read: 8_000 });
});

test('refuses a table whose cells stand outside of rows, and words outside of paragraphs', async () => {
  await expect(readParts({ body: `<w:tc>${p('x')}</w:tc>` })).rejects.toThrow(/do not fit into each other/);
  await expect(readParts({ body: r('x') })).rejects.toThrow(/outside of any paragraph/);
  await expect(readParts({ body: `<w:p><w:p/></w:p>` })).rejects.toThrow(/do not fit into each other/);
});

test('knows a file by what is in it, whatever its name ends with', async () => {
  const word = wordFile({ body: p('조항') });
  expect((await readFile(word, '계약서.hwp')).format).toBe('docx');
  expect((await readFile(strToU8('제1조 (목적)'), '계약서.docx')).format).toBe('txt');
});

test.each<[string, Uint8Array, RegExp]>([
  ['an empty file', new Uint8Array(), /not copied or sent whole/],
  ['a Word document of the older kind', compound('WordDocument'), /older kind \(\.doc\).*save it as/],
  ['a Hangul document of the older kind', compound('HwpSummaryInformation'), /Hangul.*\.hwpx/],
  ['a document with a password', compound('EncryptedPackage'), /password/],
  ['a workbook that is no issues list', emptyWorkbook(), /Point and Status.*Terms/],
  [
    'a workbook without its sheets',
    zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
    /a sheet of it is missing/,
  ],
  ['an archive', zipSync({ 'contract.docx': strToU8('x') }), /Unpack it/],
  [
    'a Word document saved as XML',
    strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><a/>'),
    /saved as XML/,
  ],
  ['a web archive', strToU8('From: <Saved by Word>\nMIME-Version: 1.0\n\nx'), /MIME/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /no text/],
  ['a package without a document', zipSync({ '_rels/.rels': strToU8('<a/>') }), /no Word document/],
])('refuses %s and says what to do', async (_, bytes, words) => {
  await expect(readFile(bytes, 'paper.docx')).rejects.toThrow(words);
  expect(await outcome(bytes)).toBe('refused');
});

/** The container of older Office files with a stream of this name. */
function compound(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
}

function emptyWorkbook(): Uint8Array {
  const relations = (type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return zipSync({
    '_rels/.rels': strToU8(relations('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Budget" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(relations('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData/></worksheet>`),
  });
}
