import type { Accruals } from './balance-interest.ts';
import type { PathStep } from './path-of-receipts.ts';
import type { Account, ReceiptsThreshold, TierPayment } from './waterfall-types.ts';

/** What an account is worked from. */
export type AccountContext = {
  readonly account: Account;
  readonly total: number;
  /** Amounts of sources and inflows by id. */
  readonly arrived: ReadonlyMap<string, number>;
  /** How many came, by source. */
  readonly admissions: ReadonlyMap<string, number>;
  readonly inflows: ReadonlyMap<string, number>;
  /** Inflows that are paid after the start, by the month before: what came in until then is not theirs to recoup. */
  readonly monthBefore: ReadonlyMap<string, number>;
  /** Interest on balances, as far as it is worked. */
  readonly accruals: Accruals;
  /** How it came to its receipts, month by month; only where a fee is charged on some of them. */
  readonly path: readonly PathStep[];
  readonly paidFrom: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Level of the account's receipts at which a threshold fires; Infinity while it has not. */
  readonly levelOf: (threshold: ReceiptsThreshold) => number;
};

/** What a tier was due and has paid. */
export type Worked = {
  readonly due: number;
  readonly payments: readonly TierPayment[];
  readonly isFull: boolean;
};
