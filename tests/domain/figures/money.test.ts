import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  compareFractions,
  fraction,
  parseDecimal,
  parsePercent,
  subtractFractions,
} from '#domain/figures/fraction.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import { multiplyMoney } from '#domain/figures/money.ts';

const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 });
const aFraction = fc.tuple(small, positive).map(([n, d]) => fraction(n, d));

describe('fractions are exact', () => {
  it('keeps a third a third', () => {
    expect(parsePercent('1/3')).toEqual({ numerator: 1, denominator: 3 });
    expect(parsePercent('33.33%')).toEqual({ numerator: 3333, denominator: 10_000 });
    expect(parseDecimal('1,250.50')).toEqual({ numerator: 2501, denominator: 2 });
  });

  it('refuses what is no number', () => {
    for (const text of ['', 'abc', '1/0', '1..2', '1e5', '٣', '1.2.3', '--1']) {
      expect(parsePercent(text) ?? parseDecimal(text), text).toBeUndefined();
    }
  });

  it('takes back what was added', () => {
    fc.assert(
      fc.property(aFraction, aFraction, (a, b) => {
        expect(subtractFractions(addFractions(a, b), b)).toEqual(a);
      }),
    );
  });

  it('orders like the numbers they stand for', () => {
    fc.assert(
      fc.property(aFraction, aFraction, (a, b) => {
        expect(compareFractions(a, b)).toBe(-compareFractions(b, a) + 0);
        if (a.denominator === b.denominator)
          expect(compareFractions(a, b)).toBe(Math.sign(a.numerator - b.numerator));
      }),
    );
  });

  it('refuses parts beyond a safe integer instead of rounding', () => {
    expect(() => fraction(2n ** 60n, 3)).toThrow(RangeError);
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});

describe('a split', () => {
  it('sums to the whole, to the last won', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc
          .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
          .filter((weights) => weights.some((weight) => weight > 0)),
        (whole, weights) => {
          const parts = splitByLargestRemainder(whole, weights);
          expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(whole));
          parts.forEach((part, index) => {
            const exact =
              Number(BigInt(whole) * BigInt(weights[index] ?? 0)) / weights.reduce((a, b) => a + b, 0);
            if (whole < 2 ** 40) expect(Math.abs(part - exact)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it('gives the spare unit to the largest remainder, ties to the earlier', () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByLargestRemainder(10, [6, 4])).toEqual([6, 4]);
    expect(splitByLargestRemainder(1, [2, 3])).toEqual([0, 1]);
  });

  it('refuses to split among nobody', () => {
    expect(() => splitByLargestRemainder(5, [0, 0])).toThrow(RangeError);
  });
});

describe('money', () => {
  it('multiplies without binary floating point', () => {
    expect(multiplyMoney({ amountMinor: 9_007_199_254_740_991, currency: 'KRW' }, fraction(1, 3))).toEqual({
      amountMinor: 3_002_399_751_580_330,
      currency: 'KRW',
    });
    expect(multiplyMoney({ amountMinor: 5, currency: 'USD' }, fraction(1, 2))).toEqual({
      amountMinor: 3,
      currency: 'USD',
    });
    expect(() =>
      multiplyMoney({ amountMinor: 9_007_199_254_740_991, currency: 'KRW' }, fraction(2, 1)),
    ).toThrow(RangeError);
  });
});
