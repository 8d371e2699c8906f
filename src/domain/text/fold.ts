import {
  hasInvisible,
  isLetter,
  isTellingSpace,
  withOneQuotationMark,
  withTellingSpaces,
} from './letter-shapes.ts';

/** Text made comparable, with the way back: `starts[i]` is where the folded character `i` begins in the original. */
export type FoldedText = {
  readonly folded: string;
  /** One more than the length of `folded`: the last is the length of the original. UTF-16 units. */
  readonly starts: Uint32Array;
  /** Where the letter behind the folded character `i` ends in the original. */
  readonly ends: Uint32Array;
};

/** A change to what folding answers counts this up; every index is then filled again. */
export const FOLDING_VERSION = 2;

/** A word this long is also looked for across the spaces of a text: `boxoffice` finds `box office`. */
export const LONG_WORD = 6;

// A letter with what hangs on it: conjoining jamo that make one syllable, then combining marks.
const CLUSTERS =
  /(?:[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\P{M})\p{M}*|\p{M}+/gu;
const NEEDS_CLUSTERS =
  /[\u0300-\u036F\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\uD800-\uDFFF\u{10000}-\u{10FFFF}\p{M}]/u;
/** Text as nearly all of it is, folded by a few replacements. */
const PLAIN = /^[\t\n\r\u0020-\u007E\uAC00-\uD7A3‘’“”·]*$/;
/** Letters that stand for initial consonants; composed further, they would be parts of syllables. */
const SINGLE_JAMO = /[\u3131-\u318E]/;
const ACCENTS = /[\u0300-\u036F]/g;
const HYPHENS = /[‐‑]/g;

/**
 * Folds for search: composed, lower case without accents, full and half width made one, one shape of
 * quotation mark, without letters that nobody sees, without hyphens between letters (as at the end of a
 * line), without the spaces that tell nothing. `ＯＰＴＩＯＮ  Fee` and `option fee` are the same;
 * `공동 제작비` and `공동제작비` are; decomposed Hangul is as composed.
 */
export function foldText(text: string): string {
  if (!PLAIN.test(text)) return foldWithPlaces(text).folded;
  const unhyphenated = withOneQuotationMark(text.toLowerCase()).replaceAll(
    /(?<=[a-z가-힣])-\s*(?=[a-z가-힣])/g,
    '',
  );
  return withTellingSpaces(unhyphenated);
}

/** The words of a query, folded one by one: each may stand anywhere. */
export function foldWords(query: string): string[] {
  return query
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
}

/** Folded, and without any space. */
export function foldTogether(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** Whether a folded text holds a folded word; a long word also across spaces. */
export function holdsWord(folded: string, word: string): boolean {
  return folded.includes(word) || (word.length >= LONG_WORD && folded.replaceAll(' ', '').includes(word));
}

/** As foldText, with the place of each character in the original. For showing a hit, not for indexing. */
export function foldWithPlaces(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let spaceAt = -1;
  let endsWithHyphenAfterLetter = false;
  const add = (plain: string, start: number, end: number): void => {
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    folded += plain;
  };
  for (const { piece, start, end } of piecesOf(text)) {
    if (/^\s+$/.test(piece)) {
      if (spaceAt === -1) spaceAt = start;
      continue;
    }
    const plain = foldPiece(piece);
    if (plain === '') continue;
    const isJoined = endsWithHyphenAfterLetter && isLetter(plain.charAt(0));
    if (isJoined) {
      folded = folded.slice(0, -1);
      starts.pop();
      ends.pop();
    } else if (spaceAt !== -1 && isTellingSpace(folded.slice(-1), plain.charAt(0))) add(' ', spaceAt, start);
    endsWithHyphenAfterLetter = plain === '-' && spaceAt === -1 && isLetter(folded.slice(-1));
    spaceAt = -1;
    add(plain, start, end);
  }
  starts.push(text.length);
  return { folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Where the folded word is in the original text; undefined when it is not there. `end` is exclusive. */
export function findFolded(text: string, foldedWord: string): { start: number; end: number } | undefined {
  if (foldedWord === '') return undefined;
  const { folded, starts, ends } = foldWithPlaces(text);
  const first = folded.indexOf(foldedWord);
  if (first >= 0)
    return { start: starts[first] ?? 0, end: ends[first + foldedWord.length - 1] ?? text.length };
  if (foldedWord.length < LONG_WORD) return undefined;
  // The places of the letters, without the spaces between them.
  const letters = Array.from(folded, (_letter, at) => at).filter((at) => folded.charAt(at) !== ' ');
  const across = folded.replaceAll(' ', '').indexOf(foldedWord);
  const [from, to] = [letters[across], letters[across + foldedWord.length - 1]];
  if (across < 0 || from === undefined || to === undefined) return undefined;
  return { start: starts[from] ?? 0, end: ends[to] ?? text.length };
}

type Piece = { readonly piece: string; readonly start: number; readonly end: number };

/** The letters of a text that can be seen, each with what hangs on it. */
function* piecesOf(text: string): Generator<Piece> {
  const { seen, places } = visibleWithPlaces(text);
  const placeOf = (at: number): number => places?.[at] ?? at;
  if (!NEEDS_CLUSTERS.test(seen)) {
    for (let at = 0; at < seen.length; at += 1)
      yield { piece: seen.charAt(at), start: placeOf(at), end: placeOf(at) + 1 };
    return;
  }
  for (const { 0: piece, index } of seen.matchAll(CLUSTERS))
    yield { piece, start: placeOf(index), end: placeOf(index + piece.length - 1) + 1 };
}

/** The text without invisible letters; where there were some, the place of each unit that is left. */
function visibleWithPlaces(text: string): { readonly seen: string; readonly places?: readonly number[] } {
  if (!hasInvisible(text)) return { seen: text };
  const places: number[] = [];
  let seen = '';
  let at = 0;
  for (const letter of text) {
    if (!hasInvisible(letter)) {
      for (let unit = 0; unit < letter.length; unit += 1) places.push(at + unit);
      seen += letter;
    }
    at += letter.length;
  }
  return { seen, places };
}

function foldPiece(piece: string): string {
  const marked = withOneQuotationMark(piece);
  const composed = SINGLE_JAMO.test(marked) ? marked : withOneQuotationMark(marked.normalize('NFKC'));
  return lowered(composed)
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .normalize('NFC')
    .replaceAll(HYPHENS, '-')
    .replaceAll(/\s/g, '');
}

/** Greek writes sigma differently at the end of a word; it is the same letter. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
