import type { Fraction } from '#domain/figures/fraction.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import { checkArrivals } from './check-waterfall.ts';
import { runMonths } from './run-waterfall.ts';
import { wholeWeights } from './share-weights.ts';
import { checkInput } from './waterfall-input.ts';
import type { Arrival, WaterfallInput, WaterfallSpec } from './waterfall-types.ts';

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
 * Each payment is discounted from the month in which the money for it comes in: an amount of month m is
 * worth `amount / (1 + rate) ^ (m / 12)`. By hand: 1,000 at month 12 and 1,000 at month 24, shared
 * 40/60 at 10%: 1,000/1.1 + 1,000/1.21 = 1,735.54, so 694.21 and 1,041.32.
 */
export function waterfallPresentValue(
  spec: WaterfallSpec,
  input: WaterfallInput,
  discountRate: Fraction,
): WaterfallPresentValue {
  const months = runMonths(spec, input);
  const weights = monthWeights(
    months.map(({ month }) => month),
    discountRate,
  );
  const worth = (of: (result: (typeof months)[number]['result']) => number): number =>
    Math.round(months.reduce((sum, { result }, at) => sum + of(result) * weights[at]!, 0));
  const payees = spec.payees.map(({ id, side }, at) => {
    const receivedMinor = worth(({ payees: all }) => all[at]!.receivedMinor);
    const advancedMinor = worth(({ payees: all }) => all[at]!.advancedMinor);
    return { payee: id, side, receivedMinor, advancedMinor, netMinor: receivedMinor - advancedMinor };
  });
  const oursUntil = months.map(({ result }) =>
    result.payees.reduce((sum, { side, netMinor }) => (side === 'ours' ? sum + netMinor : sum), 0),
  );
  return {
    discountRate,
    inMinor: worth(({ conservation }) => conservation.inMinor),
    payees: payees.map(({ side: _side, ...payee }) => payee),
    oursMinor: payees.reduce((sum, { side, netMinor }) => (side === 'ours' ? sum + netMinor : sum), 0),
    unallocatedMinor: worth(({ unallocated }) =>
      unallocated.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    ),
    oursByMonth: months.map(({ month }, at) => ({
      month,
      netMinor: oursUntil[at]! - (oursUntil[at - 1] ?? 0),
    })),
  };
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
  const arrivals = new Map(spec.sources.map(({ id, arrives }) => [id, arrives ?? assumed]));
  const byMonth = new Map<number, Record<string, number>>();
  for (const { month, receiptsMinor } of earned.periods) {
    for (const [source, amount] of Object.entries(receiptsMinor)) {
      const arrival = arrivals.get(source) ?? AT_ONCE;
      const parts = splitByLargestRemainder(amount, wholeWeights(arrival));
      arrival.forEach((each, at) => {
        const sums = byMonth.get(month + each.month) ?? {};
        sums[source] = (sums[source] ?? 0) + parts[at]!;
        byMonth.set(month + each.month, sums);
      });
    }
  }
  return {
    periods: [...byMonth]
      .toSorted(([a], [b]) => a - b)
      .map(([month, receiptsMinor]) => ({ month, receiptsMinor })),
  };
}

/** On the day it is earned. */
export const AT_ONCE: Arrival = [{ month: 0, share: { numerator: 1, denominator: 1 } }];
