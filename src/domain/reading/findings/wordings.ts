import { oncePer } from '#domain/base/once-per.ts';
import type { DealKind } from '#domain/library/term.ts';
import type { CanHold } from './condition.ts';
import type { Sayings } from './lexicon.ts';
import { matchesOf, phraseFrom } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { SearchText, Span } from './search-text.ts';
import { stemIndex } from './stem-index.ts';
import { stemsIn } from './stems.ts';

/**
 * Ways of saying one thing: the first of each language is how the lexicon says it, and what papers say instead is read
 * as that as well. `re-vest`, `fall back to` and `return to` are read as `revert to`, so that no term needs them all.
 */
export type Wording = {
  readonly means: { readonly en?: string; readonly ko?: string };
  readonly said: Sayings;
  /** Only in deals of these kinds; in all without it. */
  readonly kinds?: readonly DealKind[];
};

export type CompiledWording = { readonly means: string; readonly phrase: Phrase };

const compiled = new WeakMap<readonly Wording[], Map<string, readonly CompiledWording[]>>();

/** The wordings for a deal of these kinds, ready for the search. */
export function wordingsFor(
  wordings: readonly Wording[],
  kinds: readonly DealKind[],
): readonly CompiledWording[] {
  const known = compiled.get(wordings) ?? new Map<string, readonly CompiledWording[]>();
  compiled.set(wordings, known);
  const before = known.get(kinds.join());
  if (before) return before;
  const made = wordings
    .filter((each) => each.kinds === undefined || each.kinds.some((kind) => kinds.includes(kind)))
    .flatMap(({ means, said }) =>
      (['en', 'ko'] as const).flatMap((lang) => {
        const as = means[lang];
        return as === undefined ? [] : said[lang].map((each) => ({ means: as, phrase: phraseFrom(each) }));
      }),
    );
  known.set(kinds.join(), made);
  return made;
}

const indexOf = oncePer((wordings: readonly CompiledWording[]) =>
  stemIndex(wordings, ({ phrase }) => phrase.stems),
);

/** The text with what it says in other words said in the lexicon's as well; itself where there is nothing of the kind. */
export function reworded(
  text: SearchText,
  wordings: readonly CompiledWording[],
  canHold: CanHold,
): SearchText {
  const possible = indexOf(wordings).possibleWith(stemsIn(text));
  const found = possible.flatMap(({ means, phrase }) =>
    canHold(phrase)
      ? matchesOf(phrase, text)
          .filter(({ from, to }) => !PARTS.test(text[phrase.by].slice(from, to)))
          .map(({ from, to }) => ({ by: phrase.by, from, to, means }))
      : [],
  );
  if (found.length === 0) return text;
  const plain = replaced(text.plain, text.plainAt, unlapped(found, 'plain'));
  const compact = replaced(text.compact, text.compactAt, unlapped(found, 'compact'));
  return {
    ...text,
    otherwise: { plain: plain.said, plainAt: plain.at, compact: compact.said, compactAt: compact.at },
  };
}

/** `has not paid, has used rights held back`: words on both sides of a comma are no way of saying one thing. */
const PARTS = /[,;](?!\d)./;

type Found = Span & { readonly by: 'plain' | 'compact'; readonly means: string };

/** In their order; of two that overlap the longer one. */
function unlapped(found: readonly Found[], by: 'plain' | 'compact'): Found[] {
  const kept: Found[] = [];
  const longest = found.filter((each) => each.by === by).toSorted((a, b) => b.to - b.from - (a.to - a.from));
  for (const each of longest)
    if (kept.every(({ from, to }) => each.to <= from || each.from >= to)) kept.push(each);
  const order = kept.toSorted((a, b) => a.from - b.from);
  return by === 'plain' ? order : order.map((each) => ({ ...each, means: each.means.replaceAll(' ', '') }));
}

/** The first half of other words leads to where those of the paper begin, the rest to where they end. */
function replaced(
  text: string,
  at: readonly number[],
  found: readonly Found[],
): { readonly said: string; readonly at: readonly number[] } {
  let said = '';
  const places: number[] = [];
  let done = 0;
  for (const { from, to, means } of found) {
    said += text.slice(done, from) + means;
    places.push(...at.slice(done, from));
    for (let sign = 0; sign < means.length; sign += 1)
      places.push((sign * 2 < means.length ? at[from] : at[to - 1]) ?? 0);
    done = to;
  }
  return { said: said + text.slice(done), at: [...places, ...at.slice(done)] };
}
