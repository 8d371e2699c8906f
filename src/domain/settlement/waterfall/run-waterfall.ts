import { addMinor } from '#domain/figures/exact.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { prepareWaterfall } from './prepare-waterfall.ts';
import { admissionLines } from './admissions.ts';
import { isTimed } from './check-balance-interest.ts';
import { withReleases } from './held-accounts.ts';
import { checkInput, paidInflows, receiptsBySource, upTo } from './waterfall-input.ts';
import type { PayeeResult, WaterfallInput, WaterfallResult, WaterfallSpec } from './waterfall-types.ts';
import type { MonthState } from './work-months.ts';
import { workMonths } from './work-months.ts';

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
  const [state] = workMonths(prepared, input, [Infinity]);
  return resultOf(prepared, input, state!);
}

/** What each payee has received by the end of a month. */
function resultOf({ spec }: PreparedWaterfall, whole: WaterfallInput, state: MonthState): WaterfallResult {
  const { month: until, entered, tiers, thresholds, left } = state;
  const input = upTo(whole, until);
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
  const held = spec.accounts.flatMap(({ id, label }) => {
    const of = state.held.get(id);
    return of ? [{ account: id, label, ...of }] : [];
  });
  const inMinor = addMinor(receivedMinor, inflowsMinor);
  const outMinor = addMinor(
    ...payees.map((payee) => payee.receivedMinor),
    ...unallocated.map(({ amountMinor }) => amountMinor),
    ...held.map(({ setAsideMinor, releasedMinor }) => setAsideMinor - releasedMinor),
  );
  return {
    currency: spec.currency,
    receivedMinor,
    inflowsMinor,
    admissions: admissionLines(spec, input),
    tiers,
    payees,
    unallocated,
    held,
    conservation: { inMinor, outMinor, isExact: inMinor === outMinor && entered.size > 0 },
    thresholds,
  };
}

/** The waterfall as it stands at the end of each month in which money comes in or is released, where there is an order. */
export function runMonths(
  spec: WaterfallSpec,
  input: WaterfallInput,
): readonly { readonly month: number; readonly result: WaterfallResult }[] {
  const prepared = prepareWaterfall(spec);
  checkInput(spec, input);
  const months = withReleases(
    spec,
    prepared.order,
    input.periods.map(({ month }) => month),
  );
  // Receipts without an order in time repay later advances too, so all is settled when the last of these is paid.
  const isOneSum = prepared.isByMonth && !isTimed(prepared, input);
  return statesAt(prepared, input, isOneSum ? months.slice(-1) : months);
}

/** The waterfall as it stands at the end of some months. */
export function statesAt(
  prepared: PreparedWaterfall,
  input: WaterfallInput,
  months: readonly number[],
): readonly { readonly month: number; readonly result: WaterfallResult }[] {
  return workMonths(prepared, input, months).map((state) => ({
    month: state.month,
    result: resultOf(prepared, input, state),
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
