import { z } from 'zod';
import type { Change } from '#domain/ledger/parts.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** Ties an output type to an input schema; the output exists for the compiler only. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the output
export function method<Output>() {
  return <Input extends z.ZodType>(input: Input): { readonly input: Input; readonly output: Output } =>
    ({ input }) as { readonly input: Input; readonly output: Output };
}

/** Commands carry the revision that they were made on. A stale one answers `conflict`. */
export const revisionSchema = z.number().int().min(0);

/** Where something with a history stands: the revision that commands carry, the names of what may be undone and redone. */
export type HistoryStand = {
  readonly revision: number;
  readonly undo: Bilingual | null;
  readonly redo: Bilingual | null;
};

/**
 * What a command changed, part by part, and where the history stands now. Whoever holds what was there before
 * applies the `after`s with the ledger and has what is there now; nothing else has to cross.
 */
export type Changed<Part> = HistoryStand & { readonly changes: readonly Change<Part>[] };
