import { oncePer } from '#domain/base/once-per.ts';
import { featuresOf } from './sentence-features.ts';
import type { Features } from './sentence-features.ts';

/** A sentence of which somebody has settled what it says: of a paper that was read before, or written down for its like. */
export type KnownSentence = {
  /** The terms that it settles, and of a choice which one. */
  readonly says: readonly { readonly term: string; readonly choice?: string }[];
  /** What stood above it; empty where nothing did. */
  readonly heading: string;
  readonly text: string;
  /** The paper that it was taken from. */
  readonly paper?: string;
};

/** How near a sentence comes to those that are known to say something of a term, from 0 to about 1.75. */
export type Likeness = {
  readonly term: string;
  readonly score: number;
  /** What the nearest of them chose, the likeliest first; the parts add up to one. */
  readonly choices: readonly { readonly choice: string; readonly part: number }[];
};

export type SentenceIndex = {
  readonly likenessOf: (features: Features) => readonly Likeness[];
  /** How far sentences of which the term is known to be spoken of choose what those like them chose, the likeliest first. */
  readonly choicesOf: (term: string, sentences: readonly Features[]) => readonly ChoiceLike[];
};

/** A choice, and how like the sentences that made it are to one that is read, from 0 to 1. */
export type ChoiceLike = {
  readonly choice: string;
  /** The nearest of them. */
  readonly nearest: number;
  /** Of the votes of all that are near; the parts add up to one. */
  readonly part: number;
  /** The sentence that is nearest to one of them, as an index of those that were asked. */
  readonly sentence: number;
};

/** The rows that have a feature, and how much it tells of each. */
type Posting = { readonly row: number[]; readonly weight: number[] };

/** Made once for the sentences of a lexicon. */
export const sentenceIndex = oncePer((known: readonly KnownSentence[]): SentenceIndex => {
  const rows = known.map(({ text, heading }) => featuresOf(text, [heading]));
  const rarityOf = raritiesIn(rows);
  const lengths = rows.map((row) => lengthOf(row, rarityOf));
  const postings = postingsOf(
    rows,
    (weight, feature, row) => (weight * rarityOf(feature)) / (lengths[row] ?? 1),
  );
  const saying = known.map(({ says }, row) => says.map(({ term, choice }): Said => ({ row, term, choice })));
  const choosing = Map.groupBy(
    saying.flat().filter((said): said is Chosen => said.choice !== undefined),
    ({ term }) => term,
  );
  const choosersOf = oncePer((chosen: readonly Chosen[]) => ({
    chosen,
    lengths: chosen.map(({ row }) => lengths[row] ?? 1),
    postings: postingsOf(
      chosen.flatMap(({ row }) => rows[row] ?? []),
      (weight) => weight,
    ),
  }));
  return {
    likenessOf: (features) => {
      const length = lengthOf(features, rarityOf);
      const near = nearness(
        features,
        postings,
        rows.length,
        rarityOf,
        (weight, rarity, theirs) => ((weight * rarity) / length) * theirs,
      );
      return likenesses(saying, near);
    },
    choicesOf: (term, sentences) => {
      const chosen = choosing.get(term);
      return chosen ? choicesLike(choosersOf(chosen), sentences, rarityOf) : [];
    },
  };
});

type Rarity = (feature: string) => number;

function raritiesIn(rows: readonly Features[]): Rarity {
  const spread = new Map<string, number>();
  for (const row of rows)
    for (const feature of row.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const rarity = (count: number): number => Math.log((rows.length + 1) / (count + 0.5));
  const known = new Map(Array.from(spread, ([feature, count]) => [feature, rarity(count)] as const));
  const unknown = rarity(UNKNOWN);
  return (feature) => known.get(feature) ?? unknown;
}

/** What a known sentence says, and which of the rows it is. */
type Said = { readonly row: number; readonly term: string; readonly choice: string | undefined };
type Chosen = Said & { readonly choice: string };

function postingsOf(
  rows: readonly Features[],
  weigh: (weight: number, feature: string, row: number) => number,
): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [at, row] of rows.entries())
    for (const [feature, weight] of row) {
      const posting = postings.get(feature) ?? { row: [], weight: [] };
      postings.set(feature, posting);
      posting.row.push(at);
      posting.weight.push(weigh(weight, feature, at));
    }
  return postings;
}

