import type { Lang } from '#domain/text/bilingual.ts';
import type { Block, Cell, Span } from '#documents/templates/markdown-blocks.ts';
import type { WordReferences } from './word-references.ts';
import { NUMBERING } from '#documents/style/word-styles.ts';
import type { ParagraphStyleName, WordStyle } from '#documents/style/word-styles.ts';
import type { TableLook } from '#documents/templates/directives.ts';
import {
  bookmark,
  contentsFrame,
  field,
  fieldEnd,
  fieldStart,
  innerLink,
  outerLink,
  paragraph,
  run,
  table,
  tableCell,
  tableRow,
} from './word-xml.ts';
import type { BlockXml, CellXml, Edges, InlineXml, ParagraphLooks, RowXml, RunLooks } from './word-xml.ts';

export type WordBlock = BlockXml;

/** What blocks need to know about the document that they are set in. */
export type Setting = {
  readonly lang: Lang;
  /** The language that the file's styles are made for; text in another one carries its own font. */
  readonly fileLang: Lang;
  readonly style: WordStyle;
  /** Room for text, in twentieths of a point. */
  readonly width: number;
  /** The numbering of headings of the first and second depth. */
  readonly headings: string;
  /** Links, lists and bookmarks of the whole file, by number. */
  readonly references: WordReferences;
  /** Before every anchor, so that two parts of a document do not share one. */
  readonly anchorPrefix: string;
  readonly figures: Readonly<Record<string, (setting: Setting) => WordBlock[]>>;
  /** Bookmark around the part that a table of contents lists; the whole document without it. */
  readonly contentsBookmark?: string;
  /** Filled in by setBlocks where there is a table of contents. */
  readonly outline?: ReadonlyMap<Block, OutlineEntry>;
};

type HeadingBlock = Extract<Block, { kind: 'heading' }>;
type OutlineEntry = { readonly anchor: string; readonly number: string };

/** The headings that a table of contents may list, with their numbers as Word will show them. */
function outlineOf(blocks: readonly Block[], setting: Setting): ReadonlyMap<Block, OutlineEntry> {
  const entries = new Map<Block, OutlineEntry>();
  if (!blocks.some((block) => block.kind === 'contents')) return entries;
  let [first, second] = [0, 0];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.depth === 1) [first, second] = [first + 1, 0];
    if (block.depth === 2) second += 1;
    const number = block.depth === 1 ? `${first}.  ` : block.depth === 2 ? `${first}.${second}  ` : '';
    // Word names bookmarks of a contents list like this. It hides them from the person and lets fields refer to them.
    entries.set(block, { anchor: `_Toc_${setting.lang}_${entries.size + 1}`, number });
  }
  return entries;
}

/** Sets blocks in Word. */
export function setBlocks(blocks: readonly Block[], outer: Setting): WordBlock[] {
  const setting: Setting = { ...outer, outline: outlineOf(blocks, outer) };
  const set: WordBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const next = blocks[index + 1];
    if (block.kind === 'page-break' && next?.kind === 'heading') {
      // The heading itself carries the page break: an empty paragraph with one would push the heading down.
      const spacing = { before: 0, after: 160 };
      set.push(setHeading(next, setting, { pageBreakBefore: true, spacing }));
      index += 1;
      continue;
    }
    if (block.kind === 'rows') {
      const end = blocks.findIndex((each, at) => at > index && each.kind === 'end-rows');
      const inside = blocks.slice(index + 1, end === -1 ? blocks.length : end);
      set.push(...setRows(inside, setting));
      index = end === -1 ? blocks.length : end;
    } else set.push(...setBlock(block, setting));
  }
  return set;
}

function setBlock(block: Block, setting: Setting): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [setHeading(block, setting)];
    case 'paragraph':
      return [setParagraph(block.spans, block.style, setting)];
    case 'list':
      return setList(block, setting, 0);
    case 'table':
      return [setTable(block, setting), spacer()];
    case 'contents':
      return [setContents(block, setting), spacer()];
    case 'figure':
      // A template could name a property that every object inherits, such as `toString`.
      return Object.hasOwn(setting.figures, block.name) ? (setting.figures[block.name]?.(setting) ?? []) : [];
    case 'page-break':
      return [paragraph({ pageBreakBefore: true, style: 'TableText', children: [] })];
    case 'section':
    case 'rows':
    case 'next-column':
    case 'end-rows':
      return [];
  }
}

