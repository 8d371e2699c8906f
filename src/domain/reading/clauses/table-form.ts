import type { Block, Table } from '#domain/reading/document/paper-document.ts';
import { languageOfWords } from './paper-languages.ts';

/**
 * What a table is for. `layout`: it only places text, one cell a row. `memo`: a label and what was agreed of it.
 * `bilingual`: two columns that say the same. `plain`: figures, lists, anything else.
 */
export type TableForm = 'layout' | 'memo' | 'bilingual' | 'plain';

export function tableForm(table: Table): TableForm {
  const rows = table.rows
    .filter((row) => row.isGone !== true)
    .map((row) => row.cells.map((cell) => wordsOf(cell.blocks)))
    .filter((cells) => cells.some((words) => words !== ''));
  if (rows.every((cells) => cells.filter((words) => words !== '').length <= 1)) return 'layout';
  const saysPoints = isMemo(rows);
  // A point and its terms in both languages: three columns, and the point names them both.
  if (saysPoints && rows.some((cells) => cells.length > 2)) return 'memo';
  if (isBilingual(rows)) return 'bilingual';
  return saysPoints ? 'memo' : 'plain';
}

/** Of the rows with two long cells or more, most have one in each language. */
function isBilingual(rows: readonly (readonly string[])[]): boolean {
  const paired = rows
    .map((cells) => cells.filter((words) => words.length > 1 && /\p{L}/u.test(words)))
    .filter((cells) => cells.length >= 2);
  const opposite = paired.filter((cells) => {
    const [one, other] = cells.slice(-2).map((words) => languageOfWords(words));
    return one !== undefined && other !== undefined && one !== other && one !== 'both' && other !== 'both';
  });
  return paired.length >= 1 && opposite.length >= 0.6 * paired.length && hasRunningText(opposite);
}

/** A memo with its labels in one language and its text in the other is no pair of columns. */
function hasRunningText(rows: readonly (readonly string[])[]): boolean {
  const lengths = rows.map((cells) => cells.slice(-2).map((words) => words.length));
  const one = lengths.reduce((sum, [length]) => sum + (length ?? 0), 0);
  const other = lengths.reduce((sum, [, length]) => sum + (length ?? 0), 0);
  return Math.min(one, other) * 5 >= Math.max(one, other);
}

function isMemo(rows: readonly (readonly string[])[]): boolean {
  const full = rows.filter((cells) => cells.filter((words) => words !== '').length >= 2);
  if (full.length < 2) return false;
  const columns = Math.max(...full.map((cells) => cells.length));
  if (columns > 4) return false;
  const labels = full.map((cells) => labelOf(cells));
  const areLabels = labels.filter(
    (label) => /\p{L}{2}/u.test(label) && label.length <= 90 && (label.length <= 14 || !/[.;]$/.test(label)),
  );
  const length = (words: readonly string[]) => words.reduce((sum, each) => sum + each.length, 0);
  const texts = full.map((cells) => length(cells) - labelOf(cells).length);
  const labelled = length(labels);
  const said = texts.reduce((sum, each) => sum + each, 0);
  return areLabels.length >= 0.8 * full.length && said >= 1.3 * labelled && said / full.length >= 12;
}

/** The first cell, or the second where the first only counts. */
function labelOf(cells: readonly string[]): string {
  const [first = '', second = ''] = cells;
  return isRowNumber(first) ? second : first;
}

export function isRowNumber(words: string): boolean {
  return ROW_NUMBER.test(words.trim());
}

/** `3`, `2.1`, `(4)`, `P7`, `A-2`, `#5`, `iv`, `④`, `제3항`, `나.`: what counts a row and says nothing of it. */
const ROW_NUMBER =
  /^(?:(?:no\.?|#)\s*)?[(（[]?(?:[A-Za-z]{0,2}[-. ]?\d{1,3}(?:[.-]\d{1,2})*|[A-Za-z]|[ivxIVX]{1,4}|[①-⑳]|[가나다라마바사아자차카타파하]|제?\s?\d{1,3}\s?(?:조|항|호|번))[)）\].]{0,2}$/i;

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => wordsOf(cell.blocks)).join(' ')).join(' '),
    )
    .join(' ')
    .trim();
}
