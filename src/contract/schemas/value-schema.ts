import { z } from 'zod';
import { fraction } from '#domain/figures/fraction.ts';
import type { Value } from '#domain/values/value.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { moneySchema } from './amount-schema.ts';
import { isoDate, lineText, noteText, plainId } from './text-schema.ts';

const safeInteger = z.number().int().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

export const fractionSchema = z
  .strictObject({
    numerator: safeInteger.min(0, refusedAs('negative')),
    denominator: safeInteger.min(1),
  })
  .transform(({ numerator, denominator }) => fraction(numerator, denominator));

const perSchema = z.enum(['episode', 'hour', 'month', 'year', 'picture']);
const base = z
  .string(refusedAs('needs-base'))
  .pipe(plainId)
  .describe('id of a base: what the percentage is of');

export const valueSchema: z.ZodType<Value, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), money: moneySchema, per: perSchema.exactOptional() }),
  z.strictObject({ kind: z.literal('share'), share: fractionSchema, base }),
  z.strictObject({ kind: z.literal('rate'), share: fractionSchema, base, period: z.enum(['year', 'month']) }),
  z.strictObject({
    kind: z.literal('duration'),
    n: fractionSchema,
    unit: z.enum(['days', 'weeks', 'months', 'years']),
  }),
  z.strictObject({ kind: z.literal('quantity'), n: fractionSchema, unit: plainId }),
  z.strictObject({ kind: z.literal('multiple'), n: fractionSchema, base }),
  z.strictObject({ kind: z.literal('yes-no'), yes: z.boolean() }),
  z.strictObject({ kind: z.literal('choice'), choice: plainId }),
  z.strictObject({
    kind: z.literal('schedule'),
    instalments: z
      .array(
        z.strictObject({
          part: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('share'), share: fractionSchema, base }),
            z.strictObject({ kind: z.literal('money'), money: moneySchema }),
          ]),
          due: lineText,
        }),
      )
      .min(1)
      .max(40),
  }),
  z.strictObject({ kind: z.literal('date'), on: isoDate }),
  z.strictObject({ kind: z.literal('text'), text: noteText }),
]);