type ContentsBlock = Extract<Block, { kind: 'contents' }>;

/** The headings with their numbers, each a link; with pages, a field that says the page of its heading. */
function setContents(block: ContentsBlock, setting: Setting): BlockXml {
  const within = setting.contentsBookmark === undefined ? '' : `\\b "${setting.contentsBookmark}" `;
  const instruction = `TOC ${within}\\h \\o "${block.from}-${block.to}"`;
  const listed = [...(setting.outline ?? [])].flatMap(([heading, entry]) =>
    heading.kind === 'heading' && heading.depth >= block.from && heading.depth <= block.to
      ? [{ heading, entry }]
      : [],
  );
  const entries = listed.map(({ heading, entry: { anchor, number } }, index) => {
    const title = number + heading.spans.map((span) => span.text).join('');
    const page = block.isPaged
      ? [run({ text: '\t', style: 'IndexLink' }), field(`PAGEREF ${anchor} \\h`, [])]
      : [];
    return paragraph({
      style: TOC_STYLES[heading.depth - 1] ?? 'TOC3',
      ...(block.isPaged ? { dotsTo: setting.width } : {}),
      children: [
        ...(index === 0 ? [fieldStart(instruction)] : []),
        innerLink(anchor, [run({ text: title, style: 'IndexLink' }), ...page]),
        ...(index === listed.length - 1 ? [fieldEnd()] : []),
      ],
    });
  });
  return contentsFrame(
    'Contents',
    entries.length === 0 ? [paragraph({ children: [field(instruction, [])] })] : entries,
  );
}

const TOC_STYLES = ['TOC1', 'TOC2', 'TOC3'] as const;
const HEADING_STYLES = ['Heading1', 'Heading2', 'Heading3'] as const;

/** A heading of the first depth starts a section; the first two depths are numbered. */
export function setHeading(block: HeadingBlock, setting: Setting, over: ParagraphLooks = {}): BlockXml {
  const { depth, spans } = block;
  const { references } = setting;
  const entry = setting.outline?.get(block);
  const children = setSpans(spans, setting, 'heading');
  return paragraph({
    style: HEADING_STYLES[depth - 1] ?? 'Heading3',
    ...(depth <= 2
      ? { numbering: { numId: references.runningList(setting.headings), level: depth - 1 } }
      : {}),
    children: entry ? [bookmark(references.newBookmark(), entry.anchor, children)] : children,
    ...over,
  });
}

function setParagraph(
  spans: readonly Span[],
  style: ParagraphStyleName,
  setting: Setting,
  over: ParagraphLooks = {},
): BlockXml {
  const face = BODY_STYLES.has(style) ? 'body' : 'heading';
  return paragraph({ style, children: setSpans(spans, setting, face), ...over });
}

/** These styles use the font of running text; the others use that of headings. */
const BODY_STYLES: ReadonlySet<ParagraphStyleName> = new Set([
  'Normal',
  'Lead',
  'Note',
  'Quote',
  'ListItem',
  'Clause',
]);

function setList(block: Extract<Block, { kind: 'list' }>, setting: Setting, level: number): WordBlock[] {
  const reference = !block.isOrdered
    ? NUMBERING.bullets
    : block.style === 'Source'
      ? NUMBERING.sources
      : NUMBERING.ordered;
  const numId = setting.references.newList(reference);
  return block.items.flatMap((item) =>
    item.flatMap((child, index): WordBlock[] => {
      if (child.kind === 'list') return setList(child, setting, level + 1);
      if (child.kind !== 'paragraph') return setBlock(child, setting);
      const numbering = { numId, level: Math.min(level, 2) };
      return [setParagraph(child.spans, block.style, setting, index === 0 ? { numbering } : {})];
    }),
  );
}

