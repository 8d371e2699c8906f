/**
 * Stems: runs of letters that must stand in a text for a phrase of the lexicon to stand there. A text is searched for all
 * of them at once, in one pass over its letters, however many phrases ask for them; only a phrase whose stems are there is
 * looked for itself. Those that are sought in plain texts and those that are sought in compact ones are kept apart.
 */
import { oncePer } from '#domain/base/once-per.ts';
import type { SearchText } from './search-text.ts';

type Place = 'plain' | 'compact';

/** A stem by its number: its place in the order in which stems were made. */
export type StemId = number;

/** What must stand in a text: of each line at least one stem. */
export type StemNeeds = readonly (readonly StemId[])[];

const stems: { readonly letters: string; readonly by: Place }[] = [];
const idOf = { plain: new Map<string, StemId>(), compact: new Map<string, StemId>() } as const;

/** By so many first letters a stem is found; those that have fewer are few, and sought one by one. */
const FIRST_LETTERS = { plain: 3, compact: 2 } as const;
const begunBy: Readonly<Record<Place, (StemId[] | undefined)[]>> = {
  plain: Array.from({ length: 0x10000 }),
  compact: Array.from({ length: 0x10000 }),
};
const short: Readonly<Record<Place, StemId[]>> = { plain: [], compact: [] };

/** The number of a stem, the same for the same letters. */
export function stemId(letters: string, by: Place): StemId {
  const known = idOf[by].get(letters);
  if (known !== undefined) return known;
  const id = stems.length;
  stems.push({ letters, by });
  idOf[by].set(letters, id);
  if (isShort(letters, by)) short[by].push(id);
  else (begunBy[by][firstLetters(letters, 0, by)] ??= []).push(id);
  return id;
}

/** So short that it stands in many a word and tells little. */
export function isShort(letters: string, by: Place): boolean {
  return letters.length < FIRST_LETTERS[by];
}

/** The first letters at a place as one number. Others may come to the same, so that the whole stem is compared. */
function firstLetters(said: string, at: number, by: Place): number {
  const two = said.charCodeAt(at) * 31 + said.charCodeAt(at + 1) * 1_021;
  return (by === 'plain' ? two + said.charCodeAt(at + 2) * 7 : two) & 0xffff;
}

/** The stems that stand in some texts. */
export class StemSet {
  /** Each once, in no order. */
  readonly ids: StemId[] = [];
  /** Only of stems that were made before these texts were searched is it known whether they stand there. */
  readonly known = stems.length;
  readonly #texts: SearchText[] = [];
  /** A bit for each. */
  readonly #marks = new Uint32Array(Math.ceil(this.known / 32));

  has(id: StemId): boolean {
    return id < this.known ? this.#isMarked(id) : this.#holds(id);
  }

  /** Whether of each line at least one stem is there. */
  meets(needs: StemNeeds): boolean {
    for (const line of needs) {
      let isMet = false;
      for (const id of line) {
        if (!this.has(id)) continue;
        isMet = true;
        break;
      }
      if (!isMet) return false;
    }
    return true;
  }

  /** Finds every stem of a text, in one pass over its letters. */
  search(text: SearchText): void {
    this.#texts.push(text);
    for (const by of ['plain', 'compact'] as const) {
      const said = text[by];
      for (const id of short[by]) if (said.includes(stems[id]?.letters ?? '')) this.#mark(id);
      const last = said.length - FIRST_LETTERS[by];
      const begun = begunBy[by];
      for (let at = 0; at <= last; at += 1) {
        const those = begun[firstLetters(said, at, by)];
        if (those === undefined) continue;
        for (const id of those)
          if (!this.#isMarked(id) && said.startsWith(stems[id]?.letters ?? '', at)) this.#mark(id);
      }
    }
  }

  join(other: StemSet): void {
    this.#texts.push(...other.#texts);
    for (const id of other.ids) this.#mark(id);
  }

  #mark(id: StemId): void {
    if (this.#isMarked(id)) return;
    this.#marks[id >>> 5] = (this.#marks[id >>> 5] ?? 0) | (1 << (id & 31));
    this.ids.push(id);
  }

  #isMarked(id: StemId): boolean {
    return ((this.#marks[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  #holds(id: StemId): boolean {
    const stem = stems[id];
    return stem !== undefined && this.#texts.some((text) => text[stem.by].includes(stem.letters));
  }
}

/** The stems of a text by itself, without those of its other words (`otherwise`); searched when first asked for. */
export const stemsIn = oncePer((text: SearchText): StemSet => {
  const found = new StemSet();
  found.search(text);
  return found;
});

/** The stems that stand in any of the texts, or in their other words. */
export function stemsInAny(texts: readonly SearchText[]): StemSet {
  const sets = texts.flatMap((text) =>
    text.otherwise ? [stemsIn(text), stemsIn(text.otherwise)] : [stemsIn(text)],
  );
  const [only, ...others] = sets;
  if (only && others.length === 0) return only;
  const all = new StemSet();
  for (const set of sets) all.join(set);
  return all;
}
