import type { Row } from './features.ts';
import type { Topic } from './topic.ts';

/** What was learnt from labelled contracts; `src/library` makes it from its file. */
export type TopicModel = {
  /** Which known feature stands at a place of the feature space, or -1. */
  readonly featureAt: Int32Array;
  /** How rare each known feature is. */
  readonly rarity: Float32Array;
  /** A label of a paragraph, by its words and neighbours. */
  readonly paragraph: LinearModel;
  /** A label of a sentence; a paragraph is what its strongest sentence is. */
  readonly sentence: LinearModel;
  /** A label of a clause, by all its words. */
  readonly clause: LinearModel;
  /** What the heading of a provision would be, from its words alone. */
  readonly provision: LinearModel;
  /** Labels of the three models of labels, and what their joint score is worth. */
  readonly labels: readonly Learnt[];
  readonly headings: readonly Learnt[];
};

/** How much each model of labels has in the joint score, as cross-validation had it. */
export const SHARES = { paragraph: 0.25, sentence: 0.5, clause: 0.25 } as const;

/** A label or heading that was learnt: the topic that it speaks for, and the sigmoid that makes its score a confidence. */
export type Learnt = {
  readonly name: string;
  readonly topic: Topic;
  readonly slope: number;
  readonly shift: number;
};

/** Weights by feature: those of feature `f` stand from `starts[f]` to `starts[f + 1]`. */
export type LinearModel = {
  readonly starts: Int32Array;
  readonly labels: Uint16Array;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
};

/** Adds the score of each label for a row to `scores`; the part of a row that others share need be added once only. */
export function addScores(
  row: Row,
  { featureAt, rarity }: TopicModel,
  model: LinearModel,
  scores: Float64Array,
): void {
  for (const { keys, counts, weight } of row) {
    let square = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const feature = featureAt[keys[at] ?? 0] ?? -1;
      if (feature < 0) continue;
      const value = weightOfCount(counts[at] ?? 1) * (rarity[feature] ?? 0);
      square += value * value;
    }
    if (square === 0) continue;
    const scale = weight / Math.sqrt(square);
    for (let at = 0; at < keys.length; at += 1) {
      const feature = featureAt[keys[at] ?? 0] ?? -1;
      if (feature < 0) continue;
      const value = weightOfCount(counts[at] ?? 1) * (rarity[feature] ?? 0) * scale;
      const end = model.starts[feature + 1] ?? 0;
      for (let entry = model.starts[feature] ?? 0; entry < end; entry += 1) {
        const label = model.labels[entry] ?? 0;
        scores[label] = (scores[label] ?? 0) + (model.weights[entry] ?? 0) * value;
      }
    }
  }
}

function weightOfCount(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

export function confidenceOf({ slope, shift }: Learnt, score: number): number {
  return 1 / (1 + Math.exp(slope * score + shift));
}
