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

type Posting = { readonly at: number[]; readonly weight: number[] };

/** Made once for the sentences of a lexicon. */
export const sentenceIndex = oncePer((known: readonly KnownSentence[]): SentenceIndex => {
  const rows = known.map(({ text, heading }) => featuresOf(text, [heading]));
  const spread = new Map<string, number>();
  for (const row of rows)
    for (const feature of row.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  const rarityOf = (feature: string): number =>
    Math.log((rows.length + 1) / ((spread.get(feature) ?? UNKNOWN) + 0.5));
  const postings = new Map<string, Posting>();
  const choosing = new Map<string, Chosen[]>();
  for (const [at, row] of rows.entries()) {
    const length = lengthOf(row, rarityOf);
    for (const { term, choice } of known[at]?.says ?? [])
      if (choice !== undefined) choosing.set(term, [...(choosing.get(term) ?? []), { choice, row, length }]);
    for (const [feature, weight] of row) {
      const posting = postings.get(feature) ?? { at: [], weight: [] };
      postings.set(feature, posting);
      posting.at.push(at);
      posting.weight.push((weight * rarityOf(feature)) / length);
    }
  }
  return {
    likenessOf: (features) => {
      const length = lengthOf(features, rarityOf);
      const near = new Map<number, number>();
      for (const [feature, weight] of features) {
        const posting = postings.get(feature);
        if (!posting) continue;
        const own = (weight * rarityOf(feature)) / length;
        for (const [index, at] of posting.at.entries())
          near.set(at, (near.get(at) ?? 0) + own * (posting.weight[index] ?? 0));
      }
      return likenesses(known, near);
    },
    choicesOf: (term, sentences) => choicesLike(choosing.get(term) ?? [], sentences, rarityOf),
  };
});

/** A known sentence that makes a choice. */
type Chosen = { readonly choice: string; readonly row: Features; readonly length: number };

function choicesLike(
  known: readonly Chosen[],
  sentences: readonly Features[],
  rarityOf: (feature: string) => number,
): ChoiceLike[] {
  const near = sentences.flatMap((features, sentence) => {
    const length = lengthOf(features, rarityOf);
    return known.map(({ choice, row, length: other }) => {
      let score = 0;
      for (const [feature, weight] of features) {
        const same = row.get(feature);
        if (same !== undefined) score += weight * same * rarityOf(feature) ** 2;
      }
      return { choice, sentence, score: score / (length * other) };
    });
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

function lengthOf(features: Features, rarityOf: (feature: string) => number): number {
  let sum = 0;
  for (const [feature, weight] of features) sum += (weight * rarityOf(feature)) ** 2;
  return Math.sqrt(sum) || 1;
}

function likenesses(known: readonly KnownSentence[], near: ReadonlyMap<number, number>): Likeness[] {
  const byTerm = new Map<string, { readonly score: number; readonly choice?: string }[]>();
  for (const [at, score] of near) {
    if (score < LEAST) continue;
    for (const { term, choice } of known[at]?.says ?? []) {
      const others = byTerm.get(term) ?? [];
      byTerm.set(term, others);
      others.push({ score, ...(choice === undefined ? {} : { choice }) });
    }
  }
  return [...byTerm]
    .map(([term, rows]): Likeness => {
      const order = rows.toSorted((a, b) => b.score - a.score);
      const [first, second, third] = order.map(({ score }) => score);
      const score = (first ?? 0) + 0.5 * (second ?? 0) + 0.25 * (third ?? 0);
      return { term, score, choices: votesOf(order.slice(0, VOTERS)) };
    })
    .toSorted((a, b) => b.score - a.score);
}

function votesOf(rows: readonly { readonly score: number; readonly choice?: string }[]): Likeness['choices'] {
  const votes = new Map<string, number>();
  for (const { score, choice } of rows)
    if (choice !== undefined) votes.set(choice, (votes.get(choice) ?? 0) + score * score);
  const all = [...votes.values()].reduce((sum, each) => sum + each, 0);
  return [...votes]
    .map(([choice, part]) => ({ choice, part: part / all }))
    .toSorted((a, b) => b.part - a.part);
}
