import type { Features } from './sentence-features.ts';

/** What a sentence may say: a term, and of a choice which one; or nothing that the catalogue knows. */
export type Sayable = { readonly term: string; readonly choice?: string } | undefined;

/**
 * What was learnt from sentences of which it is known what they say: how much each feature speaks for each thing that may
 * be said. `src/library` makes it from its file.
 */
export type SentenceModel = {
  readonly says: readonly Sayable[];
  readonly featureAt: ReadonlyMap<string, number>;
  /** How rare each known feature is. */
  readonly rarity: Float32Array;
  /** What a feature that is not known counts for in the length of a sentence. */
  readonly unknownRarity: number;
  /** Weights by feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
  readonly starts: Int32Array;
  readonly of: Uint16Array;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
};

/** How likely a sentence says something of a term, from 0 to 1. */
export type Likeness = {
  readonly term: string;
  readonly score: number;
  /** Which choice it then is, the likeliest first; the parts add up to one. */
  readonly choices: readonly ChoiceLike[];
};

export type ChoiceLike = { readonly choice: string; readonly part: number };

/** What the sentence with these features may say, the likeliest first; what it leaves to one is that it says nothing. */
export function likenessesOf(model: SentenceModel, features: Features): Likeness[] {
  const byTerm = new Map<string, { score: number; readonly choices: ChoiceLike[] }>();
  for (const [at, part] of partsOf(model, features).entries()) {
    const said = model.says[at];
    if (said === undefined || part < LEAST) continue;
    const term = byTerm.get(said.term) ?? { score: 0, choices: [] };
    byTerm.set(said.term, term);
    term.score += part;
    if (said.choice !== undefined) term.choices.push({ choice: said.choice, part });
  }
  return Array.from(byTerm, ([term, { score, choices }]) => ({
    term,
    score,
    choices: choices
      .map(({ choice, part }) => ({ choice, part: part / score }))
      .toSorted((a, b) => b.part - a.part),
  })).toSorted((a, b) => b.score - a.score);
}

/** So little is no likeness. */
const LEAST = 0.005;

/** How likely it says each thing; the parts add up to one. */
function partsOf(model: SentenceModel, features: Features): Float64Array {
  const scores = scoresOf(model, features);
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let all = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const part = Math.exp((scores[at] ?? 0) - most);
    scores[at] = part;
    all += part;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / all;
  return scores;
}

function scoresOf(model: SentenceModel, features: Features): Float64Array {
  const scores = Float64Array.from(model.biases);
  const length = lengthOf(model, features);
  for (const [name, weight] of features) {
    const feature = model.featureAt.get(name);
    if (feature === undefined) continue;
    const value = (weight * (model.rarity[feature] ?? 0)) / length;
    const end = model.starts[feature + 1] ?? 0;
    for (let at = model.starts[feature] ?? 0; at < end; at += 1) {
      const said = model.of[at] ?? 0;
      scores[said] = (scores[said] ?? 0) + (model.weights[at] ?? 0) * value;
    }
  }
  return scores;
}

/** Words that nobody has learnt make a sentence longer, so that the known ones beside them speak for less. */
function lengthOf(
  { featureAt, rarity, unknownRarity }: Pick<SentenceModel, 'featureAt' | 'rarity' | 'unknownRarity'>,
  features: Features,
): number {
  let sum = 0;
  for (const [name, weight] of features) {
    const feature = featureAt.get(name);
    sum += (weight * (feature === undefined ? unknownRarity : (rarity[feature] ?? 0))) ** 2;
  }
  return Math.sqrt(sum) || 1;
}
