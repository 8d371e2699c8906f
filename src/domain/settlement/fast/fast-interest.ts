import { periodEnds, ratioOfPeriod } from '#domain/settlement/waterfall/balance-interest.ts';
import type { BalanceInterest, Claim } from '#domain/settlement/waterfall/waterfall-types.ts';
import { roundOfProduct, shrink } from './fast-arithmetic.ts';
import { levelReader } from './fast-levels.ts';
import type { AccountState, WaterfallBooks } from './waterfall-books.ts';

/** A claim with interest on its balance, while a run works its months in rising order. */
export type AccruingClaim = {
  /** Before a run. */
  readonly forget: () => void;
  /** How the claim's principal that stands unrecouped is read. */
  readonly follow: (balance: () => number) => void;
  /** After the pass of a month: the period that begins there bears interest on what stands. */
  readonly accrue: (month: number) => void;
  /** Whether the period that ends with a month bore any interest. */
  readonly bears: (month: number) => boolean;
  /** Interest that is owed in the account's pass now running. */
  readonly owed: () => number;
};

export function compileAccruals(
  claim: Claim,
  interest: BalanceInterest,
  state: AccountState,
  books: WaterfallBooks,
): AccruingClaim {
  const ends = periodEnds(interest);
  const count = ends.length;
  const amounts = new Float64Array(count);
  const levels = ends.map((month) => levelReader({ kind: 'month', month: month - 1 }, state.index, books));
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
    bears: (month) => {
      const period = month / interest.every - 1;
      return period < known && amounts[period]! > 0;
    },
    owed: () => {
      let sum = 0;
      for (let i = 0; i < known; i++) if (levels[i]!() < state.entered) sum += amounts[i]!;
      return sum;
    },
  };
  books.accruing.set(claim, accruing);
  return accruing;
}
