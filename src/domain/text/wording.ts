import {
  INVISIBLE,
  withOneQuotationMark,
  withOneWidth,
  withTellingSpaces,
  withoutInvisible,
} from './letter-shapes.ts';

/**
 * What tells two texts apart: nothing; white space alone (spaces, line breaks, letters that nobody sees, the
 * composition of Hangul); with it the shape of marks (quotation marks, full and half width); or words.
 */
export type WordingDifference = 'none' | 'spacing' | 'shapes' | 'words';

export function wordingDifference(a: string, b: string): WordingDifference {
  if (a === b) return 'none';
  const [left, right] = [unspaced(a), unspaced(b)];
  if (left === right) return 'spacing';
  return shapeless(left) === shapeless(right) ? 'shapes' : 'words';
}

/** Whether two papers say the same, whatever the program that wrote them made of spaces and marks. */
export function saysTheSame(a: string, b: string): boolean {
  return wordingDifference(a, b) !== 'words';
}

/** A plain JSON value with the wording of each of its texts, for comparing by content. */
export function wordingOf(content: unknown): unknown {
  if (typeof content === 'string') return shapeless(unspaced(content));
  if (Array.isArray(content)) return content.map(wordingOf);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, wordingOf(value)]));
}

/**
 * A text whose white space can be seen, where white space is what changed: `·` a space, `°` a no-break
 * space, `→` a tab, `⏎` a line break, `¦` a letter that nobody sees. The signs are those of Word, as far as it has them.
 */
export function withVisibleSpacing(text: string): string {
  return text
    .replaceAll(/\r\n?|[\n\u2028\u2029]/g, '⏎\n')
    .replaceAll('\t', '→\t')
    .replaceAll(/[\u00A0\u202F\u2007]/g, '°')
    .replaceAll(/[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g, '·')
    .replaceAll(INVISIBLE, '¦');
}

function unspaced(text: string): string {
  return withTellingSpaces(withoutInvisible(text).normalize('NFC'));
}

/** Spaces are looked at again: beside a full-width letter they told nothing. */
function shapeless(text: string): string {
  return withTellingSpaces(withOneQuotationMark(withOneWidth(text)));
}
