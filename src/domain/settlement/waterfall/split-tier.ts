import { assertNever } from '#domain/base/failure.ts';
import { addMinor, ceilRatio, timesFraction, toSafe } from '#domain/figures/exact.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { BandEnd, TierBefore, Worked } from './account-context.ts';
import { standsAtReceipts } from './hurdle-level.ts';
import { weightsOf } from './share-weights.ts';
import type { Band, ThresholdDistance, Tier, TierPayment } from './waterfall-types.ts';

/** The pass in which a split is worked: what has entered the account, the tiers above it, the ends already found. */
type SplitAt = {
  readonly entered: number;
  readonly earlier: readonly Tier[];
  readonly ends: ReadonlyMap<number, BandEnd> | undefined;
  readonly before: TierBefore | undefined;
};

/** Shares what reaches the tier, band by band. */
export function splitTier(
  tier: Extract<Tier, { kind: 'split' }>,
  reached: number,
  { entered, earlier, ends, before }: SplitAt,
  got: ReadonlyMap<string, number>,
  thresholds: ThresholdDistance[],
): Worked {
  const payments: TierPayment[] = [];
  const allParts: (readonly number[])[] = [];
  const gained = new Map(got);
  let from = 0;
  tier.bands.forEach((band, index) => {
    if (from >= reached) return;
    const end = Math.max(from, bandEnd(band, index, from));
    if (Number.isFinite(end)) thresholds.push({ name: tier.id, atMinor: end, valueMinor: reached });
    const to = Math.min(end, reached);
    if (to === from) return;
    const parts = notLessThan(
      before?.parts[index] ?? [],
      splitByLargestRemainder(to - from, weightsOf(band)),
    );
    allParts[index] = parts;
    band.shares.forEach((each, at) => {
      const amountMinor = parts[at] ?? 0;
      if (amountMinor === 0) return;
      payments.push({ to: each.to, part: 'share', band: index, amountMinor });
      gained.set(each.to, (gained.get(each.to) ?? 0) + amountMinor);
    });
    from = to;
  });
  return { due: reached, payments, isFull: true, parts: allParts };

  function bandEnd(band: Band, index: number, start: number): number {
    const until = band.until;
    if (!until) return Infinity;
    const known = ends?.get(index);
    if (known) return known.level <= entered ? known.reached : Infinity;
    switch (until.kind) {
      case 'tier':
        return until.amountMinor;
      case 'multiple': {
        if (standsAtReceipts(until.payees, earlier)) return Infinity;
        const target = timesFraction(until.ofMinor, until.n);
        const have = until.payees.reduce((sum, payee) => sum + (gained.get(payee) ?? 0), 0);
        if (have >= target) return start;
        const weights = weightsOf(band);
        let their = 0n;
        let all = 0n;
        band.shares.forEach((each, at) => {
          const weight = BigInt(weights[at] ?? 0);
          all += weight;
          if (until.payees.includes(each.to)) their += weight;
        });
        return addMinor(start, toSafe(ceilRatio(BigInt(target - have) * all, their)));
      }
      case 'receipts':
      case 'month':
      case 'recouped':
        return Infinity;
      default:
        return assertNever(until);
    }
  }
}

/**
 * Among three and more, a larger sum may leave one of them a unit less (the Alabama paradox). Who had that unit the month
 * before keeps it, and who has gained most gives it. By hand, weights 6, 6 and 2: of 10 they are paid 4, 4 and 2; of 11 they
 * would be paid 5, 5 and 1, so they are paid 4, 5 and 2.
 */
function notLessThan(before: readonly number[], parts: number[]): readonly number[] {
  let excess = 0;
  before.forEach((had, at) => {
    const short = Math.max(0, had - (parts[at] ?? 0));
    parts[at] = (parts[at] ?? 0) + short;
    excess += short;
  });
  const gain = (at: number): number => (parts[at] ?? 0) - (before[at] ?? 0);
  for (; excess > 0; excess -= 1) {
    let most = 0;
    for (let at = 1; at < parts.length; at++) if (gain(at) > gain(most)) most = at;
    parts[most] = (parts[most] ?? 0) - 1;
  }
  return parts;
}
