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
};

export type Span = { readonly from: number; readonly to: number };

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const DASH = /[‐‑‒–—−]/;

/** The text of a stretch, made plain. Places in it lead back to the whole source. */
export function searchText(source: string, { from, to }: Span = { from: 0, to: source.length }): SearchText {
  let plain = '';
  let compact = '';
  const plainAt: number[] = [];
  const compactAt: number[] = [];
  for (let at = from; at < to; at += 1) {
    const made = plainSign(source[at] ?? '');
    for (const sign of made) {
      if (sign === ' ') {
        if (plain === '' || plain.endsWith(' ')) continue;
        plain += sign;
        plainAt.push(at);
        continue;
      }
      plain += sign;
      plainAt.push(at);
      compact += sign;
      compactAt.push(at);
    }
  }
  plainAt.push(to);
  compactAt.push(to);
  return { plain, compact, plainAt, compactAt };
}

/** Where a match in the plain or the compact text stands in the source. */
export function sourceSpan(text: SearchText, by: 'plain' | 'compact', { from, to }: Span): Span {
  const at = by === 'plain' ? text.plainAt : text.compactAt;
  const last = at[Math.max(from, to - 1)] ?? 0;
  return { from: at[from] ?? 0, to: to > from ? last + 1 : (at[from] ?? 0) };
}

function plainSign(sign: string): string {
  if (/[a-z0-9]/.test(sign)) return sign;
  if (/\s|\p{Cc}/u.test(sign)) return ' ';
  if (sign >= '가' && sign <= '힣') return sign;
  if (UNSEEN.test(sign)) return '';
  if (DASH.test(sign)) return '-';
  if (sign === '‘' || sign === '’') return "'";
  if (sign === '“' || sign === '”') return '"';
  const small = sign.normalize('NFKC').toLowerCase();
  return small.replaceAll(/\s/g, ' ');
}
