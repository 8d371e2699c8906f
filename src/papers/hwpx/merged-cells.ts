import type { Cell } from '#domain/reading/document/paper-document.ts';

/** A cell as a row of an HWPX table writes it: the rows below that it covers write none in its place. */
export type WrittenCell = Cell & { readonly rows: number };

type Span = { readonly column: number; readonly columns: number; readonly rows: number };

/** The cells of each row with those that are merged from above in their place, so that every row has its columns. */
export function withMergedCells(rows: readonly (readonly WrittenCell[])[]): Cell[][] {
  let open: readonly Span[] = [];
  return rows.map((written) => {
    const cells: Cell[] = [];
    const begun: Span[] = [];
    let column = 0;
    const put = ({ columns }: Span): void => {
      cells.push({ blocks: [], columns, isMergedAbove: true });
      column += columns;
    };
    for (const { rows: high, ...cell } of written) {
      for (let span = at(open, column); span; span = at(open, column)) put(span);
      cells.push(cell);
      if (high > 1) begun.push({ column, columns: cell.columns, rows: high - 1 });
      column += cell.columns;
    }
    for (const span of open) if (span.column >= column) put(span);
    open = [...open.map((span) => ({ ...span, rows: span.rows - 1 })), ...begun]
      .filter((span) => span.rows > 0)
      .toSorted((one, other) => one.column - other.column);
    return cells;
  });
}

function at(spans: readonly Span[], column: number): Span | undefined {
  return spans.find((span) => span.column === column);
}
