import type { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Block, Cell, Span } from '#documents/templates/markdown-blocks.ts';
import type { Setting } from './setting.ts';
import { isCellKind, setCellBlock, setHeading, setParagraph, setBlock } from './word-blocks.ts';
import { fittedWidths } from './fitted-widths.ts';
import { linesOf, numberedHead } from './span-lines.ts';
import { NUMBERING } from '#documents/style/word-numbering.ts';
import type { ParagraphStyleName } from '#documents/style/word-styles.ts';
import { paragraph, table, tableCell, tableRow } from './word-objects.ts';
import type { CellBlock, ParagraphLooks, WordBlock } from './word-objects.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A row longer than about half a page must be allowed to break, or it would run off the page. In letters. */
const SPLITTABLE = 900;
/** Where rows are set close, white space at the foot of every page would make a list a fifth longer. */
const SPLITTABLE_IN_LIST = 400;

export function setTable(block: TableBlock, setting: Setting): Table {
  if (block.look === 'boxes') return setBoxes(block, setting);
  if (block.look === 'signature') return setSignatures(block, setting);
  const single = block.rows.filter((row) => !isGroupRow(row));
  const widths = fittedWidths({ ...block, rows: single }, columnWidths(block.widths, setting.width));
  const rows = block.rows.map((row, index) =>
    // The first rows stay on the page of the heading above them, unless they would fill the page by themselves.
    dataRow(row, widths, block, setting, index < 2 && block.rows.length > 2),
  );
  const hasHead = block.header.length > 0;
  const header = hasHead ? [headRow(block.header, widths, setting)] : [];
  return table({ rows: [...header, ...rows], widths, look: block.look, hasHead });
}

/** The row that names the columns. */
function headRow(header: readonly Cell[], widths: readonly number[], setting: Setting): TableRow {
  return tableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((cell, column) => headCell(cell, widths[column] ?? 0, setting)),
  });
}

/** A cell of the row that names the columns. */
export function headCell(cell: Cell, width: number, setting: Setting): TableCell {
  const { colours } = setting.style;
  return tableCell({
    width,
    verticalAlign: 'bottom',
    // The style says it too, but not every program draws the first row of a style.
    fill: colours.tint,
    borders: { bottom: { style: 'single', size: 8, color: colours.accent } },
    children: [setParagraph(cell.spans, 'TableHead', setting, { alignment: cell.align })],
  });
}

function dataRow(
  row: readonly Cell[],
  widths: readonly number[],
  { look, isKept }: TableBlock,
  setting: Setting,
  isFirst: boolean,
): TableRow {
  if (look === 'grid' && isGroupRow(row)) return groupRow(row, widths, setting);
  const longest = Math.max(...row.map((cell) => lettersIn(cell.spans)));
  const keepNext = (isFirst && longest < 240) || isKept === true;
  return tableRow({
    cantSplit: longest < (setting.density === 'letter' ? SPLITTABLE_IN_LIST : SPLITTABLE),
    children: row.map((cell, column) => {
      const plain = look === 'facts' && column === 0 ? 'TableLabel' : 'TableText';
      const over = { alignment: cell.align, ...(keepNext ? { keepNext } : {}) };
      const children =
        look === 'facing'
          ? facingParagraphs(cell, { ...setting, lang: column === 0 ? 'en' : 'ko' })
          : [clauseOrText(cell, plain, setting, over)];
      return tableCell({ width: widths[column] ?? 0, children });
    }),
  });
}

function clauseOrText(
  cell: Cell,
  plain: ParagraphStyleName,
  setting: Setting,
  over: ParagraphLooks,
): Paragraph {
  const lang = cell.lang ?? setting.lang;
  if (cell.style === undefined || lang === setting.lang)
    return setParagraph(cell.spans, cell.style ?? plain, { ...setting, lang }, over);
  if (cell.begins === true) setting.references.restartList(NUMBERING.facing);
  const list = setting.references.runningList(NUMBERING.facing);
  const numbering = { reference: NUMBERING.facing, list, level: 0 };
  return setParagraph(cell.spans, cell.style, { ...setting, lang }, { ...over, numbering });
}

/** A numbered head, where the cell has one, and below it what belongs to it. */
function facingParagraphs({ spans }: Cell, setting: Setting): Paragraph[] {
  const numbered = numberedHead(spans);
  if (!numbered) return [setParagraph(spans, 'TableText', setting)];
  const { head, lines } = numbered;
  // A head that were kept with what follows would keep row after row on one page.
  const over = { spacing: { before: 0, after: 0, line: 240 }, keepNext: false };
  return [
    setParagraph(head, 'Clause1', setting, over),
    ...lines.map((line) => setParagraph(line, 'TableText', setting)),
  ];
}

/** Words in the first cell alone, all of them bold: what the rows below belong to. */
function isGroupRow([first, ...others]: readonly Cell[]): boolean {
  const spans = first?.spans ?? [];
  return (
    others.length > 1 &&
    lettersIn(spans) > 0 &&
    spans.every(({ isBold, text }) => isBold || text.trim() === '') &&
    others.every((cell) => lettersIn(cell.spans) === 0)
  );
}

