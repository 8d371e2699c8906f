import { expect, it } from 'vitest';
import { readMarkdown } from '#documents/templates/markdown-blocks.ts';
import { fittedWidths } from '#documents/word-file/fitted-widths.ts';

function fitted(markdown: string, widths: readonly number[]): number[] {
  const [table] = readMarkdown(markdown).filter((block) => block.kind === 'table');
  if (!table) throw new Error('no table');
  return fittedWidths(table, widths);
}

it('breaks no word of a head and no figure between its letters: what a column lacks comes from the widest', () => {
  const table =
    '| Clause | Runaway hit | Average |\n|---|--:|--:|\n| A long name of a clause | 115 | 1,000,000 |';
  const widths = [7000, 700, 700];
  const [clause = 0, runaway = 0, average = 0] = fitted(table, widths);
  // 7 letters and 9 signs of some 106 each, and the margins of a cell.
  expect([runaway, average]).toEqual([7 * 106 + 200, 9 * 106 + 200]);
  expect(clause + runaway + average).toBe(8400);
  // What fits is left alone.
  expect(fitted(table, [6000, 1200, 1200])).toEqual([6000, 1200, 1200]);
});
