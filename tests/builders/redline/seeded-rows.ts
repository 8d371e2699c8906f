import type { NewRow, PlacedChange } from '#domain/redline/change.ts';
import type { CheckedBlock, CheckedParagraph } from '#word/check/checked-story.ts';
import { saidNow } from '#word/check/checked-story.ts';
import { withoutRows } from '#word/check/table-rows.ts';
import type { CheckedRow } from '#word/check/table-rows.ts';
import { placed } from './seeded-changes.ts';
import type { SaidParagraph } from './seeded-changes.ts';

type Next = (below: number) => number;

/**
 * Changes of a random table as a comparison of papers makes them: a row goes, one comes behind it or before it, the
 * whole table goes, other rows come in place of all; or a new table behind a paragraph of the body.
 */
export function seededRows(
  blocks: readonly CheckedBlock[],
  paragraphs: readonly SaidParagraph[],
  next: Next,
): PlacedChange[] {
  const rows = rowsIn(blocks);
  const row = rows[next(Math.max(1, rows.length))];
  const dice = next(6);
  if (!row || dice === 0) return newTable(paragraphs, next);
  const at = (of: CheckedRow, change: PlacedChange): PlacedChange[] => {
    const words = wordsOf(of);
    const chosen = paragraphs.find(({ text }) => text === words);
    return chosen === undefined ? [] : [placed(paragraphs, chosen, change)];
  };
  const gone = (of: CheckedRow) => at(of, { find: wordsOf(of), replace: '', row: 'gone' });
  const put = (isBefore: boolean) =>
    at(row, {
      insertAfter: wordsOf(row),
      text: '',
      row: like(row, next),
      ...(isBefore ? { isBefore } : {}),
    });
  if (dice === 1) return gone(row);
  if (dice === 2) return put(false);
  if (dice === 3) return put(true);
  const all = rows.filter(({ table }) => table === row.table).flatMap(gone);
  return dice === 4 ? all : [...all, ...put(false)];
}

/** Rows of which some cell says something: by its words a row is found. */
function rowsIn(blocks: readonly CheckedBlock[]): CheckedRow[] {
  const rows: CheckedRow[] = [];
  const see = (row: CheckedRow): boolean => {
    if (wordsOf(row) !== '') rows.push(row);
    return false;
  };
  withoutRows(blocks, { goes: see, keeps: () => true });
  return rows;
}

function wordsOf({ cells }: CheckedRow): string {
  const said = (cell: readonly CheckedParagraph[]): string[] => cell.map(saidNow);
  return cells.flatMap(said).find((text) => /\S/.test(text)) ?? '';
}

/** Of its columns, or of one more. */
function like({ merged }: CheckedRow, next: Next): NewRow {
  const lines = () =>
    next(4) === 0 ? [''] : [`새 칸 ${next(100)}`, ...(next(3) === 0 ? ['USD 5,000'] : [])];
  const cells = merged.map(({ columns }) => ({ lines: lines(), columns }));
  return { cells: next(5) === 0 ? [...cells, { lines: lines() }] : cells };
}

function newTable(paragraphs: readonly SaidParagraph[], next: Next): PlacedChange[] {
  const said = paragraphs.filter(({ text, isBody }) => isBody && /\S/.test(text));
  const chosen = said[next(Math.max(1, said.length))];
  if (!chosen) return [];
  const table = {
    rows: [
      { cells: [{ lines: ['Step'] }, { lines: ['금액', '(₩)'] }], isHeader: true as const },
      { cells: [{ lines: ['On signature'], merge: 'begins' as const }, { lines: ['1'] }] },
      { cells: [{ lines: [''], merge: 'continues' as const }, { lines: ['2'] }] },
    ],
  };
  const side = next(4) === 0 ? { isBefore: true as const } : {};
  return [placed(paragraphs, chosen, { insertAfter: chosen.text, text: '', table, ...side })];
}
