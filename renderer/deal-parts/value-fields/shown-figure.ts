import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { formatNumber } from '#domain/values/format-value.ts';

/** `2.5` for 2.5%; a third stays `1/3`. */
export function shownPercent(share: Fraction): string {
  const text = formatNumber(fraction(BigInt(share.numerator) * 100n, share.denominator));
  return text.includes('/') ? `${share.numerator}/${share.denominator}` : text;
}
