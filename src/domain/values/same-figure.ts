import { minorDigits } from '#domain/figures/currency.ts';
import { compareFractions, fraction } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Value } from './value.ts';

/** The same number of the same unit; a base that only one of the two names does not part them. */
export function isSameFigure(a: Value, b: Value): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  if (!one || !other) return JSON.stringify(a) === JSON.stringify(b);
  return one.unit === other.unit && compareFractions(one.n, other.n) === 0;
}

/** The number of a value in its own unit; undefined for what is no number. */
export function numberOf(value: Value): { readonly n: Fraction; readonly unit: string } | undefined {
  switch (value.kind) {
    case 'money': {
      const { amountMinor, currency } = value.money;
      return { n: fraction(amountMinor, 10 ** minorDigits(currency)), unit: currency };
    }
    case 'share':
    case 'rate':
      return { n: fraction(value.share.numerator * 100, value.share.denominator), unit: value.kind };
    case 'duration':
    case 'quantity':
      return { n: value.n, unit: value.unit };
    case 'multiple':
      return { n: value.n, unit: 'multiple' };
    default:
      return undefined;
  }
}
