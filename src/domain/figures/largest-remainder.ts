/**
 * Splits a whole among weights so that the parts always sum to the whole: each gets its floor,
 * and the units left over go to the largest remainders, ties to the earlier part.
 * @param wholeMinor safe integer of at least 0
 * @param weights safe integers of at least 0, not all 0
 */
export function splitByLargestRemainder(wholeMinor: number, weights: readonly number[]): number[] {
  const whole = BigInt(wholeMinor);
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0n) throw new RangeError('A split needs at least one weight above 0.');
  const parts = weights.map((weight, index) => {
    const product = whole * BigInt(weight);
    return { index, floor: product / total, remainder: product % total };
  });
  let left = whole - parts.reduce((sum, part) => sum + part.floor, 0n);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.floor += 1n;
    left -= 1n;
  }
  return parts.map((part) => Number(part.floor));
}
