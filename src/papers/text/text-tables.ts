import { columnsOf, indentOf, isWide } from './text-line.ts';
import type { TextLine } from './text-line.ts';

/** Rows of cells, each cell the lines in it. */
export type TextTable = {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly page?: number;
};
type Stretch = { readonly kind: 'lines'; readonly lines: readonly TextLine[] } | TextTable;

/** Tables set with tabs, bars or spaces, apart from the lines between them. */
export function withTables(lines: readonly TextLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  let plain: TextLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = barTableAt(lines, at) ?? tabTableAt(lines, at) ?? columnTableAt(lines, at);
    const line = lines[at];
    if (!found) {
      if (line) plain.push(line);
      at += 1;
      continue;
    }
    if (plain.length > 0) stretches.push({ kind: 'lines', lines: plain });
    plain = [];
    const page = line?.page;
    stretches.push({ kind: 'table', rows: found.rows, ...(page === undefined ? {} : { page }) });
    at = found.to;
  }
  if (plain.length > 0) stretches.push({ kind: 'lines', lines: plain });
  return stretches;
}

type Found = { readonly rows: TextTable['rows']; readonly to: number };

const BAR = /[|│┃]/;
const RULE = /^[\s|│┃+\-=─━┌┬┐├┼┤└┴┘╞╪╡:]+$/;

/** `| Option fee | $50,000 |`, with or without rules between the rows. */
function barTableAt(lines: readonly TextLine[], from: number): Found | undefined {
  const rows: string[][][] = [];
  let to = from;
  for (; to < lines.length; to += 1) {
    const text = lines[to]?.text.trim() ?? '';
    if (to > from && (lines[to]?.gap ?? 0) > 0) break;
    if (RULE.test(text) && /[-=─━+|]/.test(text)) continue;
    if (!/^[|│┃].*[|│┃]$/.test(text)) break;
    rows.push(
      text
        .slice(1, -1)
        .split(BAR)
        .map((cell) => [cell.trim()]),
    );
  }
  return rows.length >= 2 && rows.every((row) => row.length === rows[0]?.length && row.length > 1)
    ? { rows, to }
    : undefined;
}

const LABEL = /^(?:\(?[A-Za-z0-9]{1,4}[.)]|\d+(?:\.\d+)+\.?|[•·▪○●*◦■□※-]|제\s*\d+\s*조|[①-⑳])$/;

/** As a table of Word is pasted: a row on a line, a tab between its cells. */
function tabTableAt(lines: readonly TextLine[], from: number): Found | undefined {
  const rows: string[][][] = [];
  let to = from;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (!line || (to > from && line.gap > 0)) break;
    const cells = tabCellsOf(line.text);
    if (cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break;
    rows.push(cells.map((cell) => [cell]));
  }
  return rows.length >= 2 ? { rows, to } : undefined;
}

/** A number at the beginning with its tab is no cell of its own. */
function tabCellsOf(text: string): string[] {
  if (text.startsWith('\t')) return [];
  const [first = '', ...rest] = text.split(/\t/).map((cell) => cell.trim());
  const cells =
    LABEL.test(first) && rest.length > 0 ? [`${first} ${rest[0] ?? ''}`, ...rest.slice(1)] : [first, ...rest];
  const filled = cells.filter((cell) => cell !== '');
  return filled.length < 2 ? [] : cells;
}

/** A gap this wide within a line is between two columns. */
const GUTTER = 3;
/** So far from the left a second column begins at least: nearer stands the text of a number. */
const FIRST_COLUMN = 9;

