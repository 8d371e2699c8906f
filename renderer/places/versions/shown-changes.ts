import type { ChangeClass } from '#domain/reading/versions/change-classes.ts';
import { CHANGE_CLASSES, classesOf } from '#domain/reading/versions/change-classes.ts';
import type { ComparedRow, LineChange } from '#domain/reading/versions/compare-papers.ts';
import { namesByOrdinal } from '#domain/reading/versions/compared-papers.ts';
import type { ClauseName } from '#domain/reading/versions/compared-papers.ts';
import type { ComparedVersions } from '#contract/methods.ts';

/** A change as the list shows it. */
export type ListedChange = {
  /** Its place in `changes`. */
  readonly index: number;
  readonly change: LineChange;
  readonly classes: ReadonlySet<ChangeClass>;
  /** The row that it is shown in; of a move, where it went. */
  readonly row: number;
  /** Of a move: the row that it left. */
  readonly leftRow?: number;
  readonly clause?: ClauseName;
};

/** Every change with its rows and its clause, in the order of the paper. */
export function listedChanges({ rows, changes, clauses }: ComparedVersions): ListedChange[] {
  const [before, after] = [namesByOrdinal(clauses.before), namesByOrdinal(clauses.after)];
  const placesOf = new Map<number, number[]>();
  for (const [at, { change }] of rows.entries())
    if (change !== undefined) placesOf.set(change, [...(placesOf.get(change) ?? []), at]);
  return changes.flatMap((change, index): ListedChange[] => {
    const places = placesOf.get(index) ?? [];
    const row = places.find((at) => rows[at]?.after !== undefined) ?? places[0];
    if (row === undefined) return [];
    const leftRow = places.find((at) => at !== row);
    const { after: now, before: was } = rows[row] ?? {};
    const clause = now ? after.get(now.clause ?? 0) : before.get(was?.clause ?? 0);
    return [
      {
        index,
        change,
        classes: classesOf(change),
        row,
        ...(leftRow === undefined ? {} : { leftRow }),
        ...(clause ? { clause } : {}),
      },
    ];
  });
}

/** How many changes there are of each class, comments included. */
export function countsByClass(
  listed: readonly ListedChange[],
  comments: number,
): readonly { readonly of: ChangeClass; readonly count: number }[] {
  return CHANGE_CLASSES.map((of) => ({
    of,
    count: of === 'comments' ? comments : listed.filter(({ classes }) => classes.has(of)).length,
  })).filter(({ count }) => count > 0);
}

/** Those of one of the chosen classes; all where nothing is chosen. */
export function chosenAmong(listed: readonly ListedChange[], chosen: readonly ChangeClass[]): ListedChange[] {
  return listed.filter(({ classes }) => chosen.length === 0 || chosen.some((of) => classes.has(of)));
}

/** Rows that are shown: all, or those with a chosen change and the one before and after each. */
export function rowsShown(
  rows: readonly ComparedRow[],
  chosen: readonly ListedChange[] | undefined,
): number[] {
  if (!chosen) return rows.map((_, at) => at);
  const near = new Set(
    chosen.flatMap(({ row, leftRow }) => [row, leftRow ?? row].flatMap((at) => [at - 1, at, at + 1])),
  );
  return rows.flatMap((_, at) => (near.has(at) ? [at] : []));
}

/** The next or previous of the list, from whatever is chosen; it stops at the ends. */
export function stepChange(
  listed: readonly ListedChange[],
  chosen: number | undefined,
  by: 1 | -1,
): ListedChange | undefined {
  const at = listed.findIndex(({ index }) => index === chosen);
  if (at < 0) return by > 0 ? listed[0] : listed.at(-1);
  return listed[Math.max(0, Math.min(listed.length - 1, at + by))];
}
