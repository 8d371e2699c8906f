import { unzipSync, zipSync } from 'fflate';

/** A file with seeded damage: cut off, bytes of the package changed, or bytes of a part inside changed. */
export class Damager {
  readonly #next: (below: number) => number;
  readonly #unpacked = new Map<Uint8Array, Record<string, Uint8Array> | undefined>();

  constructor(next: (below: number) => number) {
    this.#next = next;
  }

  damage(whole: Uint8Array): Uint8Array {
    const next = this.#next;
    const way = next(10);
    if (way < 2) return whole.subarray(0, next(whole.length));
    const parts = way < 5 ? undefined : this.#parts(whole);
    if (!parts) return this.#changed(whole);
    const names = Object.keys(parts).filter(
      (name) => /\.(?:xml|rels)$/.test(name) && (parts[name]?.length ?? 0) > 0,
    );
    const name = names[next(names.length)];
    if (name === undefined) return this.#changed(whole);
    return zipSync({ ...parts, [name]: this.#changed(parts[name] ?? new Uint8Array()) }, { level: 0 });
  }

  #changed(bytes: Uint8Array): Uint8Array {
    const next = this.#next;
    const changed = Uint8Array.from(bytes);
    for (let times = 1 + next(5); times > 0; times -= 1) {
      const at = next(changed.length);
      if (next(3) === 0) changed.copyWithin(at, next(changed.length), next(changed.length));
      else changed[at] = next(256);
    }
    return changed;
  }

  /** Unpacked once; undefined for what is no zip. */
  #parts(whole: Uint8Array): Record<string, Uint8Array> | undefined {
    if (!this.#unpacked.has(whole)) {
      let parts: Record<string, Uint8Array> | undefined;
      try {
        parts = unzipSync(whole);
      } catch {
        parts = undefined;
      }
      this.#unpacked.set(whole, parts);
    }
    return this.#unpacked.get(whole);
  }
}
