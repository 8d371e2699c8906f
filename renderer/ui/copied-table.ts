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
