import { z } from 'zod';
import { normaliseLine, normaliseText } from '#domain/text/normalise-text.ts';
import type { NameIn } from '#domain/text/names.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

/** Text as `normaliseText` keeps it, at most `max` characters as kept. */
export function text(max: number): z.ZodType<string, unknown> {
  return z.string().overwrite(normaliseText).max(max);
}

/** Text without a line end; it may be empty. */
export function onOneLine(max: number): z.ZodType<string, unknown> {
  return z.string().overwrite(normaliseLine).max(max);
}

/** A name on one line, not empty. */
export function name(max: number): z.ZodType<string, unknown> {
  return onOneLine(max).refine((value) => value.trim() !== '', refusedAs('empty'));
}

/** The same name in English and in Korean, where it is given. */
export function nameInSchema(max: number): z.ZodType<NameIn, unknown> {
  return z.strictObject({ en: name(max).exactOptional(), ko: name(max).exactOptional() });
}

export const clauseText = text(50_000);
export const noteText = text(20_000);
export const lineText = text(500);

/** A calendar date that exists, 1900-2199. */
export const isoDate = z
  .string()
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, refusedAs('no-date'))
  .refine((value) => {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }, refusedAs('no-such-day'));

/** Ids that we or the library make: letters, digits, dash, underscore, dot. */
export const plainId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/, refusedAs('no-id'));
