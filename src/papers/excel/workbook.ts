import type { ZipPackage } from '#papers/package/open-zip.ts';
import { damagedFile } from '#papers/package/refusals.ts';
import { relationshipsOf } from '#papers/package/relationships.ts';
import { columnIn } from './cell-address.ts';
import { commentsOf, personsIn } from './cell-comments.ts';
import type { CellComment } from './cell-comments.ts';
import { readSheetXml as read } from './sheet-xml.ts';

/** `sharedStrings`: the part in which texts are kept once for all sheets. */
export type Workbook = { readonly sheets: readonly WorkbookSheet[]; readonly sharedStrings?: string };

/** A sheet of a workbook: what its cells show, row by row; hidden rows and columns too. */
export type WorkbookSheet = {
  readonly name: string;
  /** The part of the package that it is. */
  readonly part: string;
  /** By row, then by column, both from 0; rows and cells without words are left out. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly comments: readonly CellComment[];
};

/** More rows than a list of issues has. What a sheet claims beyond them is refused, and not read in silence. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** The sheets of an Excel file, in their order. Throws Fail `invalid-input` for a damaged one. */
export function readWorkbook(zip: ZipPackage): Workbook {
  const workbook = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined || !zip.has(workbook)) throw damagedFile(NO_SHEETS);
  const relations = relationshipsOf(zip, workbook);
  const strings = relations.find(({ type }) => type === 'sharedStrings')?.target;
  const shared = sharedStrings(zip, strings);
  const persons = personsIn(zip, relations.find(({ type }) => type === 'person')?.target);
  const sheets = namedSheets(zip, workbook).map(({ name, id }) => {
    const part = relations.find((relation) => relation.id === id)?.target;
    if (part === undefined || !zip.has(part)) throw damagedFile(NO_SHEETS);
    return { name, part, rows: cellsOf(zip, part, shared), comments: commentsOf(zip, part, persons) };
  });
  return { sheets, ...(strings === undefined ? {} : { sharedStrings: strings }) };
}

const NO_SHEETS = { en: 'a sheet of it is missing', ko: '시트가 빠져 있습니다.' };
const TOO_WIDE = { en: 'a cell of it lies outside any list', ko: '표의 범위를 벗어난 칸이 있습니다.' };

function namedSheets(zip: ZipPackage, workbook: string): { readonly name: string; readonly id: string }[] {
  const sheets: { name: string; id: string }[] = [];
  read(zip, workbook, {
    open(element, { name = '', 'r:id': id = '' }) {
      if (element === 'x:sheet') sheets.push({ name, id });
    },
  });
  return sheets;
}

/** Readings of Chinese letters stand beside a text and are no part of it. */
function sharedStrings(zip: ZipPackage, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined || !zip.has(part)) return strings;
  let isText = false;
  let isReading = false;
  read(zip, part, {
    open(element) {
      if (element === 'x:si') strings.push('');
      if (element === 'x:rPh') isReading = true;
      isText = element === 'x:t';
    },
    close(element) {
      if (element === 'x:rPh') isReading = false;
      isText = false;
    },
    text(text) {
      if (isText && !isReading) strings.push(`${strings.pop() ?? ''}${text}`);
    },
  });
  return strings;
}

function cellsOf(
  zip: ZipPackage,
  part: string,
  shared: readonly string[],
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  let [row, column, type, said] = [-1, -1, '', ''];
  let isText = false;
  read(zip, part, {
    open(element, { r = '', t = 'n' }) {
      if (element === 'x:row') [row, column] = [/^\d+$/.test(r) ? Number(r) - 1 : row + 1, -1];
      if (element === 'x:c') [column, type, said] = [columnIn(r) ?? column + 1, t, ''];
      isText = element === 'x:v' || element === 'x:t';
      if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw damagedFile(TOO_WIDE);
    },
    close(element) {
      isText = false;
      if (element !== 'x:c') return;
      const text = (type === 's' ? (shared[Number(said)] ?? '') : said).replaceAll(/\r\n?/g, '\n');
      if (text.trim() === '') return;
      const cells = rows.get(row) ?? new Map<number, string>();
      rows.set(row, cells.set(column, text));
    },
    text(text) {
      if (isText) said += text;
    },
  });
  return rows;
}
