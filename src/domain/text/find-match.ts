/** Where a query is found in a text, in UTF-16 units of the NFC text. */
export type Match = { readonly start: number; readonly end: number };

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_INITIAL = 588;

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
  return letter === wanted || (INITIALS.includes(wanted) && initialOf(letter) === wanted);
}

function initialOf(letter: string | undefined): string | undefined {
  const code = letter?.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  return INITIALS[Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL)];
}

/** Lower case without accents; Hangul syllables stay whole. */
function foldLetter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) return character;
  const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return (bare === '' ? character : bare).toLowerCase();
}

function isNotSpace(character: string): boolean {
  return character.trim() !== '';
}
