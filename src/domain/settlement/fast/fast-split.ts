import { timesFraction } from '#domain/figures/exact.ts';
import { weightsOf } from '#domain/settlement/waterfall/share-weights.ts';
import type { Band, ReceiptsThreshold, SplitTier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { ceilOfProduct, divide } from './fast-arithmetic.ts';
import { levelReader } from './fast-levels.ts';
import type { AccountState, CompiledTier, WaterfallBooks } from './waterfall-books.ts';

type CompiledBand = BandEnd & {
  readonly pay: (amount: number) => void;
};

/** Where a band ends, in cash that has reached the tier. */
type BandEnd = {
  readonly end: (from: number) => number;
  /** Keeps what has reached the tier at this band's level, in a pass at that level. */
  readonly mark: (cash: number) => void;
  readonly reset: () => void;
};

/** What is left is shared, band after band. */
export function compileSplit(tier: SplitTier, state: AccountState, books: WaterfallBooks): CompiledTier {
  const bands: readonly CompiledBand[] = tier.bands.map((band) => ({
    ...endOf(band, state, books),
    pay: payerOf(band, state, books),
  }));
  const count = bands.length;
  return {
    reset: () => {
      for (const band of bands) band.reset();
    },
    run: (cash) => {
      if (state.isDry) for (let i = 0; i < count; i++) bands[i]!.mark(cash);
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

function endOf(band: Band, state: AccountState, books: WaterfallBooks): BandEnd {
  const { until } = band;
  if (!until) return endsAt(() => Infinity);
  switch (until.kind) {
    case 'tier': {
      const amount = until.amountMinor;
      return endsAt(() => amount);
    }
    case 'multiple':
      return endsAt(endAtMultiple(band, until, state, books));
    default:
      return endAtLevel(until, state, books);
  }
}

function endsAt(end: BandEnd['end']): BandEnd {
  const nothing = (): void => undefined;
  return { end, mark: nothing, reset: nothing };
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

/** Where so much has entered the account: at what cash that is, a pass at that level has noted. */
function endAtLevel(until: ReceiptsThreshold, state: AccountState, books: WaterfallBooks): BandEnd {
  const level = levelReader(until, state.index, books);
  let cut = Infinity;
  return {
    end: () => (level() >= state.total ? Infinity : cut),
    mark: (cash) => {
      if (state.entered === level()) cut = cash;
    },
    reset: () => {
      cut = Infinity;
    },
  };
}

function sumOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
