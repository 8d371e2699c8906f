import { timesFraction } from '#domain/figures/exact.ts';
import { weightsOf } from '#domain/settlement/waterfall/share-weights.ts';
import { standsAtReceipts, firstLevel } from '#domain/settlement/waterfall/hurdle-level.ts';
import type { Account, Band, SplitTier, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { ceilOfProduct, divide } from './fast-arithmetic.ts';
import { levelReader } from './fast-levels.ts';
import type { AccountState, BandEnd, CompiledTier, TierMonths, WaterfallBooks } from './waterfall-books.ts';

type CompiledBand = {
  readonly pay: (amount: number) => void;
  readonly clear: () => void;
  readonly months: TierMonths;
  /** Where the band ends, in cash that has reached the tier. */
  readonly end: (from: number) => number;
  readonly byRun?: BandEnd;
};

/** Cash that has reached the tier in the pass worked last. */
type Reached = { cash: number };

/** What is left is shared, band after band. */
export function compileSplit(
  tier: SplitTier & Pick<Tier, 'id'>,
  account: Account,
  state: AccountState,
  books: WaterfallBooks,
): CompiledTier {
  const reached: Reached = { cash: 0 };
  const earlier = account.tiers.slice(
    0,
    account.tiers.findIndex(({ id }) => id === tier.id),
  );
  const bands: readonly CompiledBand[] = tier.bands.map((band) => ({
    ...endOf(band, earlier, reached, state, books),
    ...payerOf(band, state, books),
  }));
  const count = bands.length;
  return {
    ...(books.prepared.isByMonth
      ? {
          settle: () => {
            for (const { clear } of bands) clear();
          },
          months: {
            forget: () => {
              for (const { months } of bands) months.forget();
            },
            keep: () => {
              for (const { months } of bands) months.keep();
            },
          },
        }
      : {}),
    ends: bands.flatMap(({ byRun }) => (byRun ? [byRun] : [])),
    run: (cash) => {
      reached.cash = cash;
      let from = 0;
      for (let i = 0; i < count && from < cash; i++) {
        const band = bands[i]!;
        const until = Math.min(cash, Math.max(from, band.end(from)));
        if (until > from) band.pay(until - from);
        from = until;
      }
      return cash - from;
    },
  };
}

function payerOf(
  band: Band,
  { own }: AccountState,
  { placeOf, prepared }: WaterfallBooks,
): Pick<CompiledBand, 'pay' | 'clear' | 'months'> {
  const weights = Float64Array.from(weightsOf(band));
  const count = weights.length;
  const to = Int32Array.from(band.shares, (each) => placeOf.get(each.to)!);
  const share = new Float64Array(count);
  const scratch = new Float64Array(count);
  const sum = sumOf(weights);
  const { isByMonth } = prepared;
  const before = new Float64Array(count);
  return {
    pay: (amount) => {
      divide(amount, weights, sum, count, share, scratch);
      if (isByMonth) notLessThan(before, share);
      for (let i = 0; i < count; i++) own[to[i]!]! += share[i]!;
    },
    clear: () => share.fill(0),
    months: { forget: () => before.fill(0), keep: () => before.set(share) },
  };
}

/** Who had a unit the month before that the larger sum would give to another keeps it; who has gained most gives it. */
function notLessThan(before: Float64Array, share: Float64Array): void {
  let excess = 0;
  for (let i = 0; i < share.length; i++) {
    if (share[i]! >= before[i]!) continue;
    excess += before[i]! - share[i]!;
    share[i] = before[i]!;
  }
  for (; excess > 0; excess -= 1) {
    let most = 0;
    for (let i = 1; i < share.length; i++)
      if (share[i]! - before[i]! > share[most]! - before[most]!) most = i;
    share[most]! -= 1;
  }
}

function endOf(
  band: Band,
  earlier: readonly Tier[],
  reached: Reached,
  state: AccountState,
  books: WaterfallBooks,
): Pick<CompiledBand, 'end' | 'byRun'> {
  const { until } = band;
  if (!until) return { end: () => Infinity };
  switch (until.kind) {
    case 'tier': {
      const amount = until.amountMinor;
      return { end: () => amount };
    }
    case 'multiple':
      return standsAtReceipts(until.payees, earlier)
        ? endByRun(levelOfHurdle(until, state, books), reached, state)
        : { end: endAtMultiple(band, until, state, books) };
    default:
      return endByRun(levelReader(until, state.index, books), reached, state);
  }
}

/** Where some payees together have a multiple of a sum. */
function endAtMultiple(
  band: Band,
  until: Extract<Band['until'], { kind: 'multiple' }>,
  { own }: AccountState,
  { placeOf }: WaterfallBooks,
): (from: number) => number {
  const target = timesFraction(until.ofMinor, until.n);
  const counted = Int32Array.from(until.payees, (payee) => placeOf.get(payee) ?? 0);
  const weights = weightsOf(band);
  const sum = sumOf(weights);
  const their = sumOf(weights.filter((_, at) => until.payees.includes(band.shares[at]!.to)));
  return (from) => {
    let have = 0;
    for (let i = 0; i < counted.length; i++) have += own[counted[i]!]!;
    return have >= target ? from : from + ceilOfProduct(target - have, sum, their);
  };
}

/** At what receipts some payees, their fees included, have a multiple of a sum. */
function levelOfHurdle(
  until: Extract<Band['until'], { kind: 'multiple' }>,
  state: AccountState,
  { placeOf }: WaterfallBooks,
): BandEnd['findLevel'] {
  const target = timesFraction(until.ofMinor, until.n);
  const counted = Int32Array.from(until.payees, (payee) => placeOf.get(payee) ?? 0);
  const { own } = state;
  return (pass) => {
    const haveAt = (level: number): number => {
      pass(level);
      let have = 0;
      for (let i = 0; i < counted.length; i++) have += own[counted[i]!]!;
      return have;
    };
    return firstLevel(haveAt, target, state.before, state.total) ?? Infinity;
  };
}

/** Where the account's receipts reach a level: at what cash that is, a pass at that level has shown. */
function endByRun(
  findLevel: BandEnd['findLevel'],
  reached: Reached,
  state: AccountState,
): Pick<CompiledBand, 'end' | 'byRun'> {
  let level = Infinity;
  let cash = Infinity;
  return {
    end: () => (level <= state.entered ? cash : Infinity),
    byRun: {
      forget: () => {
        level = Infinity;
      },
      isKnown: () => level !== Infinity,
      findLevel,
      keep: (at) => {
        level = at;
        cash = reached.cash;
      },
    },
  };
}

function sumOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
