import type { NewRow } from '#domain/redline/change.ts';
import type { RedlineRefusalCode } from '#domain/redline/refusal.ts';
import type { NamedStory } from './resolve-changes.ts';
import type { ResolvedChange, ResolvedRow, ResolvedTable } from './resolved-change.ts';
import { gridOf, gridOfNew, hangsTogether } from './row-grid.ts';
import type { MergedCell } from './row-grid.ts';
import type { MappedParagraph, MappedRow, MappedTable, StoryMap, Stretch } from './story-map.ts';
import { UNWRITABLE } from './unwritable.ts';
import { rowsOfTable } from './write-rows.ts';

/** A row of a table that is to go, or new ones beside it. */
export function resolveRow(
  story: StoryMap,
  { row }: MappedParagraph,
  change: Omit<ResolvedRow, 'kind' | 'row'>,
): ResolvedRow | RedlineRefusalCode {
  if (!row || row.isGone || isInControl(story, row)) return 'table-row';
  const { to } = change;
  if (to === 'gone') return mayGo(story, row) ? { kind: 'row', row, ...change } : 'table-row';
  return refusedCells([to]) ?? { kind: 'row', row, ...change };
}

/** A new table: behind a paragraph that another follows, or that ends the body, and never directly beside another table. */
export function resolveTable(
  { kind }: NamedStory,
  { next, row, isBehindTable }: MappedParagraph,
  change: Omit<ResolvedTable, 'kind'>,
): ResolvedTable | RedlineRefusalCode {
  const hasRoom =
    change.isBefore === true ? !isBehindTable : next === 'paragraph' || (next === 'none' && kind === 'body');
  if (row || !hasRoom) return 'beside-table';
  return refusedCells(change.table.rows) ?? { kind: 'table', ...change };
}

function refusedCells(rows: readonly NewRow[]): RedlineRefusalCode | undefined {
  const cells = rows.flatMap((row) => row.cells);
  if (rows.length === 0 || rows.some((row) => row.cells.length === 0)) return 'table-row';
  if (cells.some(({ lines }) => lines.length === 0)) return 'table-row';
  return cells.some(({ lines }) => lines.some((line) => UNWRITABLE.test(line)))
    ? 'unwritable-letter'
    : undefined;
}

/** Something would be left of a content control around it. */
function isInControl({ xml }: StoryMap, { from, to }: Stretch): boolean {
  return (
    /:(?:sdtContent|customXml)(?:\s[^<>]*)?>\s*$/.test(xml.slice(Math.max(0, from - 200), from)) ||
    /^\s*<\/\w+:(?:sdtContent|customXml)>/.test(xml.slice(to, to + 60))
  );
}

/** Nothing in it is locked or was moved by others, and nothing leads over its edge: no field, bookmark or comment. */
function mayGo({ xml, paragraphs }: StoryMap, row: MappedRow): boolean {
  const isFree = paragraphs
    .filter(({ from }) => row.from < from && from < row.to)
    .every(
      ({ barred, isInField, mark, pieces }) =>
        barred !== 'locked-control' &&
        !isInField &&
        mark === 'plain' &&
        pieces.every((piece) => piece.barred !== 'locked-control' && piece.barred !== 'moved'),
    );
  return isFree && hasWholeRanges(xml.slice(row.from, row.to));
}

function hasWholeRanges(xml: string): boolean {
  const idsOf = (edge: string): string[] =>
    Array.from(
      xml.matchAll(
        new RegExp(
          `:(bookmark|commentRange|perm|moveFromRange|moveToRange)${edge}\\s[^<>]*?:id="([^"]*)"`,
          'g',
        ),
      ),
      ([, kind, id]) => `${kind} ${id}`,
    ).toSorted();
  return idsOf('Start').join() === idsOf('End').join();
}

/**
 * Changes of rows of a table after which a cell would continue one that is not above it any more, or a content control
 * would be left with nothing in it.
 */
export function rowsThatFail(
  stories: readonly NamedStory[],
  changes: readonly ResolvedChange[],
): ReadonlySet<number> {
  const rows = changes.filter((change) => change.kind === 'row');
  const failing = new Set<number>();
  for (const [table, ofTable] of Map.groupBy(rows, ({ row }) => row.table)) {
    const story = stories[ofTable[0]?.story ?? -1];
    if (!story) continue;
    const isEmptied = ofTable.filter(({ to }) => to === 'gone').length === table.rows;
    const isLeft = isEmptied && ofTable.length === table.rows && isInControl(story, table);
    if (isLeft || !hangTogether(story, table, ofTable)) for (const { change } of ofTable) failing.add(change);
  }
  return failing;
}

function hangTogether(story: StoryMap, table: MappedTable, changes: readonly ResolvedRow[]): boolean {
  const before = rowsOfTable(story, table).map((row) => ({ row, grid: gridOf(story, row).cells }));
  const isMerged = before.some(({ grid }) => grid.some(({ merge }) => merge !== undefined));
  const areNewMerged = changes.some(
    ({ to }) => to !== 'gone' && to.cells.some(({ merge }) => merge !== undefined),
  );
  if (!isMerged && !areNewMerged) return true;
  const broken = new Set(
    before.filter(({ grid }, n) => !hangsTogether(before[n - 1]?.grid, grid)).map(({ row }) => row),
  );
  let above: readonly MergedCell[] | undefined;
  for (const { row, grid } of before) {
    const ofRow = changes.filter((change) => change.row === row);
    const put = (isBefore: boolean): boolean =>
      ofRow.every(({ to, isBefore: side }) => {
        if (to === 'gone' || (side === true) !== isBefore) return true;
        const cells = gridOfNew(to.cells, grid[0]?.start ?? 0);
        const isWhole = hangsTogether(above, cells);
        above = cells;
        return isWhole;
      });
    if (!put(true)) return false;
    if (!ofRow.some(({ to }) => to === 'gone')) {
      if (!broken.has(row) && !hangsTogether(above, grid)) return false;
      above = grid;
    }
    if (!put(false)) return false;
  }
  return true;
}
