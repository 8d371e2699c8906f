import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMarkdown } from '#documents/templates/markdown-blocks.ts';
import { holdFigures } from '#documents/text/hold-figures.ts';
import { DEFAULT_STYLE } from '#documents/style/word-styles.ts';
import { barPicture } from '#documents/word-file/bar-picture.ts';
import { drawPng } from '#documents/word-file/draw-png.ts';
import { settingFor } from '#documents/word-file/setting.ts';
import { setBlocks } from '#documents/word-file/word-blocks.ts';
import { packWordFile } from '#documents/word-file/word-file.ts';
import { WordReferences } from '#documents/word-file/word-references.ts';
import { partsOf } from '#tests/builders/documents.ts';

const MARKS = `
# One

<!-- style: Clause1 -->

Price

<!-- style: Clause2 -->

A price of USD 600,000 for 48 months.[^1]

<!-- style: Normal -->

<!-- keep -->

Kept

<!-- table: boxes 50 50 -->

| | |
|---|---|
| **Win**<br>first<br>second | **Never**<br>third |

<!-- figure: worth -->

<!-- style: Caption -->

Table #. What moves the money

<!-- style: Normal -->

See [Table 1](#table-1).

<!-- section: landscape -->

| A | B |
|---|---|
| 1 | 2 |

<!-- section: portrait -->

<!-- table: signature 50 50 -->

| | |
|---|---|
| **Owner**<br>By: ________<br>Name: ________ | **Purchaser**<br>By: ________ |

[^1]: Source of the *price*, [https://example.org/a](https://example.org/a).
`;

const picture = barPicture({
  widthPx: 100,
  heightPx: 10,
  track: 'C9CED6',
  parts: [
    { from: 0, to: 0.5, fill: 'striped', colour: 'B3500A' },
    { from: 0.5, to: 1, fill: 'solid', colour: '1F3A5F' },
  ],
  line: { at: 0.5, colour: '1B1F24' },
  altText: 'From 10 to 20 & more',
});

async function written(lang: 'en' | 'ko'): Promise<Uint8Array> {
  const references = new WordReferences();
  const looks = { lang, style: DEFAULT_STYLE, density: 'brief', paper: 'letter' } as const;
  const setting = settingFor({
    ...looks,
    lang: 'en',
    fileLang: lang,
    references,
    figures: { worth: picture },
  });
  return packWordFile({
    ...looks,
    title: 't',
    subject: 's',
    creator: 'c',
    on: '2026-11-23',
    deflateRaw: (bytes) => deflateRawSync(bytes),
    parts: [
      {
        lang,
        blocks: setBlocks(readMarkdown(MARKS), setting),
        heading: { deal: 'd', kind: 'k' },
        marking: 'Internal',
        footing: '',
      },
    ],
  });
}

