/**
 * A deterministic stream of pseudo-random numbers: xoshiro128** (Blackman and Vigna, 2018; public
 * domain), its state filled from the seed by splitmix32. The same seed gives the same stream on every
 * machine, since only 32-bit integer operations are used. Not for secrets.
 */
export type Random = {
  /** Uniform in [0, 1), on a grid of 2^-32. */
  readonly next: () => number;
  /** Uniform whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** Standard normal, by Box and Muller; two draws make two values. */
  readonly normal: () => number;
};

/** @param seed a whole number; its low 32 bits are used */
export function randomFrom(seed: number): Random {
  let mixed = seed >>> 0;
  const fill = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  let spare = NaN;

  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    normal: () => {
      if (!Number.isNaN(spare)) {
        const value = spare;
        spare = NaN;
        return value;
      }
      // 1 - u is in (0, 1], so that the logarithm is finite.
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      const angle = 2 * Math.PI * next();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
  };
}
