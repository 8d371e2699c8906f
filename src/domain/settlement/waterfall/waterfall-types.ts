import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/**
 * A waterfall as data: money enters accounts, each account pays its tiers from the top, and a tier pays
 * persons or other accounts. Any waterfall a person can draw without a loop can be written so:
 * a territory kept by a side is an account of its own; a minimum guarantee is an inflow paid by the
 * distributor whose recoupment is a claim; overages are what the distributor's account passes on.
 * All amounts are whole minor units of `currency`; all rates are exact fractions of 1.
 */
export type WaterfallSpec = {
  readonly currency: CurrencyCode;
  readonly payees: readonly Payee[];
  /** Where receipts come from; the amounts come with each run. */
  readonly sources: readonly Source[];
  /** Money that enters without being receipts: guarantees, incentives, advances. */
  readonly inflows: readonly Inflow[];
  readonly rates: readonly ExchangeRate[];
  readonly accounts: readonly Account[];
  /** When statements are made and paid; absent: money is paid on in the month in which it comes in. */
  readonly accounting?: Accounting;
};

/** Periods are counted from signature. A period is paid so many days after the end of its last month. */
export type Accounting = { readonly every: AccountingMonths; readonly paidAfterDays: number };

export type Payee = {
  readonly id: string;
  readonly label: Bilingual;
  readonly side: 'ours' | 'theirs' | 'third';
};

export type Source = {
  readonly id: string;
  readonly label: Bilingual;
  /** Account that receives it. */
  readonly into: string;
  /** Where it is paid in another currency, a rate between the two must be given. */
  readonly currency: CurrencyCode;
  /** How it reaches the waterfall after it is earned; absent: as the assumptions say. */
  readonly arrives?: Arrival;
  /** What is held back of it, as a rule against returns. */
  readonly reserve?: Reserve;
  /** Average price of a ticket, where the source is admissions: receipts over it are how many came. */
  readonly ticketMinor?: number;
};

/**
 * Part of what comes in that is held, and reported as receipts so many months later. Until then no fee is charged on it
 * and nobody is paid out of it; at the latest with the last release all of it has come in.
 */
export type Reserve = { readonly rate: Fraction; readonly months: number };

/** Parts of receipts by months after they were earned, rising; the shares add up to 1. */
export type Arrival = readonly { readonly month: number; readonly share: Fraction }[];

export type Inflow = {
  readonly id: string;
  readonly label: Bilingual;
  readonly into: string;
  readonly amountMinor: number;
  /** The payee that advances it (a minimum guarantee); absent for money from outside (an incentive). */
  readonly by?: string;
  /**
   * Paid only when a source reaches a level, in the waterfall's currency. A claim on it is recouped from what comes in from
   * the month on in which it does.
   */
  readonly when?: { readonly source: string; readonly atLeastMinor: number };
  /**
   * Month from signature in which it is paid; absent: at the start. A claim on it is recouped from what comes in
   * from that month on; where all receipts are of month 0, they have no order in time and repay it too.
   */
  readonly month?: number;
};

export type Account = {
  readonly id: string;
  readonly label: Bilingual;
  readonly tiers: readonly Tier[];
  /** A reserve account: what earlier accounts pay into it is held so long before its own tiers are paid. */
  readonly held?: Held;
};

/**
 * Money set aside for what may fall due, as guilds ask for residuals: a tier pays it into an account of its own, and when
 * the time is over the tiers of that account are paid from it, what fell due first and the rest to whom it is released.
 * With the last release all of it has been paid on.
 */
export type Held = { readonly months: number };

/** What a tier is in the trade's words: shown, never computed with. */
export const TIER_ROLES = [
  'tax',
  'levy',
  'exhibitor',
  'running-guarantee',
  'collection-fee',
  'guild-reserve',
  'sales-fee',
  'distribution-fee',
  'service-fee',
  'expenses',
  'p-and-a',
  'minimum-guarantee',
  'loan',
  'gap',
  'equity',
  'corridor',
  'deferment',
  'profit',
  'kept-territory',
  'incentive',
  'overage',
] as const;
export type TierRole = (typeof TIER_ROLES)[number];

