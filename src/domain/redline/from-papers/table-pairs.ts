import type { Block, Cell, PaperDocument, Row } from '#domain/reading/document/paper-document.ts';
import { longestRising } from '#domain/reading/versions/align-lines.ts';
import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import { rowOfCell, tableOfCell } from './cell-places.ts';

/**
 * Which table of the later paper, and which of its rows, is which of the earlier one: those that have most lines in
 * common, in their order, with cells of the same columns. Tables that have none in common and stand in the same place
 * are one table with other rows. Of a paper without structure nothing is paired, and nothing is told apart.
 */
export class TablePairs {
  readonly isKnown: boolean;
  readonly #tables = new Map<string, string>();
  readonly #rows = new Map<string, string>();

  constructor(earlier: PaperDocument, later: PaperDocument, compared: readonly ComparedRow[]) {
    this.isKnown = earlier.format === later.format;
    if (!this.isKnown) return;
    const pairs = compared.flatMap(({ before, after }) =>
      before?.cell !== undefined && after?.cell !== undefined && after.text !== '' ? [{ before, after }] : [],
    );
    pairMost(this.#tables, pairs, tableOfCell);
    this.#pairTablesInOnePlace(compared);
    this.#pairRows(pairs, rowShapes(earlier), rowShapes(later));
  }

  /** The table of the earlier paper that the one of this line of the later paper was. */
  tableOf(line: RowLine): string | undefined {
    return this.#tables.get(tableOfCell(line));
  }

  /** Whether the earlier paper has this table of the later one. */
  hasTable(key: string): boolean {
    return this.#tables.has(key);
  }

  /** Both lines stand in no table, or in the same cell of what is the same row. */
  isSamePlace(before: RowLine, after: RowLine): boolean {
    if (!this.isKnown || (before.cell === undefined && after.cell === undefined)) return true;
    if (before.cell === undefined || after.cell === undefined) return false;
    const columnOf = ({ cell = '' }: RowLine): string | undefined => /(?<!\d)\d+$/.exec(cell)?.[0];
    return this.#rows.get(rowOfCell(after)) === rowOfCell(before) && columnOf(before) === columnOf(after);
  }

  /** Between two lines that stay outside tables, tables without their like are taken for one another in their order. */
  #pairTablesInOnePlace(compared: readonly ComparedRow[]): void {
    const taken = new Set(this.#tables.values());
    let [gone, put] = [new Set<string>(), new Set<string>()];
    const pair = (): void => {
      const free = [...gone];
      for (const table of put) {
        const was = free.shift();
        if (was !== undefined) this.#tables.set(table, was);
      }
      [gone, put] = [new Set(), new Set()];
    };
    for (const { before, after } of compared) {
      const stands = after?.text === '' ? undefined : after;
      if (before && stands && before.cell === undefined && stands.cell === undefined) pair();
      if (isOutermost(before) && !taken.has(tableOfCell(before))) gone.add(tableOfCell(before));
      if (isOutermost(stands) && !this.#tables.has(tableOfCell(stands))) put.add(tableOfCell(stands));
    }
    pair();
  }

  #pairRows(
    pairs: readonly { readonly before: RowLine; readonly after: RowLine }[],
    earlier: ReadonlyMap<string, RowShape>,
    later: ReadonlyMap<string, RowShape>,
  ): void {
    const rows = new Map<string, string>();
    const inTables = pairs.filter(({ before, after }) => this.tableOf(after) === tableOfCell(before));
    pairMost(rows, inTables, rowOfCell);
    const alike = [...rows].flatMap(([after, before]) => {
      const [was, is] = [earlier.get(before), later.get(after)];
      return was && is && was.shape === is.shape
        ? [{ pair: { before: was.at, after: is.at }, keys: [after, before] as const, table: was.table }]
        : [];
    });
    for (const [, ofTable] of Map.groupBy(alike, ({ table }) => table)) {
      const inOrder = longestRising(ofTable.map(({ pair }) => pair).toSorted((a, b) => a.before - b.before));
      const kept = new Set(inOrder.map(({ before }) => before));
      for (const { pair, keys } of ofTable) if (kept.has(pair.before)) this.#rows.set(...keys);
    }
  }
}

/** Pairs what has most lines in common, each with one. */
function pairMost(
  into: Map<string, string>,
  pairs: readonly { readonly before: RowLine; readonly after: RowLine }[],
  keyOf: (line: RowLine) => string,
): void {
  const counts = new Map<string, { readonly after: string; readonly before: string; count: number }>();
  for (const pair of pairs) {
    const [after, before] = [keyOf(pair.after), keyOf(pair.before)];
    const known = counts.get(`${after} / ${before}`) ?? { after, before, count: 0 };
    known.count += 1;
    counts.set(`${after} / ${before}`, known);
  }
  const taken = new Set<string>();
  for (const { after, before } of [...counts.values()].toSorted((a, b) => b.count - a.count)) {
    if (into.has(after) || taken.has(before)) continue;
    into.set(after, before);
    taken.add(before);
  }
}

function isOutermost(line: RowLine | undefined): line is RowLine {
  return line?.cell !== undefined && line.cell.split('.').length === 3;
}

/** A row by its place in the paper, with the columns of its cells and which of them continue the ones above. */
type RowShape = { readonly at: number; readonly table: string; readonly shape: string };

function rowShapes({ parts }: PaperDocument): ReadonlyMap<string, RowShape> {
  const shapes = new Map<string, RowShape>();
  for (const { key, table, row } of placedRows(parts)) {
    const shape = row.cells.map(
      ({ columns, isMergedAbove }) => `${columns}${isMergedAbove === true ? '^' : ''}`,
    );
    shapes.set(key, { at: shapes.size, table, shape: shape.join(' ') });
  }
  return shapes;
}

export type PlacedRow = { readonly key: string; readonly table: string; readonly row: Row };

/** Every row of every table, those of tables in cells too, by the place that the lines of its cells have. */
export function* placedRows(parts: PaperDocument['parts']): Generator<PlacedRow> {
  for (const { id, blocks } of parts) yield* rowsIn(blocks, id, '');
}

function* rowsIn(blocks: readonly Block[], part: string, within: string): Generator<PlacedRow> {
  let tables = 0;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    tables += 1;
    const table = `${within === '' ? '' : `${within}.`}${tables}`;
    for (const [n, row] of block.rows.entries()) {
      const place = `${table}.${n + 1}`;
      yield { key: `${part} ${place}`, table: `${part} ${table}`, row };
      yield* cellsIn(row.cells, part, place);
    }
  }
}

function* cellsIn(cells: readonly Cell[], part: string, row: string): Generator<PlacedRow> {
  for (const [n, { blocks }] of cells.entries()) yield* rowsIn(blocks, part, `${row}.${n + 1}`);
}
