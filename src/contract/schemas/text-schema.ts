import { z } from 'zod';
import type { NameIn } from '#domain/text/names.ts';

// Invisible characters that change the order in which text is shown: embeddings, overrides, isolates.
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;

/**
 * Text in NFC (decomposed Hangul is composed), line ends as \n, no control or direction characters, at most
 * `max` characters as composed.
 */
export function text(max: number): z.ZodType<string, unknown> {
  return z
    .string()
    .normalize('NFC')
    .max(max, { error: `is longer than ${max.toLocaleString('en')} characters. Shorten it.` })
    .refine((value) => !CONTROLS.test(value), { error: 'holds control characters. Paste it as plain text.' })
    .refine((value) => !BIDI_CONTROLS.test(value), {
      error: 'holds invisible direction characters. Paste it as plain text.',
    })
    .refine((value) => value.isWellFormed(), { error: 'holds a broken character. Type it again.' })
    .transform((value) => value.replaceAll(/\r\n?/g, '\n'));
}

/** Text without a line end; it may be empty. */
export function onOneLine(max: number): z.ZodType<string, unknown> {
  return text(max).refine((value) => !value.includes('\n'), { error: 'must be on one line.' });
}

/** A name on one line, not empty. */
export function name(max: number): z.ZodType<string, unknown> {
  return onOneLine(max).refine((value) => value.trim() !== '', { error: 'must not be empty.' });
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
  .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, { error: 'must be a date like 2026-11-20.' })
  .refine(
    (value) => {
      const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
      const date = new Date(Date.UTC(year, month - 1, day));
      return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    },
    { error: 'is a date that does not exist.' },
  );

/** Ids that we or the library make: letters, digits, dash, underscore, dot. */
export const plainId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/, { error: 'is not a valid id.' });
