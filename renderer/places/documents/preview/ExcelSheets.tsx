import type { ExcelPreview, Sheet, SheetCell } from '#domain/preview/preview.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { hasHangul } from '#domain/text/hangul.ts';

/** An Excel file, one sheet under the other. */
export function ExcelSheets({ preview }: { readonly preview: ExcelPreview }) {
  return (
    <div className="excel-sheets">
      {preview.sheets.map((sheet) => (
        <section key={sheet.name} className="excel-sheet" aria-label={sheet.name}>
          <h4>{sheet.name}</h4>
          <ScrollRegion label={sheet.name}>
            <SheetTable sheet={sheet} />
          </ScrollRegion>
        </section>
      ))}
    </div>
  );
}

function SheetTable({ sheet }: { readonly sheet: Sheet }) {
  const head = sheet.rows.slice(0, sheet.headRows);
  const body = sheet.rows.slice(sheet.headRows);
  return (
    <table>
      <colgroup>
        {sheet.widths.map((width, at) => (
          // Columns of a sheet do not move.
          // oxlint-disable-next-line react/no-array-index-key
          <col key={at} style={{ width: `${width + 1}ch` }} />
        ))}
      </colgroup>
      <thead>
        {head.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            {cells.map((cell, at) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={at} scope="col" style={shadeOf(cell)} lang={languageOf(cell)}>
                {cell.text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {body.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            {cells.map((cell, at) => (
              <td
                // oxlint-disable-next-line react/no-array-index-key
                key={at}
                className={cell.isNumber === true ? 'excel-number' : undefined}
                style={shadeOf(cell)}
                lang={languageOf(cell)}
              >
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shadeOf({ shade, isBold }: SheetCell) {
  return {
    ...(shade === undefined ? {} : { backgroundColor: `#${shade}` }),
    ...(isBold === true ? { fontWeight: 700 } : {}),
  };
}

function languageOf({ text }: SheetCell): 'ko' | 'en' {
  return hasHangul(text) ? 'ko' : 'en';
}
