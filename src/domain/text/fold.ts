/** Text made comparable, with the way back: `starts[i]` is where the folded character `i` begins in the original. */
export type FoldedText = {
  readonly folded: string;
  /** One more than the length of `folded`: the last is the length of the original. UTF-16 units. */
  readonly starts: Uint32Array;
};

// A letter with what hangs on it: conjoining jamo that make one syllable, then combining marks.
const CLUSTERS =
  /(?:[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\P{M})\p{M}*|\p{M}+/gu;
const NEEDS_CLUSTERS =
  /[\u0300-\u036F\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7FB\uD800-\uDFFF\u{10000}-\u{10FFFF}\p{M}]/u;
const WIDE = /[\u3000\uFF01-\uFFEE]/;

/**
 * Folds for search: composed (NFC), lower case, full and half width made one, runs of white space
 * made one space. `ＯＰＴＩＯＮ  Fee` and `option fee` are the same; decomposed Hangul is as composed.
 */
export function foldText(text: string): string {
  const isPlain = !NEEDS_CLUSTERS.test(text) && !WIDE.test(text) && text === text.normalize('NFC');
  if (!isPlain) return foldWithPlaces(text).folded;
  return lowered(text).replaceAll(/\s+/g, ' ').trim();
}

/** As foldText, with the place of each character in the original. For showing a hit, not for indexing. */
export function foldWithPlaces(text: string): FoldedText {
  const starts: number[] = [];
  let folded = '';
  const push = (piece: string, at: number): void => {
    const isSpace = /^\s+$/.test(piece);
    if (isSpace && (folded === '' || folded.endsWith(' '))) return;
    const plain = isSpace ? ' ' : foldPiece(piece);
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at);
    folded += plain;
  };
  if (NEEDS_CLUSTERS.test(text)) {
    for (const match of text.matchAll(CLUSTERS)) push(match[0], match.index);
  } else {
    for (let at = 0; at < text.length; at += 1) push(text.charAt(at), at);
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    starts.pop();
  }
  starts.push(text.length);
  return { folded, starts: Uint32Array.from(starts) };
}

/** Where the folded word is in the original text; undefined when it is not there. `end` is exclusive. */
export function findFolded(text: string, foldedWord: string): { start: number; end: number } | undefined {
  const { folded, starts } = foldWithPlaces(text);
  const at = folded.indexOf(foldedWord);
  if (at < 0 || foldedWord === '') return undefined;
  return { start: starts[at] ?? 0, end: endOf(text, starts, at + foldedWord.length) };
}

function foldPiece(piece: string): string {
  return lowered((WIDE.test(piece) ? piece.normalize('NFKC') : piece).normalize('NFC'));
}

/** Greek writes sigma differently at the end of a word; it is the same letter. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}

/** The original end of a match: the start of the next letter, without white space that was folded away. */
function endOf(text: string, starts: Uint32Array, at: number): number {
  let end = starts[at] ?? text.length;
  const last = starts[at - 1] ?? 0;
  while (end > last + 1 && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
