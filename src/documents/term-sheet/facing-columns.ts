import { spanText } from '#documents/templates/markdown-blocks.ts';
import type { Block, Cell, Span } from '#documents/templates/markdown-blocks.ts';

/**
 * Two languages of one paper: headings and labels carry both, clauses stand beside each other with their number once,
 * tables say in a cell what differs. Undefined where the two do not have the same blocks in the same order.
 */
export function facingColumns(english: readonly Block[], korean: readonly Block[]): Block[] | undefined {
  if (english.length !== korean.length) return undefined;
  const set: Block[] = [];
  let [article, clause] = [0, 0];
  let rows: Cell[][] = [];
  const close = () => {
    if (rows.length > 0) set.push({ kind: 'table', look: 'columns', widths: [50, 50], header: [], rows });
    rows = [];
  };
  for (const [index, left] of english.entries()) {
    const right = korean[index];
    if (!right || !isAlike(left, right)) return undefined;
    if (left.kind !== 'paragraph' || right.kind !== 'paragraph') {
      close();
      set.push(merged(left, right));
      continue;
    }
    const sides = [left, right] as const;
    if (left.style === 'Clause1') {
      close();
      [article, clause] = [article + 1, 0];
      set.push(articleHeading(sides, article));
    } else if (left.style === 'Clause2') {
      clause += 1;
      rows.push(clauseRow(sides, clause === 1));
    } else if (JOINED.has(left.style)) {
      close();
      set.push({ ...left, spans: joined(left.spans, right.spans) });
    } else rows.push(sides.map(({ spans }): Cell => ({ spans, align: 'left' })));
  }
  close();
  return set;
}

/** `Option · The Pier` and `옵션 · The Pier` name the deal once, behind what both languages call the sheet. */
function joined(english: readonly Span[], korean: readonly Span[]): Span[] {
  const [, kind, name] = KIND_AND_NAME.exec(spanText(english)) ?? [];
  const [, other, same] = KIND_AND_NAME.exec(spanText(korean)) ?? [];
  if (kind !== undefined && other !== undefined && name === same)
    return [{ ...PLAIN, text: `${kind} · ${other} · ${name}` }];
  return [...english, BETWEEN, ...korean];
}

const KIND_AND_NAME = /^(.+?) · (.+)$/s;

type Paragraph = Extract<Block, { kind: 'paragraph' }>;
type Sides = readonly [Paragraph, Paragraph];

const PLAIN = { isBold: false, isItalic: false } as const;
const BETWEEN: Span = { ...PLAIN, text: '  ·  ' };
/** Short lines that stand once, with both languages. */
const JOINED: ReadonlySet<string> = new Set(['Title', 'Subtitle', 'Caption']);

function isAlike(left: Block, right: Block): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === 'heading' && right.kind === 'heading') return left.depth === right.depth;
  if (left.kind === 'paragraph' && right.kind === 'paragraph') return left.style === right.style;
  if (left.kind === 'table' && right.kind === 'table') {
    const shape = ({ header, rows }: typeof left) => [header, ...rows].map((row) => row.length).join(' ');
    return shape(left) === shape(right);
  }
  return true;
}

/** Word counts the article once; the Korean heading refers to that number. */
function articleHeading([english, korean]: Sides, number: number): Block {
  const spans = [
    ...english.spans,
    BETWEEN,
    { ...PLAIN, text: '제' },
    { ...PLAIN, text: String(number), href: `#article-${number}` },
    { ...PLAIN, text: '조 ' },
    ...korean.spans.map(({ anchor: _anchor, ...span }) => span),
  ];
  return { ...english, spans };
}

function clauseRow([english, korean]: Sides, isFirst: boolean): Cell[] {
  return [
    { spans: english.spans, align: 'left', style: 'Clause2' },
    {
      spans: korean.spans,
      align: 'left',
      style: 'Clause2',
      lang: 'ko',
      ...(isFirst ? { begins: true } : {}),
    },
  ];
}

function merged(left: Block, right: Block): Block {
  if (left.kind === 'heading' && right.kind === 'heading')
    return { ...left, spans: [...left.spans, BETWEEN, ...right.spans] };
  if (left.kind !== 'table' || right.kind !== 'table') return left;
  const row = (cells: readonly Cell[], others: readonly Cell[]) =>
    cells.map((cell, column) => mergedCell(cell, others[column] ?? cell));
  return {
    ...left,
    header: row(left.header, right.header),
    rows: left.rows.map((cells, index) => row(cells, right.rows[index] ?? cells)),
  };
}

/** What both languages say alike stands once; several lines, such as those of an address, are joined line by line. */
function mergedCell(left: Cell, right: Cell): Cell {
  if (spanText(left.spans) === spanText(right.spans) || spanText(right.spans).trim() === '') return left;
  const [lines, others] = [linesOf(left.spans), linesOf(right.spans)];
  if (lines.length === 1 || lines.length !== others.length)
    return { ...left, spans: [...left.spans, { ...PLAIN, text: '\n' }, ...right.spans] };
  const spans = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ ...PLAIN, text: '\n' }]),
    ...mergedLine(line, others[index] ?? []),
  ]);
  return { ...left, spans };
}

/** `Address: 12 Dongmak-ro` and `주소: 12 Dongmak-ro` have one line, under both labels. */
function mergedLine(line: readonly Span[], other: readonly Span[]): readonly Span[] {
  const [english, korean] = [spanText(line), spanText(other)];
  if (english === korean) return line;
  const [, label, rest] = /^([^:]{1,40}): (.*)$/s.exec(english) ?? [];
  const [, name, same] = /^([^:]{1,40}): (.*)$/s.exec(korean) ?? [];
  if (label !== undefined && name !== undefined && rest === same)
    return [{ ...PLAIN, text: `${label} · ${name}: ${rest}` }];
  return [...line, BETWEEN, ...other];
}

function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines;
}