/** It takes the whole width and stays on the page of the row below. */
function groupRow([first]: readonly Cell[], widths: readonly number[], setting: Setting): TableRow {
  return tableRow({
    cantSplit: true,
    children: [
      tableCell({
        width: widths.reduce((sum, width) => sum + width, 0),
        columns: widths.length,
        fill: setting.style.colours.tint,
        children: [setParagraph(first?.spans ?? [], 'TableText', setting, { keepNext: true })],
      }),
    ],
  });
}

/** Boxes side by side under coloured heads; the heads are repeated where the boxes break. */
function setBoxes(block: TableBlock, setting: Setting): Table {
  const widths = columnWidths(block.widths, setting.width);
  const rows = block.rows.flatMap((row, index) =>
    boxRows(row, index === 0 ? block.header : [], widths, setting),
  );
  return table({ rows, widths, look: 'boxes', hasHead: true });
}

function boxRows(
  row: readonly Cell[],
  header: readonly Cell[],
  widths: readonly number[],
  setting: Setting,
): TableRow[] {
  const boxes = row.map((cell, column) => {
    const lines = linesOf(cell.spans);
    const named = header[column]?.spans;
    if (named !== undefined) return { head: named, lines };
    const [first = [], ...rest] = lines;
    return first.length > 0 && first.every((span) => span.isBold || span.text.trim() === '')
      ? { head: first.map((span) => ({ ...span, isBold: false })), lines: rest }
      : { head: [], lines };
  });
  const head = tableRow({
    cantSplit: true,
    children: boxes.map((box, column) =>
      tableCell({
        width: widths[column] ?? 0,
        verticalAlign: 'center',
        fill: setting.style.colours.accent,
        children: [setParagraph(box.head, 'BoxHead', setting)],
      }),
    ),
  });
  const body = tableRow({
    cantSplit: Math.max(...row.map((cell) => lettersIn(cell.spans))) < SPLITTABLE,
    children: boxes.map((box, column) =>
      tableCell({
        width: widths[column] ?? 0,
        children: box.lines.map((line) => setParagraph(line, 'BoxText', setting)),
      }),
    ),
  });
  return boxes.some((box) => box.head.length > 0) ? [head, body] : [body];
}

/** Columns of those who sign, on one page. A row of low lines becomes one that reaches to the edge of the column. */
function setSignatures(block: TableBlock, setting: Setting): Table {
  const widths = columnWidths(block.widths, setting.width);
  const rows = [...(block.header.length > 0 ? [block.header] : []), ...block.rows];
  return table({
    look: 'signature',
    widths,
    hasHead: false,
    rows: rows.map((row, index) =>
      tableRow({
        cantSplit: true,
        children: row.map((cell, column) =>
          tableCell({
            width: widths[column] ?? 0,
            children: linesOf(cell.spans).map((line) =>
              signatureLine(line, widths[column] ?? 0, index === rows.length - 1, setting),
            ),
          }),
        ),
      }),
    ),
  });
}

function signatureLine(line: readonly Span[], width: number, isLast: boolean, setting: Setting): Paragraph {
  const last = line.at(-1);
  const keepNext = isLast ? { keepNext: false } : {};
  if (last === undefined || !/(?<!_)_{4,}$/.test(last.text))
    return setParagraph(line, 'Signature', setting, keepNext);
  const spans = [...line.slice(0, -1), { ...last, text: last.text.replace(/(?<!_)_{4,}$/, '\t') }];
  // The column ends before its margin at the right (TABLE_STYLES.signature).
  return setParagraph(spans, 'Signature', setting, { lineTo: Math.max(1000, width - 360), ...keepNext });
}

/**
 * One row per heading of the second depth: on the left the heading and what stands before
 * `next-column`, on the right the rest. Other blocks stand between the tables.
 */
export function setRows(blocks: readonly Block[], setting: Setting): WordBlock[] {
  const widths = columnWidths([34, 66], setting.width);
  const set: WordBlock[] = [];
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0) set.push(table({ rows, widths, look: 'facts', hasHead: false }), spacer());
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
function stackCell(blocks: readonly Block[], width: number, setting: Setting, isHead: boolean): TableCell {
  const inner = { ...setting, width: width - 220 };
  const children = blocks.flatMap((block): CellBlock[] => {
    if (block.kind === 'heading')
      return [setHeading(block, inner, { spacing: { before: 0, after: 40 }, keepNext: false })];
    return isCellKind(block) ? setCellBlock(block, inner) : [];
  });
  return tableCell({
    width,
    ...(isHead ? { fill: setting.style.colours.tint } : {}),
    children: children.length === 0 ? [paragraph({ style: 'TableText', children: [] })] : children,
  });
}

/** Splits before every heading. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'heading' || !last) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + ('spans' in block ? lettersIn(block.spans) : 200), 0);
}

function lettersIn(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.text.length, 0);
}

/** Widths in twentieths of a point that sum to the room exactly. */
export function columnWidths(percents: readonly number[], room: number): number[] {
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  const widths = percents.map((percent) => Math.floor((percent / total) * room));
  const last = widths.length - 1;
  if (last >= 0) widths[last] = (widths[last] ?? 0) + room - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

/** Room after a table, which has no space of its own. */
export function spacer(isKept = false): Paragraph {
  return paragraph({
    style: 'TableText',
    ...(isKept ? { keepNext: true } : {}),
    spacing: { before: 0, after: 0, line: 120 },
    children: [],
  });
}
