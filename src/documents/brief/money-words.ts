import type { CurrencyCode } from '#domain/figures/currency.ts';
import { minorDigits } from '#domain/figures/currency.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatMoney } from '#domain/values/format-value.ts';

/** The unit of the figures: whole units of the currency, thousands or millions, whichever shows how they differ. */
export type MoneyUnit = 1 | 1_000 | 1_000_000;

/** The unit of a page: three to five figures for the largest difference that a clause makes, else for what we receive. */
export function unitOf({ clauses, base, currency }: DealClausePrices): MoneyUnit {
  const differences = clauses.flatMap((clause) => [
    Math.abs(clause.worthMinor ?? 0),
    ...(clause.worthByScenario ?? []).map(({ worthMinor }) => Math.abs(worthMinor)),
  ]);
  const most = Math.max(0, ...differences);
  return unitFor(
    most === 0 ? Math.max(0, ...base.byScenario.map(({ netMinor }) => Math.abs(netMinor))) : most,
    currency,
  );
}

/** The unit in which this amount, the largest of a table and in minor units, reads well. */
export function unitFor(mostMinor: number, currency: CurrencyCode): MoneyUnit {
  const major = mostMinor / 10 ** minorDigits(currency);
  return major < 100_000 ? 1 : major < 100_000_000 ? 1_000 : 1_000_000;
}

const SIZE_WORDS: Readonly<Record<MoneyUnit, Bilingual>> = {
  1: { en: '', ko: '' },
  1_000: { en: ' thousand', ko: '천 ' },
  1_000_000: { en: ' million', ko: '백만 ' },
};

/** `USD thousand`, `천 달러`: over a column of figures. */
export function unitWords(currency: CurrencyCode, unit: MoneyUnit): Bilingual {
  const name = formatMoney({ amountMinor: 0, currency }, 'short').ko.replace(/^0/, '').trim();
  return { en: `${currency}${SIZE_WORDS[unit].en}`, ko: `${SIZE_WORDS[unit].ko}${name}` };
}

/** `1,234` in the unit of its column; a loss with its sign. */
export function figureText(amountMinor: number, currency: CurrencyCode, unit: MoneyUnit): string {
  const figure = inUnit(amountMinor, currency, unit);
  return `${figure < 0 ? '−' : ''}${Math.abs(figure).toLocaleString('en-US')}`;
}

/** In a sentence, rounded to the unit of the page: `USD 1.25m`, `35만 5,000달러`. */
export function amountText(amountMinor: number, currency: CurrencyCode, unit: MoneyUnit): Bilingual {
  const figure = inUnit(amountMinor, currency, unit);
  const money = { amountMinor: Math.abs(figure) * unit * 10 ** minorDigits(currency), currency };
  const { en, ko } = formatMoney(money, 'short');
  return figure < 0 ? { en: `−${en}`, ko: `−${ko}` } : { en, ko };
}

function inUnit(amountMinor: number, currency: CurrencyCode, unit: MoneyUnit): number {
  const size = Math.round(Math.abs(amountMinor) / 10 ** minorDigits(currency) / unit);
  return amountMinor < 0 && size > 0 ? -size : size;
}
