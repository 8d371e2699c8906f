import { z } from 'zod';
import { fraction } from '#domain/figures/fraction.ts';
import type { Value } from '#domain/values/value.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { moneySchema } from './amount-schema.ts';
import { isoDate, lineText, noteText, plainId } from './text-schema.ts';

/**
 * Arithmetic stays exact with parts up to a million millions: the sums and products that comparison and money make of
 * them are still safe integers, or are refused by name.
 */
const MOST_PART = 1_000_000_000_000;

/** An exact figure of at least 0. */
export const fractionSchema = z
  .strictObject({
    numerator: z.number().int().min(0, refusedAs('negative')).max(MOST_PART, refusedAs('inexact')),
    denominator: z.number().int().min(1).max(MOST_PART, refusedAs('inexact')),
  })
  .transform(({ numerator, denominator }) => fraction(numerator, denominator));

/** A figure up to a limit that no paper reaches: beyond it a key was pressed too often, or the file is made to harm. */
function figureUpTo(most: number) {
  return fractionSchema.refine(
    ({ numerator, denominator }) => numerator / denominator <= most,
    refusedAs('too-large', most),
  );
}

const MOST_SHARE = 10_000;
const MOST_MULTIPLE = 1_000_000;
/** A thousand years in each unit. */
const MOST_DURATION = { days: 366_000, weeks: 52_200, months: 12_000, years: 1_000 } as const;

const shareSchema = figureUpTo(MOST_SHARE);

const perSchema = z.enum(['episode', 'hour', 'month', 'year', 'picture']);
const base = z
  .string(refusedAs('needs-base'))
  .pipe(plainId)
  .describe('id of a base: what the percentage is of');

export const valueSchema: z.ZodType<Value, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), money: moneySchema, per: perSchema.exactOptional() }),
  z.strictObject({ kind: z.literal('share'), share: shareSchema, base }),
  z.strictObject({ kind: z.literal('rate'), share: shareSchema, base, period: z.enum(['year', 'month']) }),
  z
    .strictObject({
      kind: z.literal('duration'),
      n: fractionSchema,
      unit: z.enum(['days', 'weeks', 'months', 'years']),
    })
    .check(({ value: { n, unit }, issues }) => {
      const { error } = refusedAs('too-large', MOST_DURATION[unit]);
      if (n.numerator / n.denominator > MOST_DURATION[unit])
        issues.push({ code: 'custom', path: ['n'], message: error, input: n });
    }),
  z.strictObject({ kind: z.literal('quantity'), n: fractionSchema, unit: plainId }),
  z.strictObject({ kind: z.literal('multiple'), n: figureUpTo(MOST_MULTIPLE), base }),
  z.strictObject({ kind: z.literal('yes-no'), yes: z.boolean() }),
  z.strictObject({ kind: z.literal('choice'), choice: plainId }),
  z.strictObject({
    kind: z.literal('schedule'),
    instalments: z
      .array(
        z.strictObject({
          part: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('share'), share: shareSchema, base }),
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
