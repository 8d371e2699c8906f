import { assertNever } from '#domain/base/failure.ts';
import { addMinor, ceilRatio, timesFraction, toSafe } from '#domain/figures/exact.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { Worked } from './account-context.ts';
import { standsAtReceipts } from './hurdle-level.ts';
import type { RecoupedBefore } from './recoup-tier.ts';
import { weightsOf } from './share-weights.ts';
import type { Band, ThresholdDistance, Tier, TierPayment } from './waterfall-types.ts';

/** Where a band ends: the account's receipts, and what had reached the tier when the account stood there. */
export type BandEnd = { readonly level: number; readonly reached: number };

/** The money that had reached a corridor at one tier beside it, and what it took of that. */
export type CorridorBefore = { readonly cash: number; readonly paid: number };

/** A tier, and the corridors beside it, as they stood at a level of the account's receipts. */
type TierBefore = RecoupedBefore & {
  readonly level: number;
  readonly corridors: ReadonlyMap<string, CorridorBefore>;
};

/** What passes at lower levels of the account's receipts have shown, by tier id. */
export type BandEnds = {
  /** By the place of the band. */
  readonly bands: Map<string, Map<number, BandEnd>>;
  /** Tiers as they stood before a claim of theirs arose, by rising level. */
  readonly before: Map<string, readonly TierBefore[]>;
};

/** The pass in which a split is worked: what has entered the account, the tiers above it, the ends already found. */
type SplitAt = {
  readonly entered: number;
  readonly earlier: readonly Tier[];
  readonly ends: ReadonlyMap<number, BandEnd> | undefined;
};

/** Shares what reaches the tier, band by band. */
export function splitTier(
  tier: Extract<Tier, { kind: 'split' }>,
  reached: number,
  { entered, earlier, ends }: SplitAt,
  got: ReadonlyMap<string, number>,
  thresholds: ThresholdDistance[],
): Worked {
  const payments: TierPayment[] = [];
  const gained = new Map(got);
  let from = 0;
  tier.bands.forEach((band, index) => {
    if (from >= reached) return;
    const end = Math.max(from, bandEnd(band, index, from));
    if (Number.isFinite(end)) thresholds.push({ name: tier.id, atMinor: end, valueMinor: reached });
    const to = Math.min(end, reached);
    if (to === from) return;
    const parts = splitByLargestRemainder(to - from, weightsOf(band));
    band.shares.forEach((each, at) => {
      const amountMinor = parts[at] ?? 0;
      if (amountMinor === 0) return;
      payments.push({ to: each.to, part: 'share', band: index, amountMinor });
      gained.set(each.to, (gained.get(each.to) ?? 0) + amountMinor);
    });
    from = to;
  });
  return { due: reached, payments, isFull: true };

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
