import type { Account, Claim } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { AccruingClaim } from './fast-interest.ts';
import type { PreparedWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';

/**
 * What all accounts of one compiled structure write in: who stands where, and the vectors of the run now going
 * on. They are made once and written over by every run.
 */
export type WaterfallBooks = {
  readonly prepared: PreparedWaterfall;
  readonly payeeIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly tierIds: readonly string[];
  /** Where a payee or an account stands in the ledger. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Where a source or an inflow stands in `arrived`. */
  readonly arrivedAt: ReadonlyMap<string, number>;
  readonly accountAt: ReadonlyMap<string, number>;
  /** Laid out as the output: payees, accounts (what has entered them, then what is left in them), tiers. */
  readonly ledger: Float64Array;
  /** How many payees and accounts there are: the tiers follow behind them. */
  readonly places: number;
  /** What has come in from each source and inflow. */
  readonly arrived: Float64Array;
  /** The same by the end of each month, row by row; empty where no fee hangs on the order in which money comes in. */
  readonly arrivedBy: Float64Array;
  /** For how many months each account holds what enters it; 0 for one that does not. */
  readonly heldMonths: Float64Array;
  /** What had been set aside in each account by each month, laid out as the levels; empty where none holds anything. */
  readonly setAside: Float64Array;
  /** What had entered each account by each month of a threshold, month after month. */
  readonly monthLevels: Float64Array;
  /** Claims with interest on what stands unrecouped; filled while the accounts are compiled. */
  readonly accruing: Map<Claim, AccruingClaim>;
  /** Whether the receipts of the run have an order in time, and the end of the month that is worked. */
  readonly time: { isKnown: boolean; until: number };
  /** What accounts keep of the months before, to be forgotten before each run; filled while they are compiled. */
  readonly forgetters: (() => void)[];
  /** What each account has paid to each payee; empty where no claim is credited with what another account paid. */
  readonly history: Float64Array;
};

export function openBooks(prepared: PreparedWaterfall): WaterfallBooks {
  const { spec, order, months } = prepared;
  const payeeIds = spec.payees.map((payee) => payee.id);
  const accountIds = order.map((account) => account.id);
  const tierIds = order.flatMap((account) => account.tiers.map((tier) => tier.id));
  const arriving = [...spec.sources, ...spec.inflows].map(({ id }) => id);
  const places = payeeIds.length + accountIds.length;
  const needsHistory = order.some(takesCredit);
  return {
    prepared,
    payeeIds,
    accountIds,
    tierIds,
    placeOf: indexOf([...payeeIds, ...accountIds]),
    arrivedAt: indexOf(arriving),
    accountAt: indexOf(accountIds),
    ledger: new Float64Array(places + tierIds.length),
    places,
    arrived: new Float64Array(arriving.length),
    arrivedBy: new Float64Array(prepared.isAlongReceipts ? months.length * arriving.length : 0),
    heldMonths: Float64Array.from(order, ({ held }) => held?.months ?? 0),
    setAside: new Float64Array(
      order.some(({ held }) => held !== undefined) ? months.length * accountIds.length : 0,
    ),
    monthLevels: new Float64Array(Math.max(1, months.length * accountIds.length)).fill(Infinity),
    accruing: new Map(),
    time: { isKnown: true, until: Infinity },
    forgetters: [],
    history: new Float64Array(needsHistory ? accountIds.length * payeeIds.length : 0),
  };
}

function indexOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

/** One account while it is worked: what its tiers read and write. */
export type AccountState = {
  /** Where the account stands in the order. */
  readonly index: number;
  /** What this account has paid in the pass now running, laid out as the output. */
  readonly own: Float64Array;
  /** What each tier of claims is owed in all. */
  readonly due: Float64Array;
  /** Where a tier of claims stands in `due`. */
  readonly dueAt: ReadonlyMap<string, number>;
  /** What is left of the history to be credited on claims. */
  readonly credit: Float64Array;
  /** Receipts of the pass now running; below `total` in a pass at a lower level. */
  entered: number;
  total: number;
  /** A pass at a lower level, which pays nobody in the end and notes where the bands end. */
  isDry: boolean;
  /** Receipts after the month before, where nothing is taken back of what it has paid; else 0. */
  before: number;
};

/** A tier as the account works it. */
export type CompiledTier = {
  /** Pays out of the cash that reaches the tier. Answers what is left. */
  readonly run: (cash: number) => number;
  /** Works out what is owed, before each pass. */
  readonly settle?: () => void;
  /** Those of its bands that end where the account's receipts, or payees with fees, stand. */
  readonly ends?: readonly BandEnd[];
  /** What it must know of the months before. */
  readonly months?: TierMonths;
};

/** What a tier keeps from month to month, where nothing is taken back of what it has paid. */
export type TierMonths = {
  /** Before a run: nothing has been paid. */
  readonly forget: () => void;
  /** After the whole pass of a month. */
  readonly keep: () => void;
};

/** Where one band ends, found anew in each run. */
export type BandEnd = {
  readonly forget: () => void;
  readonly isKnown: () => boolean;
  /** The receipts of the account at which the band ends, Infinity where it does not; may work the account. */
  readonly findLevel: (pass: (level: number) => void) => number;
  /** Keeps what has reached the tier in the pass worked last, at the level found. */
  readonly keep: (level: number) => void;
};

/** Whether a claim of the account is credited with what was paid elsewhere. */
export function takesCredit({ tiers }: Account): boolean {
  return tiers.some(
    (tier) => tier.kind === 'recoup' && tier.claims.some((claim) => claim.creditFrom.length > 0),
  );
}
