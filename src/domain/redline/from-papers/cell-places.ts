import type { RowLine } from '#domain/reading/versions/compare-papers.ts';

/** The row of a line in a table, by its part and place: `body 2.4`. */
export function rowOfCell({ part, cell = '' }: RowLine): string {
  return `${part} ${cell.replace(/\.\d+$/, '')}`;
}

/** Its table: `body 2`. */
export function tableOfCell({ part, cell = '' }: RowLine): string {
  return `${part} ${cell.replace(/\.\d+\.\d+$/, '')}`;
}

/** The rows around its own, where its table stands in a cell. */
export function rowsAround({ part, cell = '' }: RowLine): string[] {
  const steps = cell.split('.');
  const rows: string[] = [];
  for (let length = 2; length < steps.length; length += 3)
    rows.push(`${part} ${steps.slice(0, length).join('.')}`);
  return rows;
}
