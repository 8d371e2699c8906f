import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareFractions, fraction, gapBetween, subtractFractions } from '#domain/figures/fraction.ts';

const part = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const any = fc
  .tuple(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), part)
  .map(([numerator, denominator]) => fraction(numerator, denominator));

it('a gap always has its true sign and is near the truth, however large or fine its two ends', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      const gap = gapBetween(a, b);
      expect(Math.sign(gap.numerator)).toBe(compareFractions(a, b));
      expect([gap.numerator, gap.denominator].every(Number.isSafeInteger)).toBe(true);
      const [high, low] = [a.numerator / a.denominator, b.numerator / b.denominator];
      const size = Math.max(high, low, 1e-9);
      expect(Math.abs(gap.numerator / gap.denominator - (high - low)) / size).toBeLessThan(1e-3);
    }),
  );
});

it('a gap is exact where it can be', () => {
  const [a, b] = [fraction(1, 3), fraction(1, 7)];
  expect(gapBetween(a, b)).toEqual(subtractFractions(a, b));
});
