// A linear classifier with squared hinge loss, by dual coordinate descent: plain, seeded, the same every time.
import { FEATURE_SPACE } from '../../src/domain/reading/topics/features.ts';
import type { Row } from '../../src/domain/reading/topics/features.ts';

/** The features that are known, and how rare each is: index 0 of `rarity` is the first known feature. */
export type Vocabulary = {
  readonly indexOf: Int32Array;
  readonly known: Int32Array;
  readonly rarity: Float32Array;
};

/** A feature in fewer rows is not learnt. */
const FEWEST_ROWS = 5;

export function vocabularyOf(rows: Iterable<Row>): Vocabulary {
  const counts = new Uint32Array(FEATURE_SPACE);
  let all = 0;
  for (const row of rows) {
    all += 1;
    for (const { keys } of row) for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  }
  const learnt: number[] = [];
  counts.forEach((count, key) => {
    if (count >= FEWEST_ROWS) learnt.push(key);
  });
  const known = Int32Array.from(learnt);
  const indexOf = new Int32Array(FEATURE_SPACE).fill(-1);
  known.forEach((key, index) => (indexOf[key] = index));
  // Kept as it is stored, in 32nds, so that what was learnt is what is read.
  const rarity = Float32Array.from(known, (key) => {
    const idf = Math.log((1 + all) / (1 + (counts[key] ?? 0))) + 1;
    return Math.min(255, Math.round(idf * RARITY_STEPS)) / RARITY_STEPS;
  });
  return { indexOf, known, rarity };
}

export const RARITY_STEPS = 16;

/** Rows as one long list of (feature, value). */
export type Matrix = {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly squares: Float32Array;
};

export function matrixOf(rows: readonly Row[], vocabulary: Vocabulary): Matrix {
  const features: number[][] = [];
  const starts = new Int32Array(rows.length + 1);
  const squares = new Float32Array(rows.length);
  const values: number[][] = [];
  rows.forEach((row, index) => {
    const vector = vectorOf(row, vocabulary);
    features.push(vector.features);
    values.push(vector.values);
    starts[index + 1] = (starts[index] ?? 0) + vector.features.length;
    squares[index] = vector.values.reduce((sum, value) => sum + value * value, 0);
  });
  const size = starts[rows.length] ?? 0;
  const matrix = { starts, features: new Int32Array(size), values: new Float32Array(size), squares };
  rows.forEach((_, index) => {
    matrix.features.set(features[index] ?? [], starts[index]);
    matrix.values.set(values[index] ?? [], starts[index]);
  });
  return matrix;
}

function vectorOf(row: Row, { indexOf, rarity }: Vocabulary): { features: number[]; values: number[] } {
  const features: number[] = [];
  const values: number[] = [];
  for (const { keys, counts, weight } of row) {
    const first = values.length;
    let square = 0;
    keys.forEach((key, at) => {
      const feature = indexOf[key] ?? -1;
      if (feature < 0) return;
      const value = (1 + Math.log(counts[at] ?? 1)) * (rarity[feature] ?? 0);
      features.push(feature);
      values.push(value);
      square += value * value;
    });
    const scale = weight / Math.sqrt(square || 1);
    for (let at = first; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
  }
  return { features, values };
}

/** What is learnt: a weight for each feature, the last one added to every row. */
export type Weights = Float32Array;

export type Lesson = {
  /** Rows that are learnt from. */
  readonly rows: Int32Array;
  /** By row of the matrix: whether it is an example, and what a mistake there costs. */
  readonly isPositive: Uint8Array;
  readonly cost: Float32Array;
  readonly features: number;
  readonly seed: number;
};

const EPOCHS = 10;
const TOLERANCE = 0.1;

export function learn(matrix: Matrix, { rows, isPositive, cost, features, seed }: Lesson): Weights {
  const weights = new Float32Array(features + 1);
  const alpha = new Float64Array(rows.length);
  const order = Int32Array.from(rows.keys());
  const random = randomFrom(seed);
  const { starts, values, squares } = matrix;
  let active = order.length;
  let ceiling = Number.POSITIVE_INFINITY;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, active, random);
    let worst = Number.NEGATIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at < active; at += 1) {
      const place = order[at] ?? 0;
      const row = rows[place] ?? 0;
      const sign = isPositive[row] === 1 ? 1 : -1;
      const diagonal = 0.5 / (cost[row] ?? 1);
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      let margin = weights[features] ?? 0;
      for (let k = from; k < to; k += 1) margin += (weights[matrix.features[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const held = alpha[place] ?? 0;
      const gradient = sign * margin - 1 + held * diagonal;
      if (held === 0 && gradient > ceiling) {
        // It is far on its side: leave it aside, to be looked at again at the end.
        active -= 1;
        order[at] = order[active] ?? 0;
        order[active] = place;
        at -= 1;
        continue;
      }
      const projected = held === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, projected);
      best = Math.min(best, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(held - gradient / ((squares[row] ?? 0) + 1 + diagonal), 0);
      alpha[place] = next;
      const step = (next - held) * sign;
      if (step === 0) continue;
      weights[features] = (weights[features] ?? 0) + step;
      for (let k = from; k < to; k += 1) {
        const feature = matrix.features[k] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + step * (values[k] ?? 0);
      }
    }
    if (worst - best <= TOLERANCE) {
      if (active === order.length) break;
      active = order.length;
      ceiling = Number.POSITIVE_INFINITY;
      continue;
    }
    ceiling = worst <= 0 ? Number.POSITIVE_INFINITY : worst;
  }
  return weights;
}

export function scoreOfRow({ starts, features, values }: Matrix, row: number, weights: Weights): number {
  let score = weights.at(-1) ?? 0;
  for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k += 1)
    score += (weights[features[k] ?? 0] ?? 0) * (values[k] ?? 0);
  return score;
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle(order: Int32Array, length: number, random: () => number): void {
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const moved = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = moved;
  }
}
