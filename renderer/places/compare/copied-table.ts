import type { ColumnRef, SideBySideRow } from '#domain/comparison/standing.ts';
import { byId } from '#domain/base/by-id.ts';
import type { PublicLibrary } from '#domain/library/public-term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatPublicBenchmark } from '#domain/library/format-precedent.ts';

/**
 * What a copy holds. `public`: what anyone may read, so that it may be pasted into a letter to the other
 * side. `private`: the screen as it is, our ask and confidential precedents included.
 */
export type CopyEdition = 'public' | 'private';

/** Whether a column goes along. */
export function isCopied(column: ColumnRef, edition: CopyEdition): boolean {
  return edition === 'private' || column.kind !== 'ask';
}

/** The cells of a row as they are copied. On screen the market cell also shows confidential precedents. A public copy writes that cell again, from the published library alone. */
export function cellsToCopy(
  columns: readonly ColumnRef[],
  row: SideBySideRow,
  library: PublicLibrary,
  edition: CopyEdition,
): Bilingual[] {
  const term = byId(library.terms).get(row.termId);
  return columns.flatMap((column, index): Bilingual[] => {
    if (!isCopied(column, edition)) return [];
    if (column.kind === 'market' && edition === 'public')
      return [term ? formatPublicBenchmark(term, library) : NOTHING];
    return [row.cells[index]?.text ?? NOTHING];
  });
}

const NOTHING: Bilingual = { en: '', ko: '' };

/** A table ready for the clipboard: rows of texts, the first one the head. */
export type CopiedTable = { readonly caption: string; readonly rows: readonly (readonly string[])[] };

/** The table as HTML, as word processors and spreadsheets take it. */
export function tableAsHtml({ caption, rows }: CopiedTable): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag} ${AS_TEXT}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  return [
    '<table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<thead>${line(head, 'th')}</thead>`,
    `<tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody>`,
    '</table>',
  ].join('');
}

/** The same with tabs between cells; line breaks and tabs inside a cell become spaces. A leading =, +, - or @ is kept from becoming a formula, unless the cell is a bare number. */
export function tableAsText({ rows }: CopiedTable): string {
  const plain = (cell: string) => {
    const flat = cell.replaceAll(/[\t\r\n]+/g, ' ').trim();
    return /^[=+@]|^-(?![\d.,]+\s?%?$)/.test(flat) ? `'${flat}` : flat;
  };
  return rows.map((cells) => cells.map(plain).join('\t')).join('\n');
}

/** Spreadsheets read a pasted =, +, - or @ as a formula unless the cell says that it is text; word processors pass over it. */
const AS_TEXT = `style="mso-number-format:'\\@'"`;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
