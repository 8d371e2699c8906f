import type { CurrencyCode } from './currency.ts';
import { minorDigits } from './currency.ts';
import type { Fraction } from './fraction.ts';

/** An amount in minor units (cents; won), a safe integer of at least 0. */
export type Money = { readonly amountMinor: number; readonly currency: CurrencyCode };

/** A conversion entered by the user: 1 unit of `from` is `rate` units of `to` on the day `on`. */
export type ExchangeRate = {
  readonly from: CurrencyCode;
  readonly to: CurrencyCode;
  readonly rate: Fraction;
  /** ISO date, `2026-11-20`. */
  readonly on: string;
  readonly source: string;
};

/** Multiplies by an exact fraction through bigint, rounding half away from zero to the minor unit. */
export function multiplyMoney(money: Money, by: Fraction): Money {
  const product = BigInt(money.amountMinor) * BigInt(by.numerator);
  return { amountMinor: divideRounding(product, BigInt(by.denominator)), currency: money.currency };
}

/** Converts with the rate or its inverse; undefined when the rate speaks of other currencies. */
export function convertMoney(money: Money, rate: ExchangeRate): Money | undefined {
  if (money.currency === rate.from) return scaled(money, rate.rate, rate.to);
  if (money.currency === rate.to) {
    return scaled(money, { numerator: rate.rate.denominator, denominator: rate.rate.numerator }, rate.from);
  }
  return undefined;
}

function scaled(money: Money, by: Fraction, to: CurrencyCode): Money {
  const shift = minorDigits(to) - minorDigits(money.currency);
  const up = shift > 0 ? 10n ** BigInt(shift) : 1n;
  const down = shift < 0 ? 10n ** BigInt(-shift) : 1n;
  const product = BigInt(money.amountMinor) * BigInt(by.numerator) * up;
  return { amountMinor: divideRounding(product, BigInt(by.denominator) * down), currency: to };
}

function divideRounding(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  const result = Number(negative ? -rounded : rounded);
  if (!Number.isSafeInteger(result)) throw new RangeError('An amount is too large to be kept exactly.');
  return result;
}
