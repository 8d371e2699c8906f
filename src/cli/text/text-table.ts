import stringWidth from 'string-width';
import { fitWidth } from './display-width.ts';

export type Column = {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Gives way first when the table is too wide; the last such column more than the first. */
  readonly mayShrink?: boolean;
};

const GAP = 2;
const NARROWEST = 12;

/** Rows as an aligned table of at most `columns` terminal columns, with a ruled head. Ends with a line feed. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const lines = rows.map((row) => row.map(oneLine));
  const widths = columnWidths(columns, lines, width);
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => fitWidth(cell, widths[at] ?? 0, columns[at]?.align ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd();
  const head = write(columns.map((column) => column.head));
  const rule = widths.map((each) => '─'.repeat(each)).join(' '.repeat(GAP));
  return [head, rule, ...lines.map(write)].map((line) => `${line}\n`).join('');
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map((column, at) =>
    Math.max(stringWidth(column.head), ...rows.map((row) => stringWidth(row[at] ?? ''))),
  );
  const shrinkable = columns.flatMap((column, at) => (column.mayShrink === true ? [at] : []));
  let excess = widths.reduce((sum, each) => sum + each, (columns.length - 1) * GAP) - width;
  while (excess > 0) {
    const widest = shrinkable.reduce<number | undefined>(
      (found, at) =>
        (widths[at] ?? 0) >= (found === undefined ? NARROWEST + 1 : (widths[found] ?? 0)) ? at : found,
      undefined,
    );
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

/** A cell is one line, and what a paper says cannot move the cursor. */
function oneLine(cell: string): string {
  return cell.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}
