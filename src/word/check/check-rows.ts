import { joinedEdges } from './checked-story.ts';
import type { CheckedBlock } from './checked-story.ts';
import { firstDifference, firstMiss } from './compare-stories.ts';
import type { NewCell, NewTable } from '#domain/redline/change.ts';
import type { Intention, RowIntentions } from './intended-story.ts';
import { resolveOurs } from './resolve-ours.ts';
import type { Ours } from './resolve-ours.ts';
import { saidInRow, withoutRows } from './table-rows.ts';
import type { CheckedRow, CheckedTable } from './table-rows.ts';

/** What is to be held against each other of one story. */
export type StoryToCheck = {
  readonly theirs: readonly CheckedBlock[];
  readonly redline: readonly CheckedBlock[];
  readonly clean: readonly CheckedBlock[];
  readonly ours: Ours;
  readonly intended: ReadonlyMap<number, Intention>;
  readonly rows: RowIntentions;
};

/**
 * The truths of a story in which rows of a table come or go: rejected it is theirs; accepted it has the rows that were
 * intended, each in its place and with its words, and else what was intended; the clean copy is the redline accepted.
 */
export function checkStoryWithRows({ theirs, redline, clean, ours, intended, rows }: StoryToCheck): string[] {
  const isMarked = ({ marks }: CheckedRow, ...kinds: readonly string[]): boolean =>
    marks.some((mark) => ours.isOurs(mark) && kinds.includes(mark.kind));
  const left = (...kinds: readonly string[]): CheckedBlock[] =>
    withoutRows(redline, {
      goes: (row) => isMarked(row, ...kinds),
      keeps: (mark) => !ours.isOurs(mark),
    });
  const rejected = resolveOurs(left('ins'), 'reject', ours);
  const accepted = resolveOurs(left('del'), 'accept', ours);
  const acceptedOfTheirs = resolveOurs(left('ins', 'del'), 'accept', ours);
  if (!rejected || !accepted || !acceptedOfTheirs) return ['a paragraph goes that nothing follows'];
  const differs = firstDifference(plain(theirs), rejected);
  const stays = withoutRows(theirs, { ...KEEP_ALL, goes: (row) => holds(row, rows.gone) });
  const staying = moved(theirs, stays, intended);
  const misses = firstMiss(stays, acceptedOfTheirs, staying);
  const isUnclean = firstDifference(joinedEdges(accepted), plain(clean));
  return [
    ...(differs === undefined ? [] : [`our changes rejected do not give their file: ${differs}`]),
    ...(misses === undefined ? [] : [`our changes accepted do not give what was intended: ${misses}`]),
    ...(isUnclean === undefined ? [] : [`the clean copy is not the redline accepted: ${isUnclean}`]),
    ...wrongRows(theirs, redline, rows, (row) => isMarked(row, 'ins')),
    ...wrongTables(newTablesIn(redline, ours), intendedTables(stays, staying)),
  ];
}

/** How many paragraphs go with their rows. */
export function paragraphsGoing(theirs: readonly CheckedBlock[], { gone }: RowIntentions): number {
  let count = 0;
  if (gone.size === 0) return count;
  const goes = (row: CheckedRow): boolean => {
    if (holds(row, gone)) count += row.cells.flat().length;
    return false;
  };
  withoutRows(theirs, { ...KEEP_ALL, goes });
  return count;
}

const KEEP_ALL = { goes: () => false, keeps: () => true } as const;

function plain(blocks: readonly CheckedBlock[]): CheckedBlock[] {
  return withoutRows(blocks, KEEP_ALL);
}

function holds({ cells }: CheckedRow, wanted: ReadonlySet<CheckedBlock>): boolean {
  return cells.some((cell) => cell.some((paragraph) => wanted.has(paragraph)));
}

/** The intentions by the places that their paragraphs have once rows are gone. */
function moved(
  before: readonly CheckedBlock[],
  after: readonly CheckedBlock[],
  intended: ReadonlyMap<number, Intention>,
): ReadonlyMap<number, Intention> {
  const places = new Map(after.map((block, at) => [block, at]));
  const placeOf = (at: number): number => {
    const block = before[at];
    return (block && places.get(block)) ?? -1;
  };
  const withPlaces = (added: Intention['added']): Intention['added'] =>
    added.map(({ text, like }) => ({ text, like: placeOf(like) }));
  return new Map(
    Array.from(intended, ([at, intention]) => [
      placeOf(at),
      { ...intention, added: withPlaces(intention.added), before: withPlaces(intention.before) },
    ]),
  );
}

