import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import type { NewTable, PlacedChange } from '../change.ts';
import type { WordsInPaper } from '../words-in-paper.ts';
import { rowOfCell, rowsAround, tableOfCell } from './cell-places.ts';
import type { RowsOfLater } from './rows-of-later.ts';
import type { TablePairs } from './table-pairs.ts';

/** A row as a change, or its lines where it cannot be one. */
type ChangeOfRow =
  | {
      readonly change: PlacedChange;
      readonly paragraph: number;
      readonly label: string;
      readonly words: string;
    }
  | { readonly lines: readonly RowLine[] };

/** Gathers the lines of rows of tables that come and go: a row is put in or struck as a whole. */
export class RowsBetweenPapers {
  readonly #compared: readonly ComparedRow[];
  readonly #words: WordsInPaper;
  readonly #later: RowsOfLater;
  readonly #pairs: TablePairs;
  /** Rows of the later paper of which the earlier one has something. */
  readonly #known: ReadonlySet<string>;
  readonly #gone = new Map<string, RowLine[]>();
  readonly #new = new Map<string, { readonly at: number; readonly lines: RowLine[] }>();

  constructor(
    compared: readonly ComparedRow[],
    { words, later, pairs }: { words: WordsInPaper; later: RowsOfLater; pairs: TablePairs },
  ) {
    this.#compared = compared;
    this.#words = words;
    this.#later = later;
    this.#pairs = pairs;
    this.#known = new Set(
      compared.flatMap(({ before, after }) =>
        before && after?.cell !== undefined && after.text !== '' ? rowsAround(after) : [],
      ),
    );
  }

  isNew(line: RowLine): boolean {
    return line.cell !== undefined && !this.#known.has(rowOfCell(line));
  }

  /** The whole table, where the earlier paper has none that it was. */
  newTable(line: RowLine): { readonly key: string; readonly table: NewTable | undefined } | undefined {
    const [outermost = ''] = rowsAround(line);
    const key = outermost.replace(/\.\d+$/, '');
    const isKnown = this.#pairs.isKnown ? this.#pairs.hasTable(key) : this.#hasAnchor(line);
    return isKnown ? undefined : { key, table: this.#later.table(key) };
  }

  gone(line: RowLine): void {
    const lines = this.#gone.get(rowOfCell(line)) ?? [];
    this.#gone.set(rowOfCell(line), [...lines, line]);
  }

  /** `at`: which of the compared rows it is. */
  comes(line: RowLine, at: number): void {
    const row = this.#new.get(rowOfCell(line)) ?? { at, lines: [] };
    row.lines.push(line);
    this.#new.set(rowOfCell(line), row);
  }

  changes(): ChangeOfRow[] {
    return [
      ...[...this.#gone.values()].map((lines) => this.#strike(lines)),
      ...[...this.#new].map(([key, { at, lines }]) => this.#putIn(key, at, lines)),
    ];
  }

  #strike(lines: readonly RowLine[]): ChangeOfRow {
    const [first] = lines;
    const place = first && this.#words.place(first.paragraph, 0, first.text);
    if (!first || !place) return { lines };
    const { paragraph, label, text } = first;
    return {
      change: { find: text, replace: '', place, row: 'gone' },
      paragraph,
      label,
      words: wordsOf(lines),
    };
  }

  #putIn(key: string, at: number, lines: readonly RowLine[]): ChangeOfRow {
    const [first] = lines;
    const row = this.#later.row(key);
    const anchor = first && row ? this.#anchorOf(first, at) : undefined;
    const place = anchor && this.#words.place(anchor.line.paragraph, 0, anchor.line.text);
    if (!first || !row || !anchor || !place) return { lines };
    const text = wordsOf(lines);
    return {
      change: {
        insertAfter: anchor.line.text,
        text,
        place,
        row,
        ...(anchor.isBefore ? { isBefore: true } : {}),
      },
      paragraph: anchor.line.paragraph,
      label: first.label,
      words: text,
    };
  }

  #hasAnchor(line: RowLine): boolean {
    return this.#anchorOf(line, 0) !== undefined;
  }

  /**
   * A line of the earlier paper in the row before the new one in its table, else in the row behind it; where none of its
   * rows stays, in the last of them.
   */
  #anchorOf(line: RowLine, at: number): { readonly line: RowLine; readonly isBefore: boolean } | undefined {
    const table = tableOfCell(line);
    const beside = (rows: readonly ComparedRow[]): RowLine | undefined =>
      rows.find(({ before, after }) => {
        const isBeside = after?.cell !== undefined && tableOfCell(after) === table;
        return isBeside && after.text !== '' && before?.cell !== undefined;
      })?.before;
    const above = beside(this.#compared.slice(0, at).toReversed());
    if (above) return { line: above, isBefore: false };
    const below = beside(this.#compared.slice(at + 1));
    if (below) return { line: below, isBefore: true };
    const was = this.#pairs.tableOf(line);
    const last = this.#compared.findLast(
      ({ before }) => before?.cell !== undefined && was === tableOfCell(before),
    )?.before;
    return last && { line: last, isBefore: false };
  }
}

function wordsOf(lines: readonly RowLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}
