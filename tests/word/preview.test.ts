import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { PageBlock, PageTable, WordPreview } from '#domain/preview/preview.ts';
import { paragraphsIn } from '#domain/reading/document/paragraphs-of.ts';
import { paragraphsOf, partsOf, unescapeXml } from '#tests/builders/documents.ts';
import { everyDocument, writeChoice } from '#tests/builders/every-document.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { inList, list, p, r, readFile, wordFile, wordEntries } from '#tests/builders/papers-word.ts';
import { excelPreview, previewedParagraphs, previewedText, wordPreview } from '#tests/builders/previews.ts';

const sample = aSample('invented-remake');
const documents = everyDocument(sample);
// A full brief in both languages holds those in one.
const isTold = ({ choice }: (typeof documents)[number]): boolean =>
  choice.kind !== 'brief' || !('length' in choice) || choice.length !== 'full' || choice.language === 'both';
const [sheets, papers] = [true, false].map((isSheet) =>
  documents
    .filter(isTold)
    .filter(({ choice }) => (choice.kind === 'issues-list' && choice.format === 'xlsx') === isSheet),
);

const MEMO = {
  kind: 'deal-memo',
  edition: 'shareable',
  isBinding: true,
  draftId: 'ours-2',
  language: 'en',
} as const;

/** What a lawyer's letterhead may hold. */
const FIRM = {
  body: [
    p('One', '<w:pStyle w:val="Loud"/>' + inList(1)),
    `<w:p>${r('Kept ')}<w:ins w:id="1" w:author="K">${r('new')}</w:ins><w:del w:id="2" w:author="K"><w:r><w:delText>old</w:delText></w:r></w:del>${r('secret', '<w:vanish/>')}</w:p>`,
    `<w:p>${r('First')}<w:r><w:footnoteReference w:id="7"/></w:r>${r(' second')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>',
    `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:tcBorders><w:bottom w:val="double" w:sz="12" w:color="AA0000"/></w:tcBorders><w:shd w:val="clear" w:fill="FFEE00"/></w:tcPr>${p('Head')}</w:tc></w:tr>`,
    `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`,
    `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
    p(
      'Last of the first',
      '<w:sectPr><w:headerReference w:type="default" r:id="rPart3"/><w:pgMar w:left="1440" w:right="1440"/></w:sectPr>',
    ),
    p('Turned'),
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>',
  ].join(''),
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>',
  numbering: list(1, [['decimal', '%1.']]),
  footnotes: `<w:footnote w:id="2">${p('Of two')}</w:footnote><w:footnote w:id="7">${p('Of seven')}</w:footnote>`,
  headers: [p('Letterhead')],
};

describe('the preview of a Word file of ours', () => {
  it.each(papers ?? [])(
    'says every paragraph in order, once, numbered as the reader of papers numbers it: $name',
    async ({ write }) => {
      const docx = await write();
      const preview = wordPreview(docx);
      const previewed = preview.sections.flatMap(({ blocks }) => previewedParagraphs(blocks));
      // What the XML holds, told without any reader of ours.
      expect(previewed.map((each) => plain(previewedText(each)))).toEqual(paragraphsOf(docx).map(plain));
      const { parts } = await readFile(docx, 'ours.docx');
      const read = [...paragraphsIn(parts.find(({ kind }) => kind === 'body')?.blocks ?? [])];
      expect(previewed.map(({ label }) => label)).toEqual(read.map(({ label }) => label));
      expect(previewed.map(({ headingLevel }) => headingLevel)).toEqual(
        read.map(({ headingLevel }) => headingLevel),
      );
      // The look of everything that stands there is told.
      for (const { look } of previewed) expect(preview.paragraphLooks[look]).toBeDefined();
      for (const table of tablesIn(preview)) expectWhole(table, preview);
    },
  );

  it('knows its paper, its edges and what Word works out on each page', async () => {
    const brief = wordPreview(
      await writeChoice(sample, {
        kind: 'brief',
        edition: 'internal',
        length: 'one-page',
        draftId: 'theirs-3',
        language: 'ko',
      }),
    );
    const [section] = brief.sections;
    expect([section?.page.width, section?.page.height]).toEqual([595.3, 841.9]);
    const edge = (blocks: readonly PageBlock[] = []) =>
      previewedParagraphs(blocks).map(previewedText).join('\n');
    expect(edge(section?.header.usual)).toContain('협상 브리프');
    // The first page has a head of its own, which is empty.
    expect(edge(section?.header.first)).toBe('');
    const pieces = previewedParagraphs(section?.footer.usual ?? []).flatMap((each) => each.pieces);
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'text',
      'tab',
      'page-number',
      'text',
      'page-count',
      'text',
    ]);
  });

  it('shows a chart as the picture that is in the file, with the words for those who do not see it', async () => {
    const docx = await writeChoice(sample, {
      kind: 'brief',
      edition: 'internal',
      length: 'full',
      draftId: 'theirs-3',
      language: 'en',
    });
    const preview = wordPreview(docx);
    const pictures = preview.sections
      .flatMap(({ blocks }) => previewedParagraphs(blocks))
      .flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'picture'));
    expect(pictures.length).toBeGreaterThan(5);
    const files = unzipSync(docx);
    for (const { picture = -1, alt, width } of pictures) {
      expect(alt).not.toBe('');
      expect(width).toBeGreaterThan(5);
      const bytes = Buffer.from(preview.pictures[picture]?.base64 ?? '', 'base64');
      expect(Object.values(files).some((file) => bytes.equals(file))).toBe(true);
    }
  });

  it('is of the bytes alone: a word that is put into the file stands in its preview', async () => {
    const parts = unzipSync(await writeChoice(sample, MEMO));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const changed = { ...parts, 'word/document.xml': strToU8(body.replace('Meridian', 'Changed by hand')) };
    expect(JSON.stringify(wordPreview(zipSync(changed)))).toContain('Changed by hand');
  });
});

