import { addMinor, timesRatio } from '#domain/figures/exact.ts';
import type { PreparedWaterfall } from './prepare-waterfall.ts';
import { holdsMoney, withReleases } from './held-accounts.ts';
import type { WaterfallInput, WaterfallSpec } from './waterfall-types.ts';

/** What had entered an account by the end of a month, and what had come in and how many had come, by id. */
export type PathStep = {
  readonly level: number;
  readonly arrived: ReadonlyMap<string, number>;
  readonly admissions: ReadonlyMap<string, number>;
};

/** Whether a fee is charged on some of what comes in, so that the order matters in which it does. */
function isMixed({ accounts }: WaterfallSpec): boolean {
  return accounts.some(({ tiers }) =>
    tiers.some(
      (tier) => tier.kind === 'percent' && (tier.base.kind === 'inflows' || tier.base.kind === 'admissions'),
    ),
  );
}

/**
 * The structure with the months of its receipts and releases, where what comes in when decides a fee, when it is paid
 * on, or what is settled first. Both engines then work each of these months, and know at any level of an account which of its receipts it stands on.
 */
export function alongReceipts(prepared: PreparedWaterfall, months: readonly number[]): PreparedWaterfall {
  const isAlongReceipts = isMixed(prepared.spec);
  if (!isAlongReceipts && !prepared.isByMonth && !holdsMoney(prepared.spec)) return prepared;
  const all = new Set([...prepared.months, ...withReleases(prepared.spec, prepared.order, months)]);
  return { ...prepared, months: [...all].toSorted((a, b) => a - b), isAlongReceipts };
}

export function monthsOf({ periods }: WaterfallInput): readonly number[] {
  return periods.map(({ month }) => month);
}

/**
 * Some of what comes in, as it stood when an account had received a sum: month after month, and within a month in
 * proportion. By hand: 10 of A in month 6, then 10 of B in month 12; at a sum of 15 all of A has come, and 5 of B.
 */
export function standingAt(
  entered: number,
  path: readonly PathStep[],
  last: PathStep,
  of: (step: PathStep) => number,
): number {
  if (entered === 0) return 0;
  let before = { level: 0, amount: 0 };
  for (const step of [...path, last]) {
    const amount = of(step);
    if (step.level >= entered) {
      const since = timesRatio(
        amount - before.amount,
        BigInt(entered - before.level),
        BigInt(step.level - before.level),
      );
      return addMinor(before.amount, since);
    }
    before = { level: step.level, amount };
  }
  return before.amount;
}
