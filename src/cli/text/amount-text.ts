import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';

/** An amount in plain figures: -1,234.50 in dollars, 1,234 in won. */
export function amountText(minor: number, currency: CurrencyCode): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  const size = Math.abs(minor);
  const major = Math.floor(size / unit);
  const decimals = digits === 0 ? '' : `.${String(size - major * unit).padStart(digits, '0')}`;
  return `${minor < 0 ? '-' : ''}${major.toLocaleString('en-US')}${decimals}`;
}
