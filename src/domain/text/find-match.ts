import { initialOf, isInitial, isSyllable } from './initial-consonants.ts';

/** Where a query is found in a text, in UTF-16 units of the NFC text. */
export type Match = { readonly start: number; readonly end: number };

/**
 * Finds a query in a text whatever the case, the accents and the composition of Hangul. Initial
 * consonants stand for syllables that begin with them (초성 검색): ㅇㅅㄹ finds 옵션료, and a half-typed
 * 옵ㅅ finds 옵션. Spaces are skipped on both sides, as Korean spacing varies.
 * @returns undefined when it is not there; an empty query is found nowhere.
 */
export function findMatch(text: string, query: string): Match | undefined {
  const wanted = Array.from(query.normalize('NFC')).filter(isNotSpace).map(foldLetter);
  if (wanted.length === 0) return undefined;
  const letters = lettersOf(text.normalize('NFC'));
  for (let at = 0; at + wanted.length <= letters.length; at += 1) {
    if (wanted.every((letter, offset) => fits(letters[at + offset]?.folded, letter))) {
      const first = letters[at];
      const last = letters[at + wanted.length - 1];
      if (first && last) return { start: first.start, end: last.end };
    }
  }
  return undefined;
}

type Letter = { readonly folded: string; readonly start: number; readonly end: number };

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (isNotSpace(character)) letters.push({ folded: foldLetter(character), start, end });
    start = end;
  }
  return letters;
}

function fits(letter: string | undefined, wanted: string): boolean {
  return letter === wanted || (letter !== undefined && isInitial(wanted) && initialOf(letter) === wanted);
}

/** Lower case without accents; Hangul syllables stay whole. */
function foldLetter(character: string): string {
  if (isSyllable(character)) return character;
  const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return (bare === '' ? character : bare).toLowerCase();
}

function isNotSpace(character: string): boolean {
  return character.trim() !== '';
}
