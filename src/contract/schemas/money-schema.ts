import { z } from 'zod';
import type { MoneyFile, MoneyFileResult } from '#domain/settlement/file/money-file.ts';
import { computeMoney } from '#domain/settlement/file/money-file.ts';
import { id, label, labelled, share } from './money-figures-schema.ts';
import { parseWith } from './parse-with.ts';
import { outcomeSchema, statementSpecSchema } from './statement-schema.ts';
import { isoDate, lineText, noteText } from './text-schema.ts';
import { waterfallInputSchema, waterfallSpecSchema } from './waterfall-schema.ts';

const fileHead = {
  title: lineText,
  source: lineText.default(''),
  note: noteText.default(''),
};
const scenarioHead = { id, label };

const statementFileSchema = z.strictObject({
  ...fileHead,
  kind: z.literal('statement'),
  spec: statementSpecSchema,
  scenarios: z
    .array(z.strictObject({ ...scenarioHead, outcome: outcomeSchema }).transform(labelled))
    .min(1)
    .max(200),
});
const waterfallFileSchema = z.strictObject({
  ...fileHead,
  kind: z.literal('waterfall'),
  spec: waterfallSpecSchema,
  discountRate: share.exactOptional().describe('per year; left out: no present value'),
  scenarios: z
    .array(
      z
        .strictObject({
          ...scenarioHead,
          input: waterfallInputSchema,
          screenedOn: isoDate
            .exactOptional()
            .describe('day of screening: rates that a tier gives by day are read at it'),
        })
        .transform(labelled),
    )
    .min(1)
    .max(200),
});
export const moneyFileSchema: z.ZodType<MoneyFile, unknown> = z.discriminatedUnion('kind', [
  statementFileSchema,
  waterfallFileSchema,
]);

/** Reads and works a bare waterfall or statement file, already parsed from JSON. Throws `Fail` by field or tier. */
export function computeMoneyFile(json: unknown, scenarioId?: string): MoneyFileResult {
  return computeMoney(parseWith(moneyFileSchema, json), scenarioId);
}

/** The two JSON Schemas that an editor offers (draft 2020-12), as templates/schemas holds them. */
export function moneyJsonSchemas(): { readonly statement: unknown; readonly waterfall: unknown } {
  return {
    statement: z.toJSONSchema(statementFileSchema, { io: 'input' }),
    waterfall: z.toJSONSchema(waterfallFileSchema, { io: 'input' }),
  };
}
