import type { PaperDocument, Part } from '#domain/reading/document/paper-document.ts';
import { textsOf } from './texts-of.ts';

/** Hangul against Latin letters, for the language of a paper: a fifth of the letters makes a language count. */
const FIFTH = 5;

/** The language that most of the letters are in; `both` where each has more than a fifth of them. */
export function languageOf(parts: readonly Part[]): PaperDocument['language'] {
  let korean = 0;
  let latin = 0;
  for (const text of textsOf(parts)) {
    korean += text.match(/[가-힣]/g)?.length ?? 0;
    latin += text.match(/[A-Za-z]/g)?.length ?? 0;
  }
  // A syllable says about as much as two and a half Latin letters.
  const weighed = korean * 2.5;
  const all = weighed + latin;
  if (weighed * FIFTH > all && latin * FIFTH > all) return 'both';
  return weighed > latin ? 'ko' : 'en';
}

/** Letters and digits: what is counted of a text. Signs, spaces and marks of a format are not. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The letters of everything that was read, numbers of lists and taken-out words with it. */
export function lettersRead(parts: readonly Part[]): number {
  let sum = 0;
  for (const text of textsOf(parts)) sum += lettersIn(text);
  return sum;
}
