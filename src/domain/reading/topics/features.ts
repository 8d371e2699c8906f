import { sentencesOf } from './sentences.ts';
import type { Stretch } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import { cueMarks, headingHits } from './word-evidence.ts';
import type { TopicWords } from './word-evidence.ts';

/** A paragraph as the model sees it: its words without its own number and heading, and what stands over it. */
export type TopicParagraph = {
  readonly text: string;
  readonly heading: string;
  /** Headings further out, from the outermost. */
  readonly above: readonly string[];
  /** Index of the paragraph that opens the list which it is an item of. */
  readonly leadIn?: number | undefined;
};

export type TopicPaper = { readonly title: string; readonly paragraphs: readonly TopicParagraph[] };

/** A group of features of one kind, each a hash with the weight of its frequency; a row is several of them. */
export type Block = { readonly keys: Int32Array; readonly counts: Int32Array; readonly weight: number };
export type Row = readonly Block[];

/** Features are numbers below this: the words themselves are stored nowhere. */
export const FEATURE_SPACE = 2 ** 21;

/** How much each kind of feature weighs in a row, as measured by cross-validation. */
const WEIGHTS = {
  own: 1,
  heading: 0.5,
  above: 0.35,
  cues: 0.4,
  first: 0.3,
  position: 0.1,
  title: 0.15,
  leadIn: 0.2,
  beside: 0.3,
  near: 0.25,
  around: 0.15,
} as const;
const SEEDS: Readonly<Record<keyof typeof WEIGHTS, number>> = {
  own: 0,
  heading: 0x1f123bb5,
  above: 0x27d4eb2f,
  cues: 0x165667b1,
  first: 0x3c6ef372,
  position: 0x5bd1e995,
  title: 0x1b873593,
  leadIn: 0x6c62272e,
  beside: 0x2545f491,
  near: 0x4f1bbcdc,
  around: 0x7feb352d,
};

/** The first sentence of a provision says more of its heading than its first words do. */
const OPENING_SENTENCE = 0.6;

/** Words of a neighbour that are looked at. */
const NEIGHBOUR_WORDS = 50;
const FIRST_WORDS = 6;
const LEAD_IN_WORDS = 40;

/** What is taken from each paragraph once, whoever its neighbours are. */
type Taken = {
  /** Of its words in order; 0 where a sentence may end. */
  readonly hashes: readonly number[];
  /** Hashes of cues with the word that each begins at. */
  readonly marks: readonly { readonly at: number; readonly hashes: readonly number[] }[];
  readonly grams: Bag;
  readonly words: Bag;
  readonly lastWords: Bag;
  readonly cues: Bag;
  readonly first: Bag;
  readonly heading: Bag;
  readonly above: Bag;
  readonly sentences: readonly TakenSentence[];
};
/** `first` and `end` count words of the paragraph. */
type TakenSentence = Stretch & { readonly first: number; readonly end: number };
type Bag = { readonly keys: Int32Array; readonly counts: Int32Array };
const EMPTY: Bag = { keys: new Int32Array(), counts: new Int32Array() };

/** The rows of a paper: one for each paragraph, one for each of its sentences. */
export class PaperRows {
  readonly #taken: readonly Taken[];
  readonly #title: Bag;
  readonly #paper: TopicPaper;

  constructor(paper: TopicPaper, words: TopicWords) {
    this.#paper = paper;
    const headings = new Map<string, Bag>();
    this.#taken = paper.paragraphs.map((paragraph) => take(paragraph, headings, words));
    this.#title = bagOf(tokensOf(paper.title).map(({ word }) => hashOf(word)));
  }

  sentencesOf(index: number): readonly Stretch[] {
    return this.#taken[index]?.sentences ?? [];
  }

  /** The words of the paragraph itself. */
  own(index: number): Row {
    const taken = this.#taken[index];
    return taken ? [block('own', taken.grams), block('cues', taken.cues), block('first', taken.first)] : [];
  }

  /** Each of its sentences with those beside it. */
  ownSentences(index: number): Row[] {
    const taken = this.#taken[index];
    if (!taken) return [];
    const { sentences, marks } = taken;
    const hashes = sentences.map(({ first, end }) => taken.hashes.slice(first, end));
    const words = hashes.map((own) => bagOf(own.filter((hash) => hash !== 0)));
    return sentences.map(({ first, end }, at) => [
      block('own', bagOf(gramsOf(hashes[at] ?? []))),
      block('cues', bagOf(marks.flatMap((mark) => (mark.at >= first && mark.at < end ? mark.hashes : [])))),
      block('first', bagOf(firstOf(hashes[at] ?? []))),
      block('beside', joined([words[at - 1], words[at + 1]])),
    ]);
  }

  /** The words of a provision alone, for what its heading would be. */
  provision(index: number): Row {
    const taken = this.#taken[index];
    if (!taken) return [];
    const { first, end } = taken.sentences[0] ?? { first: 0, end: 0 };
    return [
      block('own', taken.grams),
      block('first', bagOf(gramsOf(taken.hashes.slice(first, end))), OPENING_SENTENCE),
      block('cues', taken.cues),
    ];
  }