describe('the preview of an Excel file of ours', () => {
  it.each(sheets ?? [])('has every text of its sheets in its cell: $name', async ({ write }) => {
    const xlsx = await write();
    const { sheets: shown } = excelPreview(xlsx);
    const parts = partsOf(xlsx);
    const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
      ([, inner = '']) =>
        [...inner.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => unescapeXml(text)).join(''),
    );
    const used = shown.map((_sheet, at) =>
      [...(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '').matchAll(/t="s"><v>(\d+)<\/v>/g)].map(
        ([, index]) => texts[Number(index)],
      ),
    );
    const cells = shown.map(({ rows }) =>
      rows
        .flatMap((row) => row.filter((cell) => cell.text !== '' && cell.isNumber !== true))
        .map(({ text }) => text),
    );
    expect(cells).toEqual(used);
    expect(shown.map(({ name }) => name)).toEqual(
      [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    );
    for (const { rows, widths, headRows } of shown) {
      expect(headRows).toBe(1);
      expect(rows[0]?.every(({ isBold }) => isBold === true)).toBe(true);
      expect(rows.every((row) => row.length <= widths.length)).toBe(true);
    }
  });
});

describe('a firm’s own file, which may hold what we never write', () => {
  let preview: WordPreview;
  beforeAll(() => {
    preview = wordPreview(wordFile(FIRM));
  });

  it('shows tracked changes as such, and words that are hidden not at all', () => {
    const pieces = previewedParagraphs(preview.sections[0]?.blocks ?? []).flatMap((each) => each.pieces);
    const said = pieces.filter((piece) => piece.kind === 'text').map(({ text, change }) => [text, change]);
    expect(said).toContainEqual(['new', 'inserted']);
    expect(said).toContainEqual(['old', 'deleted']);
    expect(said.map(([text]) => text)).not.toContain('secret');
  });

  it('gives notes their marks in the order of the text, and their words', () => {
    expect(preview.footnotes.map(({ id, mark }) => [id, mark])).toEqual([
      ['footnote-7', '1'],
      ['footnote-2', '2'],
    ]);
    expect(
      preview.footnotes.map(({ blocks }) => previewedParagraphs(blocks).map(previewedText).join()),
    ).toEqual(['Of seven', 'Of two']);
  });

  it('keeps spans, cells that continue above, shades and borders of a table', () => {
    const [table] = tablesIn(preview);
    expect(table?.widths).toEqual([50, 100]);
    expect(
      table?.rows.map(({ cells }) => cells.map(({ columns, isMergedAbove }) => [columns, isMergedAbove])),
    ).toEqual([
      [[2, undefined]],
      [
        [1, undefined],
        [1, undefined],
      ],
      [
        [1, true],
        [1, undefined],
      ],
    ]);
    const head = preview.cellLooks[table?.rows[0]?.cells[0]?.look ?? -1];
    expect(head?.shade).toBe('FFEE00');
    expect(head?.borders.bottom).toEqual({ line: 'double', width: 1.5, color: 'AA0000', space: 0 });
  });

  it('turns the page where a section says so, and keeps the edges that it does not name', () => {
    expect(preview.sections.map(({ page }) => [page.width, page.height])).toEqual([
      [595.3, 841.9],
      [841.9, 595.3],
    ]);
    expect(
      preview.sections.map(({ header }) => previewedParagraphs(header.usual).map(previewedText)),
    ).toEqual([['Letterhead'], ['Letterhead']]);
  });
});

