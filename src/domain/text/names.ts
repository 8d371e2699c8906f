import type { Lang } from './bilingual.ts';
import { hasHangul } from './hangul.ts';

/** The same name as it is written in English and in Korean, where a person has given it. */
export type NameIn = { readonly en?: string; readonly ko?: string };

/** The name for a reader of the language: the one given for it, or the one there is. */
export function nameIn(name: string, given: NameIn | undefined, lang: Lang): string {
  return given?.[lang] ?? halfIn(name, lang);
}

/**
 * Of a text that says one thing in both languages, `Second draft · 2차안`, the half for a reader of the language. Any
 * other text, one with two points in it or both halves in one language, is what it is. (`half-in.ts` halves a field of a
 * party, which may have several pieces in each.)
 */
export function halfIn(text: string, lang: Lang): string {
  const halves = text.split(' · ');
  const korean = halves.filter((half) => hasHangul(half));
  const other = halves.filter((half) => !korean.includes(half));
  if (korean.length !== 1 || other.length !== 1 || !/\p{Script=Latin}/u.test(other[0] ?? '')) return text;
  return (lang === 'ko' ? korean[0] : other[0])?.trim() ?? text;
}
