// Writes what was learnt of sentences as `src/library/load-sentence-model.ts` reads it.
import { pushFloat, pushSteps, pushWhole } from '../weights-file.ts';
import { RARITY_STEP } from './learn.ts';
import type { LearntSentences } from './learn.ts';

/** A weight below it hardly moves a score; there are many of them. */
const LEAST_WEIGHT = 0.8;

export function encodeSentenceModel(learnt: LearntSentences): Uint8Array {
  const { says, features, rarity, unknownRarity, weights, biases } = learnt;
  const head = {
    features: features.length,
    rarityStep: RARITY_STEP,
    unknownRarity,
    says: says.map((said) => said ?? null),
  };
  const bytes = [
    ...new TextEncoder().encode(
      `JBSM1\n${JSON.stringify(head)}\n${features.map((feature) => `${feature}\n`).join('')}`,
    ),
  ];
  for (const each of rarity) bytes.push(each);
  for (const thing of says.keys())
    pushThing(
      bytes,
      weights.subarray(thing * features.length, (thing + 1) * features.length),
      biases[thing] ?? 0,
    );
  return Uint8Array.from(bytes);
}

function pushThing(bytes: number[], weights: Float32Array, bias: number): void {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = Math.fround(largest / 127) || 1;
  const places = Int32Array.from(weights.keys()).filter((at) => {
    const weight = weights[at] ?? 0;
    return Math.abs(weight) >= LEAST_WEIGHT && Math.round(weight / step) !== 0;
  });
  pushFloat(bytes, bias);
  pushFloat(bytes, step);
  pushWhole(bytes, places.length);
  pushSteps(bytes, places);
  for (const at of places) bytes.push(Math.round((weights[at] ?? 0) / step) + 128);
}
