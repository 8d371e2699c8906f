import { z } from 'zod';
import type { Change } from '#domain/ledger/parts.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Example } from './example.ts';

/** A question of the contract: the schema of what it asks, the type of its answer, and an example of both. */
export function method<Input, Parsed>(input: z.ZodType<Parsed, Input>) {
  return {
    // The output exists for the compiler only.
    answers: <Output>(example: Example<Input, Output>): Method<Input, Parsed, Output> =>
      ({ input, example }) as Method<Input, Parsed, Output>,
  };
}

type Method<Input, Parsed, Output> = {
  readonly input: z.ZodType<Parsed, Input>;
  readonly output: Output;
  readonly example: Example<Input, Output>;
};

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
