import { foldTogether, foldWithPlaces } from './fold.ts';
import { initialOf, isInitial } from './initial-consonants.ts';

/** Where a query is found in a text, in UTF-16 units of the NFC text. */
export type Match = { readonly start: number; readonly end: number };

/**
 * Finds a query in a text whatever the case, the accents, the composition of Hangul, the width and the
 * letters that nobody sees. Initial consonants stand for syllables that begin with them (초성 검색):
 * ㅇㅅㄹ finds 옵션료, and a half-typed 옵ㅅ finds 옵션. Spaces are skipped on both sides, as Korean
 * spacing varies.
 * @returns undefined when it is not there; an empty query is found nowhere.
 */
export function findMatch(text: string, query: string): Match | undefined {
  const { wanted, hasInitials } = folded(query);
  if (wanted === '') return undefined;
  const composed = text.normalize('NFC');
  // Most texts do not hold it; only the others need the place of each letter.
  if (!hasInitials && !foldTogether(composed).includes(wanted)) return undefined;
  const { folded: letters, starts, ends } = foldWithPlaces(composed);
  const places = Array.from({ length: letters.length }, (_, at) => at).filter((at) => letters[at] !== ' ');
  for (let at = 0; at + wanted.length <= places.length; at += 1) {
    const isHere = [...wanted.split('').entries()].every(([offset, letter]) =>
      fits(letters[places[at + offset] ?? -1], letter),
    );
    if (!isHere) continue;
    const [first, last] = [places[at] ?? 0, places[at + wanted.length - 1] ?? 0];
    return { start: starts[first] ?? 0, end: ends[last] ?? composed.length };
  }
  return undefined;
}

type Folded = { readonly query: string; readonly wanted: string; readonly hasInitials: boolean };

/** One query is asked of thousands of texts; a page that was pasted by mistake would be folded for each of them. */
let last: Folded = { query: '', wanted: '', hasInitials: false };

function folded(query: string): Folded {
  if (last.query !== query) {
    const wanted = foldTogether(query.normalize('NFC'));
    last = { query, wanted, hasInitials: Array.from(wanted).some(isInitial) };
  }
  return last;
}

function fits(letter: string | undefined, wanted: string): boolean {
  return letter === wanted || (letter !== undefined && isInitial(wanted) && initialOf(letter) === wanted);
}
