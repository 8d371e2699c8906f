import type { PathStep } from './path-of-receipts.ts';
import type { Account, Claim, ReceiptsThreshold, TierPayment } from './waterfall-types.ts';

/** What an account is worked from. */
export type AccountContext = {
  readonly account: Account;
  readonly total: number;
  /** Amounts of sources and inflows by id. */
  readonly arrived: ReadonlyMap<string, number>;
  /** How many came, by source. */
  readonly admissions: ReadonlyMap<string, number>;
  readonly inflows: ReadonlyMap<string, number>;
  /** Interest on balances that is owed by now. */
  readonly accrued: ReadonlyMap<Claim, number>;
  /** How it came to its receipts, month by month; only where a fee is charged on some of them. */
  readonly path: readonly PathStep[];
  readonly paidFrom: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Level of the account's receipts at which a threshold fires; Infinity while it has not. */
  readonly levelOf: (threshold: ReceiptsThreshold) => number;
  /** As it stood after the month before: what it had paid by then is not taken back. Missing where months do not matter. */
  readonly before: AccountBefore | undefined;
};

/** An account as it stood after a month. */
export type AccountBefore = {
  readonly entered: number;
  readonly tiers: ReadonlyMap<string, TierBefore>;
  readonly ends: BandEnds;
};

/** A tier as it stood after a month. */
export type TierBefore = {
  readonly reached: number;
  readonly payments: readonly TierPayment[];
  /** What each share of each band of a split had been paid; of a tier that recoups, principal, then premium, by claim. */
  readonly parts: readonly (readonly number[])[];
  /** Of a tier that recoups: the corridors beside it. */
  readonly corridors: ReadonlyMap<string, CorridorBefore>;
};

/** The money that had reached a corridor at one tier beside it, and what it took of that. */
export type CorridorBefore = { readonly cash: number; readonly paid: number };

/** Where a band ends: the account's receipts, and what had reached the tier when the account stood there. */
export type BandEnd = { readonly level: number; readonly reached: number };

/** The ends that passes at lower levels of the account's receipts have shown, by tier id and place of the band. */
export type BandEnds = ReadonlyMap<string, ReadonlyMap<number, BandEnd>>;

/** What a tier was due and has paid. */
export type Worked = {
  readonly due: number;
  readonly payments: readonly TierPayment[];
  readonly isFull: boolean;
  /** What each share of each band of a split is paid; of a tier that recoups, principal, then premium, by claim. */
  readonly parts?: readonly (readonly number[])[];
};
