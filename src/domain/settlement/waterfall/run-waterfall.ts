import { addMinor } from '#domain/figures/exact.ts';
import type { AccountContext } from './account-context.ts';
import { interestOfPeriod } from './balance-interest.ts';
import type { Accrual, Accruals } from './balance-interest.ts';
import { isTimed } from './check-balance-interest.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { levelOf, prepareWaterfall } from './prepare-waterfall.ts';
import { admissionLines, admissionsOf } from './admissions.ts';
import { principalOf } from './recoup-tier.ts';
import { checkInput, monthOf, paidInflows, receiptsBySource, upTo } from './waterfall-input.ts';
import type {
  Claim,
  PayeeResult,
  ThresholdDistance,
  TierResult,
  WaterfallInput,
  WaterfallResult,
  WaterfallSpec,
} from './waterfall-types.ts';
import { runAccount } from './work-account.ts';

/**
 * The exact engine of the co-production side. Every payment is a whole minor unit, rounded once;
 * among several payees the largest remainder decides; what no tier takes stays visible as unallocated,
 * so that payments plus unallocated always equal receipts plus inflows.
 *
 * The two-producer case (ours): 8,000,000 in; collection account manager 1% 80,000; guild 5% 400,000;
 * sales fee 15% 1,200,000; expenses 50,000; senior 1,000,000 at 10% 1,100,000; equity 3,000,000 at
 * 120% is 3,600,000, Korea 30% 1,080,000 and US 2,520,000; deferments 200,000; net profit 1,370,000.
 */
export function runWaterfall(spec: WaterfallSpec, input: WaterfallInput): WaterfallResult {
  return runPrepared(prepareWaterfall(spec), input);
}

export function runPrepared(prepared: PreparedWaterfall, input: WaterfallInput): WaterfallResult {
  checkInput(prepared.spec, input);
  return runUpTo(prepared, input, Infinity);
}

/** What each payee has received by the end of a month. */
function runUpTo(given: PreparedWaterfall, whole: WaterfallInput, until: number): WaterfallResult {
  const { spec } = given;
  const prepared = isTimed(given, whole) ? given : { ...given, monthBefore: NO_MONTHS };
  const input = upTo(whole, until);
  const { monthLevels, accruals } = workMonths(prepared, whole, until);
  const last = runOnce(prepared, input, until, monthLevels, accruals);
  const { entered, thresholds, left } = last;
  const tiers = withInterest(prepared, last, until, monthLevels, accruals);
  const receivedMinor = addMinor(...receiptsBySource(spec, input).values(), 0);
  const inflows = paidInflows(spec, receiptsBySource(spec, input), until);
  const inflowsMinor = addMinor(...inflows.values(), 0);

  const received = new Map<string, number>();
  for (const tier of tiers) {
    for (const payment of tier.payments)
      received.set(payment.to, (received.get(payment.to) ?? 0) + payment.amountMinor);
  }
  const payees: PayeeResult[] = spec.payees.map((payee) => {
    const receivedByPayee = received.get(payee.id) ?? 0;
    const advanced = spec.inflows
      .filter((inflow) => inflow.by === payee.id)
      .reduce((sum, inflow) => sum + (inflows.get(inflow.id) ?? 0), 0);
    return {
      payee: payee.id,
      label: payee.label,
      side: payee.side,
      receivedMinor: receivedByPayee,
      advancedMinor: advanced,
      netMinor: receivedByPayee - advanced,
    };
  });
  const unallocated = spec.accounts
    .map((account) => ({ account: account.id, amountMinor: left.get(account.id) ?? 0 }))
    .filter(({ amountMinor }) => amountMinor !== 0);
  const inMinor = addMinor(receivedMinor, inflowsMinor);
  const outMinor = addMinor(
    ...payees.map((payee) => payee.receivedMinor),
    ...unallocated.map(({ amountMinor }) => amountMinor),
  );
  return {
    currency: spec.currency,
    receivedMinor,
    inflowsMinor,
    admissions: admissionLines(spec, input),
    tiers,
    payees,
    unallocated,
    conservation: { inMinor, outMinor, isExact: inMinor === outMinor && entered.size > 0 },
    thresholds,
  };
}

type MonthLevels = ReadonlyMap<number, ReadonlyMap<string, number>>;

/**
 * What had entered each account by each month that a threshold or a late claim speaks of, in rising order: each month
 * needs those before it. The balance at the end of a month settles the interest of the period that begins there.
 */
