import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { WordReferences } from '#documents/word-file/word-references.ts';
import { paragraph, run, table, tableCell, tableRow } from '#documents/word-file/word-objects.ts';
import type { WordBlock } from '#documents/word-file/word-objects.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { writePositionPaper } from '#documents/position-paper/write-position-paper.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import {
  OUR_TEMPLATES,
  internalInput,
  partsOf,
  positionInput,
  termSheetInput,
  theLibrary,
} from '#tests/builders/documents.ts';
import { wordFileOf } from '#tests/builders/word-file.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);
const bulleted = {
  ...OUR_TEMPLATES,
  'brief.en.md':
    '# One\n\n- a\n  1. b\n     - c\n\n1. d\n\n> e\n\n---\n\n[f](https://example.org/a?b=1&c=2#d) **g** *h*\n',
};

const documents = [
  ...(['ko', 'en', 'both'] as const).flatMap((language) => [
    { name: `internal brief, ${language}`, write: () => writeBrief(internalInput(rich, library, language)) },
    {
      name: `position paper, ${language}`,
      write: () => writePositionPaper(positionInput(rich, library, language)),
    },
    { name: `term sheet, ${language}`, write: () => writeTermSheet(termSheetInput(rich, library, language)) },
  ]),
  { name: 'a template of lists', write: () => writeBrief(internalInput(rich, library, 'en', bulleted)) },
];

