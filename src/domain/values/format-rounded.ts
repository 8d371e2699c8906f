import { minorDigits } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatSignedMoney } from './format-value.ts';

const SIGNIFICANT = 3;

/**
 * What a model says, to three figures: `≈ USD 914,000`, `≈ 91만 4,000달러`. The mark is left out where nothing
 * was rounded. Below one unit of the currency nothing is left but 0.
 */
export function formatRoundedMoney(amountMinor: number, currency: CurrencyCode): Bilingual {
  const unit = 10 ** minorDigits(currency);
  const major = Math.abs(amountMinor) / unit;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, major))) + 1 - SIGNIFICANT);
  const rounded = Math.sign(amountMinor) * Math.round(major / step) * step * unit;
  const { en, ko } = formatSignedMoney(rounded, currency, 'short');
  return rounded === amountMinor ? { en, ko } : { en: `≈ ${en}`, ko: `≈ ${ko}` };
}

/** Two rounded amounts of one currency as a span: `≈ USD 739,000 to ≈ USD 1.16m`. */
export function formatMoneySpan(fromMinor: number, toMinor: number, currency: CurrencyCode): Bilingual {
  const [from, to] = [formatRoundedMoney(fromMinor, currency), formatRoundedMoney(toMinor, currency)];
  return { en: `${from.en} to ${to.en}`, ko: `${from.ko} ~ ${to.ko}` };
}