describe('the marks of a template, drawn', () => {
  let bytes = new Uint8Array();
  let body = '';
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    bytes = new Uint8Array(await written('en'));
    parts = partsOf(bytes);
    body = parts['word/document.xml'] ?? '';
  });
  const paragraphWith = (text: string) => body.split('<w:p>').find((each) => each.includes(text)) ?? '';
  const tables = () => body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

  it('are the same bytes each time', async () => {
    expect(Buffer.compare(bytes, await written('en'))).toBe(0);
  });

  it('number clauses by their styles, and one by one in a file of another language', async () => {
    expect(paragraphWith('Price')).toContain('<w:pStyle w:val="Clause1"/></w:pPr>');
    const foreign = partsOf(await written('ko'))['word/document.xml'] ?? '';
    const clause = foreign.split('<w:p>').find((each) => each.includes('>Price<')) ?? '';
    expect(clause).toMatch(/<w:pStyle w:val="Clause1"\/><w:numPr>/);
    expect(clause).toContain('w:ascii="Arial"');
  });

  it('make boxes of two rows, with the bold line as the coloured head of each', () => {
    const boxes = tables().find((each) => each.includes('JibunBoxes')) ?? '';
    const rows = boxes.split('<w:tr>').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/w:fill="1F3A5F".*>Win<.*w:fill="1F3A5F".*>Never</s);
    expect(rows[1]?.match(/<w:pStyle w:val="BoxText"\/>/g)).toHaveLength(3);
    expect(paragraphWith('Kept')).toContain('<w:keepNext/>');
  });

  it('lay pages between those that stand, each with the header and its tab at the end of the line', () => {
    const sections = body.match(/<w:pgSz [^>]*>/g) ?? [];
    expect(sections.map((size) => /w:orient="(\w+)"/.exec(size)?.[1])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(sections[1]).toMatch(/w:w="15840" w:h="12240"/);
    const headers = Object.keys(parts).filter((path) => /^word\/header\d+\.xml$/.test(path));
    const tabs = headers.flatMap((path) =>
      [...(parts[path] ?? '').matchAll(/<w:tab w:val="right" w:pos="(\d+)"/g)].map(([, at]) => Number(at)),
    );
    expect([...new Set(tabs)].toSorted((a, b) => a - b)).toEqual([9632, 13232]);
  });

  it('set a footnote with its words and its link, and the columns of those who sign on one page', () => {
    expect(paragraphWith('A price of')).toContain('<w:footnoteReference w:id="1"/>');
    const notes = parts['word/footnotes.xml'] ?? '';
    expect(notes).toContain('Source of the ');
    const link = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(notes)?.[1] ?? '';
    expect(parts['word/_rels/footnotes.xml.rels']).toContain(`Id="${link}"`);
    const signatures = tables().find((each) => each.includes('JibunSignature')) ?? '';
    expect(signatures.match(/<w:cantSplit\/>/g)).toHaveLength(1);
    expect(signatures.match(/w:leader="underscore"/g)).toHaveLength(3);
    expect(signatures).not.toContain('____');
  });

  it('count captions, and lead to them', () => {
    expect(body).toMatch(
      /<w:bookmarkStart w:name="table_1"[^>]*\/>.*?w:instr="SEQ Table \\\* ARABIC".*?>1</s,
    );
    expect(body).toMatch(/w:(?:anchor="table_1"|instr="REF table_1 \\h")/);
  });

  it('draw a picture for Word and for what knows no SVG, and say what it shows', () => {
    expect(body).toContain('descr="From 10 to 20 &amp; more"');
    expect(parts['word/media/image1.svg']).toBe(picture.svg);
    const png = unzipSync(bytes)['word/media/image1.png'] ?? new Uint8Array();
    expect(Array.from(png.slice(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(300);
  });
});

describe('pictures', () => {
  it.each([
    ['words', '<svg><text x="1">a</text></svg>'],
    ['a slanting line', '<svg><line x1="0" y1="0" x2="5" y2="5" stroke="#000000"/></svg>'],
    ['a colour by name', '<svg><rect width="1" height="1" fill="red"/></svg>'],
  ])('of %s are refused: some programs could not show them', (_what, svg) => {
    expect(() => drawPng({ svg, widthPx: 10, heightPx: 10 })).toThrow('A picture for Word holds');
  });
});

describe('figures and their units', () => {
  it.each([
    ['USD 600,000 of 2 payments', 'USD_600,000 of 2 payments'],
    ['48 months from 6 November 2026', '48_months from 6_November_2026'],
    ['2026년 11월 6일까지 10억 5,000만 원', '2026년_11월_6일까지 10억_5,000만_원'],
    ['제3조 제1항, Section 3', '제3조_제1항, Section_3'],
    ['of 100 % and of 3 parts', 'of 100_% and of 3 parts'],
    ['In 2026 we', 'In 2026 we'],
  ])('stand on one line: %s', (text, held) => {
    expect(holdFigures(text).replaceAll('\u00a0', '_')).toBe(held);
  });
});
