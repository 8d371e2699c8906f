import { normaliseLine } from '#domain/text/normalise-text.ts';

/** The name or initials that sign changes, on one line, in letters that an attribute of a Word file keeps as they are. */
export function authorLine(given: string): string {
  return normaliseLine(given).replaceAll('\t', ' ').trim();
}