function workMonths(
  prepared: PreparedWaterfall,
  whole: WaterfallInput,
  until: number,
): { readonly monthLevels: MonthLevels; readonly accruals: Accruals } {
  const monthLevels = new Map<number, ReadonlyMap<string, number>>();
  const accruals = new Map<Claim, Accrual[]>();
  let before: { readonly month: number; readonly once: Once } | undefined;
  for (const month of prepared.months) {
    const early = Math.min(month, until);
    // Where nothing has come in since, the accounts and balances are those of the month before.
    const once =
      before && isQuiet(prepared, whole, before.month, early)
        ? before.once
        : runOnce(prepared, upTo(whole, early), early, monthLevels, accruals);
    before = { month: early, once };
    monthLevels.set(month, once.entered);
    for (const { tier, claim, interest } of prepared.byBalance) {
      if (month % interest.every !== 0 || month + interest.every > interest.untilMonth) continue;
      const balance = balanceOf(prepared, whole, once, early, tier, claim);
      const accrual = { month: month + interest.every, amountMinor: interestOfPeriod(balance, interest) };
      accruals.set(claim, [...(accruals.get(claim) ?? []), accrual]);
    }
  }
  return { monthLevels, accruals };
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
  { tiers, entered }: Once,
  until: number,
  monthLevels: MonthLevels,
  accruals: Accruals,
): readonly TierResult[] {
  if (byBalance.length === 0) return tiers;
  return tiers.map((tier) => {
    const claims = byBalance.filter((each) => each.tier === tier.tier);
    if (claims.length === 0) return tier;
    const owed = claims
      .flatMap(({ claim }) => accruals.get(claim) ?? [])
      .filter(({ month }) => month <= until);
    const isWaiting = ({ month }: Accrual): boolean =>
      (monthLevels.get(month - 1)?.get(tier.account) ?? 0) >= (entered.get(tier.account) ?? 0);
    const waitingMinor = sumOf(owed.filter(isWaiting));
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

/** The waterfall as it stands at the end of each month in which money comes in, from the first, where there is an order. */
export function runMonths(
  spec: WaterfallSpec,
  input: WaterfallInput,
): readonly { readonly month: number; readonly result: WaterfallResult }[] {
  const prepared = prepareWaterfall(spec);
  checkInput(spec, input);
  const months = [
    ...new Set([...input.periods.map(({ month }) => month), ...spec.inflows.map(monthOf)]),
  ].toSorted((a, b) => a - b);
  // Receipts without an order in time repay later advances too, so all is settled when the last of these is paid.
  const isOneSum = prepared.monthBefore.size > 0 && !isTimed(prepared, input);
  return statesAt(prepared, input, isOneSum ? months.slice(-1) : months);
}

/** The waterfall as it stands at the end of some months. */
export function statesAt(
  prepared: PreparedWaterfall,
  input: WaterfallInput,
  months: readonly number[],
): readonly { readonly month: number; readonly result: WaterfallResult }[] {
  return months.map((month) => ({ month, result: runUpTo(prepared, input, month) }));
}

/** Payments by month: what each payee gets when the money of that month arrives. */
export function runSchedule(
  spec: WaterfallSpec,
  input: WaterfallInput,
): readonly { readonly month: number; readonly paidMinor: Readonly<Record<string, number>> }[] {
  let before: Record<string, number> = {};
  return runMonths(spec, input).map(({ month, result }) => {
    const after = Object.fromEntries(result.payees.map((payee) => [payee.payee, payee.receivedMinor]));
    const paidMinor = Object.fromEntries(
      Object.entries(after).map(([payee, sum]) => [payee, sum - (before[payee] ?? 0)]),
    );
    before = after;
    return { month, paidMinor };
  });
}

const NO_MONTHS: ReadonlyMap<string, number> = new Map();

type Once = {
  readonly entered: ReadonlyMap<string, number>;
  readonly tiers: readonly TierResult[];
  readonly thresholds: readonly ThresholdDistance[];
  readonly left: ReadonlyMap<string, number>;
};

function runOnce(
  prepared: PreparedWaterfall,
  input: WaterfallInput,
  until: number,
  monthLevels: MonthLevels,
  accruals: Accruals,
): Once {
  const { spec } = prepared;
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
  for (const account of prepared.order) {
    const context: AccountContext = {
      account,
      total: entered.get(account.id) ?? 0,
      arrived,
      admissions,
      inflows,
      monthBefore: prepared.monthBefore,
      accruals,
      paidFrom,
      levelOf: (threshold) => levelOf(threshold, account.id, prepared.recoupedAt, monthLevels),
    };
    const pass = runAccount(context, thresholds);
    left.set(account.id, pass.left);
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
  return { entered, tiers, thresholds, left };
}
