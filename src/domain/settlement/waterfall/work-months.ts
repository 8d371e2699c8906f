import { addMinor } from '#domain/figures/exact.ts';
import type { AccountBefore, AccountContext } from './account-context.ts';
import { admissionsOf } from './admissions.ts';
import { interestOfPeriod } from './balance-interest.ts';
import type { Accrual, Accruals } from './balance-interest.ts';
import { isTimed } from './check-balance-interest.ts';
import { holdsMoney, releasedBy } from './held-accounts.ts';
import { alongReceipts, monthsOf } from './path-of-receipts.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { levelOf } from './prepare-waterfall.ts';
import { principalOf } from './recoup-tier.ts';
import { monthOf, paidInflows, receiptsBySource, upTo } from './waterfall-input.ts';
import type { Claim, ThresholdDistance, TierResult, WaterfallInput } from './waterfall-types.ts';
import { runAccount } from './work-account.ts';

/** Every account as it stands at the end of a month. */
export type MonthState = Once & { readonly month: number };

type MonthLevels = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * The accounts at the end of each of some months, in rising order. The months that thresholds, late claims and interest
 * speak of are worked on the way: each needs those before it. The balance at the end of a month settles the interest of
 * the period that begins there.
 */
export function workMonths(
  given: PreparedWaterfall,
  whole: WaterfallInput,
  months: readonly number[],
): readonly MonthState[] {
  const along = alongReceipts(given, monthsOf(whole));
  // Receipts without an order in time are one sum, out of which everything is settled at once.
  const prepared = isTimed(given, whole) ? along : { ...along, isByMonth: false };
  const asked = new Set(months);
  const known = new Set(prepared.months);
  const last = Math.max(...months);
  const states: MonthState[] = [];
  const path: Once[] = [];
  const monthLevels = new Map<number, ReadonlyMap<string, number>>();
  const accruals = new Map<Claim, Accrual[]>();
  const setAside = new Map<string, { readonly month: number; readonly amountMinor: number }[]>();
  const isHolding = holdsMoney(prepared.spec);
  let before: { readonly month: number; readonly once: Once } | undefined;
  for (const month of [...new Set([...known, ...asked])].toSorted((a, b) => a - b)) {
    if (month > last) break;
    // Where nothing has come in since, the accounts and balances are those of the month before.
    const isSame =
      before !== undefined &&
      !(isHolding && known.has(month)) &&
      isQuiet(prepared, whole, before.month, month);
    const once =
      before && isSame
        ? before.once
        : runOnce(prepared, upTo(whole, month), {
            until: month,
            monthLevels,
            accruals,
            path,
            setAside,
            stood: prepared.isByMonth ? before?.once.accounts : undefined,
          });
    before = { month, once };
    if (asked.has(month)) {
      states.push({ ...once, month, tiers: withInterest(prepared, once, month, accruals) });
    }
    if (!known.has(month)) continue;
    monthLevels.set(month, once.entered);
    if (prepared.isAlongReceipts) path.push(once);
    for (const [account, { setAsideMinor }] of once.held) {
      setAside.set(account, [...(setAside.get(account) ?? []), { month, amountMinor: setAsideMinor }]);
    }
    for (const { tier, claim, interest } of prepared.byBalance) {
      if (month % interest.every !== 0 || month + interest.every > interest.untilMonth) continue;
      const balance = balanceOf(prepared, whole, once, month, tier, claim);
      const accrual = { month: month + interest.every, amountMinor: interestOfPeriod(balance, interest) };
      accruals.set(claim, [...(accruals.get(claim) ?? []), accrual]);
    }
  }
  return states;
}

/** Nothing comes in after one month and up to another. */
function isQuiet(
  { spec }: PreparedWaterfall,
  { periods }: WaterfallInput,
  after: number,
  to: number,
): boolean {
  const isBetween = (month: number): boolean => month > after && month <= to;
  return (
    !periods.some(({ month }) => isBetween(month)) && !spec.inflows.some((each) => isBetween(monthOf(each)))
  );
}

/** Principal of a claim that is not repaid by the end of a month. */
function balanceOf(
  { spec }: PreparedWaterfall,
  whole: WaterfallInput,
  { tiers }: Once,
  until: number,
  tierId: string,
  claim: Claim,
): number {
  const inflows = paidInflows(spec, receiptsBySource(spec, upTo(whole, until)), until);
  const payments = tiers.find(({ tier }) => tier === tierId)?.payments ?? [];
  const repaid = payments.find((each) => each.claim === claim.id && each.part === 'principal');
  return Math.max(0, principalOf(claim, inflows) - (repaid?.amountMinor ?? 0));
}

