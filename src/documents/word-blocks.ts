import {
  Bookmark,
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { IParagraphOptions, ITableBordersOptions, ParagraphChild } from 'docx';
import type { Lang } from '#domain/text/bilingual.ts';
import type { Block, Cell, Span } from './markdown-blocks.ts';
import { NUMBERING, fontOf } from './word-styles.ts';
import type { ParagraphStyleName, WordStyle } from './word-styles.ts';

export type WordBlock = Paragraph | Table | TableOfContents;

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
  /** Tells the numbered lists and headings of this part from those of another. */
  readonly instance: Counter;
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
    entries.set(block, { anchor: `${setting.anchorPrefix}heading-${entries.size + 1}`, number });
  }
  return entries;
}

/** Counts up; each numbered list gets its own. */
export type Counter = { next: number };

/** Sets blocks in Word. */
export function setBlocks(blocks: readonly Block[], outer: Setting): WordBlock[] {
  const setting: Setting = { ...outer, outline: outlineOf(blocks, outer) };
  const set: WordBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    const next = blocks[index + 1];
    if (block.kind === 'page-break' && next?.kind === 'heading') {
      // On the heading itself: an empty paragraph with a break would push the heading down.
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
      return [
        new TableOfContents('Contents', {
          hyperlink: true,
          headingStyleRange: `${block.from}-${block.to}`,
          // Dots that lead to no number would look like a mistake.
          tabLeader: block.isPaged ? LeaderType.DOT : LeaderType.NONE,
          beginDirty: false,
          ...(block.isPaged ? {} : { cachedEntries: contentsEntries(block, setting) }),
          ...(setting.contentsBookmark === undefined
            ? {}
            : { entriesFromBookmark: setting.contentsBookmark }),
        }),
        spacer(),
      ];
    case 'figure':
      return setting.figures[block.name]?.(setting) ?? [];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, style: 'TableText', children: [] })];
    case 'rows':
    case 'next-column':
    case 'end-rows':
      return [];
  }
}

/** Entries with the numbers of the headings and no page: docx would leave the numbers out. */
function contentsEntries(block: Extract<Block, { kind: 'contents' }>, setting: Setting) {
  return [...(setting.outline ?? [])].flatMap(([heading, { anchor, number }]) => {
    if (heading.kind !== 'heading' || heading.depth < block.from || heading.depth > block.to) return [];
    const title = number + heading.spans.map((span) => span.text).join('');
    return [{ title, level: heading.depth, href: anchor }];
  });
}

/** A heading of the first depth starts a section; the first two depths are numbered. */
export function setHeading(
  block: HeadingBlock,
  setting: Setting,
  over: Partial<IParagraphOptions> = {},
): Paragraph {
  const { depth, spans } = block;
  const entry = setting.outline?.get(block);
  const children = setSpans(spans, setting, 'heading');
  const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][depth - 1];
  return new Paragraph({
    heading: heading ?? HeadingLevel.HEADING_3,
    ...(depth <= 2 ? { numbering: { reference: setting.headings, level: depth - 1 } } : {}),
    children: entry ? [new Bookmark({ id: entry.anchor, children })] : children,
    ...over,
  });
}

export function setParagraph(
  spans: readonly Span[],
  style: ParagraphStyleName,
  setting: Setting,
  over: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    children: setSpans(spans, setting, BODY_STYLES.has(style) ? 'body' : 'heading'),
    ...over,
  });
}

/** Set in the face of running text; the rest in that of headings. */
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
  const instance = setting.instance.next;
  setting.instance.next += 1;
  return block.items.flatMap((item) =>
    item.flatMap((child, index): WordBlock[] => {
      if (child.kind === 'list') return setList(child, setting, level + 1);
      if (child.kind !== 'paragraph') return setBlock(child, setting);
      const numbering = { reference, level: Math.min(level, 2), instance };
      return [setParagraph(child.spans, block.style, setting, index === 0 ? { numbering } : {})];
    }),
  );
}

function setTable(block: Extract<Block, { kind: 'table' }>, setting: Setting): Table {
  const widths = columnWidths(block.widths, setting.width);
  const rows = block.rows.map((row, index) =>
    // The first rows stay with the heading above them.
    dataRow(row, widths, block.look, setting, index < 2 && block.rows.length > 2),
  );
  const header =
    block.header.length === 0
      ? []
      : [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: block.header.map((cell, column) => headCell(cell, widths[column] ?? 0, setting)),
          }),
        ];
  return makeTable([...header, ...rows], widths, tableBorders(block.look, setting), block.look);
}

/** A table of exact column widths that Word and LibreOffice draw alike. */
export function makeTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  borders: ITableBordersOptions,
  look: 'grid' | 'facts' | 'plain',
): Table {
  return new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins:
      look === 'plain'
        ? { top: 40, bottom: 40, left: 0, right: 120 }
        : { top: 70, bottom: 70, left: 90, right: 90 },
  });
}

