import { findRate, minorUnitsPer } from '#domain/figures/exchange.ts';
import type { PreparedWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { prepareWaterfall } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { isTimed } from '#domain/settlement/waterfall/check-balance-interest.ts';
import { alongReceipts } from '#domain/settlement/waterfall/path-of-receipts.ts';
import { withReleases } from '#domain/settlement/waterfall/held-accounts.ts';
import { monthOf, upTo } from '#domain/settlement/waterfall/waterfall-input.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compileAccount } from './fast-account.ts';
import { shrink } from './fast-arithmetic.ts';
import { openBooks } from './waterfall-books.ts';
import type { WaterfallBooks } from './waterfall-books.ts';

/**
 * The fast engine of the co-production side: doubles in typed arrays, compiled once per structure.
 * It shares the check and the order of accounts with the exact engine and none of its arithmetic.
 */
export type FastWaterfall = {
  /**
   * Length of one input vector: sources, once for each month of a threshold and once for the whole; then, where each
   * month is worked on the month before, a 1 if the receipts have no order in time.
   */
  readonly width: number;
  /** Months of thresholds, ascending: those of the blocks of the vector before the last. */
  readonly months: readonly number[];
  /** The months in which anybody may be paid, of receipts that come in in these. */
  readonly payingMonths: (receiptMonths: readonly number[]) => readonly number[];
  /** Length of one output vector: payees, what is left or held in each account, what each tier paid. */
  readonly outWidth: number;
  readonly payeeIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly tierIds: readonly string[];
  /** What has come in by the end of `untilMonth`. */
  readonly encode: (input: WaterfallInput, into: Float64Array, at: number, untilMonth: number) => void;
  /** Works what has come in by the end of `untilMonth`; inflows of later months are not yet paid. */
  readonly run: (from: Float64Array, at: number, into: Float64Array, to: number, untilMonth: number) => void;
  /**
   * Where the vector has a block for each month in which anybody may be paid: works them in one go, and shows after each
   * what `run` would answer for it. Missing where most months have no block.
   */
  readonly runThrough?: (from: Float64Array, at: number, show: Show) => void;
};

/** `out` is laid out as the output vector, and is written over by the next month. */
type Show = (month: number, out: Float64Array) => void;

/** `receiptMonths`: the months in which the receipts of the runs come in. */
export function compileWaterfall(spec: WaterfallSpec, receiptMonths: readonly number[]): FastWaterfall {
  return compilePrepared(alongReceipts(prepareWaterfall(spec), receiptMonths));
}

export function compilePrepared(prepared: PreparedWaterfall): FastWaterfall {
  const { spec, months } = prepared;
  const books = openBooks(prepared);
  const { payeeIds, accountIds, tierIds, ledger } = books;
  return {
    width: spec.sources.length * (months.length + 1) + (prepared.isByMonth ? 1 : 0),
    months,
    payingMonths: (receiptMonths) => withReleases(spec, prepared.order, receiptMonths),
    outWidth: ledger.length,
    payeeIds,
    accountIds,
    tierIds,
    encode: (input, into, at, untilMonth) => {
      const isKnown = isTimed(prepared, input);
      encode(spec, months, upTo(input, untilMonth), into, at);
      if (prepared.isByMonth) {
        into[at + spec.sources.length * (months.length + 1)] = isKnown ? 0 : 1;
      }
    },
    ...compileRun(prepared, books),
  };
}

/** Receipts of each source by the end of each month of a threshold, and in all. */
function encode(
  spec: WaterfallSpec,
  months: readonly number[],
  input: WaterfallInput,
  into: Float64Array,
  at: number,
): void {
  [...months, Infinity].forEach((until, index) => {
    spec.sources.forEach((source, each) => {
      let sum = 0;
      for (const period of input.periods) {
        if (period.month <= until) sum += period.receiptsMinor[source.id] ?? 0;
      }
      into[at + index * spec.sources.length + each] = sum;
    });
  });
}

function compileRun(
  { spec, months, isByMonth, isAlongReceipts }: PreparedWaterfall,
  books: WaterfallBooks,
): Pick<FastWaterfall, 'run' | 'runThrough'> {
  const { ledger, monthLevels, arrivedBy, setAside, forgetters } = books;
  const arriving = books.arrived.length;
  const accounts = books.accountIds.length;
  const inflowMonths = Float64Array.from(spec.inflows, monthOf);
  const sources = spec.sources.length;
  const outWidth = ledger.length;
  const runGraph = compileGraph(books);
  const accruing = [...books.accruing.values()];
  const timeAt = sources * (months.length + 1);
  const run: FastWaterfall['run'] = (from, at, into, to, untilMonth) => {
    workMonths(from, at, untilMonth, undefined);
    runGraph(from, at + months.length * sources, -1, untilMonth);
    for (let i = 0; i < outWidth; i++) into[to + i] = ledger[i]!;
  };
  if (!isByMonth && !isAlongReceipts && setAside.length === 0) return { run };
  return { run, runThrough: (from, at, show) => workMonths(from, at, Infinity, show) };

  /** Where nothing has come in, the ledger stands as the month before has left it. */
  function workMonths(from: Float64Array, at: number, untilMonth: number, show: Show | undefined): void {
    if (isByMonth) {
      books.time.isKnown = from[at + timeAt] !== 1;
      for (let i = 0; i < forgetters.length; i++) forgetters[i]!();
    }
    if (months.length === 0) return;
    monthLevels.fill(Infinity);
    for (let i = 0; i < accruing.length; i++) accruing[i]!.forget();
    for (let month = 0; month < months.length; month++) {
      const here = at + month * sources;
      const until = Math.min(months[month]!, untilMonth);
      if (
        month > 0 &&
        setAside.length === 0 &&
        isQuiet(from, here, Math.min(months[month - 1]!, untilMonth), until)
      ) {
        const start = month * accounts;
        monthLevels.copyWithin(start, start - accounts, start);
        const row = month * arriving;
        if (arrivedBy.length > 0) arrivedBy.copyWithin(row, row - arriving, row);
      } else runGraph(from, here, month, until);
      show?.(months[month]!, ledger);
      for (let i = 0; i < accruing.length; i++) accruing[i]!.accrue(months[month]!);
    }
  }

  /** Nothing has come in since the month before, so every account stands where it stood. */
  function isQuiet(from: Float64Array, here: number, after: number, until: number): boolean {
    for (let i = 0; i < sources; i++) if (from[here + i] !== from[here - sources + i]) return false;
    for (const month of inflowMonths) if (month > after && month <= until) return false;
    return true;
  }
}

/** One pass through every account; for a month, keeps what had entered each account by then. */
function compileGraph(
  books: WaterfallBooks,
): (from: Float64Array, at: number, month: number, until: number) => void {
  const { ledger, monthLevels, arrived, arrivedBy, heldMonths } = books;
  const payees = books.payeeIds.length;
  const outWidth = ledger.length;
  const receive = compileReceipts(books);
  const accounts = compileAccounts(books);
  const accountCount = accounts.length;
  const releasedOf = compileReleases(books);
  const { time } = books;
  return (from, at, month, until) => {
    time.until = until;
    for (let i = 0; i < outWidth; i++) ledger[i] = 0;
    receive(from, at, until);
    if (month >= 0 && arrivedBy.length > 0) arrivedBy.set(arrived, month * arrived.length);
    for (let i = 0; i < accountCount; i++) {
      const entered = ledger[payees + i]!;
      const total = heldMonths[i] === 0 ? entered : releasedOf(i, entered, month, until);
      if (month >= 0) monthLevels[month * accountCount + i] = total;
      ledger[payees + i] = accounts[i]!(total) + (entered - total);
    }
  };
}

/** What of the money set aside in an account is released by the end of a month; keeps what is set aside by then. */
function compileReleases({
  prepared: { months },
  heldMonths,
  setAside,
  accountIds,
}: WaterfallBooks): (account: number, entered: number, month: number, until: number) => number {
  const accounts = accountIds.length;
  return (account, entered, month, until) => {
    if (month >= 0) setAside[month * accounts + account] = entered;
    if (until === Infinity) return entered;
    let last = month >= 0 ? month - 1 : months.length - 1;
    while (last >= 0 && months[last]! > until - heldMonths[account]!) last -= 1;
    return last < 0 ? 0 : setAside[last * accounts + account]!;
  };
}

function compileAccounts(books: WaterfallBooks): readonly ((total: number) => number)[] {
  let firstTier = books.places;
  return books.prepared.order.map((account, index) => {
    const compiled = compileAccount(account, index, firstTier, books);
    firstTier += account.tiers.length;
    return compiled;
  });
}

/** Puts what comes in, in the currency of the structure, where it enters: receipts first, then inflows that depend on them. */
function compileReceipts({
  prepared: { spec },
  arrived,
  arrivedAt,
  ledger,
  placeOf,
}: WaterfallBooks): (from: Float64Array, at: number, until: number) => void {
  const sources = spec.sources.length;
  const sourceInto = Int32Array.from(spec.sources, (source) => placeOf.get(source.into)!);
  const factors = spec.sources.map((source) => conversion(spec, source));
  const sourceN = Float64Array.from(factors, (factor) => factor.n);
  const sourceD = Float64Array.from(factors, (factor) => factor.d);
  const inflows = spec.inflows.length;
  const inflowInto = Int32Array.from(spec.inflows, (inflow) => placeOf.get(inflow.into)!);
  const inflowAmount = Float64Array.from(spec.inflows, (inflow) => inflow.amountMinor);
  const inflowMonth = Float64Array.from(spec.inflows, monthOf);
  const inflowSource = Int32Array.from(spec.inflows, ({ when }) => (when ? arrivedAt.get(when.source)! : -1));
  const inflowLevel = Float64Array.from(spec.inflows, ({ when }) => when?.atLeastMinor ?? 0);
  return (from, at, until) => {
    for (let i = 0; i < sources; i++) {
      const amount =
        sourceD[i] === 0 ? from[at + i]! : Math.round((from[at + i]! * sourceN[i]!) / sourceD[i]!);
      arrived[i] = amount;
      ledger[sourceInto[i]!]! += amount;
    }
    for (let i = 0; i < inflows; i++) {
      const source = inflowSource[i]!;
      const isReached = source < 0 || arrived[source]! >= inflowLevel[i]!;
      const amount = isReached && inflowMonth[i]! <= until ? inflowAmount[i]! : 0;
      arrived[sources + i] = amount;
      ledger[inflowInto[i]!]! += amount;
    }
  };
}

/** By what a source's receipts are multiplied; over 0 where they are in the currency of the structure already. */
function conversion(spec: WaterfallSpec, source: WaterfallSpec['sources'][number]): { n: number; d: number } {
  if (source.currency === spec.currency) return { n: 1, d: 0 };
  const rate = findRate(spec.rates, source.currency, spec.currency);
  if (!rate) throw new Error('A source without a rate passed the check.');
  const { numerator, denominator } = minorUnitsPer(rate, source.currency);
  return shrink(numerator, denominator);
}
