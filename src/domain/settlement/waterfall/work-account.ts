import { assertNever } from '#domain/base/failure.ts';
import { addMinor, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import type { AccountContext, Worked } from './account-context.ts';
import { isOnReceipts } from './account-context.ts';
import { Credits, duesOf, recoupTier } from './recoup-tier.ts';
import { splitTier } from './split-tier.ts';
import type { ThresholdDistance, Tier, TierPayment, TierResult } from './waterfall-types.ts';

type Pass = { readonly tiers: readonly TierResult[]; readonly left: number };

/**
 * A band that ends at a level of the account's receipts covers the money that had reached the tier
 * when the account stood at that level. So the account is worked first at each such level, from the
 * lowest, and each time what reaches the tiers is kept; the last pass is the full one.
 */
export function runAccount(context: AccountContext, thresholds: ThresholdDistance[]): Pass {
  const levels = new Set<number>();
  for (const tier of context.account.tiers) {
    if (tier.kind !== 'split') continue;
    for (const { until } of tier.bands) {
      if (until && isOnReceipts(until)) levels.add(context.levelOf(until));
    }
  }
  const cuts = new Map<string, Map<number, number>>();
  for (const level of [...levels].toSorted((a, b) => a - b)) {
    if (level >= context.total) continue;
    for (const tier of workAccount(context, level, cuts, []).tiers) {
      const cut = cuts.get(tier.tier) ?? new Map<number, number>();
      cuts.set(tier.tier, cut.set(level, tier.reachedMinor));
    }
  }
  return workAccount(context, context.total, cuts, thresholds);
}

function workAccount(
  context: AccountContext,
  entered: number,
  cuts: ReadonlyMap<string, ReadonlyMap<number, number>>,
  thresholds: ThresholdDistance[],
): Pass {
  const { account } = context;
  const got = new Map<string, number>();
  const credits = new Credits(context.paidFrom);
  // What is due is settled before the tiers run: a corridor must know what the tiers beside it are owed.
  const dues = new Map(
    account.tiers.map((tier) => [
      tier.id,
      tier.kind === 'recoup' ? duesOf(tier.claims, context.inflows, credits) : [],
    ]),
  );
  const results: TierResult[] = [];
  let cash = entered;
  for (const tier of account.tiers) {
    const reached = cash;
    const { due, payments, isFull } = workTier(tier, reached);
    for (const payment of payments) {
      cash -= payment.amountMinor;
      got.set(payment.to, (got.get(payment.to) ?? 0) + payment.amountMinor);
    }
    results.push({
      account: account.id,
      tier: tier.id,
      label: tier.label,
      role: tier.role,
      reachedMinor: reached,
      dueMinor: due,
      paidMinor: reached - cash,
      isFull,
      payments,
    });
  }
  return { tiers: results, left: cash };

  function workTier(tier: Tier, reached: number): Worked {
    switch (tier.kind) {
      case 'percent':
        return percentTier(tier, reached);
      case 'recoup':
        return recoupTier(tier, dues.get(tier.id) ?? [], reached, thresholds);
      case 'split':
        return splitTier(tier, reached, context, cuts.get(tier.id), got, thresholds);
      default:
        return assertNever(tier);
    }
  }

  function percentTier(tier: Extract<Tier, { kind: 'percent' }>, reached: number): Worked {
    let due = feeDue(tier, reached);
    if (tier.capMinor !== undefined) due = Math.min(due, tier.capMinor);
    const paid = Math.min(due, reached);
    const payments: TierPayment[] = paid > 0 ? [{ to: tier.to, part: 'fee', amountMinor: paid }] : [];
    return { due, payments, isFull: paid === due };
  }

  function feeDue(tier: Extract<Tier, { kind: 'percent' }>, reached: number): number {
    const base = tier.base;
    switch (base.kind) {
      case 'remaining':
        return timesFraction(reached, tier.rate);
      case 'inflows': {
        const chosen = addMinor(...base.ids.map((id) => context.arrived.get(id) ?? 0));
        // A pass at a lower level keeps the proportions of the sources.
        const scaled =
          entered === context.total || context.total === 0
            ? chosen
            : timesRatio(chosen, BigInt(entered), BigInt(context.total));
        return timesFraction(scaled, tier.rate);
      }
      case 'alongside': {
        const owed = base.tiers.reduce(
          (sum, id) => addMinor(sum, ...(dues.get(id) ?? []).map((due) => due.principal + due.premium)),
          0,
        );
        const full = timesRatio(
          owed,
          BigInt(tier.rate.numerator),
          BigInt(tier.rate.denominator - tier.rate.numerator),
        );
        return Math.min(full, timesFraction(reached, tier.rate));
      }
      case 'account': {
        let due = 0;
        let from = 0;
        let rate = tier.rate;
        for (const step of tier.steps) {
          const level = Math.max(from, context.levelOf(step.from));
          if (level >= entered) break;
          due = addMinor(due, timesFraction(level - from, rate));
          thresholds.push({ name: tier.id, atMinor: level, valueMinor: entered });
          from = level;
          rate = step.rate;
        }
        return addMinor(due, timesFraction(entered - from, rate));
      }
      default:
        return assertNever(base);
    }
  }
}