function dataRow(
  row: readonly Cell[],
  widths: readonly number[],
  look: 'grid' | 'facts' | 'plain',
  setting: Setting,
  isKept: boolean,
): TableRow {
  const longest = Math.max(...row.map((cell) => cell.spans.reduce((sum, span) => sum + span.text.length, 0)));
  return new TableRow({
    // A row longer than about half a page must be allowed to break, or it would run off the page.
    cantSplit: longest < 900,
    children: row.map((cell, column) => {
      const style = look === 'facts' && column === 0 ? 'TableLabel' : 'TableText';
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.TOP,
        children: [
          setParagraph(cell.spans, style, setting, {
            alignment: alignmentOf(cell.align),
            ...(isKept && longest < 900 ? { keepNext: true } : {}),
          }),
        ],
      });
    }),
  });
}

function headCell(cell: Cell, width: number, setting: Setting): TableCell {
  const { colours } = setting.style;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    shading: { type: ShadingType.CLEAR, fill: colours.tint, color: 'auto' },
    borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: colours.accent } },
    children: [setParagraph(cell.spans, 'TableHead', setting, { alignment: alignmentOf(cell.align) })],
  });
}

/**
 * One row per heading of the second depth: on the left the heading and what stands before
 * `next-column`, on the right the rest. Other blocks stand between the tables.
 */
function setRows(blocks: readonly Block[], setting: Setting): WordBlock[] {
  const widths = columnWidths([34, 66], setting.width);
  const set: WordBlock[] = [];
  let rows: TableRow[] = [];
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
      new TableRow({
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
): TableCell {
  const inner = { ...setting, width: width - 220 };
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === 'heading') return [setHeading(block, inner, { spacing: { before: 0, after: 40 }, keepNext: false })]; // prettier-ignore
    return setBlock(block, inner).filter((each) => !(each instanceof TableOfContents)) as (
      Paragraph | Table
    )[];
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    ...(isHead
      ? { shading: { type: ShadingType.CLEAR, fill: setting.style.colours.tint, color: 'auto' } }
      : {}),
    children: children.length === 0 ? [new Paragraph({ style: 'TableText', children: [] })] : children,
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

export function tableBorders(look: 'grid' | 'facts' | 'plain', setting: Setting): ITableBordersOptions {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const hair = { style: BorderStyle.SINGLE, size: 4, color: setting.style.colours.rule } as const;
  const line = look === 'plain' ? none : hair;
  return { top: line, bottom: line, left: none, right: none, insideVertical: none, insideHorizontal: line };
}

/** Room after a table, which has no space of its own. */
export function spacer(): Paragraph {
  return new Paragraph({ style: 'TableText', spacing: { before: 0, after: 0, line: 160 }, children: [] });
}

type Face = 'body' | 'heading';

export function setSpans(spans: readonly Span[], setting: Setting, face: Face): ParagraphChild[] {
  return mergeLinks(joinAlike(spans)).flatMap((group): ParagraphChild[] => {
    const runs = group.spans.flatMap((span) => setRun(span, group.href !== undefined, setting, face));
    const { href } = group;
    if (href === undefined) return group.spans.flatMap((span) => anchored(span, setting, face));
    if (href.startsWith('#')) {
      return [new InternalHyperlink({ anchor: setting.anchorPrefix + href.slice(1), children: runs })];
    }
    return isSafeAddress(href) ? [new ExternalHyperlink({ link: href, children: runs })] : runs;
  });
}

function anchored(span: Span, setting: Setting, face: Face): ParagraphChild[] {
  if (span.anchor === undefined) return setRun(span, false, setting, face);
  return [
    new Bookmark({ id: setting.anchorPrefix + span.anchor, children: setRun(span, false, setting, face) }),
  ];
}

function setRun(span: Span, isLink: boolean, setting: Setting, face: Face): TextRun[] {
  const isForeign = setting.lang !== setting.fileLang;
  const dress = isForeign ? { font: fontOf(setting.style, setting.lang, face) } : {};
  return span.text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...dress,
        ...(index > 0 ? { break: 1 } : {}),
        ...(span.isBold ? { bold: true } : {}),
        ...(span.isItalic ? { italics: true } : {}),
        ...(span.style ? { style: span.style } : isLink ? { style: 'Hyperlink' } : {}),
      }),
  );
}

/** Neighbours that look alike are one run: Word's reader edits sentences, not the pieces a parser left. */
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

/** Only the web and mail; anything else stays text. */
function isSafeAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(href) && href.length <= 2000;
}

function alignmentOf(align: Cell['align']) {
  if (align === 'center') return AlignmentType.CENTER;
  return align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
}
