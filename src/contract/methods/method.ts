import { z } from 'zod';

/** Ties an output type to an input schema; the output exists for the compiler only. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the output
export function method<Output>() {
  return <Input extends z.ZodType>(input: Input): { readonly input: Input; readonly output: Output } =>
    ({ input }) as { readonly input: Input; readonly output: Output };
}

/** Commands carry the revision that they were made on. A stale one answers `conflict`. */
export const revisionSchema = z.number().int().min(0);
