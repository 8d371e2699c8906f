import type { LinearModel } from '#domain/reading/topics/topic-model.ts';

/** From label by label, as they are stored, to feature by feature, as they are asked for. */
export function readLinear(reader: WeightsReader, features: number, labels: number): LinearModel {
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
  const model = { starts, labels: new Uint16Array(size), weights: new Float32Array(size), biases };
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
export class WeightsReader {
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
    const text = textOf(this.#bytes.subarray(this.#at, end));
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

/** UTF-8; most lines are ASCII. */
function textOf(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}
