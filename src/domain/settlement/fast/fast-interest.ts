import { periodEnds, ratioOfPeriod } from '#domain/settlement/waterfall/balance-interest.ts';
import type { BalanceInterest, Claim } from '#domain/settlement/waterfall/waterfall-types.ts';
import { roundOfProduct, shrink } from './fast-arithmetic.ts';
import type { WaterfallBooks } from './waterfall-books.ts';

/** A claim with interest on its balance, while a run works its months in rising order. */
export type AccruingClaim = {
  /** Before a run. */
  readonly forget: () => void;
  /** How the claim's principal that stands unrecouped is read. */
  readonly follow: (balance: () => number) => void;
  /** After the pass of a month: the period that begins there bears interest on what stands. */
  readonly accrue: (month: number) => void;
  /** Interest that is owed by the end of the month that is worked. */
  readonly owed: () => number;
};

export function compileAccruals(
  claim: Claim,
  interest: BalanceInterest,
  books: WaterfallBooks,
): AccruingClaim {
  const ends = periodEnds(interest);
  const count = ends.length;
  const amounts = new Float64Array(count);
  const { time } = books;
  const ratio = ratioOfPeriod(interest);
  const { n, d } = shrink(ratio.n, ratio.d);
  const isWhole = Number.isInteger(n);
  let known = 0;
  let balance = (): number => 0;
  const accruing: AccruingClaim = {
    forget: () => {
      known = 0;
    },
    follow: (read) => {
      balance = read;
    },
    accrue: (month) => {
      if (known === count || month !== ends[known]! - interest.every) return;
      const standing = Math.max(0, balance());
      amounts[known] = isWhole ? roundOfProduct(standing, n, d) : Math.round(standing * n);
      known += 1;
    },
    owed: () => {
      let sum = 0;
      for (let i = 0; i < known && ends[i]! <= time.until; i++) sum += amounts[i]!;
      return sum;
    },
  };
  books.accruing.set(claim, accruing);
  return accruing;
}