/** A memo set in two or more columns with spaces; its lines may go on below each other within a column. */
function columnTableAt(lines: readonly TextLine[], from: number): Found | undefined {
  const starts = columnStarts(lines[from]?.text ?? '');
  const second = starts[0];
  if (second === undefined) return undefined;
  let to = from;
  let withBoth = 0;
  for (; to < lines.length; to += 1) {
    const line = lines[to];
    if (!line || (to > from && line.gap > 1)) break;
    const begins = columnStarts(line.text)[0];
    const isBoth = begins !== undefined && Math.abs(begins - second) <= 1;
    const isSecond = !isBoth && indentOf(line.text) >= second - 1 && indentOf(line.text) <= second + 6;
    const isFirst = !isBoth && to > from && columnsOf(line.text) <= second - GUTTER && line.gap === 0;
    if (!isBoth && !isSecond && !isFirst) break;
    if (isBoth) withBoth += 1;
  }
  // What is in the first column alone after the last row is text that follows.
  while (to > from && columnsOf(lines[to - 1]?.text ?? '') <= second - GUTTER) to -= 1;
  const taken = lines.slice(from, to);
  if (withBoth < 2 || taken.length < 2) return undefined;
  const edges = [0, ...sharedStarts(taken, second)];
  return { rows: rowsOf(taken, edges), to };
}

/** Where the columns after the first begin in one line. A number with a gap behind it begins no column. */
function columnStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(?<=\S) {3,}(?=\S)/g)) {
    const before = text.slice(0, match.index);
    const start = columnsOf(text.slice(0, match.index + match[0].length));
    if (LABEL.test(before.trim()) || start - indentOf(text) < FIRST_COLUMN) continue;
    starts.push(start);
  }
  return starts;
}

/** The columns that begin in the same place in at least half of the lines that have more than one. */
function sharedStarts(lines: readonly TextLine[], second: number): number[] {
  const counts = new Map<number, number>();
  let several = 0;
  for (const { text } of lines) {
    const starts = columnStarts(text);
    if (starts.length > 0) several += 1;
    for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const shared = [...counts].filter(
    ([start, count]) => start > second + 1 && count * 2 >= several && count > 1,
  );
  return [second, ...shared.map(([start]) => start).toSorted((one, other) => one - other)];
}

/** A row begins where the first column speaks after the second has: a label goes on where it has no room on one line. */
function rowsOf(lines: readonly TextLine[], edges: readonly number[]): string[][][] {
  const rows: string[][][] = [];
  const isParted = lines.slice(1).some(({ gap }) => gap > 0);
  for (const line of lines) {
    const cells = cellsAt(line.text, edges);
    const first = cells[0] ?? '';
    const row = rows.at(-1);
    const isOpenBeside = isOpen(row?.[1] ?? [], cells[1] ?? '');
    const goesOn = isParted ? line.gap === 0 : first === '' || /^[a-z&(]/.test(first) || isOpenBeside;
    if (row && goesOn) for (const [at, cell] of cells.entries()) if (cell !== '') row[at]?.push(cell);
    if (!row || !goesOn) rows.push(cells.map((cell) => (cell === '' ? [] : [cell])));
  }
  return rows;
}

/** What the second column says goes on in this line, so that the first one does, too. */
function isOpen(before: readonly string[], now: string): boolean {
  const last = before.at(-1) ?? '';
  return last.length > 20 && !/[.;:]$/.test(last) && /^[a-z(]/.test(now);
}

/** The text between the edges; an edge that falls into a word moves to the space before it. */
function cellsAt(text: string, edges: readonly number[]): string[] {
  const cells = edges.map(() => '');
  let column = 0;
  let cell = 0;
  let spaces = GUTTER;
  for (const letter of text) {
    const next = edges[cell + 1];
    if (next !== undefined && letter !== ' ' && spaces > 1 && column >= next - 1) cell += 1;
    while (edges[cell + 1] !== undefined && column >= (edges[cell + 1] ?? 0) + 6) cell += 1;
    cells[cell] += letter;
    spaces = letter === ' ' ? spaces + 1 : 0;
    column += letter === '\t' ? 8 - (column % 8) : isWide(letter) ? 2 : 1;
  }
  return cells.map((each) => each.trim());
}
