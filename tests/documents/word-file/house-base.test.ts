import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTemplates } from '#app/documents/read-templates.ts';
import { Fail } from '#domain/base/failure.ts';
import { HOUSE_FILE, styleOf } from '#documents/house-base/house-style.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import { drawPng } from '#documents/word-file/draw-png.ts';
import { OUR_TEMPLATES, partsOf, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${mode}/>`;
const links = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const external = ' TargetMode="External"';

/** The paper of a firm, as Word in Korean saves it: styles by number, a picture and a link in the header. */
const HOUSE: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  'word/document.xml': `<w:document ${W} ${R}><w:body><w:p><w:r><w:t>BODY OF THE FIRM</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2835" w:right="1417" w:bottom="1417" w:left="1701" w:header="567" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': links(
    link('rId1', 'header', 'header9.xml'),
    link('rId2', 'footer', 'footer9.xml'),
    link('rId3', 'styles', 'styles.xml'),
    link('rId4', 'attachedTemplate', 'file:///C:/Users/lee/letter.dotm', external),
  ),
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond" w:eastAsia="Batang"/><w:sz w:val="23"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="77"/></w:numPr><w:spacing w:before="111"/></w:pPr><w:rPr><w:color w:val="770000"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Lead"><w:name w:val="Firm $' Address"/><w:basedOn w:val="a"/></w:style></w:styles>`,
  'word/header9.xml': `<w:hdr ${W} ${R}><w:p><w:pPr><w:pStyle w:val="Lead"/></w:pPr><w:hyperlink r:id="rId8"><w:r><w:t>FIRM LLP</w:t></w:r></w:hyperlink><w:r><w:drawing><logo r:embed="rId7"/><other r:link="rId9"/></w:drawing></w:r></w:p></w:hdr>`,
  'word/_rels/header9.xml.rels': links(
    link('rId7', 'image', 'media/logo.png'),
    link('rId8', 'hyperlink', 'https://tracker.example/firm', external),
    link('rId9', 'image', 'https://tracker.example/pixel.png', external),
  ),
  'word/footer9.xml': `<w:ftr ${W}><w:p><w:r><w:t>Seoul 04524</w:t></w:r></w:p></w:ftr>`,
  'word/comments.xml': '<secret>COMMENT OF THE FIRM</secret>',
};
const LOGO = drawPng({
  svg: '<svg><rect width="4" height="4" fill="#770000"/></svg>',
  widthPx: 4,
  heightPx: 4,
});

function house(change: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = Object.entries({ ...HOUSE, ...change }).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(parts), 'word/media/logo.png': LOGO });
}

const withHouse = (bytes: Uint8Array) => ({ ...OUR_TEMPLATES, [HOUSE_FILE]: strFromU8(bytes, true) });
const library = theLibrary();

describe('a document on the paper of a firm', () => {
  let bytes = new Uint8Array();
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    bytes = new Uint8Array(
      await writeTermSheet(termSheetInput(smallDeal(), library, 'en', withHouse(house()))),
    );
    parts = partsOf(bytes);
  });

  it('has its styles by name, its margins and its theme, and keeps our numbers of headings', () => {
    for (const [path, xml] of Object.entries(parts)) expect(XMLValidator.validate(xml), path).toBe(true);
    const styles = parts['word/styles.xml'] ?? '';
    const heading = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(heading).toContain('<w:color w:val="770000"/>');
    expect(heading).toMatch(
      /<w:basedOn w:val="Normal"\/>.*<w:pPr><w:keepNext\/><w:numPr><w:ilvl w:val="0"\/>/s,
    );
    expect(heading).not.toContain('w:val="77"');
    expect(styles).toContain('w:ascii="Garamond"');
    expect(styles).toContain("Firm $' Address");
    expect(styles).not.toContain('Times New Roman');
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('HouseLead');
    expect(parts['word/document.xml']).toMatch(
      /<w:pgMar w:top="2835" w:right="1417" w:bottom="1417" w:left="1701"/,
    );
  });

  it('stands between its header and footer on every page, and keeps our marking and our pages', () => {
    const edges = Object.entries(parts).filter(([path]) => /^word\/(?:header|footer)\d+\.xml$/.test(path));
    const said = (kind: string) => edges.filter(([path]) => path.includes(kind)).map(([, xml]) => xml);
    for (const header of said('header')) expect(header).toMatch(/w:val="HouseLead".*FIRM LLP/s);
    for (const footer of said('footer')) expect(footer).toMatch(/Seoul 04524.*NUMPAGES/s);
    expect(said('header').join('')).toContain('Part A not binding');
    const picture = /r:embed="(house1)"/.exec(said('header')[0] ?? '')?.[1];
    expect(picture).toBe('house1');
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/house-'))).toHaveLength(
      2,
    );
  });

  it('takes nothing else: no words of its body, no comment, no link, no place on a disk', () => {
    const all = Object.values(parts).join('\n');
    for (const word of ['BODY OF', 'COMMENT OF', 'tracker', 'letter.dotm', 'Users'])
      expect(all).not.toContain(word);
  });
});

describe('a file that cannot be the base', () => {
  const macros = HOUSE['[Content_Types].xml']?.replace('document.main', 'document.macroEnabled.main') ?? '';
  const cut = house();
  it.each<readonly [string, Uint8Array, RegExp, RegExp]>([
    ['with macros', house({ '[Content_Types].xml': macros }), /holds macros/, /매크로/],
    ['with a macro project', house({ 'word/vbaProject.bin': 'x' }), /holds macros/, /매크로/],
    ['locked with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /password/, /암호/],
    ['that is no Word file', zipSync({ 'a.txt': strToU8('a') }), /no Word file/, /워드 파일/],
    ['that is text', strToU8('letter'), /no Word file/, /워드 파일/],
    ['that was cut', cut.slice(0, cut.length - 40), /damaged/, /손상/],
    ['with broken XML', house({ 'word/styles.xml': '<w:styles><w:style>' }), /damaged/, /손상/],
    ['of more than 50 MB', new Uint8Array(50_000_001), /50 MB/, /50MB/],
    [
      'that loads a picture',
      house({
        'word/header9.xml': `<w:hdr ${W}><w:p><w:r><w:instrText> INCLUDEPICTURE "http://a" </w:instrText></w:r></w:p></w:hdr>`,
      }),
      /loads something/,
      /외부/,
    ],
  ])('%s is refused with the reason', (_what, bytes, en, ko) => {
    const failure = refusalOf(() => styleOf(withHouse(bytes)));
    expect(failure).toMatchObject({ code: 'library-invalid', field: HOUSE_FILE });
    expect(failure?.message.en).toMatch(en);
    expect(failure?.message.ko).toMatch(ko);
  });

  it('is looked for beside the style, and is read no further than needed', () => {
    const own = mkdtempSync(join(tmpdir(), 'jibun-house-'));
    try {
      mkdirSync(join(own, 'documents'));
      writeFileSync(join(own, 'documents', HOUSE_FILE), house());
      const read = readTemplates({ templatesRoot: 'templates', userTemplatesRoot: own });
      expect(styleOf(read).marginMm.left).toBeCloseTo(30, 1);
    } finally {
      rmSync(own, { recursive: true });
    }
  });
});

function refusalOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof Fail) return error.failure;
    throw error;
  }
  return undefined;
}
