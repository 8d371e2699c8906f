import type { Scale } from '#domain/library/term.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { compareFractions } from '#domain/figures/fraction.ts';

/**
 * The score of a value on a scale: 0 at worst, 33 at unfavourable, 67 at favourable, 100 at best,
 * straight lines between, clamped beyond the ends; rounded half up to one decimal. A better value
 * never scores lower. Where an end coincides with a threshold, the end wins (0 or 100).
 */
export function scoreOnScale(n: Fraction, scale: Scale): number {
  const up = compareFractions(scale.unfavourable, scale.favourable) < 0 ? 1 : -1;
  const reaches = (point: Fraction): boolean => compareFractions(n, point) * up >= 0;
  if (reaches(scale.best)) return 100;
  if (compareFractions(n, scale.worst) * up <= 0) return 0;
  if (reaches(scale.favourable)) return between(n, scale.favourable, 67, scale.best, 100);
  if (reaches(scale.unfavourable)) return between(n, scale.unfavourable, 33, scale.favourable, 67);
  return between(n, scale.worst, 0, scale.unfavourable, 33);
}

export type Band = 'favourable' | 'neutral' | 'unfavourable';

/** At or past `favourable`; past `unfavourable` (or at it, where the scale says so); else neutral. */
export function bandOnScale(n: Fraction, scale: Scale): Band {
  const up = compareFractions(scale.unfavourable, scale.favourable) < 0 ? 1 : -1;
  if (compareFractions(n, scale.favourable) * up >= 0) return 'favourable';
  const toUnfavourable = compareFractions(n, scale.unfavourable) * up;
  return toUnfavourable < 0 || (toUnfavourable === 0 && scale.unfavourableInclusive)
    ? 'unfavourable'
    : 'neutral';
}

/** Choices: 67 and more reads as favourable, 33 and less as unfavourable. */
export function bandOfScore(score: number): Band {
  return score >= 67 ? 'favourable' : score <= 33 ? 'unfavourable' : 'neutral';
}

/** Exact in bigint: from + (to - from) x (n - a) / (b - a), in tenths, half up. */
function between(n: Fraction, a: Fraction, from: number, b: Fraction, to: number): number {
  // (n - a) / (b - a) with the common denominators multiplied out.
  const top =
    (BigInt(n.numerator) * BigInt(a.denominator) - BigInt(a.numerator) * BigInt(n.denominator)) *
    BigInt(b.denominator);
  const bottom =
    (BigInt(b.numerator) * BigInt(a.denominator) - BigInt(a.numerator) * BigInt(b.denominator)) *
    BigInt(n.denominator);
  const [p, q] = bottom < 0n ? [-top, -bottom] : [top, bottom];
  const tenths = BigInt(from * 10) * q + BigInt((to - from) * 10) * p;
  return Number((2n * tenths + q) / (2n * q)) / 10;
}
