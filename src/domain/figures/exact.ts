import { Fail } from '#domain/base/failure.ts';
import type { Fraction } from './fraction.ts';

/**
 * The one rounding rule of the exact engines: every line is computed through bigint and rounded once,
 * half away from zero, to the minor unit of its currency; later lines start from the rounded figure,
 * so that what a person sees adds up. Splits among several use `splitByLargestRemainder`.
 */
export function timesFraction(amountMinor: number, by: Fraction): number {
  return timesRatio(amountMinor, BigInt(by.numerator), BigInt(by.denominator));
}

/** `amountMinor * numerator / denominator`, rounded half away from zero; `denominator` above 0. */
export function timesRatio(amountMinor: number, numerator: bigint, denominator: bigint): number {
  return toSafe(roundHalfAway(BigInt(amountMinor) * numerator, denominator));
}

export function roundHalfAway(numerator: bigint, denominator: bigint): bigint {
  const isNegative = numerator < 0n;
  const magnitude = isNegative ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return isNegative ? -rounded : rounded;
}

/** The smallest whole number of at least `numerator / denominator`; both of at least 0. */
export function ceilRatio(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}

/** Adds amounts and refuses a sum that a safe integer cannot hold. */
export function addMinor(...amounts: readonly number[]): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (Number.isSafeInteger(sum)) return sum;
  throw tooLarge();
}

export function toSafe(amount: bigint): number {
  const result = Number(amount);
  if (Number.isSafeInteger(result)) return result;
  throw tooLarge();
}

/** Interest as an exact ratio of the principal: simple, or compounded at each whole year. */
export function interestRatio(
  yearly: Fraction,
  months: number,
  compounding: 'simple' | 'yearly',
): { readonly numerator: bigint; readonly denominator: bigint } {
  const n = BigInt(yearly.numerator);
  const d = BigInt(yearly.denominator);
  const wholeMonths = BigInt(months);
  if (compounding === 'simple') return { numerator: n * wholeMonths, denominator: d * 12n };
  const years = wholeMonths / 12n;
  const rest = wholeMonths % 12n;
  // (1 + r)^years * (1 + r * rest / 12) - 1, over one denominator.
  const denominator = d ** years * d * 12n;
  return { numerator: (d + n) ** years * (12n * d + n * rest) - denominator, denominator };
}

function tooLarge(): Fail {
  return new Fail('too-large', {
    en: 'An amount is too large to be kept exactly. Use smaller amounts or a larger unit.',
    ko: '금액이 너무 커서 정확히 계산할 수 없습니다. 금액을 줄이거나 더 큰 단위를 사용하세요.',
  });
}