describe.each(documents)('$name', ({ write }) => {
  let parts: Record<string, string> = {};
  beforeAll(async () => {
    parts = partsOf(await write());
  });

  it('holds only elements, attributes and orders that the schema of Word allows', () => {
    const paths = Object.keys(parts).filter((path) =>
      /^word\/(?:document|header\d|footer\d)\.xml$/.test(path),
    );
    expect(paths.length).toBeGreaterThanOrEqual(5);
    for (const path of paths) expect(faultsIn(parts[path] ?? ''), path).toEqual([]);
  });

  it('gives every link, list, bookmark and edge what it refers to', () => {
    const body = parts['word/document.xml'] ?? '';
    const targets = new Map(
      [
        ...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(
          /<Relationship Id="([^"]+)" [^>]*?Target="([^"]+)"/g,
        ),
      ].map(([, id, target]) => [id, target]),
    );
    const referred = all(body, /r:id="([^"]+)"/g);
    expect(referred.length).toBeGreaterThan(0);
    for (const id of referred) expect(targets.has(id), id).toBe(true);
    const lists = all(parts['word/numbering.xml'] ?? '', /<w:num w:numId="(\d+)"/g);
    expect(new Set(lists).size).toBe(lists.length);
    for (const list of all(body, /<w:numId w:val="(\d+)"/g)) expect(lists).toContain(list);
    const starts = all(body, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
    expect(new Set(starts).size).toBe(starts.length);
    expect(all(body, /<w:bookmarkEnd w:id="(\d+)"/g).toSorted()).toEqual(starts.toSorted());
    const names = all(body, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    for (const name of all(body, /(?:PAGEREF|\\b) "?([\w-]+)/g)) expect(names).toContain(name);
  });

  it('fills every column of every table, and opens as many fields as it closes', () => {
    const body = parts['word/document.xml'] ?? '';
    for (const { columns, rows } of tablesIn(parse(body))) {
      expect(columns).toBeGreaterThan(0);
      for (const cells of rows) expect(cells).toBe(columns);
    }
    const marks = (kind: string) => body.split(`w:fldCharType="${kind}"`).length;
    expect(marks('begin')).toBe(marks('end'));
    expect(marks('separate')).toBe(marks('end'));
  });
});

describe('the writer of the body', () => {
  it('sets any text so that a reader of XML gets it back, without what XML forbids', async () => {
    const hostile = [
      'CURRENT',
      'TOTAL_PAGES',
      '{ordered-1} {headings-en-0}',
      '<w:p> & "',
      ' a  b ',
      '\ta\n{b',
      'no\uffff letter\ufffe',
    ];
    const texts = [...hostile, ...fc.sample(fc.string({ unit: 'binary' }), 300)].map((text) =>
      text.toWellFormed(),
    );
    const { paragraphs, faults } = await setOf(
      texts.map((text) => paragraph({ children: [run({ text, bold: true })] })),
    );
    // oxlint-disable-next-line no-control-regex
    const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
    const kept = (text: string) => text.replace(forbidden, '').replaceAll('\r', '\n');
    expect(paragraphs.map((text) => text.replaceAll('\r', '\n'))).toEqual(texts.map(kept));
    expect(faults).toEqual([]);
  });

  it('ends a cell with a paragraph, even after a table', async () => {
    const cell = tableCell({ width: 100, children: [paragraph({ children: [] })] });
    const inner = table({
      rows: [tableRow({ children: [cell] })],
      widths: [100],
      look: 'plain',
      hasHead: false,
    });
    const { xml, faults } = await setOf(
      [[], [inner]].map((children) => {
        const row = tableRow({ children: [tableCell({ width: 200, children })] });
        return table({ rows: [row], widths: [200], look: 'grid', hasHead: false });
      }),
    );
    expect(xml.match(/<w:p\/><\/w:tc>/g)).toHaveLength(3);
    expect(faults).toEqual([]);
  });

  it('marks what is read from right to left, and nothing else', async () => {
    const { xml } = await setOf([
      paragraph({ isRightToLeft: true, children: [run({ text: 'שלום (Shalom) עולם' })] }),
      paragraph({ children: [run({ text: 'The title سلام stays' })] }),
    ]);
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
    expect(
      [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)/g)].map(([, looks = '', text]) => [
        looks.includes('<w:rtl/>'),
        text,
      ]),
    ).toEqual([
      [true, 'שלום'],
      [false, ' (Shalom) '],
      [true, 'עולם'],
      [false, 'The title '],
      [true, 'سلام'],
      [false, ' stays'],
    ]);
  });

  it('numbers each list for itself, headings through the file', () => {
    const references = new WordReferences();
    const heading = references.runningList('headings');
    const lists = [references.newList('bullets'), references.newList('bullets')];
    expect(lists).toEqual([1, 2]);
    expect(references.runningList('headings')).toBe(heading);
    expect(references.newList('headings')).not.toBe(heading);
  });

  it('finds a fault where there is one', () => {
    const wrong =
      '<w:p><w:pPr><w:jc w:val="left"/><w:pStyle w:val="A"/></w:pPr><w:tbl/><w:r><w:t> a</w:t></w:r></w:p>';
    expect(faultsIn(wrong)).toEqual([
      'w:tbl stands in w:p',
      'w:pStyle stands after w:jc in w:pPr',
      'w:tbl lacks w:tblPr',
      'w:tbl lacks w:tblGrid',
      'w:tbl lacks w:tr',
      'w:t loses the space of “ a”',
    ]);
  });
});

/** What a file of these blocks alone holds. */
async function setOf(blocks: readonly WordBlock[]) {
  const bytes = await wordFileOf(blocks);
  const xml = partsOf(bytes)['word/document.xml'] ?? '';
  const body = parse(xml).children.flatMap(({ children }) => children);
  return { xml, faults: faultsIn(xml), paragraphs: body.filter(({ name }) => name === 'w:p').map(readText) };
}

type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

function parse(xml: string): Node {
  const nodes = nodesOf(parser.parse(xml) as Parsed[]).filter((node) => !node.name.startsWith('?'));
  const [root] = nodes;
  if (!root || nodes.length !== 1) throw new Error('The part has no single root.');
  return root;
}

type Parsed = Readonly<Record<string, unknown>>;

function nodesOf(parsed: readonly Parsed[]): Node[] {
  return parsed.flatMap((each) => {
    const name = Object.keys(each).find((key) => key !== ':@');
    if (name === undefined) return [];
    if (name === '#text') return [{ name, attributes: {}, children: [], text: String(each[name]) }];
    const children = nodesOf(each[name] as Parsed[]);
    const attributes = (each[':@'] ?? {}) as Readonly<Record<string, string>>;
    return [{ name, attributes, children, text: children.map(({ text }) => text).join('') }];
  });
}

/** What a person reads: text, breaks and tabs. */
function readText(node: Node): string {
  if (node.name === '#text') return node.text;
  if (node.name === 'w:br') return '\n';
  return node.name === 'w:tab' ? '\t' : node.children.map(readText).join('');
}

function tablesIn(node: Node): { readonly columns: number; readonly rows: readonly number[] }[] {
  const inner = node.children.flatMap(tablesIn);
  if (node.name !== 'w:tbl') return inner;
  const named = (of: Node, name: string) => of.children.filter((child) => child.name === name);
  const columns = named(node, 'w:tblGrid').flatMap((grid) => named(grid, 'w:gridCol')).length;
  return [{ columns, rows: named(node, 'w:tr').map((row) => named(row, 'w:tc').length) }, ...inner];
}

/** Everything in a part that the schema forbids, in words. */
function faultsIn(xml: string): string[] {
  return faultsOf(parse(xml));
}

function faultsOf(node: Node): string[] {
  const model = MODELS[node.name];
  if (!model) return [`${node.name} is not known`];
  if (model.isForeign === true) return [];
  const faults: string[] = [];
  for (const name of Object.keys(node.attributes)) {
    if (!name.startsWith('xmlns') && !name.startsWith('mc:') && !(model.attributes ?? []).includes(name))
      faults.push(`${node.name} has ${name}`);
  }
  const children = node.children.filter(({ name }) => name !== '#text');
  let last = { place: -1, name: '' };
  for (const { name } of children) {
    const place = model.holds.findIndex((step) =>
      typeof step === 'string' ? step === name : step.includes(name),
    );
    if (place === -1) faults.push(`${name} stands in ${node.name}`);
    else if (place < last.place) faults.push(`${name} stands after ${last.name} in ${node.name}`);
    else if (place === last.place && model.isOnce === true && typeof model.holds[place] === 'string')
      faults.push(`${name} stands twice in ${node.name}`);
    if (place >= last.place) last = { place, name };
  }
  for (const name of model.needs ?? [])
    if (!children.some((child) => child.name === name)) faults.push(`${node.name} lacks ${name}`);
  if (node.name === 'w:tc' && children.at(-1)?.name !== 'w:p') faults.push('w:tc does not end with w:p');
  if (node.name === 'w:t' && /^\s|\s$/.test(node.text) && node.attributes['xml:space'] !== 'preserve')
    faults.push(`w:t loses the space of “${node.text}”`);
  if (
    node.name !== 'w:t' &&
    node.name !== 'w:instrText' &&
    node.children.some(({ name }) => name === '#text')
  )
    faults.push(`${node.name} holds text`);
  return [...faults, ...children.flatMap(faultsOf)];
}

/** What an element holds: a sequence of names, or of groups whose members may stand in any order. */
type Model = {
  readonly holds: readonly (string | readonly string[])[];
  readonly attributes?: readonly string[];
  readonly needs?: readonly string[];
  /** Each member of the sequence at most once. */
  readonly isOnce?: boolean;
  /** Of another schema: not looked into. */
  readonly isForeign?: boolean;
};

const w = (names: string): string[] => names.split(' ').map((name) => `w:${name}`);
const sequence = (names: string): Model => ({ holds: w(names), isOnce: true });
const leaf = (attributes: string): Model => ({
  holds: [],
  attributes: attributes === '' ? [] : w(attributes),
});
const BLOCKS = w('p tbl sdt bookmarkStart bookmarkEnd');
const EDGE = leaf('val sz space color');
const MARGIN = leaf('w type');

// ECMA-376 part 1 (transitional), the elements that we and docx write into bodies, headers and footers.
const MODELS: Readonly<Record<string, Model>> = {
  'w:document': { holds: ['w:body'], needs: ['w:body'] },
  'w:body': { holds: [BLOCKS, 'w:sectPr'], needs: ['w:sectPr'] },
  'w:hdr': { holds: [BLOCKS], needs: ['w:p'] },
  'w:ftr': { holds: [BLOCKS], needs: ['w:p'] },
  'w:p': { holds: ['w:pPr', w('r hyperlink bookmarkStart bookmarkEnd fldSimple')] },
  'w:pPr': sequence(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:r': { holds: ['w:rPr', w('t br tab fldChar instrText drawing footnoteReference footnoteRef')] },
  'w:fldSimple': { holds: [w('r')], attributes: w('instr') },
  'w:footnotes': { holds: [['w:footnote']], needs: ['w:footnote'] },
  'w:footnote': { holds: [w('p')], attributes: w('id type') },
  // Pictures have a schema of their own; LibreOffice and Word are shown them.
  'w:drawing': { holds: [], isForeign: true },
  'w:rPr': sequence(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:hyperlink': {
    holds: [w('r bookmarkStart bookmarkEnd fldSimple')],
    attributes: ['r:id', ...w('anchor history')],
  },
  'w:tbl': { holds: ['w:tblPr', 'w:tblGrid', ['w:tr']], needs: w('tblPr tblGrid tr') },
  'w:tblPr': sequence(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tblBorders': sequence('top left bottom right insideH insideV'),
  'w:tblCellMar': sequence('top left bottom right'),
  'w:tblGrid': { holds: [['w:gridCol']] },
  'w:tr': { holds: ['w:trPr', ['w:tc']], needs: ['w:tc'] },
  'w:trPr': { holds: [w('cantSplit trHeight tblHeader')] },
  'w:tc': { holds: ['w:tcPr', w('p tbl')], needs: ['w:p'] },
  'w:tcPr': sequence(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcBorders': sequence('top left bottom right insideH insideV tl2br tr2bl'),
  'w:pBdr': sequence('top left bottom right between bar'),
  'w:numPr': sequence('ilvl numId'),
  'w:tabs': { holds: [['w:tab']], needs: ['w:tab'] },
  'w:sectPr': {
    holds: [
      w('headerReference footerReference'),
      ...w(
        'footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
      ),
    ],
    isOnce: true,
  },
  'w:sdt': { holds: w('sdtPr sdtEndPr sdtContent'), needs: w('sdtPr sdtContent'), isOnce: true },
  'w:sdtPr': { holds: [w('alias docPartObj')] },
  'w:docPartObj': sequence('docPartGallery docPartCategory docPartUnique'),
  'w:sdtContent': { holds: [BLOCKS], needs: ['w:p'] },
  'w:t': { holds: [], attributes: ['xml:space'] },
  'w:instrText': { holds: [], attributes: ['xml:space'] },
  'w:fldChar': leaf('fldCharType dirty'),
  'w:bookmarkStart': leaf('id name'),
  'w:bookmarkEnd': leaf('id'),
  'w:spacing': leaf('before after line lineRule'),
  'w:rFonts': leaf('ascii hAnsi eastAsia cs'),
  'w:tab': leaf('val leader pos'),
  'w:tblLook': leaf('val firstRow lastRow firstColumn lastColumn noHBand noVBand'),
  'w:footnoteReference': leaf('id'),
  'w:tcW': leaf('w type'),
  'w:tblW': leaf('w type'),
  'w:shd': leaf('val color fill'),
  'w:trHeight': leaf('val hRule'),
  'w:gridCol': leaf('w'),
  'w:pgSz': leaf('w h orient'),
  'w:pgMar': leaf('top right bottom left header footer gutter'),
  'w:docGrid': leaf('linePitch'),
  'w:headerReference': { holds: [], attributes: ['w:type', 'r:id'] },
  'w:footerReference': { holds: [], attributes: ['w:type', 'r:id'] },
  ...Object.fromEntries(
    w('top left bottom right insideH insideV').map((side) => [
      side,
      { holds: [], attributes: [...(EDGE.attributes ?? []), ...(MARGIN.attributes ?? [])] },
    ]),
  ),
  ...Object.fromEntries(
    w(
      'pStyle rStyle tblStyle id keepNext jc ilvl numId vAlign tblLayout b bCs i iCs color sz szCs u alias docPartGallery',
    ).map((name) => [name, leaf('val type')]),
  ),
  ...Object.fromEntries(
    w(
      'br rtl bidi footnoteRef keepLines pageBreakBefore cantSplit tblHeader docPartUnique pgNumType titlePg',
    ).map((name) => [name, leaf('')]),
  ),
};

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}
