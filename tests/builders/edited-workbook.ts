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
  /** Notes of a person by cell as the sheet is in the end: `{ C3: 'Why?' }`; and threads, as newer versions of Excel have. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly threads?: readonly { readonly cell: string; readonly text: string; readonly answers?: true }[];
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
  return zipSync({ ...files, [part]: strToU8(changed), ...commentParts(edits, files, sheet) });
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const THREADS = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** As Excel keeps them: each thread has a note beside it, by which older versions show it. */
function commentParts(
  { notes = {}, threads = [] }: SheetEdits,
  files: Readonly<Record<string, Uint8Array>>,
  sheet: number,
): Readonly<Record<string, Uint8Array>> {
  const told = Object.entries(notes);
  if (told.length + threads.length === 0) return {};
  const note = (cell: string, author: number, text: string): string =>
    `<comment ref="${cell}" authorId="${author}"><text><r><t>${text}</t></r></text></comment>`;
  const authors = ['Larchmont', ...threads.map((_, n) => `tc={T${n}}`)].map(
    (name) => `<author>${name}</author>`,
  );
  const all = [
    ...told.map(([cell, text]) => note(cell, 0, text)),
    ...threads.map(({ cell, text }, n) =>
      note(cell, n + 1, `[Threaded comment] Your version allows you to read it. ${text}`),
    ),
  ];
  const inThreads = threads.map(
    ({ cell, text, answers }, n) =>
      `<threadedComment ref="${cell}" dT="2026-11-27T09:00:00.00" personId="{P}" id="{T${n}}"${answers === true ? ` parentId="{T${n - 1}}"` : ''}><text>${text}</text></threadedComment>`,
  );
  const names = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"';
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const persons = `<Relationship Id="rP" Type="${THREADS}/person" Target="persons/person.xml"/></Relationships>`;
  return {
    'xl/_rels/workbook.xml.rels': strToU8(relations.replace('</Relationships>', persons)),
    'xl/persons/person.xml': strToU8(
      `<personList ${names}><person displayName="J. Larch" id="{P}"/></personList>`,
    ),
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rC" Type="${TYPES}/comments" Target="../comments1.xml"/><Relationship Id="rT" Type="${THREADS}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
    'xl/comments1.xml': strToU8(
      `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${authors.join('')}</authors><commentList>${all.join('')}</commentList></comments>`,
    ),
    'xl/threadedComments/threadedComment1.xml': strToU8(
      `<ThreadedComments ${names}>${inThreads.join('')}</ThreadedComments>`,
    ),
  };
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