/** How near each row is: only the rows that share a feature are looked at. */
type Near = { readonly score: Float64Array; /** Those that share any. */ readonly rows: readonly number[] };

function nearness(
  features: Features,
  postings: ReadonlyMap<string, Posting>,
  count: number,
  rarityOf: Rarity,
  weigh: (weight: number, rarity: number, theirs: number) => number,
): Near {
  const score = new Float64Array(count);
  const rows: number[] = [];
  for (const [feature, weight] of features) {
    const posting = postings.get(feature);
    if (!posting) continue;
    const rarity = rarityOf(feature);
    for (let index = 0; index < posting.row.length; index += 1) {
      const row = posting.row[index] ?? 0;
      const before = score[row] ?? 0;
      if (before === 0) rows.push(row);
      score[row] = before + weigh(weight, rarity, posting.weight[index] ?? 0);
    }
  }
  return { score, rows };
}

/** Sentences that choose for one term, with the postings of their features. */
type Choosers = {
  readonly chosen: readonly Chosen[];
  readonly lengths: readonly number[];
  readonly postings: ReadonlyMap<string, Posting>;
};

function choicesLike(
  { chosen, lengths, postings }: Choosers,
  sentences: readonly Features[],
  rarityOf: Rarity,
): ChoiceLike[] {
  const near = sentences.flatMap((features, sentence) => {
    const length = lengthOf(features, rarityOf);
    const { score } = nearness(
      features,
      postings,
      chosen.length,
      rarityOf,
      (weight, rarity, same) => weight * same * rarity ** 2,
    );
    return chosen.map(({ choice }, at) => ({
      choice,
      sentence,
      score: (score[at] ?? 0) / (length * (lengths[at] ?? 1)),
    }));
  });
  const order = near.filter(({ score }) => score >= LEAST).toSorted((a, b) => b.score - a.score);
  return votesOf(order.slice(0, VOTERS)).map(({ choice, part }) => {
    const first = order.find((each) => each.choice === choice);
    return { choice, part, nearest: first?.score ?? 0, sentence: first?.sentence ?? 0 };
  });
}

/** As if a feature that no known sentence has stood in half of one. */
const UNKNOWN = 0.5;
/** Less is no likeness. */
const LEAST = 0.05;
/** So many of the nearest sentences of a term say which choice it is. */
const VOTERS = 7;

function lengthOf(features: Features, rarityOf: Rarity): number {
  let sum = 0;
  for (const [feature, weight] of features) sum += (weight * rarityOf(feature)) ** 2;
  return Math.sqrt(sum) || 1;
}

function likenesses(saying: readonly (readonly Said[])[], { score, rows }: Near): Likeness[] {
  const byTerm = new Map<string, Said[]>();
  for (const row of rows) {
    if ((score[row] ?? 0) < LEAST) continue;
    for (const said of saying[row] ?? []) {
      const others = byTerm.get(said.term);
      if (others) others.push(said);
      else byTerm.set(said.term, [said]);
    }
  }
  const scoreOf = (said: Said | undefined): number => (said && score[said.row]) ?? 0;
  return Array.from(byTerm, ([term, those]): Likeness => {
    const order = those.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    const [first, second, third] = order;
    return {
      term,
      score: scoreOf(first) + 0.5 * scoreOf(second) + 0.25 * scoreOf(third),
      // Of most terms nobody asks.
      get choices() {
        return votesOf(order.slice(0, VOTERS).map((said) => ({ score: scoreOf(said), choice: said.choice })));
      },
    };
  }).toSorted((a, b) => b.score - a.score);
}

function votesOf(
  rows: readonly { readonly score: number; readonly choice: string | undefined }[],
): Likeness['choices'] {
  const votes = new Map<string, number>();
  for (const { score, choice } of rows)
    if (choice !== undefined) votes.set(choice, (votes.get(choice) ?? 0) + score * score);
  const all = [...votes.values()].reduce((sum, each) => sum + each, 0);
  return [...votes]
    .map(([choice, part]) => ({ choice, part: part / all }))
    .toSorted((a, b) => b.part - a.part);
}
