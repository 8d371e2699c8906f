import type {
  Block,
  PaperComment,
  PaperDocument,
  Part,
  Row,
  Unread,
} from '#domain/reading/document/paper-document.ts';
import { isIssuesHead } from '#domain/words/issue-columns.ts';
import type { ZipPackage } from '#papers/package/open-zip.ts';
import type { ReadingStep } from '#papers/package/reading-step.ts';
import { languageOf } from '#papers/text/letters.ts';
import { ParagraphMaker } from '#papers/text/paragraph-maker.ts';
import { cellsWithWords } from './count-cells.ts';
import { readWorkbook } from './workbook.ts';
import type { WorkbookSheet } from './workbook.ts';

/**
 * An issues list in Excel as a paper: a table for each sheet that has the heads of one, in whatever order its rows and
 * columns stand now. Sheets without those heads are named and not read. Undefined for a workbook that is no issues list.
 */
export function* readIssuesWorkbook(zip: ZipPackage): Generator<ReadingStep, PaperDocument | undefined> {
  yield { done: 0, total: 2 };
  const { sheets, sharedStrings } = readWorkbook(zip);
  const lists = sheets.flatMap((sheet) => {
    const head = headRowOf(sheet);
    return head === undefined ? [] : [{ sheet, head }];
  });
  if (lists.length === 0) return undefined;
  yield { done: 1, total: 2 };
  const reader = new ListReader();
  const blocks = lists.flatMap(({ sheet, head }) => reader.list(sheet, head));
  const parts: Part[] = [{ id: 'body', kind: 'body', blocks }];
  const read = new Set(lists.map(({ sheet }) => sheet));
  return {
    format: 'xlsx',
    language: languageOf(parts),
    parts,
    revisions: [],
    comments: reader.comments,
    receipt: {
      counts: [
        {
          what: 'cells',
          present: lists.reduce((sum, { sheet }) => sum + cellsWithWords(zip, sheet.part, sharedStrings), 0),
          read: reader.cells,
        },
      ],
      unread: sheets.filter((sheet) => !read.has(sheet) && sheet.rows.size > 0).map(unreadSheet),
      notes: [],
    },
  };
}

/** A person may have put lines above the table; so far down its heads are looked for. */
const FIRST_ROWS = 15;

function headRowOf({ rows }: WorkbookSheet): number | undefined {
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .slice(0, FIRST_ROWS)
    .find(([, cells]) => isIssuesHead([...cells.values()]))?.[0];
}

function unreadSheet({ name }: WorkbookSheet): Unread {
  return { what: 'other', part: 'body', name };
}

/** Makes tables of sheets, and counts what it took. */
class ListReader {
  cells = 0;
  readonly comments: PaperComment[] = [];
  readonly #make = new ParagraphMaker();

  list(sheet: WorkbookSheet, head: number): Block[] {
    const inOrder = [...rowsWithComments(sheet)].toSorted(([a], [b]) => a - b);
    const places = [
      ...inOrder.flatMap(([, cells]) => [...cells.keys()]),
      ...sheet.comments.map(({ column }) => column),
    ];
    const columns = places.reduce((most, column) => Math.max(most, column), 0) + 1;
    const title = { ...this.#make.paragraph(sheet.name), headingLevel: 1 };
    const above = inOrder
      .filter(([row]) => row < head)
      .flatMap(([row, cells]) => this.#cells(sheet, row, cells, columns).flatMap(({ blocks }) => blocks));
    const rows = inOrder
      .filter(([row]) => row >= head)
      .map(([row, cells]): Row => ({
        cells: this.#cells(sheet, row, cells, columns),
        ...(row === head ? { isHeader: true } : {}),
      }));
    return [title, ...above, { kind: 'table', rows }];
  }

  #cells(
    sheet: WorkbookSheet,
    row: number,
    cells: ReadonlyMap<number, string>,
    columns: number,
  ): Row['cells'] {
    return Array.from({ length: columns }, (_, column) => {
      const text = cells.get(column);
      const isCommented = sheet.comments.some((each) => each.row === row && each.column === column);
      if (text === undefined && !isCommented) return { blocks: [], columns: 1 };
      if (text !== undefined) this.cells += 1;
      // A comment on an empty cell has that cell to stand at.
      const blocks = (text ?? '').split('\n').map((line) => this.#make.paragraph(line.trim()));
      this.#takeComments(sheet, row, column, text ?? '', blocks[0]?.id);
      return { blocks, columns: 1 };
    });
  }

  #takeComments(
    { comments, part }: WorkbookSheet,
    row: number,
    column: number,
    about: string,
    paragraph: number | undefined,
  ): void {
    for (const [at, { author, date, text, id: ofThread, ...rest }] of comments.entries()) {
      const { row: ofRow, column: ofColumn, ...thread } = rest;
      if (ofRow !== row || ofColumn !== column) continue;
      const id = ofThread ?? `${part}-${at}`;
      const where = paragraph === undefined ? {} : { paragraph };
      this.comments.push({ id, author, date, text, part: 'body', about, ...thread, ...where });
    }
  }
}

/** A row without words is one all the same where somebody left a comment in it. */
function rowsWithComments({ rows, comments }: WorkbookSheet): WorkbookSheet['rows'] {
  const empty = comments.filter(({ row }) => !rows.has(row));
  return new Map([
    ...rows,
    ...empty.map(({ row }): [number, ReadonlyMap<number, string>] => [row, new Map<number, string>()]),
  ]);
}