function setTable(block: Extract<Block, { kind: 'table' }>, setting: Setting): BlockXml {
  const widths = columnWidths(block.widths, setting.width);
  const rows = block.rows.map((row, index) =>
    // The first rows stay on the page of the heading above them, unless they would fill the page by themselves.
    dataRow(row, widths, block.look, setting, index < 2 && block.rows.length > 2),
  );
  const header =
    block.header.length === 0
      ? []
      : [
          tableRow({
            tableHeader: true,
            cantSplit: true,
            children: block.header.map((cell, column) => headCell(cell, widths[column] ?? 0, setting)),
          }),
        ];
  return makeTable([...header, ...rows], widths, tableBorders(block.look, setting), block.look);
}

/** A table whose cell padding follows from its look. */
export function makeTable(
  rows: readonly RowXml[],
  widths: readonly number[],
  borders: Edges,
  look: TableLook,
): BlockXml {
  const margins =
    look === 'plain'
      ? { top: 40, bottom: 40, left: 0, right: 120 }
      : { top: 70, bottom: 70, left: 90, right: 90 };
  return table({ rows, widths, borders, margins });
}

function dataRow(
  row: readonly Cell[],
  widths: readonly number[],
  look: TableLook,
  setting: Setting,
  isKept: boolean,
): RowXml {
  const longest = Math.max(...row.map((cell) => cell.spans.reduce((sum, span) => sum + span.text.length, 0)));
  // A row longer than about half a page must be allowed to break, or it would run off the page.
  const cantSplit = longest < 900;
  const keepNext = isKept && longest < 240;
  return tableRow({
    cantSplit,
    children: row.map((cell, column) => {
      const style = look === 'facts' && column === 0 ? 'TableLabel' : 'TableText';
      const over = { alignment: cell.align, ...(keepNext ? { keepNext } : {}) };
      return tableCell({
        width: widths[column] ?? 0,
        children: [setParagraph(cell.spans, style, setting, over)],
      });
    }),
  });
}

/** A cell of the row that names the columns. */
export function headCell(cell: Cell, width: number, setting: Setting): CellXml {
  const { colours } = setting.style;
  return tableCell({
    width,
    verticalAlign: 'bottom',
    fill: colours.tint,
    borders: { bottom: { style: 'single', size: 8, color: colours.accent } },
    children: [setParagraph(cell.spans, 'TableHead', setting, { alignment: cell.align })],
  });
}

/**
 * One row per heading of the second depth: on the left the heading and what stands before
 * `next-column`, on the right the rest. Other blocks stand between the tables.
 */
function setRows(blocks: readonly Block[], setting: Setting): WordBlock[] {
  const widths = columnWidths([34, 66], setting.width);
  const set: WordBlock[] = [];
  let rows: RowXml[] = [];
  const close = () => {
    if (rows.length > 0) set.push(makeTable(rows, widths, tableBorders('facts', setting), 'facts'), spacer());
    rows = [];
  };
  for (const group of groupsOf(blocks)) {
    if (group[0]?.kind !== 'heading' || group[0].depth !== 2) {
      close();
      set.push(...group.flatMap((block) => setBlock(block, setting)));
      continue;
    }
    const split = group.findIndex((block) => block.kind === 'next-column');
    const left = split === -1 ? group.slice(0, 1) : group.slice(0, split);
    const right = split === -1 ? group.slice(1) : group.slice(split + 1);
    rows.push(
      tableRow({
        cantSplit: lengthOf(group) < 1200,
        children: [
          stackCell(left, widths[0] ?? 0, setting, true),
          stackCell(right, widths[1] ?? 0, setting, false),
        ],
      }),
    );
  }
  close();
  return set;
}

