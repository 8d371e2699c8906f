// Learns what sentences say from those of which it is known: multinomial logistic regression by stochastic gradients with
// a step per weight (Duchi, Hazan and Singer 2011), plain, seeded, the same every time.
import { featuresOf } from '../../src/domain/reading/findings/sentence-features.ts';
import type { Features } from '../../src/domain/reading/findings/sentence-features.ts';
import type { Sayable } from '../../src/domain/reading/findings/sentence-model.ts';
import type { KnownSentence } from './known-sentence.ts';
import { randomFrom, shuffle } from '../topics/solver.ts';

/** What was learnt; the weights of what may be said at `says[s]` of feature `f` at `s * features.length + f`. */
export type LearntSentences = {
  readonly says: readonly Sayable[];
  readonly features: readonly string[];
  /** In steps of `RARITY_STEP`, as they are stored. */
  readonly rarity: Uint8Array;
  readonly unknownRarity: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
};

export const RARITY_STEP = 1 / 16;
/** A feature of fewer sentences is not learnt. */
const FEWEST = 2;
const EPOCHS = 6;
const STEP = 0.1;
/** The bias moves by less: it knows no words. */
const BIAS_STEP = 0.05;
/** The length of a sentence, which is one, counts so much. */
const SCALE = 4;
/** A thing that is so little in question is left as it is. */
const SETTLED = 1e-4;
const SEED = 20_261_130;
/** So many times a sentence without words is learnt: what nobody knows says nothing. */
const WORDLESS = 20;

type Example = { readonly at: Int32Array; readonly values: Float64Array; readonly says: readonly number[] };

export function learnSentences(known: readonly KnownSentence[]): LearntSentences {
  const rows = known.map(({ text, heading }) => featuresOf(text, heading === '' ? [] : [heading]));
  const { features, rarity, unknownRarity } = vocabularyOf(rows);
  const placeOf = new Map(features.map((feature, at) => [feature, at] as const));
  const says: Sayable[] = [undefined];
  const sayableAt = new Map<string, number>();
  const placeOfSaid = (said: NonNullable<Sayable>): number => {
    const name = `${said.term} = ${said.choice ?? ''}`;
    const at = sayableAt.get(name) ?? says.push(said) - 1;
    sayableAt.set(name, at);
    return at;
  };
  const examples = known.map((sentence, row): Example => ({
    ...vectorOf(rows[row] ?? new Map(), placeOf, rarity, unknownRarity),
    says: sentence.says.length === 0 ? [0] : sentence.says.map(placeOfSaid),
  }));
  const wordless: Example = { at: new Int32Array(), values: new Float64Array(), says: [0] };
  for (let time = 0; time < WORDLESS; time += 1) examples.push(wordless);
  const { weights, biases } = descend(examples, says.length, features.length);
  return { says, features, rarity, unknownRarity, weights, biases };
}

function vocabularyOf(
  rows: readonly Features[],
): Pick<LearntSentences, 'features' | 'rarity' | 'unknownRarity'> {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const feature of row.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts].flatMap(([feature, count]) => (count >= FEWEST ? feature : [])).toSorted();
  const rarityOf = (count: number): number => Math.log((rows.length + 1) / (count + 0.5));
  const rarity = Uint8Array.from(features, (feature) =>
    Math.max(1, Math.min(255, Math.round(rarityOf(counts.get(feature) ?? 0) / RARITY_STEP))),
  );
  return { features, rarity, unknownRarity: Math.fround(rarityOf(1)) };
}

function vectorOf(
  row: Features,
  placeOf: ReadonlyMap<string, number>,
  rarity: Uint8Array,
  unknownRarity: number,
): Omit<Example, 'says'> {
  const at: number[] = [];
  const values: number[] = [];
  let square = 0;
  for (const [feature, weight] of row) {
    const place = placeOf.get(feature);
    const value = weight * (place === undefined ? unknownRarity : (rarity[place] ?? 0) * RARITY_STEP);
    square += value * value;
    if (place === undefined) continue;
    at.push(place);
    values.push(value);
  }
  const length = Math.sqrt(square) || 1;
  return { at: Int32Array.from(at), values: Float64Array.from(values, (value) => (SCALE * value) / length) };
}

function descend(
  examples: readonly Example[],
  things: number,
  features: number,
): Pick<LearntSentences, 'weights' | 'biases'> {
  // By feature while they are learnt, for a sentence has few features and each speaks of all things.
  const weights = new Float64Array(features * things);
  const squares = new Float64Array(features * things).fill(SMALL);
  const biases = new Float64Array(things);
  const biasSquares = new Float64Array(things).fill(SMALL);
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(SEED);
  const wrong = new Float64Array(things);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, order.length, random);
    for (const row of order) {
      const example = examples[row];
      if (!example) continue;
      mistakes(example, weights, biases, wrong);
      for (let thing = 0; thing < things; thing += 1) {
        const error = wrong[thing] ?? 0;
        if (Math.abs(error) < SETTLED) continue;
        biasSquares[thing] = (biasSquares[thing] ?? 0) + error * error;
        biases[thing] = (biases[thing] ?? 0) - (BIAS_STEP * error) / Math.sqrt(biasSquares[thing] ?? 1);
        for (let k = 0; k < example.at.length; k += 1) {
          const place = (example.at[k] ?? 0) * things + thing;
          const gradient = error * (example.values[k] ?? 0);
          squares[place] = (squares[place] ?? 0) + gradient * gradient;
          weights[place] = (weights[place] ?? 0) - (STEP * gradient) / Math.sqrt(squares[place] ?? 1);
        }
      }
    }
  }
  const byThing = new Float32Array(things * features);
  for (let feature = 0; feature < features; feature += 1)
    for (let thing = 0; thing < things; thing += 1)
      byThing[thing * features + feature] = SCALE * (weights[feature * things + thing] ?? 0);
  return { weights: byThing, biases: Float32Array.from(biases) };
}

const SMALL = 1e-3;

/** How far the present weights are from what the example says, thing by thing. */
function mistakes(
  { at, values, says }: Example,
  weights: Float64Array,
  biases: Float64Array,
  into: Float64Array,
): void {
  const things = biases.length;
  into.set(biases);
  for (let k = 0; k < at.length; k += 1) {
    const from = (at[k] ?? 0) * things;
    const value = values[k] ?? 0;
    for (let thing = 0; thing < things; thing += 1)
      into[thing] = (into[thing] ?? 0) + (weights[from + thing] ?? 0) * value;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const score of into) most = Math.max(most, score);
  let all = 0;
  for (let thing = 0; thing < things; thing += 1) {
    into[thing] = Math.exp((into[thing] ?? 0) - most);
    all += into[thing] ?? 0;
  }
  for (let thing = 0; thing < things; thing += 1) into[thing] = (into[thing] ?? 0) / all;
  for (const thing of says) into[thing] = (into[thing] ?? 0) - 1 / says.length;
}
