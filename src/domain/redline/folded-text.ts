/**
 * A text as it is searched: every kind of blank is one blank, every kind of quotation mark the plain one. `from` and
 * `to` say where each of its letters begins and ends in the text as it is.
 */
export type FoldedText = {
  readonly folded: string;
  readonly from: (at: number) => number;
  readonly to: (at: number) => number;
};

const BLANKS = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/uy;
const NEEDS_FOLDING = /[^\S ]|\u00A0| {2}|[‘’‚‛“”„‟‐‑]/u;

/** @example foldText('“Net\u00A0 Profits”').folded // '"Net Profits"' */
export function foldText(text: string): FoldedText {
  if (!NEEDS_FOLDING.test(text)) return { folded: text, from: (at) => at, to: (at) => at + 1 };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length;) {
    const blank = blankAt(text, at);
    const length = blank > 0 ? blank : 1;
    folded += blank > 0 ? ' ' : foldLetter(text[at] ?? '');
    starts.push(at);
    ends.push(at + length);
    at += length;
  }
  return { folded, from: (at) => starts[at] ?? text.length, to: (at) => ends[at] ?? text.length };
}

/** Two tokens say the same: blanks of whatever kind and number are one, and so are quotation marks. */
export function isSameFolded(a: string, b: string): boolean {
  return a === b || foldText(a).folded === foldText(b).folded;
}

/** Every place of the words in the folded text, those that overlap left out. */
export function placesOfWords(folded: string, words: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length))
    places.push(at);
  return places;
}

function blankAt(text: string, at: number): number {
  BLANKS.lastIndex = at;
  const blank = BLANKS.exec(text);
  return blank?.index === at ? blank[0].length : 0;
}

function foldLetter(letter: string): string {
  if ('‘’‚‛'.includes(letter)) return "'";
  if ('“”„‟'.includes(letter)) return '"';
  return '‐‑'.includes(letter) ? '-' : letter;
}
