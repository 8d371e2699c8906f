import { FEATURE_SPACE } from '#domain/reading/topics/features.ts';
import { TOPICS } from '#domain/reading/topics/topic.ts';
import type { LinearModel, TopicModel } from '#domain/reading/topics/topic-model.ts';
import { z } from 'zod';

/** What the file of weights begins with; a file of another version is not read. */
const SIGNATURE = 'JBTM1\n';

const learntSchema = z.object({
  name: z.string(),
  topic: z.enum(TOPICS),
  slope: z.number(),
  shift: z.number(),
});
const headSchema = z.object({
  features: z.number().int().positive(),
  space: z.literal(FEATURE_SPACE),
  rarityStep: z.number().positive(),
  labels: z.array(learntSchema).max(256),
  headings: z.array(learntSchema).max(256),
});

/**
 * Reads `templates/reading/topics.bin`: a line that says what it is, a line of JSON, then numbers. The known features
 * stand as distances from one to the next, their rarity as a byte each; each label has its bias, the step of its
 * weights, and its features (distances again) with a weight of one byte. Answers undefined for a file that is
 * damaged or of another version: topics are then told by words and headings alone.
 */
export function loadTopicModel(bytes: Uint8Array): TopicModel | undefined {
  try {
    return parse(new Reader(bytes));
  } catch {
    return undefined;
  }
}

function parse(reader: Reader): TopicModel {
  if (reader.line() !== SIGNATURE.trim()) throw new Error('another file');
  const head = headSchema.parse(JSON.parse(reader.line()));
  const featureAt = new Int32Array(FEATURE_SPACE).fill(-1);
  let place = -1;
  for (let feature = 0; feature < head.features; feature += 1) {
    place += reader.whole();
    if (place >= FEATURE_SPACE) throw new Error('a feature out of place');
    featureAt[place] = feature;
  }
  const rarity = Float32Array.from({ length: head.features }, () => reader.byte() * head.rarityStep);
  const paragraph = linear(reader, head.features, head.labels.length);
  const sentence = linear(reader, head.features, head.labels.length);
  const clause = linear(reader, head.features, head.labels.length);
  const provision = linear(reader, head.features, head.headings.length);
  reader.end();
  return {
    featureAt,
    rarity,
    paragraph,
    sentence,
    clause,
    provision,
    labels: head.labels,
    headings: head.headings,
  };
}

/** From label by label, as they are stored, to feature by feature, as they are asked for. */
function linear(reader: Reader, features: number, labels: number): LinearModel {
  const biases = new Float32Array(labels);
  const rows = biases.map((_, label) => label);
  const entries = Array.from(rows, (label) => {
    biases[label] = reader.float();
    const step = reader.float();
    const count = reader.whole();
    const places = new Int32Array(count);
    let feature = -1;
    for (let at = 0; at < count; at += 1) {
      feature += reader.whole();
      if (feature >= features) throw new Error('a weight out of place');
      places[at] = feature;
    }
    const weights = Float32Array.from({ length: count }, () => (reader.byte() - 128) * step);
    return { places, weights };
  });
  const starts = new Int32Array(features + 1);
  for (const { places } of entries)
    for (const feature of places) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < features; feature += 1)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const size = starts[features] ?? 0;
  const next = starts.slice();
  const model = { starts, labels: new Uint8Array(size), weights: new Float32Array(size), biases };
  entries.forEach(({ places, weights }, label) => {
    places.forEach((feature, at) => {
      const entry = next[feature] ?? 0;
      next[feature] = entry + 1;
      model.labels[entry] = label;
      model.weights[entry] = weights[at] ?? 0;
    });
  });
  return model;
}

/** Reads on from where it stands; throws at the end of the bytes. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end < 0) throw new Error('no line');
    // Both lines are ASCII.
    const text = Array.from(this.#bytes.subarray(this.#at, end), (byte) => String.fromCharCode(byte)).join(
      '',
    );
    this.#at = end + 1;
    return text;
  }

  byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new Error('too short');
    this.#at += 1;
    return byte;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  whole(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
      shift += 7;
      if (shift > 28) throw new Error('too large');
    }
  }

  float(): number {
    const value = this.#view.getFloat32(this.#at, true);
    this.#at += 4;
    if (!Number.isFinite(value)) throw new Error('no number');
    return value;
  }

  end(): void {
    if (this.#at !== this.#bytes.length) throw new Error('too long');
  }
}
