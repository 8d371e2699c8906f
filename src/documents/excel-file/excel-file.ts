import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, CellObject, Sheet } from 'write-excel-file/universal';
import { cleanText } from '#documents/text/clean-text.ts';
import { countLines } from '#documents/text/line-count.ts';
import { cutText } from '#documents/text/cut-text.ts';
import { zipParts } from '#documents/word-file/zip-parts.ts';
import type { DeflateRaw } from '#documents/word-file/zip-parts.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { withProperties, withSheetSettings } from './excel-parts.ts';

/** What stands in a cell. Text is always text, whatever it begins with; a date is an ISO date. */
export type ExcelValue =
  | string
  | null
  | { readonly kind: 'number'; readonly n: number; readonly format: string }
  | { readonly kind: 'date'; readonly on: string };

export type ExcelColumn = {
  readonly head: string;
  /** In letters. */
  readonly width: number;
};

/** A table under one row of heads, which stays in view, is printed on every page and can be filtered by. */
export type ExcelSheet = {
  /** At most 31 letters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly columns: readonly ExcelColumn[];
  readonly rows: readonly (readonly ExcelValue[])[];
  /** How many printed pages wide. Beyond one, each page repeats the first columns. */
  readonly pagesWide: number;
  readonly repeatedColumns: number;
};

export type ExcelFile = {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** ISO date that the file says it was made on. */
  readonly on: string;
  readonly lang: Lang;
  /** At the top of every printed page. Empty: none. */
  readonly marking: string;
  readonly sheets: readonly ExcelSheet[];
  readonly deflateRaw: DeflateRaw;
};

/** Packs an Excel file (.xlsx): the same content and date give the same bytes, and no cell holds a formula. */
export async function packExcelFile(file: ExcelFile): Promise<Uint8Array> {
  const sheets = file.sheets.map((sheet) => sheetOf(sheet, file));
  // The library's own type is a Blob of the browser, which this room does not know.
  const written: { readonly arrayBuffer: () => Promise<ArrayBuffer> } = await writeXlsxFile(sheets, {
    fontFamily: FONTS[file.lang],
    fontSize: 10,
  }).toBlob();
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  const settled = withProperties(withSheetSettings(parts, file), file);
  return zipParts(settled, `${file.on}T12:00:00`, file.deflateRaw);
}

const FONTS: Readonly<Record<Lang, string>> = { en: 'Arial', ko: 'Malgun Gothic' };

/** The most that Excel takes in a cell. */
const CELL_LIMIT = 32_000;
const HEAD_FILL = '#E8ECF2';
const LINE = { borderStyle: 'thin', borderColor: '#C9CED6' } as const;

function sheetOf({ name, columns, rows }: ExcelSheet, { lang }: ExcelFile): Sheet<never> {
  return {
    sheet: name,
    orientation: 'landscape',
    stickyRowsCount: 1,
    dateFormat: DATE_FORMATS[lang],
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ head }) => ({ ...textCell(head), fontWeight: 'bold', backgroundColor: HEAD_FILL })),
      ...rows.map((row) => withHeight(row.map(cellOf), heightOf(row, columns))),
    ],
  };
}

/** Programs do not all fit a row to its text when a file is opened, so its height is stated. In points. */
function heightOf(row: readonly ExcelValue[], columns: readonly ExcelColumn[]): number {
  const lines = row.map((value, index) =>
    typeof value === 'string' ? countLines(value, (columns[index]?.width ?? 10) - 1) : 1,
  );
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 4);
}

/** The most that Excel allows, and a line of ten points. */
const MOST_HEIGHT = 409;
const LINE_HEIGHT = 13.5;

function withHeight(cells: readonly CellObject[], height: number): Cell[] {
  return cells.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}

const DATE_FORMATS: Readonly<Record<Lang, string>> = { en: 'mmm d, yyyy', ko: 'yyyy-mm-dd' };

function cellOf(value: ExcelValue): CellObject {
  if (value === null || value === '') return { type: String, value: '', ...LINE };
  if (typeof value === 'string') return textCell(value);
  const looks = { alignVertical: 'top', ...LINE } as const;
  if (value.kind === 'number') return { type: Number, value: value.n, format: value.format, ...looks };
  return { type: Date, value: new Date(`${value.on}T00:00:00Z`), align: 'left', ...looks };
}

/** Formatted as text, so that words that begin with `=` stay words even when somebody edits the cell. */
function textCell(text: string) {
  const clean = cutText(cleanText(text), CELL_LIMIT);
  return {
    type: String,
    // The library keeps its table of texts in a plain object, in which these names are taken.
    value: clean in Object.prototype ? `${clean} ` : clean,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...LINE,
  } as const;
}
