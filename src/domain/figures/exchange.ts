import type { CurrencyCode } from './currency.ts';
import { minorDigits } from './currency.ts';
import type { Fraction } from './fraction.ts';
import type { Money } from './money.ts';
import { divideRounding } from './money.ts';

/** A conversion entered by the user: 1 unit of `from` is `rate` units of `to` on the day `on`. */
export type ExchangeRate = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly rate: Fraction;
  /** ISO date, `2026-11-20`. */
  readonly on: string;
  readonly source: string;
};

/** An amount in another currency, and the rate that put it there; none where the currency is the same. */
export type Exchanged = { readonly money: Money; readonly rate?: ExchangeRate };

/**
 * Puts an amount into another currency, rounded half away from zero to the minor unit. Undefined where no
 * rate connects the two: such an amount is not comparable, and never 0. Throws `RangeError` where the
 * result is too large to be kept exactly.
 *
 * Every figure of the product is converted here, by the rate that `findRate` chooses.
 */
export function exchange(
  money: Money,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
): Exchanged | undefined {
  if (money.currency === to) return { money };
  const rate = findRate(rates, money.currency, to);
  if (!rate) return undefined;
  const { numerator, denominator } = minorUnitsPer(rate, money.currency);
  const amountMinor = divideRounding(BigInt(money.amountMinor) * numerator, denominator);
  return { money: { amountMinor, currency: to }, rate };
}

/**
 * The rate for a pair of currencies: of the rates that connect them in either direction, those of the
 * latest date; of these a direct one (`from` to `to`) before an inverse one; of two alike the one entered
 * last. The date comes first, because yesterday's rate read backwards is nearer to the truth than last
 * year's read forwards.
 *
 * With USD/KRW 1,400 of 2020 and KRW/USD 1/1,000 of 2026, 140m won are USD 140,000: the rate of 2026
 * decides, and it is read forwards. USD 100,000 are 100m won: the same rate, read backwards.
 */
export function findRate(
  rates: readonly ExchangeRate[],
  from: CurrencyCode,
  to: CurrencyCode,
): ExchangeRate | undefined {
  let latest: ExchangeRate | undefined;
  for (const rate of rates) {
    if (!connects(rate, from, to)) continue;
    if (!latest || rate.on > latest.on) latest = rate;
    else if (rate.on === latest.on && (rate.from === from || latest.from === to)) latest = rate;
  }
  return latest;
}

/** The rates of a list that any figure is converted by: earlier ones, which no figure uses, are left out. */
export function ratesInUse(rates: readonly ExchangeRate[]): ExchangeRate[] {
  return rates.filter(
    (rate) => findRate(rates, rate.from, rate.to) === rate || findRate(rates, rate.to, rate.from) === rate,
  );
}

/** How many minor units of the other currency of the rate one minor unit of `from` is, exactly, not in lowest terms. */
export function minorUnitsPer(
  rate: ExchangeRate,
  from: CurrencyCode,
): { readonly numerator: bigint; readonly denominator: bigint } {
  const [per, to] =
    rate.from === from
      ? [rate.rate, rate.to]
      : [{ numerator: rate.rate.denominator, denominator: rate.rate.numerator }, rate.from];
  const shift = minorDigits(to) - minorDigits(from);
  return {
    numerator: BigInt(per.numerator) * 10n ** BigInt(Math.max(0, shift)),
    denominator: BigInt(per.denominator) * 10n ** BigInt(Math.max(0, -shift)),
  };
}

function connects(rate: ExchangeRate, from: CurrencyCode, to: CurrencyCode): boolean {
  return (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from);
}
