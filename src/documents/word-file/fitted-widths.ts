import stringWidth from 'string-width';
import type { Block } from '#documents/templates/markdown-blocks.ts';
import { holdFigures } from '#documents/text/hold-figures.ts';

/** About the width of a digit of table text, and the margins of a cell, in twentieths of a point. */
const DIGIT = 106;
const MARGINS = 200;

/**
 * The widths with room for the longest figure of each column and the longest word of its head: one that does not fit
 * would be broken between its letters. What a column lacks is taken from the widest.
 */
export function fittedWidths(
  { header, rows }: Extract<Block, { kind: 'table' }>,
  widths: readonly number[],
): number[] {
  const textOf = (row: typeof header, column: number) =>
    (row[column]?.spans ?? []).map(({ text }) => text).join('');
  const needs = widths.map((_width, column) =>
    Math.max(
      longestOf(textOf(header, column).match(/[A-Za-z]+/g) ?? []),
      ...[header, ...rows].map((row) => longestFigure(textOf(row, column))),
    ),
  );
  const fitted = [...widths];
  needs.forEach((need, column) => {
    const lacks = need - (fitted[column] ?? 0);
    if (lacks <= 0) return;
    const widest = fitted.indexOf(Math.max(...fitted));
    const spare = (fitted[widest] ?? 0) - Math.max(needs[widest] ?? 0, WORD);
    const moved = Math.min(lacks, Math.max(0, spare));
    if (widest === column || moved === 0) return;
    fitted[widest] = (fitted[widest] ?? 0) - moved;
    fitted[column] = (fitted[column] ?? 0) + moved;
  });
  return fitted;
}

/** What a column of words needs at least: about fourteen letters. */
const WORD = 1600;
/** A longer one is text, and may break. */
const LONGEST = 24;

function longestFigure(text: string): number {
  return longestOf(holdFigures(text).match(/(?<![^ \n])[^ \n]*\d[^ \n]*/g) ?? []);
}

function longestOf(words: readonly string[]): number {
  const columns = words.map((word) => stringWidth(word)).filter((width) => width <= LONGEST);
  return columns.length === 0 ? 0 : Math.max(...columns) * DIGIT + MARGINS;
}
