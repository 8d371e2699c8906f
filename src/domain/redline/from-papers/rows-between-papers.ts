import type { Block, Cell, PaperDocument, Row } from '#domain/reading/document/paper-document.ts';
import type { ComparedRow, RowLine } from '#domain/reading/versions/compare-papers.ts';
import { LINE_BREAK } from '../change.ts';
import type { PlacedChange } from '../change.ts';
import type { WordsInPaper } from '../words-in-paper.ts';

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
  readonly #later: ReadonlyMap<string, readonly Cell[]>;
  /** Rows of the later paper of which the earlier one has something. */
  readonly #known: ReadonlySet<string>;
  readonly #gone = new Map<string, RowLine[]>();
  readonly #new = new Map<string, { readonly at: number; readonly lines: RowLine[] }>();

  constructor(later: PaperDocument, compared: readonly ComparedRow[], words: WordsInPaper) {
    this.#compared = compared;
    this.#words = words;
    this.#later = cellsByParagraph(later);
    this.#known = new Set(
      compared.flatMap(({ before, after }) =>
        before && after?.cell !== undefined && after.text !== '' ? [rowOfCell(after)] : [],
      ),
    );
  }

  isNew(line: RowLine): boolean {
    return line.cell !== undefined && !this.#known.has(rowOfCell(line));
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
      ...[...this.#new.values()].map(({ at, lines }) => this.#putIn(at, lines)),
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

  #putIn(at: number, lines: readonly RowLine[]): ChangeOfRow {
    const [first] = lines;
    const cells = first && this.#later.get(`${first.paragraph}`)?.map(linesIn);
    const anchor = first && cells ? this.#anchorOf(first, at) : undefined;
    const place = anchor && this.#words.place(anchor.line.paragraph, 0, anchor.line.text);
    if (!first || !cells || !anchor || !place) return { lines };
    const text = wordsOf(lines);
    return {
      change: {
        insertAfter: anchor.line.text,
        text,
        place,
        row: { cells },
        ...(anchor.isBefore ? { isBefore: true } : {}),
      },
      paragraph: anchor.line.paragraph,
      label: first.label,
      words: text,
    };
  }

  /** A line of the earlier paper in the row before the new one in its table, else in the row behind it. */
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
    return below && { line: below, isBefore: true };
  }
}

export function rowOfCell({ part, cell = '' }: RowLine): string {
  return `${part} ${cell.replace(/\.\d+$/, '')}`;
}

function tableOfCell({ part, cell = '' }: RowLine): string {
  return `${part} ${cell.replace(/\.\d+\.\d+$/, '')}`;
}

function wordsOf(lines: readonly RowLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** By the id of each paragraph, the cells of the row in which it stands. */
function cellsByParagraph({ parts }: PaperDocument): ReadonlyMap<string, readonly Cell[]> {
  const rows = new Map<string, readonly Cell[]>();
  const takeRow = ({ cells }: Row): void => {
    for (const { blocks } of cells)
      for (const block of blocks) {
        if (block.kind === 'paragraph') rows.set(`${block.id}`, cells);
        else take([block]);
      }
  };
  const take = (blocks: readonly Block[]): void => {
    for (const block of blocks) if (block.kind === 'table') block.rows.forEach(takeRow);
  };
  for (const { blocks } of parts) take(blocks);
  return rows;
}

/** Paragraph by paragraph; what was deleted is no line, and an empty cell has one without words. */
function linesIn({ blocks }: Cell): string[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.isGone !== true
      ? [block.text.replaceAll(/\r\n?|\n/g, LINE_BREAK)]
      : [],
  );
  return lines.length === 0 ? [''] : lines;
}
