import { toSafe } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Band } from './waterfall-types.ts';

/** Shares of a band as whole weights over one denominator. */
export function weightsOf(band: Band): readonly number[] {
  const known = WEIGHTS.get(band);
  if (known) return known;
  const weights = wholeWeights(band.shares);
  WEIGHTS.set(band, weights);
  return weights;
}

const WEIGHTS = new WeakMap<Band, readonly number[]>();

/** Shares as whole weights over their common denominator. */
export function wholeWeights(shares: readonly { readonly share: Fraction }[]): readonly number[] {
  let common = 1n;
  for (const { share: part } of shares) {
    const d = BigInt(part.denominator);
    common = (common / gcd(common, d)) * d;
  }
  return shares.map(({ share: part }) =>
    toSafe((BigInt(part.numerator) * common) / BigInt(part.denominator)),
  );
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
