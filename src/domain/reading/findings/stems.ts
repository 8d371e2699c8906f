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

/**
 * How stems begin, letter by letter: at each depth a mark for every beginning that a stem has. A place in a text is left as
 * soon as no stem begins so, which is after two or three letters in most. Beginnings are numbers, of which others may come to
 * the same, so that at the end the whole stem is compared.
 */
const DEPTH = 5;
const GOES_ON = 1;
const ENDS = 2;
type Depth = { readonly marks: Uint8Array; readonly begun: Map<number, StemId[]> };
const depthsOf: Readonly<Record<Place, readonly Depth[]>> = {
  plain: Array.from({ length: DEPTH }, emptyDepth),
  compact: Array.from({ length: DEPTH }, emptyDepth),
};

function emptyDepth(): Depth {
  return { marks: new Uint8Array(0x10000), begun: new Map() };
}

/** A beginning with one letter more. */
function longer(beginning: number, letter: number): number {
  return (beginning * 31 + letter) & 0xffff;
}

/** The number of a stem, the same for the same letters. */
export function stemId(letters: string, by: Place): StemId {
  const known = idOf[by].get(letters);
  if (known !== undefined) return known;
  const id = stems.length;
  stems.push({ letters, by });
  idOf[by].set(letters, id);
  let beginning = 0;
  for (const [depth, { marks, begun }] of depthsOf[by].entries()) {
    beginning = longer(beginning, letters.charCodeAt(depth));
    const isLast = depth + 1 === Math.min(letters.length, DEPTH);
    marks[beginning] = (marks[beginning] ?? 0) | (isLast ? ENDS : GOES_ON);
    if (!isLast) continue;
    begun.set(beginning, [...(begun.get(beginning) ?? []), id]);
    break;
  }
  return id;
}

/** So short that it stands in many a word and tells little. */
export function isShort(letters: string, by: Place): boolean {
  return letters.length < TELLING[by];
}

const TELLING = { plain: 3, compact: 2 } as const;

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
      const depths = depthsOf[by];
      for (let at = 0; at < said.length; at += 1) this.#searchAt(said, at, depths);
    }
  }

  #searchAt(said: string, at: number, depths: readonly Depth[]): void {
    let beginning = 0;
    for (let depth = 0; depth < DEPTH; depth += 1) {
      const { marks, begun } = depths[depth] ?? emptyDepth();
      beginning = longer(beginning, said.charCodeAt(at + depth));
      const mark = marks[beginning] ?? 0;
      if ((mark & ENDS) !== 0) this.#compare(said, at, begun.get(beginning) ?? []);
      if ((mark & GOES_ON) === 0) return;
    }
  }

  #compare(said: string, at: number, those: readonly StemId[]): void {
    for (const id of those)
      if (!this.#isMarked(id) && said.startsWith(stems[id]?.letters ?? '', at)) this.#mark(id);
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
