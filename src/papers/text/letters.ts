import type { PaperDocument, Part } from '#domain/reading/document/paper-document.ts';
import { textsOf } from './texts-of.ts';

/** Hangul against Latin letters, for the language of a paper: a fifth of the letters makes a language count. */
const FIFTH = 5;

/** The language that most of the letters are in; `both` where each has more than a fifth of them. */
export function languageOf(parts: readonly Part[]): PaperDocument['language'] {
  let korean = 0;
  let latin = 0;
  for (const text of textsOf(parts)) {
    korean += countIn(text, /[가-힣]/g);
    latin += countIn(text, /[A-Za-z]/g);
  }
  // A syllable says about as much as two and a half Latin letters.
  const weighed = korean * 2.5;
  const all = weighed + latin;
  if (weighed * FIFTH > all && latin * FIFTH > all) return 'both';
  return weighed > latin ? 'ko' : 'en';
}

/** Letters and digits: what is counted of a text. Signs, spaces and marks of a format are not. */
export function lettersIn(text: string): number {
  return countIn(text, /[\p{L}\p{N}]/gu);
}

/** Counted at a time: the matches of a text of many megabytes would not fit into memory. */
const STRETCH = 32_768;

function countIn(text: string, letter: RegExp): number {
  let sum = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = from + STRETCH;
    // A letter of two units stays whole.
    if (/[\ud800-\udbff]/.test(text.charAt(to - 1))) to += 1;
    sum += text.slice(from, to).match(letter)?.length ?? 0;
  }
  return sum;
}

/** The letters of everything that was read, numbers of lists and taken-out words with it. */
export function lettersRead(parts: readonly Part[]): number {
  let sum = 0;
  for (const text of textsOf(parts)) sum += lettersIn(text);
  return sum;
}
