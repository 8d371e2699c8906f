import type { CurrencyCode } from './currency.ts';
import { InexactError } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** An amount in minor units (cents; won), a safe integer of at least 0. */
export type Money = { readonly amountMinor: number; readonly currency: CurrencyCode };

/** Multiplies by an exact fraction through bigint, rounding half away from zero to the minor unit. */
export function multiplyMoney(money: Money, by: Fraction): Money {
  const product = BigInt(money.amountMinor) * BigInt(by.numerator);
  return { amountMinor: divideRounding(product, BigInt(by.denominator)), currency: money.currency };
}

/** Rounds half away from zero. Throws RangeError beyond what is kept exactly. */
export function divideRounding(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  const result = Number(negative ? -rounded : rounded);
  if (!Number.isSafeInteger(result)) throw new InexactError('An amount is too large to be kept exactly.');
  return result;
}
