import type { PartyName } from './party-names.ts';

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

/**
 * The text of a stretch, made plain, with the names of parties said by their roles. Places in it lead back to the
 * whole source.
 */
export function searchText(
  source: string,
  { from, to }: Span = { from: 0, to: source.length },
  parties: readonly PartyName[] = [],
): SearchText {
  const made: Made = { plain: [], plainAt: [], compact: [], compactAt: [] };
  for (let at = from; at < to; at += 1) {
    const party = parties.length === 0 ? undefined : partyAt(source, at, to, parties);
    if (party) {
      const role = /[가-힣]/.test(party.name) ? party.ko : party.en.toLowerCase();
      for (const sign of role) put(made, sign, at);
      at += party.name.length - 1;
      continue;
    }
    for (const sign of plainSign(source[at] ?? '')) put(made, sign, at);
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

function put({ plain, plainAt, compact, compactAt }: Made, sign: string, at: number): void {
  if (sign === ' ') {
    if (plain.length === 0 || plain.at(-1) === ' ') return;
  } else {
    compact.push(sign);
    compactAt.push(at);
  }
  plain.push(sign);
  plainAt.push(at);
}

/** A party's name that begins here and ends where a word does: no `Producer` in `Executive Producer`. */
function partyAt(
  source: string,
  at: number,
  to: number,
  parties: readonly PartyName[],
): PartyName | undefined {
  if (/[A-Za-z가-힣]/.test(source[at - 1] ?? ' ')) return undefined;
  return parties.find(({ name }) => {
    if (!source.startsWith(name, at) || at + name.length > to) return false;
    const after = source.slice(at + name.length, at + name.length + 2);
    if (/[가-힣]/.test(name)) return /^(?:[은는이가을를의과와에도]|으로|\s|[(),.:;"”’]|$)/.test(after);
    if (/^[A-Za-z]/.test(after)) return false;
    return (
      name !== 'Producer' ||
      !/(?:Executive|Line|Associate|Korean|US|U\.S\.|Lead|Creative|Attached|Co-)[\s-]*$/.test(
        source.slice(Math.max(0, at - 14), at),
      )
    );
  });
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
