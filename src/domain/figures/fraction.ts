/**
 * An exact rational number in lowest terms. `denominator` is positive; both are safe integers,
 * so that the value crosses JSON and SQLite unchanged. A third is a third.
 */
export type Fraction = { readonly numerator: number; readonly denominator: number };

export const ZERO: Fraction = { numerator: 0, denominator: 1 };
export const ONE: Fraction = { numerator: 1, denominator: 1 };

/** Work with exact figures has come to one that no safe integer holds. */
export class InexactError extends RangeError {}

/** Reduces to lowest terms. Throws RangeError when a part is not a safe integer or the denominator is 0. */
export function fraction(numerator: number | bigint, denominator: number | bigint): Fraction {
  let n = BigInt(numerator);
  let d = BigInt(denominator);
  if (d === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
  if (d < 0n) [n, d] = [-n, -d];
  const g = gcd(n < 0n ? -n : n, d);
  const reduced = { numerator: Number(n / g), denominator: Number(d / g) };
  if (!Number.isSafeInteger(reduced.numerator) || !Number.isSafeInteger(reduced.denominator)) {
    throw new InexactError('A fraction is too large to be kept exactly.');
  }
  return reduced;
}

/** The answer of exact work; undefined where no fraction of safe integers holds a figure of it. */
export function ifExact<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** `"33.33"` percent is 3333/10000; `"1/3"` is a third. Undefined when the text is neither. */
export function parsePercent(text: string): Fraction | undefined {
  const plain = text.trim().replace(/%$/, '').replaceAll(',', '').trim();
  const ratio = /^(-?\d{1,9})\s*\/\s*(\d{1,9})$/.exec(plain);
  if (ratio) return ratio[2] === '0' ? undefined : fraction(Number(ratio[1]), Number(ratio[2]));
  const decimal = parseDecimal(plain);
  return decimal && ifExact(() => fraction(BigInt(decimal.numerator), BigInt(decimal.denominator) * 100n));
}

/**
 * `"2.5"` is 5/2. At most 12 digits before and 12 after the point, for exchange rates are as fine as 0.0000394.
 * Undefined when it is no decimal number, or none that can be kept exactly.
 */
export function parseDecimal(text: string): Fraction | undefined {
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text.trim().replaceAll(',', ''));
  if (!match) return undefined;
  const decimals = match[3] ?? '';
  const scale = 10n ** BigInt(decimals.length);
  const digits = BigInt(match[2] + decimals);
  // So many digits exceed a safe integer only before reduction; fraction() decides.
  try {
    return fraction(match[1] === '-' ? -digits : digits, scale);
  } catch {
    return undefined;
  }
}

/** -1, 0 or 1, exactly. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(
    BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator),
    BigInt(a.denominator) * BigInt(b.denominator),
  );
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator });
}

/**
 * `a` less `b`, for distances that are shown: exact where a fraction of safe integers holds it, else the nearest that
 * does. Its sign is always the true one.
 */
export function gapBetween(a: Fraction, b: Fraction): Fraction {
  const n = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  const d = BigInt(a.denominator) * BigInt(b.denominator);
  return ifExact(() => fraction(n, d)) ?? nearest(n, d);
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** The largest denominator is taken with which the numerator is a safe integer. `n` is not 0. */
function nearest(n: bigint, d: bigint): Fraction {
  const size = n < 0n ? -n : n;
  const by = MOST / (size / d + 1n) || 1n;
  const exact = (size * by) / d || 1n;
  const numerator = exact > MOST ? MOST : exact;
  return fraction(n < 0n ? -numerator : numerator, by);
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(BigInt(a.numerator) * BigInt(b.numerator), BigInt(a.denominator) * BigInt(b.denominator));
}

/** For display and drawing only; never for arithmetic that is shown as exact. */
export function fractionToNumber(f: Fraction): number {
  return f.numerator / f.denominator;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
