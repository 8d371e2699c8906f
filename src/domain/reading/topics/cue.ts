import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

// Cues and the phrases of terms (`findings/phrase.ts`) are two grammars on purpose. What was learnt knows a cue by its
// letters and its place among folded tokens (`five percent (5%)` is one `%`), so written as phrases they would need
// learning anew; and some thousands of cues are met in one pass over the tokens of a clause, where phrases, which are
// patterns, are each sought by themselves.

/** Where a cue was found: its first and last token or letter, `to` exclusive. */
export type CueHit<T> = {
  readonly mark: T;
  readonly cue: number;
  readonly from: number;
  readonly to: number;
};

type Compiled<T> = { readonly items: readonly Item[]; readonly mark: T; readonly cue: number };
type Item = { readonly words: readonly string[]; readonly isGap: boolean };

/** Cues by their first word, or by the first letters of one with any ending, so that a word of the text meets few of them. */
export type CueIndex<T> = {
  readonly exact: ReadonlyMap<string, readonly Compiled<T>[]>;
  readonly open: ReadonlyMap<string, readonly Compiled<T>[]>;
  /** The cues that words met before can begin, for most words of a paper come again. */
  readonly met: Map<string, readonly Compiled<T>[]>;
};

/** So many words of papers are kept. */
const MOST_MET = 20_000;

/** Letters of an open first word that are looked up; a shorter one is looked up whole. */
const OPEN_LETTERS = 4;

const GAP = 6;

/** Throws a plain Error that says what is wrong with it; a cue that no text can hold would be silent otherwise. */
export function checkEnglishCue(said: string): void {
  const items = said.split(' ');
  if (items[0] === '...') throw new Error('no cue begins with “...”');
  for (const item of items) {
    if (item === '...') continue;
    for (const word of item.split('/')) {
      const isOpen = /^[a-z]+(?:&[a-z]+)*\*$/.test(word);
      if (!isOpen && !ENGLISH_SIGNS.has(word) && tokensOf(word)[0]?.word !== word)
        throw new Error(
          `“${word}” is no word of a cue: write small letters, “*” for any ending, “/” for either, “...” for a gap, and #, % or $ for a figure`,
        );
    }
  }
}

const ENGLISH_SIGNS: ReadonlySet<string> = new Set(['#', '#y', '#m', '%', '$', '_']);

/** The same for Korean. */
export function checkKoreanCue(said: string): void {
  if (said.split('/').some((each) => each.replaceAll(/[\s.#]/g, '') === ''))
    throw new Error('on each side of “/” there must be letters');
}

/** English cues, each with a mark that its hits carry. */
export function indexCues<T>(cues: readonly (readonly [cue: string, mark: T])[]): CueIndex<T> {
  const exact = new Map<string, Compiled<T>[]>();
  const open = new Map<string, Compiled<T>[]>();
  cues.forEach(([said, mark], cue) => {
    const items = said.split(' ').map((item): Item => ({ words: item.split('/'), isGap: item === '...' }));
    while (items.at(-1)?.isGap) items.pop();
    const compiled = { items, mark, cue };
    const firsts = items[0]?.words ?? [];
    const keysOf = (isOpen: boolean): Set<string> =>
      new Set(firsts.filter((word) => word.endsWith('*') === isOpen).map(keyOf));
    const opens = keysOf(true);
    for (const key of opens) put(open, key, compiled);
    for (const key of keysOf(false)) if (!isFoundOpen(key, opens)) put(exact, key, compiled);
  });
  return { exact, open, met: new Map() };
}

function put<T>(index: Map<string, Compiled<T>[]>, key: string, cue: Compiled<T>): void {
  const known = index.get(key);
  if (known) known.push(cue);
  else index.set(key, [cue]);
}

/** The same cue is not met twice by a word that both of its first words fit. */
function isFoundOpen(word: string, opens: ReadonlySet<string>): boolean {
  return [...opens].some((key) => word.startsWith(key));
}

function keyOf(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1).slice(0, OPEN_LETTERS) : word;
}

/** Every place of a row of words where a cue stands. */
export function cuesIn<T>(tokens: readonly Token[], index: CueIndex<T>): CueHit<T>[] {
  const hits: CueHit<T>[] = [];
  tokens.forEach(({ word }, at) => {
    for (const { items, mark, cue } of begunBy(word, index)) {
      const end = endOf(tokens, at, items, 0);
      if (end !== undefined) hits.push({ mark, cue, from: at, to: end });
    }
  });
  return hits;
}

/** The cues that a word can begin, in the order in which they are asked. */
function begunBy<T>(word: string, { exact, open, met }: CueIndex<T>): readonly Compiled<T>[] {
  const before = met.get(word);
  if (before) return before;
  const begun = [...(exact.get(word) ?? [])];
  // A year is a number too.
  if (word === '#y') begun.push(...(exact.get('#') ?? []));
  for (let letters = Math.min(OPEN_LETTERS, word.length); letters > 0; letters -= 1)
    begun.push(...(open.get(word.slice(0, letters)) ?? []));
  if (met.size >= MOST_MET) met.clear();
  met.set(word, begun);
  return begun;
}

function endOf(
  tokens: readonly Token[],
  at: number,
  items: readonly Item[],
  item: number,
): number | undefined {
  const wanted = items[item];
  if (!wanted) return at;
  if (!wanted.isGap) {
    const word = tokens[at]?.word;
    return word !== undefined && wanted.words.some((each) => fits(word, each))
      ? endOf(tokens, at + 1, items, item + 1)
      : undefined;
  }
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    const end = endOf(tokens, at + skipped, items, item + 1);
    if (end !== undefined) return end;
    if (tokens[at + skipped]?.word === '.') return undefined;
  }
  return undefined;
}

function fits(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return word === wanted || (wanted === '#' && word === '#y');
}

/** Korean without its spaces, and where each letter stood. */
export type Compact = { readonly text: string; readonly at: readonly number[] };

export function compactOf(text: string): Compact {
  const letters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (/\s/.test(letter)) continue;
    letters.push(letter);
    at.push(index);
  }
  return { text: letters.join(''), at };
}

/** Every place of a Korean text where a cue stands; offsets are those of the text with its spaces. */
export function koreanCuesIn<T>(
  { text, at }: Compact,
  cues: readonly (readonly [pattern: RegExp, mark: T])[],
): CueHit<T>[] {
  return cues.flatMap(([pattern, mark], cue) =>
    [...text.matchAll(pattern)].map((found) => ({
      mark,
      cue,
      from: at[found.index] ?? 0,
      to: (at[found.index + found[0].length - 1] ?? 0) + 1,
    })),
  );
}

/** A Korean cue as a pattern of compact text. */
export function koreanPattern(cue: string): RegExp {
  const each = compactOf(cue)
    .text.split('/')
    .map((said) =>
      said
        .split('..')
        .map((part) =>
          part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('#', String.raw`\d{1,18}`),
        )
        .join('.{0,12}?'),
    );
  return new RegExp(each.join('|'), 'g');
}