/** Interest that is owed by now stands in what is due, though no money has come in since to pay of it. */
function withInterest(
  { byBalance }: PreparedWaterfall,
  { tiers, until: workedAt }: Once,
  until: number,
  accruals: Accruals,
): readonly TierResult[] {
  if (byBalance.length === 0) return tiers;
  return tiers.map((tier) => {
    const claims = byBalance.filter((each) => each.tier === tier.tier);
    if (claims.length === 0) return tier;
    const owed = claims
      .flatMap(({ claim }) => accruals.get(claim) ?? [])
      .filter(({ month }) => month <= until);
    const waitingMinor = sumOf(owed.filter(({ month }) => month > workedAt));
    return {
      ...tier,
      dueMinor: addMinor(tier.dueMinor, waitingMinor),
      isFull: tier.isFull && waitingMinor === 0,
      accruedMinor: sumOf(owed),
    };
  });
}

function sumOf(accruals: readonly Accrual[]): number {
  return addMinor(...accruals.map(({ amountMinor }) => amountMinor), 0);
}

type Once = {
  /** The month that was worked: money has come in in it, or it is asked for. */
  readonly until: number;
  readonly accounts: ReadonlyMap<string, AccountBefore>;
  readonly arrived: ReadonlyMap<string, number>;
  readonly admissions: ReadonlyMap<string, number>;
  readonly entered: ReadonlyMap<string, number>;
  readonly tiers: readonly TierResult[];
  readonly thresholds: readonly ThresholdDistance[];
  readonly left: ReadonlyMap<string, number>;
  /** By reserve account. */
  readonly held: ReadonlyMap<string, { readonly setAsideMinor: number; readonly releasedMinor: number }>;
};

/** What earlier months have left for the one that is worked. */
type Earlier = {
  readonly until: number;
  readonly monthLevels: MonthLevels;
  readonly accruals: Accruals;
  readonly path: readonly Once[];
  readonly setAside: ReadonlyMap<string, readonly { readonly month: number; readonly amountMinor: number }[]>;
  /** The accounts after the month before, where what they have paid is not taken back. */
  readonly stood: ReadonlyMap<string, AccountBefore> | undefined;
};

function runOnce(prepared: PreparedWaterfall, input: WaterfallInput, earlier: Earlier): Once {
  const { spec } = prepared;
  const { until, monthLevels, accruals, path } = earlier;
  const receipts = receiptsBySource(spec, input);
  const inflows = paidInflows(spec, receipts, until);
  const arrived = new Map([...receipts, ...inflows]);
  const admissions = admissionsOf(spec, receipts);
  const entered = new Map<string, number>();
  const enter = (account: string, amount: number): void => {
    entered.set(account, addMinor(entered.get(account) ?? 0, amount));
  };
  for (const source of spec.sources) enter(source.into, receipts.get(source.id) ?? 0);
  for (const inflow of spec.inflows) enter(inflow.into, inflows.get(inflow.id) ?? 0);

  const accounts = new Set(spec.accounts.map((account) => account.id));
  const after = new Map<string, AccountBefore>();
  const accrued = new Map(
    [...accruals].map(([claim, each]) => [claim, sumOf(each.filter(({ month }) => month <= until))]),
  );
  const tiers: TierResult[] = [];
  const left = new Map<string, number>();
  const paidFrom = new Map<string, ReadonlyMap<string, number>>();
  const thresholds: ThresholdDistance[] = spec.inflows.flatMap((inflow) =>
    inflow.when
      ? [
          {
            name: inflow.id,
            atMinor: inflow.when.atLeastMinor,
            valueMinor: receipts.get(inflow.when.source) ?? 0,
          },
        ]
      : [],
  );
  const held = new Map<string, { readonly setAsideMinor: number; readonly releasedMinor: number }>();
  for (const account of prepared.order) {
    if (account.held) {
      const setAsideMinor = entered.get(account.id) ?? 0;
      const releasedMinor =
        until === Infinity
          ? setAsideMinor
          : releasedBy(earlier.setAside.get(account.id) ?? [], until - account.held.months);
      held.set(account.id, { setAsideMinor, releasedMinor });
      entered.set(account.id, releasedMinor);
    }
    const context: AccountContext = {
      account,
      total: entered.get(account.id) ?? 0,
      arrived,
      admissions,
      inflows,
      accrued,
      path: path.map((each) => ({ ...each, level: each.entered.get(account.id) ?? 0 })),
      paidFrom,
      levelOf: (threshold) => levelOf(threshold, account.id, prepared.recoupedAt, monthLevels),
      before: earlier.stood?.get(account.id),
    };
    const pass = runAccount(context, thresholds);
    left.set(account.id, pass.left);
    after.set(account.id, pass.after);
    tiers.push(...pass.tiers);
    const paid = new Map<string, number>();
    for (const tier of pass.tiers) {
      for (const payment of tier.payments) {
        if (accounts.has(payment.to)) enter(payment.to, payment.amountMinor);
        else paid.set(payment.to, (paid.get(payment.to) ?? 0) + payment.amountMinor);
      }
    }
    paidFrom.set(account.id, paid);
  }
  return { until, accounts: after, entered, arrived, admissions, tiers, thresholds, left, held };
}
