import type { NewRow, NewTable } from '#domain/redline/change.ts';
import type { MappedRow } from './story-map.ts';
import type { SmallChange } from '#domain/redline/smallest-changes.ts';

/** A change with its place in the file, as it will be written. `change` counts from 0. */
export type ResolvedChange =
  ResolvedEdit | ResolvedDeletion | ResolvedInsertion | ResolvedRow | ResolvedTable;

type Place = {
  readonly change: number;
  readonly story: number;
  readonly paragraph: number;
  readonly comment?: string;
};

/** Words of a paragraph. Without `changes` a comment alone. */
export type ResolvedEdit = Place & {
  readonly kind: 'edit';
  /** What was found, in the text of the paragraph. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly SmallChange[];
};

/** A paragraph as a whole. */
export type ResolvedDeletion = Place & { readonly kind: 'deletion' };

/** A row of a table as a whole: struck, or new ones in the form of this. */
export type ResolvedRow = Place & {
  readonly kind: 'row';
  readonly row: MappedRow;
  readonly to: 'gone' | NewRow;
  readonly isBefore?: true;
};

/** New paragraphs behind this one, or before it. */
export type ResolvedInsertion = Place & {
  readonly kind: 'insertion';
  readonly lines: readonly NewLine[];
  readonly isBefore?: true;
};

/** A new table behind this paragraph, or before it. */
export type ResolvedTable = Place & {
  readonly kind: 'table';
  readonly table: NewTable;
  readonly isBefore?: true;
};

/** A new paragraph, and the one of the same story whose style and numbering it takes, if not the one before it. */
export type NewLine = { readonly line: string; readonly form?: number };