/** The rows that were put in against those that were to be: how many rows of theirs stand before each, and its words. */
function wrongRows(
  theirs: readonly CheckedBlock[],
  redline: readonly CheckedBlock[],
  { added }: RowIntentions,
  isNew: (row: CheckedRow) => boolean,
): string[] {
  const all: CheckedRow[] = [];
  const goes = (row: CheckedRow): boolean => {
    if (!isNew(row)) return false;
    all.push(row);
    return true;
  };
  withoutRows(redline, { goes, keeps: () => true });
  const found = all
    .filter(({ table }) => table.gone < table.rows)
    .map((row) => told(row.endedBefore, cellsIn(row)));
  const ended = new Map<CheckedBlock, number>();
  const seen = (row: CheckedRow): boolean => {
    for (const paragraph of row.cells.flat()) ended.set(paragraph, row.endedBefore);
    return false;
  };
  withoutRows(theirs, { ...KEEP_ALL, goes: seen });
  const wanted = added
    .map(({ anchor, isBefore, cells }) => ({
      at: (ended.get(anchor) ?? 0) + (isBefore ? 0 : 1),
      isBefore,
      cells,
    }))
    .toSorted((a, b) => a.at - b.at || Number(a.isBefore) - Number(b.isBefore))
    .map(({ at, cells }) => told(at, cells));
  if (found.length === wanted.length && found.every((row, n) => row === wanted[n])) return [];
  return [`the new rows are ${found.join(' / ')}, not ${wanted.join(' / ')}`];
}

type ToldTable = { readonly at: number; readonly rows: NewTable['rows'] };

/** The tables that are new as a whole, each with how many paragraphs stand before it once all is accepted. */
function newTablesIn(redline: readonly CheckedBlock[], { isOurs }: Ours): ToldTable[] {
  const staying = redline.filter(
    (block) => block.kind === 'edges' || !block.mark.some((mark) => isOurs(mark) && mark.kind === 'del'),
  );
  const tables = new Map<CheckedTable, CheckedRow[]>();
  const goes = (row: CheckedRow): boolean => {
    const mine = row.marks.filter(isOurs);
    if (mine.some(({ kind }) => kind === 'ins'))
      tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
    return mine.length > 0;
  };
  withoutRows(staying, { goes, keeps: () => true });
  return [...tables].flatMap(([table, rows]) =>
    rows.length < table.rows
      ? []
      : [{ at: table.paragraphsBefore, rows: rows.map((row) => ({ cells: cellsIn(row), ...headOf(row) })) }],
  );
}

function headOf({ isHeader }: CheckedRow): { readonly isHeader?: true } {
  return isHeader ? { isHeader } : {};
}

/** Where the new tables should stand, by how many paragraphs are before each. */
function intendedTables(
  stays: readonly CheckedBlock[],
  intended: ReadonlyMap<number, Intention>,
): ToldTable[] {
  const tables: ToldTable[] = [];
  let before = 0;
  for (const [n, block] of stays.entries()) {
    const intention = intended.get(n);
    if (block.kind === 'edges') continue;
    const put = (isBefore: boolean): void => {
      for (const { rows, behind, ...table } of intention?.tables ?? [])
        if (table.isBefore === isBefore) tables.push({ at: before + behind, rows });
    };
    put(true);
    before += (intention?.before.length ?? 0) + (intention?.isDeleted === true ? 0 : 1);
    put(false);
    before += intention?.added.length ?? 0;
  }
  return tables;
}

function wrongTables(found: readonly ToldTable[], wanted: readonly ToldTable[]): string[] {
  const [now, then] = [found, wanted].map((tables) =>
    tables
      .map(
        ({ at, rows }) =>
          `${at}: ${rows.map(({ isHeader, cells }) => `${isHeader === true ? 'head ' : ''}${told(0, cells)}`).join()}`,
      )
      .join(' / '),
  );
  return now === then ? [] : [`the new tables are ${now}, not ${then}`];
}

function cellsIn(row: CheckedRow): NewCell[] {
  return saidInRow(row).map((lines, n): NewCell => {
    const { columns = 1, merge = '' } = row.merged[n] ?? {};
    return { lines, columns, ...(merge === '' ? {} : { merge: merge === 'begins' ? merge : 'continues' }) };
  });
}

function told(at: number, cells: readonly NewCell[]): string {
  const said = cells.map(({ lines, columns = 1, merge = '' }) => [
    lines.map((line) => line.replaceAll('\u000B', '\n')),
    columns,
    merge,
  ]);
  return `${at}: ${JSON.stringify(said)}`;
}