export type Tier = {
  readonly id: string;
  readonly label: Bilingual;
  readonly role: TierRole;
} & (PercentTier | RecoupTier | SplitTier);

/** A fee, reserve, levy or corridor: a percentage of a stated base, as far as the money lasts. */
export type PercentTier = {
  readonly kind: 'percent';
  readonly base:
    /** Everything that entered the account. */
    | { readonly kind: 'account' }
    /** What is left when this tier is reached. */
    | { readonly kind: 'remaining' }
    /** Some of the sources and inflows of the account. */
    | { readonly kind: 'inflows'; readonly ids: readonly string[] }
    /**
     * A corridor: a share of the money that goes to these later tiers and to it, until they are full. It takes
     * nothing of the money of a tier that stands between.
     */
    | { readonly kind: 'alongside'; readonly tiers: readonly string[] }
    /**
     * A running guarantee: so much for every admission above a number, counted over these sources, of whatever account.
     * They have a price of a ticket and the currency of the waterfall. It is paid out of what reaches the tier from the
     * month on in which they come; what that does not pay stays open.
     */
    | {
        readonly kind: 'admissions';
        readonly ids: readonly string[];
        readonly above: number;
        readonly eachMinor: number;
      };
  readonly rate: Fraction;
  /** The rate of another time, from a day (ISO) of screening on, in rising order; only where that day is stated. */
  readonly dated?: readonly { readonly from: string; readonly rate: Fraction }[];
  /** From a level of the account's receipts on, another rate, in the order of money; base `account` only. */
  readonly steps: readonly { readonly from: ReceiptsThreshold; readonly rate: Fraction }[];
  readonly capMinor?: number;
  /** A payee or another account. */
  readonly to: string;
};

/** Claims that are paid back: expenses, loans, gap, P&A, equity, deferments, guarantees. */
export type RecoupTier = {
  readonly kind: 'recoup';
  readonly claims: readonly Claim[];
  /** Pari passu: in proportion to what is due. Ranked: each in full before the next. */
  readonly ranking: 'pari-passu' | 'ranked';
  /** What comes first inside the tier: all principal, all premium (loans), or the two together. */
  readonly order: 'principal-first' | 'together' | 'premium-first';
};

export type Claim = {
  readonly id: string;
  readonly to: string;
  /** Money spent or lent; or the amount of an inflow, when that was paid in. */
  readonly principal:
    | { readonly kind: 'amount'; readonly amountMinor: number; readonly capMinor?: number }
    | { readonly kind: 'inflow'; readonly inflow: string };
  /** Flat: 20% premium on equity or P&A, 10% overhead on expenses. */
  readonly premium: Fraction;
  readonly interest?: ClaimInterest;
  /**
   * What the payee got from these earlier accounts counts towards what is still open of the claim, its principal first:
   * what this account has paid in an earlier month is not taken back for it.
   */
  readonly creditFrom: readonly string[];
};

export type ClaimInterest = TermInterest | BalanceInterest;

/** Interest on the whole principal for a time that the paper states, whatever is paid back meanwhile. */
export type TermInterest = {
  readonly yearly: Fraction;
  readonly months: number;
  readonly compounding: 'simple' | 'yearly';
};

/**
 * Interest on the declining balance: at the end of each accounting period, simple, on the principal that stood
 * unrecouped when the period began. It is owed from the last month of the period on and counts as premium, so that
 * nothing which an earlier month passed on is taken back for it.
 */
export type BalanceInterest = {
  readonly kind: 'by-balance';
  readonly yearly: Fraction;
  /** Months of an accounting period, counted from signature. */
  readonly every: AccountingMonths;
  /** No period that ends later bears interest. */
  readonly untilMonth: number;
};

export const ACCOUNTING_MONTHS = [1, 3, 6, 12] as const;
export type AccountingMonths = (typeof ACCOUNTING_MONTHS)[number];

