import { z } from 'zod';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import { currencySchema } from './currency-schema.ts';
import { isoDate, lineText } from './text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

/** Whole minor units; whether it may be negative is for the engine to say, by the tier's name. */
export const minor = z
  .number()
  .min(-Number.MAX_SAFE_INTEGER)
  // Asked before the whole number: beyond it nothing is known to be whole, and the reason is the size.
  .max(Number.MAX_SAFE_INTEGER, refusedAs('inexact'))
  .int(refusedAs('not-minor-units'))
  .describe('whole minor units (cents, won)');
export const count = z.number().int().min(0).max(1_000_000);
export const id = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\w.:-]+$/u, refusedAs('no-id'))
  // Ids are keys of objects. `constructor` would find what every object inherits, and `__proto__` would be lost.
  .refine((name) => !Object.hasOwn(Object.prototype, name), refusedAs('taken-id'));

const exactParts = z
  .strictObject({
    numerator: z.number().int().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
    denominator: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  })
  .transform(({ numerator, denominator }) => fraction(numerator, denominator));

/** `"32%"`, `"1/3"` or `{numerator, denominator}`. */
export const share = z
  .union([
    z
      .string()
      .max(40)
      .describe('a percentage ("32%") or a ratio ("1/3")')
      .transform((text, context) => known(parsePercent(text), 'not-an-exact-number', text, context)),
    exactParts,
  ])
  .describe('an exact share');

/** `"2.6"` or `{numerator, denominator}`. */
export const multiple = z
  .union([
    z
      .string()
      .max(40)
      .describe('a decimal number ("2.6")')
      .transform((text, context) => known(parseDecimal(text), 'not-an-exact-multiple', text, context)),
    exactParts,
  ])
  .describe('an exact multiple');

function known(
  value: Fraction | undefined,
  refusal: 'not-an-exact-number' | 'not-an-exact-multiple',
  text: string,
  context: z.RefinementCtx,
): Fraction {
  if (value) return value;
  context.addIssue({ code: 'custom', message: refusedAs(refusal).error, input: text });
  return z.NEVER;
}

export const bilingual = z.strictObject({ en: lineText, ko: lineText });
export const label = bilingual.exactOptional();

/** A label that is not given is the id. */
export function labelled<Item extends { id: string; label?: { en: string; ko: string } | undefined }>(
  item: Item,
): Omit<Item, 'label'> & { label: { en: string; ko: string } } {
  return { ...item, label: item.label ?? { en: item.id, ko: item.id } };
}

export const NONE = fraction(0, 1);
export const none = (): Fraction => NONE;

export const rate = z.strictObject({
  from: currencySchema,
  to: currencySchema,
  rate: z
    .union([
      z
        .string()
        .max(40)
        .transform((text, context) => known(parseDecimal(text), 'not-an-exact-multiple', text, context)),
      exactParts,
    ])
    .describe('how many units of `to` one unit of `from` is'),
  on: isoDate,
  source: lineText,
});

export const amounts = z.record(id, minor);

/** The engine checks that months rise and shares add up to 100%, and names the source. */
export const month = z.number().int().min(0).max(1200);
export const arrival = z.array(z.strictObject({ month, share })).min(1).max(40);
