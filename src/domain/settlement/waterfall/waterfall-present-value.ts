import type { Fraction } from '#domain/figures/fraction.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import { paidIn } from './accounting.ts';
import { checkArrivals } from './check-waterfall.ts';
import { checkReserve, heldOf } from './reserve.ts';
import { runMonths } from './run-waterfall.ts';
import { wholeWeights } from './share-weights.ts';
import { checkInput } from './waterfall-input.ts';
import type { Arrival, WaterfallInput, WaterfallResult, WaterfallSpec } from './waterfall-types.ts';

/** What the payments of a waterfall are worth on the day of signature. A model: rounded once, at the end. */
export type WaterfallPresentValue = {
  /** Per year. */
  readonly discountRate: Fraction;
  /** Of receipts and inflows together. */
  readonly inMinor: number;
  readonly payees: readonly {
    readonly payee: string;
    readonly receivedMinor: number;
    readonly advancedMinor: number;
    readonly netMinor: number;
  }[];
  /** Of the payees on our side, less what they advanced. */
  readonly oursMinor: number;
  readonly unallocatedMinor: number;
  /** What our payees receive in each month less what they advance in it, not discounted. */
  readonly oursByMonth: readonly { readonly month: number; readonly netMinor: number }[];
};

/**
 * Each payment is discounted from the month in which it is made: that in which the money for it comes in, or the date by
 * which the accounting of the structure pays it. An amount of month m is worth `amount / (1 + rate) ^ (m / 12)`. By hand: 1,000 at month 12 and 1,000 at month 24, shared
 * 40/60 at 10%: 1,000/1.1 + 1,000/1.21 = 1,735.54, so 694.21 and 1,041.32.
 */
export function waterfallPresentValue(
  spec: WaterfallSpec,
  input: WaterfallInput,
  discountRate: Fraction,
): WaterfallPresentValue {
  const months = runMonths(spec, input);
  const cameIn = months.map(({ month }) => month);
  const comingIn = monthWeights(cameIn, discountRate);
  const paidOut = monthWeights(
    cameIn.map((month) => paidIn(spec, month)),
    discountRate,
  );
  const worth = (weights: readonly number[], of: (result: WaterfallResult) => number): number =>
    Math.round(months.reduce((sum, { result }, at) => sum + of(result) * weights[at]!, 0));
  const payees = spec.payees.map(({ id, side }, at) => {
    const receivedMinor = worth(paidOut, ({ payees: all }) => all[at]!.receivedMinor);
    const advancedMinor = worth(comingIn, ({ payees: all }) => all[at]!.advancedMinor);
    return { payee: id, side, receivedMinor, advancedMinor, netMinor: receivedMinor - advancedMinor };
  });
  return {
    discountRate,
    inMinor: worth(comingIn, ({ conservation }) => conservation.inMinor),
    payees: payees.map(({ side: _side, ...payee }) => payee),
    oursMinor: payees.reduce((sum, { side, netMinor }) => (side === 'ours' ? sum + netMinor : sum), 0),
    unallocatedMinor: worth(paidOut, ({ unallocated }) =>
      unallocated.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    ),
    oursByMonth: oursByMonth(spec, months),
  };
}

/** In the months in which we are paid, and in which we advance. */
function oursByMonth(
  spec: WaterfallSpec,
  months: ReturnType<typeof runMonths>,
): WaterfallPresentValue['oursByMonth'] {
  const byMonth = new Map<number, number>();
  const before = { received: 0, advanced: 0 };
  for (const { month, result } of months) {
    const ours = result.payees.filter(({ side }) => side === 'ours');
    const received = ours.reduce((sum, { receivedMinor }) => sum + receivedMinor, 0);
    const advanced = ours.reduce((sum, { advancedMinor }) => sum + advancedMinor, 0);
    const count = (at: number, amountMinor: number): void => {
      byMonth.set(at, (byMonth.get(at) ?? 0) + amountMinor);
    };
    count(paidIn(spec, month), received - before.received);
    count(month, before.advanced - advanced);
    Object.assign(before, { received, advanced });
  }
  return [...byMonth].toSorted(([a], [b]) => a - b).map(([month, netMinor]) => ({ month, netMinor }));
}

/**
 * What one unit that somebody has had by the end of each month counts for: the months' own factors less
 * those of the month after, so that a sum that grows from month to month is discounted as it grows.
 */
export function monthWeights(months: readonly number[], discountRate: Fraction): readonly number[] {
  const factors = months.map((month) => discountFactor(month, discountRate));
  return factors.map((factor, at) => factor - (factors[at + 1] ?? 0));
}

/** What a unit paid in a month is worth at signature, in double precision. */
export function discountFactor(month: number, discountRate: Fraction): number {
  return (1 + fractionToNumber(discountRate)) ** (-month / 12);
}

/** Receipts by the month they come in, from receipts by the month they are earned; nothing is lost on the way. Throws `Fail`. */
export function receivedOver(spec: WaterfallSpec, earned: WaterfallInput, assumed: Arrival): WaterfallInput {
  checkInput(spec, earned);
  checkArrivals(spec);
  for (const source of spec.sources) checkReserve(source);
  const sources = new Map(spec.sources.map((source) => [source.id, source]));
  const flows: Flows = { receiptsMinor: new Map(), heldMinor: new Map(), releasedMinor: new Map() };
  for (const { month, receiptsMinor } of earned.periods) {
    for (const [id, amount] of Object.entries(receiptsMinor)) {
      const { arrives = assumed, reserve } = sources.get(id)!;
      const parts = splitByLargestRemainder(amount, wholeWeights(arrives));
      arrives.forEach((each, at) => {
        const comes = month + each.month;
        const held = reserve ? heldOf(parts[at]!, reserve) : 0;
        add(flows.receiptsMinor, comes, id, parts[at]! - held);
        if (!reserve || held === 0) return;
        add(flows.heldMinor, comes, id, held);
        add(flows.receiptsMinor, comes + reserve.months, id, held);
        add(flows.releasedMinor, comes + reserve.months, id, held);
      });
    }
  }
  return {
    periods: [...flows.receiptsMinor]
      .toSorted(([a], [b]) => a - b)
      .map(([month, receiptsMinor]) => ({
        month,
        receiptsMinor,
        ...flowOf(flows, 'heldMinor', month),
        ...flowOf(flows, 'releasedMinor', month),
      })),
  };
}

/** By month and source. */
type Flows = Readonly<
  Record<'receiptsMinor' | 'heldMinor' | 'releasedMinor', Map<number, Record<string, number>>>
>;

function add(flow: Flows['receiptsMinor'], month: number, source: string, amountMinor: number): void {
  const sums = flow.get(month) ?? {};
  sums[source] = (sums[source] ?? 0) + amountMinor;
  flow.set(month, sums);
}

function flowOf(
  flows: Flows,
  kind: 'heldMinor' | 'releasedMinor',
  month: number,
): Partial<WaterfallInput['periods'][number]> {
  const amounts = flows[kind].get(month);
  return amounts ? { [kind]: amounts } : {};
}

/** On the day it is earned. */
export const AT_ONCE: Arrival = [{ month: 0, share: { numerator: 1, denominator: 1 } }];
