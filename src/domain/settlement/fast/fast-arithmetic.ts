import type { Fraction } from '#domain/figures/fraction.ts';

/**
 * Products and quotients of whole doubles beyond 2^53, without bigint: the rounding error of a product
 * is itself a double (Dekker's exact product), so that quotient and remainder come out exact.
 */

const SPLITTER = 134_217_729; // 2^27 + 1

/** Quotient and remainder of the division worked last; read at once by the caller. */
const worked = { remainder: 0 };

/** `floor(a * b / c)` for whole numbers of at least 0, `c` above 0; the remainder waits in `worked`. */
function floorOfProduct(a: number, b: number, c: number): number {
  const product = a * b;
  let quotient = Math.floor(product / c);
  let remainder: number;
  if (product <= Number.MAX_SAFE_INTEGER) remainder = product - quotient * c;
  else {
    const back = quotient * c;
    remainder = product - back + (productError(a, b, product) - productError(quotient, c, back));
  }
  while (remainder < 0) {
    quotient -= 1;
    remainder += c;
  }
  while (remainder >= c) {
    quotient += 1;
    remainder -= c;
  }
  worked.remainder = remainder;
  return quotient;
}

/** `a * b / c` rounded half up, for whole numbers of at least 0. */
export function roundOfProduct(a: number, b: number, c: number): number {
  const product = a * b;
  // Below 2^51 the quotient errs by less than 1 / (4c), and no two rounding cases lie closer than 1 / (2c).
  if (product < 2_251_799_813_685_248) return Math.round(product / c);
  const quotient = floorOfProduct(a, b, c);
  return worked.remainder * 2 >= c ? quotient + 1 : quotient;
}

/** `a * b / c` rounded up, for whole numbers of at least 0. */
export function ceilOfProduct(a: number, b: number, c: number): number {
  const quotient = floorOfProduct(a, b, c);
  return worked.remainder > 0 ? quotient + 1 : quotient;
}

/** Whole parts of `amount` by the largest remainder, ties to the earlier, into `share`; `remainder` is room to work in. */
export function divide(
  amount: number,
  weights: Float64Array,
  sum: number,
  count: number,
  share: Float64Array,
  remainder: Float64Array,
): void {
  if (count === 1) {
    share[0] = amount;
    return;
  }
  if (count === 2) {
    const first = roundOfProduct(amount, weights[0]!, sum);
    share[0] = first;
    share[1] = amount - first;
    return;
  }
  let left = amount;
  for (let i = 0; i < count; i++) {
    const floor = floorOfProduct(amount, weights[i]!, sum);
    share[i] = floor;
    remainder[i] = worked.remainder;
    left -= floor;
  }
  while (left > 0) {
    let best = 0;
    for (let i = 1; i < count; i++) if (remainder[i]! > remainder[best]!) best = i;
    share[best]! += 1;
    remainder[best] = -1;
    left -= 1;
  }
}

function productError(a: number, b: number, product: number): number {
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** Lowest terms as doubles; when they stay long (compound interest), the quotient over 1. */
export function shrink(numerator: bigint, denominator: bigint): { n: number; d: number } {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  const n = numerator / (a || 1n);
  const d = denominator / (a || 1n);
  if (n < 1_000_000n && d < 1_000_000_000n) return { n: Number(n), d: Number(d) };
  return { n: Number((n * 10n ** 18n) / d) / 1e18, d: 1 };
}

/** Numerator and denominator of each fraction, one after the other. */
export function pairs(fractions: readonly Fraction[]): Float64Array {
  return Float64Array.from(fractions.flatMap(({ numerator, denominator }) => [numerator, denominator]));
}

export function numerators(fractions: readonly Fraction[]): Float64Array {
  return Float64Array.from(fractions, (item) => item.numerator);
}

export function denominators(fractions: readonly Fraction[]): Float64Array {
  return Float64Array.from(fractions, (item) => item.denominator);
}
