import { timesFraction } from '#domain/figures/exact.ts';
import { weightsOf } from '#domain/settlement/waterfall/share-weights.ts';
import { standsAtReceipts, firstLevel } from '#domain/settlement/waterfall/hurdle-level.ts';
import type { Account, Band, SplitTier, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { ceilOfProduct, divide } from './fast-arithmetic.ts';
import { levelReader } from './fast-levels.ts';
import type { AccountState, BandEnd, CompiledTier, WaterfallBooks } from './waterfall-books.ts';

type CompiledBand = {
  readonly pay: (amount: number) => void;
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
    pay: payerOf(band, state, books),
  }));
  const count = bands.length;
  return {
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

function payerOf(band: Band, { own }: AccountState, { placeOf }: WaterfallBooks): (amount: number) => void {
  const weights = Float64Array.from(weightsOf(band));
  const count = weights.length;
  const to = Int32Array.from(band.shares, (each) => placeOf.get(each.to)!);
  const share = new Float64Array(count);
  const scratch = new Float64Array(count);
  const sum = sumOf(weights);
  return (amount) => {
    divide(amount, weights, sum, count, share, scratch);
    for (let i = 0; i < count; i++) own[to[i]!]! += share[i]!;
  };
}

function endOf(
  band: Band,
  earlier: readonly Tier[],
  reached: Reached,
  state: AccountState,
  books: WaterfallBooks,
): Omit<CompiledBand, 'pay'> {
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
    return firstLevel(haveAt, target, state.total) ?? Infinity;
  };
}

/** Where the account's receipts reach a level: at what cash that is, a pass at that level has shown. */
function endByRun(
  findLevel: BandEnd['findLevel'],
  reached: Reached,
  state: AccountState,
): Omit<CompiledBand, 'pay'> {
  let level = Infinity;
  let cash = Infinity;
  return {
    end: () => (level <= state.entered ? cash : Infinity),
    byRun: {
      forget: () => {
        level = Infinity;
      },
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
