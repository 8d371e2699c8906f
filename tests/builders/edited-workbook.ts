import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell by its column, or the number that Excel keeps as it is. */
type Cells = Readonly<Record<string, string>>;

/** What a person does to a sheet in Excel. */
export type SheetEdits = {
  /** The rows below the heads in another order, by their number now (2 is the first). */
  readonly order?: readonly number[];
  /** By row and column as the sheet was: `{ 3: { I: 'Agreed' } }`. */
  readonly typed?: Readonly<Record<number, Cells>>;
  /** New rows at the end. */
  readonly added?: readonly Cells[];
  /** Columns that are not shown any more. */
  readonly hidden?: readonly number[];
  /** Lines above the table. */
  readonly above?: readonly string[];
};

/** The workbook as Excel saves it after these edits: what was typed stands in its cell, rows are numbered anew. */
export function editedWorkbook(bytes: Uint8Array, edits: SheetEdits, sheet = 1): Uint8Array {
  const files = unzipSync(bytes);
  const part = `xl/worksheets/sheet${sheet}.xml`;
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const rows = [...xml.matchAll(/<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs)].map(([, number, look, cells]) => ({
    number: Number(number),
    look: look ?? '',
    cells: cells ?? '',
  }));
  const [head, ...below] = rows;
  if (!head) throw new Error('The sheet has no rows.');
  const {
    order = below.map(({ number }) => number),
    typed = {},
    added = [],
    above = [],
    hidden = [],
  } = edits;
  const sorted = order.map((number) => below.find((row) => row.number === number) ?? head);
  const lines = [
    ...above.map((text) => ({ look: '', cells: inline('A', text) })),
    head,
    ...sorted.map((row) => ({ ...row, cells: typedOver(row.cells, typed[row.number] ?? {}) })),
    ...added.map((cells) => ({
      look: '',
      cells: Object.entries(cells)
        .map(([column, text]) => inline(column, text))
        .join(''),
    })),
  ];
  const data = lines.map(({ look, cells }, index) => {
    const at = index + 1;
    return `<row r="${at}"${look}>${cells.replaceAll(/ r="([A-Z]+)\d*"/g, ` r="$1${at}"`)}</row>`;
  });
  const changed = xml
    .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${data.join('')}</sheetData>`)
    .replaceAll(/<col min="(\d+)"/g, (col, at) => (hidden.includes(Number(at)) ? `${col} hidden="1"` : col));
  return zipSync({ ...files, [part]: strToU8(changed) });
}

function typedOver(cells: string, typed: Cells): string {
  return Object.entries(typed).reduce((xml, [column, text]) => {
    const cell = new RegExp(`<c r="${column}\\d+"[^>]*?(?:/>|>.*?</c>)`, 's');
    return cell.test(xml) ? xml.replace(cell, () => inline(column, text)) : `${xml}${inline(column, text)}`;
  }, cells);
}

function inline(column: string, text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${column}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}