/** Bands of the money that reaches the tier; in each, shares that add up to the whole. */
export type SplitTier = {
  readonly kind: 'split';
  /** The last band has no `until`, unless what is above it should pass on to the next tier. */
  readonly bands: readonly Band[];
};

export type Band = {
  readonly until?: Threshold;
  readonly shares: readonly { readonly to: string; readonly share: Fraction }[];
};

export type ReceiptsThreshold =
  /** Everything that entered the account reaches an amount. */
  | { readonly kind: 'receipts'; readonly amountMinor: number }
  /** Money received up to and including a month. */
  | { readonly kind: 'month'; readonly month: number }
  /** A tier of the same account is full. */
  | { readonly kind: 'recouped'; readonly tier: string };

export type Threshold =
  | ReceiptsThreshold
  /** The money that has reached this tier. */
  | { readonly kind: 'tier'; readonly amountMinor: number }
  /**
   * Some payees together have received a multiple of an amount from this account, with the fees and the recouped
   * advances that they had by then.
   */
  | {
      readonly kind: 'multiple';
      readonly payees: readonly string[];
      readonly n: Fraction;
      readonly ofMinor: number;
    };

/** Receipts by source in the source's own currency, by month from signature when time matters. */
export type WaterfallInput = {
  readonly periods: readonly {
    readonly month: number;
    readonly receiptsMinor: Readonly<Record<string, number>>;
    /** Of what came in: held back, by source. It is not in the receipts of the month. */
    readonly heldMinor?: Readonly<Record<string, number>>;
    /** Of what was held before: released, by source. It is in the receipts of the month. */
    readonly releasedMinor?: Readonly<Record<string, number>>;
  }[];
};

export type TierPayment = {
  readonly to: string;
  readonly claim?: string;
  readonly part: 'fee' | 'principal' | 'premium' | 'share';
  readonly band?: number;
  readonly amountMinor: number;
};

export type TierResult = {
  readonly account: string;
  readonly tier: string;
  readonly label: Bilingual;
  readonly role: TierRole;
  /** Money that was there when the tier was reached. */
  readonly reachedMinor: number;
  /** What the tier could take: the claims or the fee; for a split, what reached it. */
  readonly dueMinor: number;
  readonly paidMinor: number;
  readonly isFull: boolean;
  readonly payments: readonly TierPayment[];
  /** Of `dueMinor`: interest on the balance by now. Only where a claim of the tier bears it. */
  readonly accruedMinor?: number;
};

export type PayeeResult = {
  readonly payee: string;
  readonly label: Bilingual;
  readonly side: 'ours' | 'theirs' | 'third';
  readonly receivedMinor: number;
  /** What the payee paid in as an advance. */
  readonly advancedMinor: number;
  readonly netMinor: number;
};

export type AdmissionsResult = {
  readonly source: string;
  readonly label: Bilingual;
  readonly admissions: number;
  /** Both in the currency of the source. */
  readonly ticketMinor: number;
  readonly receiptsMinor: number;
};

/** How far the money was from each line that changes who is paid: for comparing engines and for reading. */
export type ThresholdDistance = {
  readonly name: string;
  readonly atMinor: number;
  readonly valueMinor: number;
};

export type WaterfallResult = {
  readonly currency: CurrencyCode;
  readonly receivedMinor: number;
  readonly inflowsMinor: number;
  /** Of each source with a price of a ticket. */
  readonly admissions: readonly AdmissionsResult[];
  readonly tiers: readonly TierResult[];
  readonly payees: readonly PayeeResult[];
  /** Left in an account after its last tier. */
  readonly unallocated: readonly { readonly account: string; readonly amountMinor: number }[];
  /** Of each reserve account: what has been set aside in it by now, and what of that is released. */
  readonly held: readonly {
    readonly account: string;
    readonly label: Bilingual;
    readonly setAsideMinor: number;
    readonly releasedMinor: number;
  }[];
  readonly conservation: {
    readonly inMinor: number;
    readonly outMinor: number;
    readonly isExact: boolean;
  };
  readonly thresholds: readonly ThresholdDistance[];
};
