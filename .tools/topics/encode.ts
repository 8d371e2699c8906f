// Writes what was learnt as `src/library/load-topic-model.ts` reads it.
import { FEATURE_SPACE } from '../../src/domain/reading/topics/features.ts';
import type { Learnt } from '../../src/domain/reading/topics/topic-model.ts';
import { pushFloat, pushSteps, pushWhole } from '../weights-file.ts';
import { RARITY_STEPS } from './solver.ts';
import type { Vocabulary, Weights } from './solver.ts';

export type Taught = {
  readonly vocabulary: Vocabulary;
  readonly paragraph: readonly Weights[];
  readonly sentence: readonly Weights[];
  readonly clause: readonly Weights[];
  readonly provision: readonly Weights[];
  readonly labels: readonly Learnt[];
  readonly headings: readonly Learnt[];
};

/** Only the strongest weights of a label are kept. */
export const KEPT = { label: 8000, heading: 4000 };

export function encodeTopicModel(taught: Taught): Uint8Array {
  const head = {
    features: taught.vocabulary.known.length,
    space: FEATURE_SPACE,
    rarityStep: 1 / RARITY_STEPS,
    labels: taught.labels,
    headings: taught.headings,
  };
  const bytes: number[] = [...new TextEncoder().encode(`JBTM1\n${JSON.stringify(head)}\n`)];
  pushSteps(bytes, taught.vocabulary.known);
  for (const rarity of taught.vocabulary.rarity) bytes.push(Math.round(rarity * RARITY_STEPS));
  for (const weights of taught.paragraph) pushWeights(bytes, weights, KEPT.label);
  for (const weights of taught.sentence) pushWeights(bytes, weights, KEPT.label);
  for (const weights of taught.clause) pushWeights(bytes, weights, KEPT.label);
  for (const weights of taught.provision) pushWeights(bytes, weights, KEPT.heading);
  return Uint8Array.from(bytes);
}

/** The weights as they will be read: the strongest, each to one of 255 steps. */
export function stored(
  weights: Weights,
  kept: number,
): { places: Int32Array; steps: Int32Array; step: number; bias: number } {
  const last = weights.length - 1;
  const order = Int32Array.from({ length: last }, (_, feature) => feature).toSorted(
    (a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0) || a - b,
  );
  const strongest = order.subarray(0, kept).toSorted();
  const largest = Math.abs(weights[order[0] ?? 0] ?? 0);
  const step = Math.fround(largest / 127) || 1;
  const places = strongest.filter((feature) => Math.round((weights[feature] ?? 0) / step) !== 0);
  return {
    places,
    steps: Int32Array.from(places, (feature) => Math.round((weights[feature] ?? 0) / step)),
    step,
    bias: weights[last] ?? 0,
  };
}

function pushWeights(bytes: number[], weights: Weights, kept: number): void {
  const { places, steps, step, bias } = stored(weights, kept);
  pushFloat(bytes, bias);
  pushFloat(bytes, step);
  pushWhole(bytes, places.length);
  pushSteps(bytes, places);
  for (const each of steps) bytes.push(each + 128);
}