/** A cell that holds blocks; an empty one holds an empty paragraph, as Word wants. */
export function stackCell(
  blocks: readonly Block[],
  width: number,
  setting: Setting,
  isHead: boolean,
): CellXml {
  const inner = { ...setting, width: width - 220 };
  const children = blocks.flatMap((block): BlockXml[] => {
    if (block.kind === 'heading')
      return [setHeading(block, inner, { spacing: { before: 0, after: 40 }, keepNext: false })];
    return block.kind === 'contents' ? [] : setBlock(block, inner);
  });
  return tableCell({
    width,
    ...(isHead ? { fill: setting.style.colours.tint } : {}),
    children: children.length === 0 ? [paragraph({ style: 'TableText', children: [] })] : children,
  });
}

/** Splits before every heading. */
export function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'heading' || !last) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + ('spans' in block ? block.spans.reduce((total, span) => total + span.text.length, 0) : 200),
    0,
  );
}

/** Widths in twentieths of a point that sum to the room exactly. */
export function columnWidths(percents: readonly number[], room: number): number[] {
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  const widths = percents.map((percent) => Math.floor((percent / total) * room));
  const last = widths.length - 1;
  if (last >= 0) widths[last] = (widths[last] ?? 0) + room - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

export function tableBorders(look: TableLook, setting: Setting): Edges {
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  const hair = { style: 'single', size: 4, color: setting.style.colours.rule } as const;
  const line = look === 'plain' ? none : hair;
  return { top: line, bottom: line, left: none, right: none, insideVertical: none, insideHorizontal: line };
}

/** Room after a table, which has no space of its own. */
export function spacer(): BlockXml {
  return paragraph({ style: 'TableText', spacing: { before: 0, after: 0, line: 160 }, children: [] });
}

type Face = 'body' | 'heading';

function setSpans(spans: readonly Span[], setting: Setting, face: Face): InlineXml[] {
  const font = foreignFont(setting, face);
  return mergeLinks(joinAlike(spans)).flatMap(({ href, spans: linked }): InlineXml[] => {
    const runs = linked.flatMap((span) => setSpan(span, href !== undefined, setting, font));
    if (href === undefined) return runs;
    if (href.startsWith('#')) return [innerLink(setting.anchorPrefix + href.slice(1), runs)];
    return isSafeAddress(href) ? [setLink(href, runs, setting)] : runs;
  });
}

/** Text in another language than the file's styles carries its own font. */
function foreignFont({ lang, fileLang, style }: Setting, face: Face): Pick<RunLooks, 'font'> {
  if (lang === fileLang) return {};
  const { [face]: latin, eastAsian } = style.fonts[lang];
  return { font: { latin, eastAsian } };
}

function setSpan(span: Span, isLink: boolean, setting: Setting, font: Pick<RunLooks, 'font'>): InlineXml[] {
  const { text, isBold, isItalic, anchor } = span;
  const style = span.style ?? (isLink ? 'Hyperlink' : undefined);
  const looks = { text, bold: isBold, italics: isItalic, ...font };
  const set = text === '' ? [] : [run(style === undefined ? looks : { ...looks, style })];
  if (anchor === undefined) return set;
  return [bookmark(setting.references.newBookmark(), setting.anchorPrefix + anchor, set)];
}

/** Word stores an address and the `#place` after it separately. */
function setLink(href: string, runs: readonly InlineXml[], { references }: Setting): InlineXml {
  const [, address = href, place] = /^([^#]+)#(.{1,255})$/.exec(href) ?? [];
  return outerLink(references.link(address), place, runs);
}

/** Neighbours that look alike become one run, so that whoever edits in Word meets whole sentences and not a parser's pieces. */
function joinAlike(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.anchor === undefined && looksAlike(last, span))
      joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  }
  return joined;
}

function looksAlike(a: Span, b: Span): boolean {
  return (
    a.anchor === b.anchor &&
    a.href === b.href &&
    a.style === b.style &&
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic
  );
}

type LinkGroup = { readonly href: string | undefined; readonly spans: Span[] };

function mergeLinks(spans: readonly Span[]): LinkGroup[] {
  const groups: LinkGroup[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && last.href === span.href) last.spans.push(span);
    else groups.push({ href: span.href, spans: [span] });
  }
  return groups;
}

/** Only web and mail addresses become links; anything else stays text. */
function isSafeAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(href) && href.length <= 2000;
}
