import { balanceInterestOf } from './balance-interest.ts';
import type { Tier } from './waterfall-types.ts';

/**
 * Whether one of the payees of a hurdle is paid above it by a percentage, on an advance, or interest on a balance. Such
 * a fee grows with the receipts after the hurdle is passed, and an advance that is paid later, and interest, are
 * recouped from later receipts alone, so the hurdle stands at a level of receipts, and not at a sum of what reaches its
 * tier.
 */
export function standsAtReceipts(payees: readonly string[], earlier: readonly Tier[]): boolean {
  return earlier.some((tier) => {
    if (tier.kind === 'percent') return payees.includes(tier.to);
    if (tier.kind === 'split') return false;
    return tier.claims.some(
      (claim) =>
        payees.includes(claim.to) &&
        (claim.principal.kind === 'inflow' || balanceInterestOf(claim) !== undefined),
    );
  });
}

/**
 * The lowest whole level from `from` up to `total` at which `valueAt` comes to `target`; undefined where it never does.
 * `valueAt` does not fall, and is a straight line for long stretches, so most guesses are on the line between
 * the two ends, and every third one halves. Both engines ask in this order, so that they end at one level
 * where rounding makes a value waver by one unit.
 */
export function firstLevel(
  valueAt: (level: number) => number,
  target: number,
  from: number,
  total: number,
): number | undefined {
  let low = from;
  let atLow = valueAt(low);
  if (atLow >= target) return low;
  let high = total;
  let atHigh = valueAt(high);
  if (atHigh < target) return undefined;
  for (let guess = 1; high - low > 1; guess++) {
    const part = guess % 3 === 0 ? 1 / 2 : (target - atLow) / (atHigh - atLow);
    const middle = Math.min(high - 1, Math.max(low + 1, low + Math.floor((high - low) * part)));
    const value = valueAt(middle);
    if (value >= target) [high, atHigh] = [middle, value];
    else [low, atLow] = [middle, value];
  }
  return high;
}
