import type { Fraction } from './fraction.ts';

/** An exact rational with no limit of size, for breakevens; `d` is above 0. Not reduced. */
export type Ratio = { readonly n: bigint; readonly d: bigint };

export const ZERO: Ratio = { n: 0n, d: 1n };

export function ratio(n: number | bigint, d: number | bigint = 1n): Ratio {
  return { n: BigInt(n), d: BigInt(d) };
}
export function fromFraction(f: Fraction): Ratio {
  return { n: BigInt(f.numerator), d: BigInt(f.denominator) };
}
export function add(a: Ratio, b: Ratio): Ratio {
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d);
}
export function subtract(a: Ratio, b: Ratio): Ratio {
  return reduce(a.n * b.d - b.n * a.d, a.d * b.d);
}
export function times(a: Ratio, b: Ratio): Ratio {
  return reduce(a.n * b.n, a.d * b.d);
}
/** Throws RangeError when `b` is 0. */
export function over(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0n) throw new RangeError('Division of a ratio by 0.');
  return b.n > 0n ? reduce(a.n * b.d, a.d * b.n) : reduce(-a.n * b.d, a.d * -b.n);
}
/** Negative, 0 or positive. */
export function compare(a: Ratio, b: Ratio): bigint {
  return a.n * b.d - b.n * a.d;
}

function reduce(n: bigint, d: bigint): Ratio {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}
