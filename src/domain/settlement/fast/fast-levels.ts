import { assertNever } from '#domain/base/failure.ts';
import type { ReceiptsThreshold } from '#domain/settlement/waterfall/waterfall-types.ts';
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
