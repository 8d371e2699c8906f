import { assertNever } from '#domain/base/failure.ts';
import { monthsBeforeInterest } from '#domain/settlement/waterfall/balance-interest.ts';
import type { Claim, ReceiptsThreshold } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { WaterfallBooks } from './waterfall-books.ts';

/** Reads how much must have entered the account for the threshold to be reached. */
export function levelReader(
  threshold: ReceiptsThreshold,
  account: number,
  { prepared, accountIds, monthLevels }: WaterfallBooks,
): () => number {
  switch (threshold.kind) {
    case 'receipts': {
      const level = threshold.amountMinor;
      return () => level;
    }
    case 'recouped': {
      const level = prepared.recoupedAt.get(threshold.tier) ?? Infinity;
      return () => level;
    }
    case 'month': {
      const at = prepared.months.indexOf(threshold.month) * accountIds.length + account;
      return () => monthLevels[at]!;
    }
    default:
      return assertNever(threshold);
  }
}

/**
 * Reads how much had entered the account before some of these claims arose, or interest on them was owed: nothing where
 * the receipts have no time, Infinity where the period bore no interest.
 */
export function lateLevelReader(
  month: number,
  claims: readonly Claim[],
  account: number,
  books: WaterfallBooks,
): () => number {
  const { time, accruing, prepared } = books;
  const level = levelReader({ kind: 'month', month }, account, books);
  const arisesThen = claims.some(
    ({ principal }) => principal.kind === 'inflow' && prepared.monthBefore.get(principal.inflow) === month,
  );
  const bearing = claims.filter((claim) => monthsBeforeInterest(claim).includes(month));
  return () => {
    if (!arisesThen && !bearing.some((claim) => accruing.get(claim)!.bears(month + 1))) return Infinity;
    return time.isKnown ? level() : 0;
  };
}

/**
 * The same for every month in which claims arise or interest is owed, in the order of money and not of months: an account
 * may stand lower than the month before, where a credit takes back what a corridor above it had passed on. The first is
 * read before the others.
 */
export function lateLevelReaders(
  claims: readonly Claim[],
  account: number,
  books: WaterfallBooks,
): readonly (() => number)[] {
  const readers = lateMonthsOf(claims, books).map((month) => lateLevelReader(month, claims, account, books));
  const levels = new Float64Array(readers.length);
  return readers.map((_, at) => {
    if (at > 0) return () => levels[at]!;
    return () => {
      for (let i = 0; i < readers.length; i++) levels[i] = readers[i]!();
      levels.sort();
      return levels[0]!;
    };
  });
}

/** Months before advances that are paid later and recouped here, and before interest is owed; rising, each once. */
export function lateMonthsOf(claims: readonly Claim[], { prepared }: WaterfallBooks): readonly number[] {
  const months = claims.flatMap((claim) => [
    ...(claim.principal.kind === 'inflow' ? [prepared.monthBefore.get(claim.principal.inflow) ?? []] : []),
    monthsBeforeInterest(claim),
  ]);
  return [...new Set(months.flat())].toSorted((a, b) => a - b);
}
