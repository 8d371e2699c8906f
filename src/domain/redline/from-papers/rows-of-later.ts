import type { Cell, PaperDocument, Row } from '#domain/reading/document/paper-document.ts';
import type { ComparedRow } from '#domain/reading/versions/compare-papers.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import { LINE_BREAK } from '../change.ts';
import type { NewCell, NewRow, NewTable } from '../change.ts';
import { placedRows } from './table-pairs.ts';
import type { PlacedRow } from './table-pairs.ts';

/** The rows and tables of the later paper as new ones: what their cells say as it is compared, and how they are merged. */
export class RowsOfLater {
  readonly #rows = new Map<string, PlacedRow>();
  readonly #tables = new Map<string, PlacedRow[]>();
  readonly #lines = new Map<string, string[]>();

  constructor(later: PaperDocument, compared: readonly ComparedRow[], view: PaperView) {
    for (const placed of placedRows(later.parts)) {
      if (!stands(placed.row, view, later.revisions)) continue;
      this.#rows.set(placed.key, placed);
      const ofTable = this.#tables.get(placed.table) ?? [];
      ofTable.push(placed);
      this.#tables.set(placed.table, ofTable);
    }
    for (const { after } of compared) {
      if (after?.cell === undefined || after.text === '') continue;
      const key = `${after.part} ${after.cell}`;
      const lines = this.#lines.get(key) ?? [];
      lines.push(after.text.replaceAll(/\r\n?|\n/g, LINE_BREAK));
      this.#lines.set(key, lines);
    }
  }

  /** Undefined where a cell of it holds a table. */
  row(key: string): NewRow | undefined {
    const placed = this.#rows.get(key);
    return placed && this.#newRow(placed);
  }

  /** Undefined where a cell of it holds a table. */
  table(key: string): NewTable | undefined {
    const rows = (this.#tables.get(key) ?? []).map((placed) => {
      const row = this.#newRow(placed);
      return row && { ...row, ...(placed.row.isHeader === true ? { isHeader: true as const } : {}) };
    });
    const whole = rows.filter((row) => row !== undefined);
    return whole.length === 0 || whole.length < rows.length ? undefined : { rows: whole };
  }

  #newRow({ key, table, row }: PlacedRow): NewRow | undefined {
    if (row.cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) return undefined;
    const ofTable = this.#tables.get(table) ?? [];
    const below = ofTable[ofTable.findIndex((each) => each.key === key) + 1]?.row;
    const merged = mergedBelow(row, below);
    return {
      cells: row.cells.map(({ columns, isMergedAbove }, n): NewCell => ({
        lines: this.#lines.get(`${key}.${n + 1}`) ?? [''],
        ...(columns === 1 ? {} : { columns }),
        ...(isMergedAbove === true ? { merge: 'continues' } : merged.has(n) ? { merge: 'begins' } : {}),
      })),
    };
  }
}

function stands(row: Row, view: PaperView, revisions: PaperDocument['revisions']): boolean {
  if (view === 'accepted') return row.isGone !== true;
  return revisions[row.revision ?? -1]?.kind !== 'row-inserted';
}

/** Which cells the row below continues. */
function mergedBelow({ cells }: Row, below: Row | undefined): ReadonlySet<number> {
  const continued = new Set(
    columnsOf(below?.cells ?? []).flatMap(({ start, cell }) => (cell.isMergedAbove === true ? [start] : [])),
  );
  return new Set(columnsOf(cells).flatMap(({ start }, n) => (continued.has(start) ? [n] : [])));
}

function columnsOf(cells: readonly Cell[]): { readonly start: number; readonly cell: Cell }[] {
  let column = 0;
  return cells.map((cell) => {
    const start = column;
    column += cell.columns;
    return { start, cell };
  });
}
