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
const BELOW = '  ↳ ';

/**
 * Rows as an aligned table of at most `width` terminal columns, with a ruled head. What `under` says of a row, if
 * anything, stands on a line of its own below it. Ends with a line feed.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  under: readonly string[] = [],
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
  const body = lines.flatMap((line, at) => {
    const below = oneLine(under[at] ?? '');
    return below === '' ? [write(line)] : [write(line), `${BELOW}${below}`];
  });
  return [head, rule, ...body].map((line) => `${line}\n`).join('');
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map((column, at) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[at] ?? '')), stringWidth(column.head)),
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
