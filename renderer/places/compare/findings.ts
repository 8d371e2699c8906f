import { byId } from '#domain/base/by-id.ts';
import type { SideBySideRow } from '#domain/comparison/standing.ts';
import type { Family } from '#domain/library/library.ts';
import { LAYERS } from '#domain/library/term.ts';
import type { DimensionId, Layer, Term } from '#domain/library/term.ts';

export const FINDING_KINDS = ['worse', 'absent', 'changed', 'differs'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type CompareFilter = {
  /** Empty: every kind. */
  readonly kinds: readonly FindingKind[];
  readonly family: string;
  readonly dimension: DimensionId | '';
  readonly onlyFindings: boolean;
  readonly hideUnread: boolean;
};

export type CompareRow = { readonly row: SideBySideRow; readonly term: Term };
export type RowGroup = {
  readonly layer: Layer;
  readonly family: Family;
  readonly rows: readonly CompareRow[];
};

/** What there is to say about a row, in the order of the filters. */
export function findingKinds(row: SideBySideRow): FindingKind[] {
  return [
    ...(row.worseThanMarket ? (['worse'] as const) : []),
    ...(row.absent ? (['absent'] as const) : []),
    ...(row.changedSinceLastRound ? (['changed'] as const) : []),
    ...(row.differs ? (['differs'] as const) : []),
  ];
}

/** Without a chosen kind, a bare difference between columns is no finding: two sides always differ. */
export function isFinding(row: SideBySideRow, kinds: readonly FindingKind[]): boolean {
  const here = findingKinds(row);
  if (kinds.length > 0) return kinds.some((kind) => here.includes(kind));
  return here.some((kind) => kind !== 'differs');
}

/** Rows of the chosen family and dimension, in the order of layers and families. */
export function groupRows(
  rows: readonly SideBySideRow[],
  terms: readonly Term[],
  families: readonly Family[],
  filter: CompareFilter,
): RowGroup[] {
  const joined = rows.flatMap((row): CompareRow[] => {
    const term = byId(terms).get(row.termId);
    return term ? [{ row, term }] : [];
  });
  const shown = joined.filter(
    ({ row, term }) =>
      (filter.family === '' || term.family === filter.family) &&
      (filter.dimension === '' || term.dimension === filter.dimension) &&
      (!filter.hideUnread || !isUnreadEverywhere(row)) &&
      (!filter.onlyFindings || isFinding(row, filter.kinds)),
  );
  return LAYERS.flatMap((layer) =>
    families.map((family) => ({
      layer,
      family,
      rows: shown.filter(({ term }) => term.layer === layer && term.family === family.id),
    })),
  ).filter((group) => group.rows.length > 0);
}

export function isUnreadEverywhere(row: SideBySideRow): boolean {
  const standings = row.cells.flatMap((cell) => cell.standing ?? []);
  return standings.length > 0 && standings.every((standing) => standing === 'unread');
}

/** The next finding below or above the one in focus; from outside the list, the first or the last. */
export function stepFinding(
  termIds: readonly string[],
  current: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = current === undefined ? -1 : termIds.indexOf(current);
  if (at === -1) return step === 1 ? termIds[0] : termIds.at(-1);
  return termIds[Math.max(0, Math.min(termIds.length - 1, at + step))];
}
