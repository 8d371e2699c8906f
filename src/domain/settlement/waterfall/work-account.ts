import { assertNever } from '#domain/base/failure.ts';
import { addMinor, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import type {
  AccountBefore,
  AccountContext,
  BandEnd,
  BandEnds,
  CorridorBefore,
  Worked,
} from './account-context.ts';
import { feeTier } from './fee-tier.ts';
import { standsAtReceipts, firstLevel } from './hurdle-level.ts';
import { Credits, duesOf, recoupTier } from './recoup-tier.ts';
import { splitTier } from './split-tier.ts';
import type {
  Band,
  PercentTier,
  ThresholdDistance,
  Tier,
  TierPayment,
  TierResult,
} from './waterfall-types.ts';

type Pass = {
  readonly tiers: readonly TierResult[];
  readonly left: number;
  /** What the next month must know. */
  readonly after: AccountBefore;
};

/**
 * A band that ends at a level of the account's receipts covers the money that had reached the tier when the
 * account stood at that level. So the account is worked first at each such level, tier by tier and band by
 * band, and what reaches the tier there is kept; the last pass is the full one. An end that a month before has passed
 * stays where it was.
 */
export function runAccount(context: AccountContext, thresholds: ThresholdDistance[]): Pass {
  const { account, before, total } = context;
  const ends = new Map([...(before?.ends ?? [])].map(([tier, known]) => [tier, new Map(known)]));
  account.tiers.forEach((tier, at) => {
    if (tier.kind !== 'split') return;
    const known = ends.get(tier.id) ?? new Map<number, BandEnd>();
    ends.set(tier.id, known);
    tier.bands.forEach((band, index) => {
      if (known.has(index)) return;
      const level = levelOfEnd(context, ends, tier.id, band, account.tiers.slice(0, at));
      if (level === undefined || level >= total) return;
      const reached = workAccount(context, level, ends, []).tiers[at]?.reachedMinor ?? 0;
      known.set(index, { level, reached });
    });
  });
  return workAccount(context, total, ends, thresholds);
}

/**
 * The level of the account's receipts at which a band ends; undefined where the tier finds its end by itself, or
 * the end is not reached. Fees grow on after a hurdle is passed, so a hurdle counts them as they stood when it was.
 */
function levelOfEnd(
  context: AccountContext,
  ends: BandEnds,
  tierId: string,
  band: Band,
  earlier: readonly Tier[],
): number | undefined {
  const { until } = band;
  if (!until || until.kind === 'tier') return undefined;
  if (until.kind !== 'multiple') return context.levelOf(until);
  if (!standsAtReceipts(until.payees, earlier)) return undefined;
  const target = timesFraction(until.ofMinor, until.n);
  return firstLevel((level) => haveAt(level), target, context.before?.entered ?? 0, context.total);

  // The band is still open here, so nothing passes the tier, and all that is paid is paid up to it.
  function haveAt(level: number): number {
    const { tiers } = workAccount(context, level, ends, []);
    const last = tiers.findIndex((tier) => tier.tier === tierId);
    return tiers
      .slice(0, last + 1)
      .flatMap(({ payments }) => payments)
      .reduce(
        (sum, { to, amountMinor }) =>
          until?.kind === 'multiple' && until.payees.includes(to) ? sum + amountMinor : sum,
        0,
      );
  }
}

function workAccount(
  context: AccountContext,
  entered: number,
  ends: BandEnds,
  thresholds: ThresholdDistance[],
): Pass {
  const { account, before } = context;
  const got = new Map<string, number>();
  const credits = new Credits(context.paidFrom);
  // What is due is settled before the tiers run: a corridor must know what the tiers beside it are owed.
  const dues = new Map(
    account.tiers.map((tier) => [
      tier.id,
      tier.kind === 'recoup' ? duesOf(tier.claims, context, credits, before?.tiers.get(tier.id)) : [],
    ]),
  );
  const worked = new Map<string, Worked & { readonly reached: number }>();
  const allCorridors = account.tiers.filter(isCorridor);
  const corridors = new Map<string, Map<string, CorridorBefore>>();
  let cash = entered;
  for (const [at, tier] of account.tiers.entries()) {
    if (isCorridor(tier)) continue;
    for (const corridor of allCorridors) {
      if (corridor.base.tiers.includes(tier.id)) payCorridor(corridor, tier.id);
    }
    const reached = cash;
    const result = workTier(tier, at, reached);
    payOut(result.payments);
    worked.set(tier.id, { ...result, reached });
  }
  const results = account.tiers.map((tier): TierResult => {
    const { reached, due, payments, isFull } = worked.get(tier.id) ?? NOT_REACHED;
    return {
      account: account.id,
      tier: tier.id,
      label: tier.label,
      role: tier.role,
      reachedMinor: reached,
      dueMinor: due,
      paidMinor: payments.reduce((sum, payment) => sum + payment.amountMinor, 0),
      isFull,
      payments,
    };
  });
  const tiersAfter = account.tiers.map(({ id }) => {
    const { reached, payments, parts } = worked.get(id) ?? NOT_REACHED;
    return [
      id,
      { reached, payments, parts: parts ?? [], corridors: corridors.get(id) ?? NO_CORRIDORS },
    ] as const;
  });
  return { tiers: results, left: cash, after: { entered, tiers: new Map(tiersAfter), ends } };

  function payOut(payments: readonly TierPayment[]): void {
    for (const payment of payments) {
      cash -= payment.amountMinor;
      got.set(payment.to, (got.get(payment.to) ?? 0) + payment.amountMinor);
    }
  }

  function workTier(tier: Tier, at: number, reached: number): Worked {
    switch (tier.kind) {
      case 'percent':
        return feeTier(tier, reached, { context, entered, before: before?.tiers.get(tier.id) }, thresholds);
      case 'recoup':
        return recoupTier(tier, dues.get(tier.id) ?? [], reached, before?.tiers.get(tier.id), thresholds);
      case 'split':
        return splitTier(
          tier,
          reached,
          {
            entered,
            earlier: account.tiers.slice(0, at),
            ends: ends.get(tier.id),
            before: before?.tiers.get(tier.id),
          },
          got,
          thresholds,
        );
      default:
        return assertNever(tier);
    }
  }

  /** A corridor is paid out of the money that reaches a tier beside it, whatever stands between the two. */
  function payCorridor(corridor: Corridor, beside: string): void {
    const owed = (dues.get(beside) ?? []).reduce((sum, due) => addMinor(sum, due.principal, due.premium), 0);
    const { numerator, denominator } = corridor.rate;
    const full = timesRatio(owed, BigInt(numerator), BigInt(denominator - numerator));
    const sofar = worked.get(corridor.id) ?? { ...NOT_REACHED, reached: cash };
    const taken = sofar.payments[0]?.amountMinor ?? 0;
    // What it took in the months before stays with it, here and beside the tiers that come.
    const thenAt = (tier: string): CorridorBefore =>
      before?.tiers.get(tier)?.corridors.get(corridor.id) ?? NOTHING_TAKEN;
    const then = thenAt(beside);
    const waiting = corridor.base.tiers.filter((tier) => !corridors.get(tier)?.has(corridor.id));
    const kept = addMinor(...waiting.map((tier) => thenAt(tier).paid));
    const due =
      then.paid +
      Math.max(
        0,
        Math.min(
          full - then.paid,
          timesFraction(cash - then.cash, corridor.rate),
          (corridor.capMinor ?? Infinity) - taken - kept,
        ),
      );
    const paid = Math.min(due, cash);
    corridors.set(
      beside,
      (corridors.get(beside) ?? new Map<string, CorridorBefore>()).set(corridor.id, { cash, paid }),
    );
    const sum = taken + paid;
    payOut([{ to: corridor.to, part: 'fee', amountMinor: paid }]);
    worked.set(corridor.id, {
      reached: sofar.reached,
      due: addMinor(sofar.due, due),
      payments: sum > 0 ? [{ to: corridor.to, part: 'fee', amountMinor: sum }] : [],
      isFull: sofar.isFull && paid === due,
    });
  }
}

type Corridor = Extract<Tier, { kind: 'percent' }> & {
  readonly base: Extract<PercentTier['base'], { kind: 'alongside' }>;
};

function isCorridor(tier: Tier): tier is Corridor {
  return tier.kind === 'percent' && tier.base.kind === 'alongside';
}

const NOT_REACHED: Worked & { readonly reached: number } = { reached: 0, due: 0, payments: [], isFull: true };
const NOTHING_TAKEN: CorridorBefore = { cash: 0, paid: 0 };
const NO_CORRIDORS: ReadonlyMap<string, CorridorBefore> = new Map();
