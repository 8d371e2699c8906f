import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import { rowOfCell, rowsAround } from './cell-places.ts';
import type { LeftOutCode } from './left-out.ts';

/** The cell of the earlier paper in which something is to stand; without one, outside tables. */
export type CellInEarlier = { readonly cell?: string };

/** Finds behind which paragraph of the earlier paper a new one stands, in the same story and cell. */
export class Anchors {
  readonly #rows: readonly ComparedRow[];
  readonly #rowsThatStay: ReadonlySet<string>;

  constructor(rows: readonly ComparedRow[]) {
    this.#rows = rows;
    const staying = rows.flatMap(({ before, after }) =>
      before?.cell !== undefined && after !== undefined && after.text !== '' ? rowsAround(before) : [],
    );
    this.#rowsThatStay = new Set(staying);
  }

  /** A whole row of a table that the later paper does not have. */
  isRowGone(line: RowLine): boolean {
    return line.cell !== undefined && !this.#rowsThatStay.has(rowOfCell(line));
  }

  isAloneInCell(line: RowLine): boolean {
    const { cell, part } = line;
    const isOther = ({ before }: ComparedRow): boolean =>
      before !== undefined && before !== line && before.cell === cell && before.part === part;
    return cell !== undefined && !this.#rows.some(isOther);
  }

  /** The paragraph of the earlier paper behind which the new one of this row is put, or why there is none. */
  before(index: number, within: CellInEarlier | undefined): RowLine | LeftOutCode {
    const line = this.#rows[index]?.after;
    if (!line) return 'at-start';
    if (!within) return 'table-row';
    let gone: RowLine | undefined;
    for (let at = index - 1; at >= 0; at -= 1) {
      const { before, after } = this.#rows[at] ?? {};
      // A new line is put in with this one; nothing stands there in the earlier paper.
      if (!before) continue;
      if (!isOfStory(before, line)) break;
      if (before.cell !== within.cell) return gone ?? 'after-table';
      // What stays is the better anchor: what goes beside it is struck behind the new words or before them.
      if (after && after.text !== '') return before;
      gone ??= before;
    }
    return gone ?? 'at-start';
  }

  /**
   * Where nothing stands before a new line, in its story, behind a table or in its cell: the next paragraph of the earlier
   * paper there, which it is put before.
   */
  behind(index: number, within: CellInEarlier | undefined): RowLine | undefined {
    const line = this.#rows[index]?.after;
    if (!line || !within) return undefined;
    for (const { before } of this.#rows.slice(index + 1)) {
      if (!before || before.text === '') continue;
      return isOfStory(before, line) && before.cell === within.cell ? before : undefined;
    }
    return undefined;
  }

  /** The cell of the earlier paper that the cell of a new line was, by the lines before it in that cell; undefined where it was none. */
  cellInEarlier(index: number, { cell, part }: RowLine): CellInEarlier | undefined {
    if (cell === undefined) return {};
    for (let at = index - 1; at >= 0; at -= 1) {
      const { before, after } = this.#rows[at] ?? {};
      if (after && (after.cell !== cell || after.part !== part)) break;
      if (after && before) return before.cell === undefined ? undefined : { cell: before.cell };
    }
    return this.#cellByWhatFollows(index, { cell, part });
  }

  /** By a line behind it in the cell, else by the row: of one that both papers have, the cells answer one another. */
  #cellByWhatFollows(
    index: number,
    { cell = '', part }: Pick<RowLine, 'cell' | 'part'>,
  ): CellInEarlier | undefined {
    for (const { before, after } of this.#rows.slice(index + 1)) {
      if (after && (after.cell !== cell || after.part !== part)) break;
      if (after && before) return before.cell === undefined ? undefined : { cell: before.cell };
    }
    const row = cell.replace(/\.\d+$/, '');
    const inRow = this.#rows.find(
      ({ before, after }) =>
        before?.cell !== undefined &&
        after?.part === part &&
        after.text !== '' &&
        after.cell?.replace(/\.\d+$/, '') === row,
    );
    const column = /\.\d+$/.exec(cell)?.[0] ?? '';
    return inRow?.before?.cell === undefined
      ? undefined
      : { cell: inRow.before.cell.replace(/\.\d+$/, column) };
  }
}

/** Headers are told apart by their names, which two files may give otherwise: the kind of the story is enough. */
function isOfStory(line: RowLine, other: RowLine): boolean {
  const kind = ({ part }: RowLine) => part.replace(/-\d+$/, '');
  return kind(line) === kind(other);
}
