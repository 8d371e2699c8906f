/**
 * A text made plain for the search of phrases, with the way back to its source: one kind of space, quotation mark
 * and dash, small letters. `compact` is the same without spaces, since those of Korean texts cannot be relied upon.
 */
export type SearchText = {
  readonly plain: string;
  readonly compact: string;
  /** For every unit of `plain` its place in the source; one more for its end. */
  readonly plainAt: readonly number[];
  readonly compactAt: readonly number[];
  /** The same in the words of the lexicon, where it says something in others. */
  readonly otherwise?: SearchText;
};

export type Span = { readonly from: number; readonly to: number };

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const DASH = /[‐‑‒–—−]/;

/** A stretch of the source for which the search reads other words: a party's role for its name, a sum in figures. */
export type Instead = Span & { readonly plain: string; readonly compact: string };

/**
 * The text of a stretch, made plain, with other words where `instead` (in order, without overlap) has them. Places in
 * it lead back to the whole source.
 */
export function searchText(
  source: string,
  { from, to }: Span = { from: 0, to: source.length },
  instead: readonly Instead[] = [],
): SearchText {
  const made: Made = { plain: [], plainAt: [], compact: [], compactAt: [] };
  let next = instead.findIndex((each) => each.from >= from);
  for (let at = from; at < to; at += 1) {
    const other = next < 0 ? undefined : instead[next];
    if (other?.from === at && other.to <= to) {
      putInstead(made, other);
      at = other.to - 1;
      next += 1;
      continue;
    }
    const sign = source[at] ?? '';
    if (isPlain(sign)) putSign(made, sign, at);
    else for (const each of plainSign(sign)) put(made, each, at);
  }
  return {
    plain: made.plain.join(''),
    compact: made.compact.join(''),
    plainAt: [...made.plainAt, to],
    compactAt: [...made.compactAt, to],
  };
}

type Made = {
  readonly plain: string[];
  readonly plainAt: number[];
  readonly compact: string[];
  readonly compactAt: number[];
};

function put(made: Made, sign: string, at: number): void {
  if (sign !== ' ') putSign(made, sign, at);
  else if (made.plain.length > 0 && made.plain.at(-1) !== ' ') {
    made.plain.push(sign);
    made.plainAt.push(at);
  }
}

function putSign({ plain, plainAt, compact, compactAt }: Made, sign: string, at: number): void {
  plain.push(sign);
  plainAt.push(at);
  compact.push(sign);
  compactAt.push(at);
}

/** The first sign leads to where the words begin, every other one to where they end. */
function putInstead(made: Made, { from, to, plain, compact }: Instead): void {
  for (const [index, sign] of plain.split('').entries()) {
    made.plain.push(sign);
    made.plainAt.push(index === 0 ? from : to - 1);
  }
  for (const [index, sign] of compact.split('').entries()) {
    made.compact.push(sign);
    made.compactAt.push(index === 0 ? from : to - 1);
  }
}

/** Where a match in the plain or the compact text stands in the source. */
export function sourceSpan(text: SearchText, by: 'plain' | 'compact', { from, to }: Span): Span {
  const at = by === 'plain' ? text.plainAt : text.compactAt;
  const last = at[Math.max(from, to - 1)] ?? 0;
  return { from: at[from] ?? 0, to: to > from ? last + 1 : (at[from] ?? 0) };
}

/** As it is, in most places of a text. */
function isPlain(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign >= '가' && sign <= '힣') || (sign >= '0' && sign <= '9');
}

function plainSign(sign: string): string {
  if (sign === ' ') return sign;
  if (sign >= '!' && sign <= '~') return sign.toLowerCase();
  if (/\s|\p{Cc}/u.test(sign)) return ' ';
  if (UNSEEN.test(sign)) return '';
  if (DASH.test(sign)) return '-';
  if (sign === '‘' || sign === '’') return "'";
  if (sign === '“' || sign === '”') return '"';
  const small = sign.normalize('NFKC').toLowerCase();
  return small.replaceAll(/\s/g, ' ');
}