  /** What stands over, before and after it: the same for the paragraph and each of its sentences. */
  around(index: number): Row {
    const taken = this.#taken[index];
    if (!taken) return [];
    const at = (offset: number): Bag | undefined => this.#taken[index + offset]?.words;
    const { leadIn } = this.#paper.paragraphs[index] ?? {};
    return [
      block('heading', taken.heading),
      block('above', taken.above),
      block('leadIn', leadIn === undefined ? EMPTY : (this.#taken[leadIn]?.lastWords ?? EMPTY)),
      block('near', joined([at(-1), at(1)])),
      block('around', joined([at(-3), at(-2), at(2), at(3)])),
      block('title', this.#title),
      block('position', this.#position(index, taken)),
    ];
  }

  #position(index: number, taken: Taken): Bag {
    const last = this.#taken.length - 1;
    const tenth = last <= 0 ? 0 : Math.floor((10 * index) / (last + 1));
    const length = Math.min(9, Math.floor(Math.log2(taken.hashes.length + 1)));
    const marks = [`tenth ${tenth}`, `length ${length}`];
    if (index < 6) marks.push(`opening ${index}`);
    return bagOf(marks.map(hashOf));
  }
}

function take(paragraph: TopicParagraph, headings: Map<string, Bag>, words: TopicWords): Taken {
  const tokens = tokensOf(paragraph.text);
  const hashes = tokens.map(({ word }) => (word === '.' ? 0 : hashOf(word)));
  const marks = cueMarks(tokens, words).map(({ mark, from }) => ({ at: from, hashes: mark.map(hashOf) }));
  const sentences = sentencesOf(paragraph.text);
  let at = 0;
  const headingBag = (heading: string): Bag => {
    const known = headings.get(heading);
    if (known) return known;
    const bag = bagOfHeading(heading, words);
    headings.set(heading, bag);
    return bag;
  };
  return {
    hashes,
    marks,
    grams: bagOf(gramsOf(hashes)),
    words: bagOf(hashes.slice(0, NEIGHBOUR_WORDS).filter((hash) => hash !== 0)),
    lastWords: bagOf(hashes.slice(-LEAD_IN_WORDS).filter((hash) => hash !== 0)),
    cues: bagOf(marks.flatMap((mark) => mark.hashes)),
    first: bagOf(firstOf(hashes)),
    heading: headingBag(paragraph.heading),
    above: joined(paragraph.above.map(headingBag)),
    sentences: sentences.map(({ from, to }) => {
      while (at < tokens.length && (tokens[at]?.from ?? 0) < from) at += 1;
      let end = at;
      while (end < tokens.length && (tokens[end]?.to ?? 0) <= to) end += 1;
      const first = at;
      at = end;
      return { from, to, first, end };
    }),
  };
}

function block(kind: keyof typeof WEIGHTS, { keys, counts }: Bag, weight: number = WEIGHTS[kind]): Block {
  const seed = SEEDS[kind];
  return { keys: keys.map((key) => placeOf(key ^ seed)), counts, weight };
}

/** Words and pairs of neighbouring words. */
function gramsOf(hashes: readonly number[]): number[] {
  const grams: number[] = [];
  let last = 0;
  for (const hash of hashes) {
    if (hash !== 0) grams.push(hash);
    if (hash !== 0 && last !== 0) grams.push(pairOf(last, hash));
    last = hash;
  }
  return grams;
}

function firstOf(hashes: readonly number[]): number[] {
  return gramsOf(hashes.slice(0, FIRST_WORDS));
}

function bagOfHeading(heading: string, words: TopicWords): Bag {
  if (heading === '') return EMPTY;
  const hashes = tokensOf(heading)
    .map(({ word }) => (word === '.' ? 0 : hashOf(word)))
    .filter((hash) => hash !== 0);
  const named = headingHits(heading, words).map(({ mark }) => hashOf(`names ${mark}`));
  const whole = hashes.reduce(pairOf, 0x9e3779b9);
  return bagOf([...gramsOf(hashes), ...named, whole]);
}

/** Each hash once, in order, with how often it came. */
function bagOf(hashes: readonly number[] | Int32Array): Bag {
  if (hashes.length === 0) return EMPTY;
  const sorted = Int32Array.from(hashes).toSorted();
  const counts = new Int32Array(sorted.length);
  let last = -1;
  for (const hash of sorted) {
    if (last < 0 || sorted[last] !== hash) {
      last += 1;
      sorted[last] = hash;
    }
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { keys: sorted.slice(0, last + 1), counts: counts.slice(0, last + 1) };
}

function joined(bags: readonly (Bag | undefined)[]): Bag {
  const present = bags.filter((bag) => bag !== undefined && bag.keys.length > 0);
  if (present.length <= 1) return present[0] ?? EMPTY;
  const all: number[] = [];
  for (const bag of present)
    bag?.keys.forEach((key, at) => {
      for (let n = bag.counts[at] ?? 0; n > 0; n -= 1) all.push(key);
    });
  return bagOf(all);
}

/** FNV-1a: the same everywhere, and quick. Never 0, which marks the end of a sentence. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash === 0 ? 1 : hash;
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ (second + 0x9e3779b9 + (first >>> 13));
}

function placeOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) % FEATURE_SPACE;
}
