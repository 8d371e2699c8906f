import { addMinor } from '#domain/figures/exact.ts';
import type { AccountContext } from './account-context.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { levelOf, prepareWaterfall } from './prepare-waterfall.ts';
import { admissionLines, admissionsOf } from './admissions.ts';
import { checkInput, hasTime, monthOf, paidInflows, receiptsBySource, upTo } from './waterfall-input.ts';
import type {
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
  const prepared = hasTime(whole) ? given : { ...given, monthBefore: NO_MONTHS };
  const input = upTo(whole, until);
  const monthLevels = new Map<number, ReadonlyMap<string, number>>();
  for (const month of prepared.months) {
    const early = Math.min(month, until);
    monthLevels.set(month, runOnce(prepared, upTo(whole, early), early, monthLevels).entered);
  }
  const { entered, tiers, thresholds, left } = runOnce(prepared, input, until, monthLevels);
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
  const isOneSum = prepared.monthBefore.size > 0 && !hasTime(input);
  return (isOneSum ? months.slice(-1) : months).map((month) => ({
    month,
    result: runUpTo(prepared, input, month),
  }));
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
  monthLevels: ReadonlyMap<number, ReadonlyMap<string, number>>,
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
