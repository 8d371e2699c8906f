// Figures of a classifier from its scores: average precision, precision at 80% recall, F1, calibration.

/** Scores and truth of one label over all units, in the same order. */
export type Scored = { readonly scores: Float64Array; readonly truth: Uint8Array };

export function averagePrecision({ scores, truth }: Scored): number {
  const order = ranked(scores);
  let found = 0;
  let sum = 0;
  order.forEach((unit, rank) => {
    if (truth[unit] !== 1) return;
    found += 1;
    sum += found / (rank + 1);
  });
  return found === 0 ? Number.NaN : sum / found;
}

/** The best precision at which four fifths of the examples are found. */
export function precisionAtRecall({ scores, truth }: Scored, recall: number): number {
  const wanted = recall * truth.reduce((sum, each) => sum + each, 0);
  let found = 0;
  let best = 0;
  ranked(scores).forEach((unit, rank) => {
    found += truth[unit] ?? 0;
    if (found >= wanted) best = Math.max(best, found / (rank + 1));
  });
  return best;
}

/** The threshold at which F1 is best. */
export function bestThreshold({ scores, truth }: Scored): number {
  const all = truth.reduce((sum, each) => sum + each, 0);
  const order = ranked(scores);
  let found = 0;
  let best = 0;
  let threshold = Number.POSITIVE_INFINITY;
  order.forEach((unit, rank) => {
    found += truth[unit] ?? 0;
    const f1 = (2 * found) / (rank + 1 + all);
    if (f1 > best) {
      best = f1;
      threshold = ((scores[unit] ?? 0) + (scores[order[rank + 1] ?? unit] ?? 0)) / 2;
    }
  });
  return threshold;
}

/** `1 / (1 + exp(slope * score + shift))`, fitted as Platt did. */
export type Sigmoid = { readonly slope: number; readonly shift: number };

export function sigmoid({ slope, shift }: Sigmoid, score: number): number {
  return 1 / (1 + Math.exp(slope * score + shift));
}

export function fitSigmoid({ scores, truth }: Scored): Sigmoid {
  const positives = truth.reduce((sum, each) => sum + each, 0);
  const negatives = truth.length - positives;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  let slope = -1;
  let shift = Math.log((negatives + 1) / (positives + 1));
  // Newton's method with a step that is halved until it helps.
  let loss = lossOf(scores, truth, { slope, shift }, high, low);
  for (let turn = 0; turn < 60; turn += 1) {
    let [ss, sh, hh, gs, gh] = [1e-12, 0, 1e-12, 0, 0];
    for (let unit = 0; unit < scores.length; unit += 1) {
      const score = scores[unit] ?? 0;
      const p = sigmoid({ slope, shift }, score);
      const wanted = truth[unit] === 1 ? high : low;
      const curve = p * (1 - p);
      ss += score * score * curve;
      sh += score * curve;
      hh += curve;
      gs += score * (wanted - p);
      gh += wanted - p;
    }
    if (Math.abs(gs) < 1e-5 && Math.abs(gh) < 1e-5) break;
    const determinant = ss * hh - sh * sh;
    const dSlope = -(hh * gs - sh * gh) / determinant;
    const dShift = -(ss * gh - sh * gs) / determinant;
    let step = 1;
    for (; step > 1e-10; step /= 2) {
      const next = { slope: slope + step * dSlope, shift: shift + step * dShift };
      const nextLoss = lossOf(scores, truth, next, high, low);
      if (nextLoss < loss) {
        ({ slope, shift } = next);
        loss = nextLoss;
        break;
      }
    }
    if (step <= 1e-10) break;
  }
  return { slope, shift };
}

function lossOf(
  scores: Float64Array,
  truth: Uint8Array,
  { slope, shift }: Sigmoid,
  high: number,
  low: number,
): number {
  let loss = 0;
  for (let unit = 0; unit < scores.length; unit += 1) {
    const z = slope * (scores[unit] ?? 0) + shift;
    const wanted = truth[unit] === 1 ? high : low;
    loss += z >= 0 ? wanted * z + Math.log1p(Math.exp(-z)) : (wanted - 1) * z + Math.log1p(Math.exp(z));
  }
  return loss;
}

/** Mean distance of what is said from what is true, over tenths of confidence, weighed by how many say it. */
export function calibrationError({ scores, truth }: Scored): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, said: 0, held: 0 }));
  for (let unit = 0; unit < scores.length; unit += 1) {
    const bin = bins[Math.min(9, Math.floor((scores[unit] ?? 0) * 10))];
    if (!bin) continue;
    bin.n += 1;
    bin.said += scores[unit] ?? 0;
    bin.held += truth[unit] ?? 0;
  }
  return bins.reduce((sum, { said, held }) => sum + Math.abs(said - held), 0) / scores.length;
}

function ranked(scores: Float64Array): Int32Array {
  return Int32Array.from(scores.keys()).toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
