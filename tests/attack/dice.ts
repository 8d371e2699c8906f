/** Chance from a seed: the same seed gives the same choices. */
export type Dice = ReturnType<typeof aDice>;

export function aDice(seed: number) {
  let state = seed >>> 0;
  /** Mulberry32, by Tommy Ettinger (public domain). */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    chance: (part: number): boolean => next() < part,
    oneOf<T>(all: readonly T[]): T {
      if (all.length === 0) throw new Error('Nothing to choose from.');
      // What is chosen may itself be undefined.
      return all[below(all.length)] as T;
    },
    weighted<T>(all: readonly (readonly [weight: number, name: string, run: T])[]): { name: string; run: T } {
      let left = below(all.reduce((sum, [weight]) => sum + weight, 0));
      for (const [weight, name, run] of all) {
        if (left < weight) return { name, run };
        left -= weight;
      }
      throw new Error('Nothing to choose from.');
    },
  };
}
