import type { ColumnRef } from '#domain/comparison/standing.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';

/** The contract compares at most eight columns at once. */
export const MOST_COLUMNS = 8;

/** One text for a column, for keys and choices: `draft:theirs-1`, `market`, `ask`. */
export function columnKey(column: ColumnRef): string {
  return column.kind === 'draft' ? `draft:${column.draftId}` : column.kind;
}

/** Their paper of the round before, our latest, their latest, then the market and our ask. */
export function defaultColumns(document: DealDocument): ColumnRef[] {
  const latest = findLatestDraft(document, 'theirs');
  const before = document.drafts.findLast(
    (draft) => draft.side === 'theirs' && latest !== undefined && draft.round < latest.round,
  );
  const ours = findLatestDraft(document, 'ours');
  const agreed = findLatestDraft(document, 'agreed');
  const drafts = [before, ours, latest, agreed].flatMap((draft) => draft ?? []);
  return [
    ...drafts
      .toSorted((a, b) => a.round - b.round)
      .map((draft) => ({ kind: 'draft', draftId: draft.id }) as const),
    { kind: 'market' },
    { kind: 'ask' },
  ];
}

/** Columns whose draft is still in the deal. */
export function existingColumns(columns: readonly ColumnRef[], document: DealDocument): ColumnRef[] {
  return columns.filter(
    (column) => column.kind !== 'draft' || document.drafts.some((draft) => draft.id === column.draftId),
  );
}

/** The same columns with one of them a place further to the left. */
export function movedLeft(columns: readonly ColumnRef[], at: number): ColumnRef[] {
  const [before, moved] = [columns[at - 1], columns[at]];
  if (!before || !moved) return [...columns];
  return columns.map((column, index) => (index === at - 1 ? moved : index === at ? before : column));
}

/** Every column that is not shown yet. */
export function addableColumns(columns: readonly ColumnRef[], document: DealDocument): ColumnRef[] {
  const shown = new Set(columns.map(columnKey));
  const all: ColumnRef[] = [
    ...document.drafts.map((draft) => ({ kind: 'draft', draftId: draft.id }) as const),
    { kind: 'market' },
    { kind: 'ask' },
  ];
  return all.filter((column) => !shown.has(columnKey(column)));
}
