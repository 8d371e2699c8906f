import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { formatMoney, formatPercent } from '#domain/values/format-value.ts';
import type { AssumptionUnit } from '#domain/settlement/clauses/assumptions.ts';

const MINUS = '−';

/** `1,234,567.89` to the minor unit, for a column whose head names the currency. */
export function exactText(amountMinor: number, currency: CurrencyCode): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  const size = Math.abs(amountMinor);
  const major = Math.floor(size / unit);
  const decimals = digits === 0 ? '' : `.${String(size - major * unit).padStart(digits, '0')}`;
  return `${amountMinor < 0 ? MINUS : ''}${major.toLocaleString('en-US')}${decimals}`;
}

/** Whole units of the currency, for what a model says on average. */
export function wholeText(amountMinor: number, currency: CurrencyCode): string {
  const major = Math.round(Math.abs(amountMinor) / 10 ** minorDigits(currency));
  return `${amountMinor < 0 && major > 0 ? MINUS : ''}${major.toLocaleString('en-US')}`;
}

/** As `wholeText`, a gain with its sign. */
export function signedText(amountMinor: number, currency: CurrencyCode): string {
  const text = wholeText(amountMinor, currency);
  return amountMinor > 0 && text !== '0' ? `+${text}` : text;
}

/** With the currency, in the words of the language: `USD 1,230,000`, `미화 −1,230,000달러`. */
export function moneyText(amountMinor: number, currency: CurrencyCode, lang: Lang): string {
  const unit = 10 ** minorDigits(currency);
  const money = { amountMinor: Math.round(Math.abs(amountMinor) / unit) * unit, currency };
  const text = formatMoney(money, 'exact')[lang];
  return amountMinor < 0 && money.amountMinor > 0 ? text.replace(/\d/, `${MINUS}$&`) : text;
}

/** Four significant figures of a multiple, a percentage or months. */
export function assumptionText(value: Fraction, unit: AssumptionUnit): string {
  const number = value.numerator / value.denominator;
  if (unit === 'share') return formatPercent(value).en;
  return String(Math.round(number * 1000) / 1000);
}

/** A slider's position in tenths as an exact multiple. */
export function tenths(position: number): Fraction {
  return fraction(Math.round(position * 10), 10);
}
