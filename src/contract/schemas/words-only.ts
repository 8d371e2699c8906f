import type { z } from 'zod';
import { findActiveContent } from '#domain/text/active-content.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

/**
 * For a file that somebody else made: nothing in it, however deep, that a page could run. What a person types is
 * never asked this; it is shown as words wherever it stands.
 */
export function wordsOnly<T>(schema: z.ZodType<T, unknown>): z.ZodType<T, unknown> {
  return schema.superRefine((value, context) => {
    const path = findActivePath(value, []);
    if (path) context.addIssue({ code: 'custom', path, message: refusedAs('active-content').error });
  });
}

function findActivePath(value: unknown, path: readonly PropertyKey[]): PropertyKey[] | undefined {
  if (typeof value === 'string') return findActiveContent(value) === undefined ? undefined : [...path];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = findActivePath(item, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
