import { z } from 'zod';
import type { Value } from '#domain/values/value.ts';
import { READING_DOUBTS } from '#domain/values/read/reading.ts';
import type { ReadingDoubt } from '#domain/values/read/reading.ts';
import { valueSchema } from '#contract/schemas/deal-schema.ts';

/**
 * `jibun read-value --json`: every reading of a text. One reading is stored, several are asked between, none is
 * `refused` with its reason. `doubts`: why a person is asked, or asked once more.
 */
export type ReadValueOutput = {
  readonly readings: readonly { readonly value: Value; readonly says: string }[];
  readonly doubts?: readonly ReadingDoubt[];
  readonly refused?: string;
};

export const readValueOutputSchema: z.ZodType<ReadValueOutput> = z.strictObject({
  readings: z.array(z.strictObject({ value: valueSchema, says: z.string() })),
  doubts: z.array(z.enum(READING_DOUBTS)).exactOptional(),
  refused: z.string().exactOptional(),
});