describe('a file that is damaged', () => {
  const whole = wordEntries(FIRM);
  const body = whole['word/document.xml'] ?? new Uint8Array();
  const repacked = (changes: Record<string, Uint8Array | undefined>): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({ ...whole, ...changes }).flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : [])),
      ),
    );
  const packed = wordFile(FIRM);
  const text = strFromU8(body);
  const inBody = strFromU8(packed, true).indexOf('word/document.xml') + 200;

  it.each<readonly [string, Uint8Array]>([
    ['of no bytes', new Uint8Array()],
    ['that is a text', strToU8('This is no Word file.')],
    ['cut off in the middle', packed.subarray(0, Math.floor(packed.length / 2))],
    ['with a byte that is not its own', packed.map((byte, at) => (at === inBody ? byte ^ 0xff : byte))],
    ['without its relations', repacked({ '_rels/.rels': undefined })],
    ['without its body', repacked({ 'word/document.xml': undefined })],
    ['whose body is empty', repacked({ 'word/document.xml': new Uint8Array() })],
    ['whose body is no XML', repacked({ 'word/document.xml': strToU8('{"w:body": []}') })],
    ['whose body ends too early', repacked({ 'word/document.xml': body.subarray(0, body.length - 40) })],
    ['whose body is another part', repacked({ 'word/document.xml': whole['word/styles.xml'] })],
    [
      'with a document type',
      repacked({ 'word/document.xml': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]>${text}`) }),
    ],
    ['whose styles are no XML', repacked({ 'word/styles.xml': strToU8('<w:styles') })],
    ['nested deeper than any paper', repacked({ 'word/document.xml': strToU8(deep(text)) })],
  ])('is refused in words: %s', (_what, bytes) => {
    expect(() => wordPreview(bytes)).toThrow(Fail);
  });

  it.each<readonly [string, string, string]>([
    ['a style that nobody defined', 'w:pStyle w:val="Loud"', 'w:pStyle w:val="Nowhere"'],
    ['a style that is based on itself', 'w:basedOn w:val="Normal"', 'w:basedOn w:val="Loud"'],
    ['a list that is not there', 'w:numId w:val="1"', 'w:numId w:val="99"'],
    ['measures that are none', 'w:w="1000"', 'w:w="-99999999x"'],
    ['a page without room', 'w:left="1440"', 'w:left="99999"'],
    ['a note that is not there', 'w:footnoteReference w:id="7"', 'w:footnoteReference w:id="70"'],
    ['a header that leads nowhere', 'r:id="rPart', 'r:id="none'],
  ])('is shown with all its words all the same: %s', (_what, before, after) => {
    const changed = Object.fromEntries(
      Object.entries(whole).map(([name, bytes]) => {
        const isXml = name.startsWith('word/') && name.endsWith('.xml');
        return [name, isXml ? strToU8(strFromU8(bytes).replaceAll(before, after)) : bytes];
      }),
    );
    const words = (file: Uint8Array) =>
      wordPreview(file)
        .sections.flatMap(({ blocks }) => previewedParagraphs(blocks))
        .map(previewedText);
    expect(words(zipSync(changed))).toEqual(words(packed));
  });
});

/** The helper that tells the words of the XML drops tabs. */
function plain(text: string): string {
  return text.replaceAll('\t', '').replaceAll('\u00a0', ' ').trim();
}

function tablesIn({ sections }: WordPreview): PageTable[] {
  return sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
}

function expectWhole({ widths, rows }: PageTable, { cellLooks }: WordPreview): void {
  for (const { cells } of rows) {
    expect(cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(widths.length);
    for (const { look } of cells) expect(cellLooks[look]).toBeDefined();
  }
}

function deep(xml: string): string {
  return xml.replace('<w:p>', `${'<w:sdt>'.repeat(2_000)}${'</w:sdt>'.repeat(2_000)}<w:p>`);
}
