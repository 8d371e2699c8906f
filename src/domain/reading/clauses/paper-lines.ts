import type {
  Block,
  PaperDocument,
  Paragraph,
  Part,
  Table,
} from '#domain/reading/document/paper-document.ts';
import { tableForm } from './table-form.ts';
import type { TableForm } from './table-form.ts';
import { lostBreaks } from './lost-breaks.ts';

/** A line of the paper: a paragraph, or a stretch of it where the paragraph holds several. Never empty. */
export type Line = {
  readonly paragraph: Paragraph;
  /** Its stretch in the text of the paragraph, without the white space around it. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The automatic number, on the first line of its paragraph. */
  readonly label: string;
  /** The number of its row, where that stands in a cell of its own and is printed elsewhere. */
  readonly lentNumber: string;
  readonly cell?: CellPlace;
};

/** Where in a table a line stands. Counted through the part. */
export type CellPlace = {
  readonly table: number;
  readonly form: TableForm;
  /** Of the outermost table. */
  readonly row: number;
  readonly column: number;
  /** Of the innermost table: what is printed on one line has one key. */
  readonly innerRow: number;
  readonly innerColumn: number;
  readonly isHeaderRow: boolean;
};

/** The lines of a part in reading order. Paragraphs that say nothing are left out. */
export function linesOf(part: Part): readonly Line[] {
  const counter = { table: 0, row: 0 };
  return part.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? linesOfParagraph(block, undefined) : linesOfTable(block, undefined, counter),
  );
}

export function bodyOf(document: PaperDocument): Part | undefined {
  return document.parts.find((part) => part.kind === 'body');
}

function linesOfTable(
  table: Table,
  outer: CellPlace | undefined,
  counter: { table: number; row: number },
): readonly Line[] {
  const form = outer?.form ?? tableForm(table);
  const number = outer?.table ?? (counter.table += 1);
  return table.rows.flatMap((row) => {
    const rowNumber = (counter.row += 1);
    const lent = form === 'bilingual' ? rowNumberOf(row.cells.map((cell) => wordsOf(cell.blocks))) : '';
    let column = 0;
    return row.cells.flatMap((cell, index) => {
      const place: CellPlace = {
        table: number,
        form,
        row: outer?.row ?? rowNumber,
        column: outer?.column ?? index,
        innerRow: rowNumber,
        innerColumn: index,
        isHeaderRow: row.isHeader === true,
      };
      column += 1;
      const lines = cell.blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? linesOfParagraph(block, form === 'layout' ? undefined : place)
          : linesOfTable(block, place, counter),
      );
      const [first, ...rest] = lines;
      return first && lent !== '' && column > 2 ? [{ ...first, lentNumber: lent }, ...rest] : lines;
    });
  });
}

/** `3.` in a cell of its own beside the two languages. */
function rowNumberOf(cells: readonly string[]): string {
  const first = cells[0]?.trim() ?? '';
  return cells.length > 2 && /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|제\s?\d{1,3}\s?조)$/.test(first) ? first : '';
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => wordsOf(cell.blocks)).join(' ')).join('\n'),
    )
    .join('\n');
}

function linesOfParagraph(paragraph: Paragraph, cell: CellPlace | undefined): readonly Line[] {
  const bounds = [0, ...lostBreaks(paragraph.text), paragraph.text.length];
  const stretches = bounds.slice(1).flatMap((to, index) => {
    const stretch = trimmed(paragraph.text, bounds[index] ?? 0, to);
    return stretch.to > stretch.from ? [stretch] : [];
  });
  return stretches.map((stretch, index) => ({
    paragraph,
    ...stretch,
    text: paragraph.text.slice(stretch.from, stretch.to),
    label: index === 0 ? paragraph.label.trim() : '',
    lentNumber: '',
    ...(cell && { cell }),
  }));
}

function trimmed(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const said = text.slice(from, to);
  const start = from + (said.length - said.trimStart().length);
  return { from: start, to: Math.max(start, to - (said.length - said.trimEnd().length)) };
}
