import type { Lang } from './bilingual.ts';

/**
 * A field that a person filled in both languages, one behind a dot (`Chief Executive Officer · 대표이사`), for a reader of
 * one of them. A text in one language alone stays as it is.
 */
export function halfIn(text: string, lang: Lang): string {
  const pieces = text.split(' · ');
  const korean = pieces.filter((piece) => HANGUL.test(piece));
  const other = pieces.filter((piece) => !HANGUL.test(piece));
  if (korean.length === 0 || other.length === 0) return text;
  return (lang === 'ko' ? korean : other).join(' · ');
}

const HANGUL = /[가-힣]/;
