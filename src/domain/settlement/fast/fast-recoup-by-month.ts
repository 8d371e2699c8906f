import { assertNever } from '#domain/base/failure.ts';
import type { RecoupTier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { divide, roundOfProduct } from './fast-arithmetic.ts';
import type { Dues } from './fast-recoup.ts';
import type { AccountState, CompiledTier, TierMonths, WaterfallBooks } from './waterfall-books.ts';

/** What the claims have been paid, part by part, and the cash that had reached the tier. */
export type Paid = { readonly principal: Float64Array; readonly premium: Float64Array; reached: number };

/**
 * A tier that recoups month after month. What the months before have paid, or passed on, stays so: what is still open is
 * paid out of what has reached the tier since.
 */
export function compileRecoupByMonth(
  tier: RecoupTier,
  dues: Dues,
  before: Paid,
  { own }: AccountState,
  books: WaterfallBooks,
): {
  readonly run: CompiledTier['run'];
  readonly months: TierMonths;
  /** Before each pass: a tier that no cash reaches is not run, and has repaid nothing. */
  readonly clear: () => void;
  /** Principal repaid in the pass worked last, by claim. */
  readonly repaid: Float64Array;
} {
  const count = tier.claims.length;
  const to = Int32Array.from(tier.claims, (claim) => books.placeOf.get(claim.to)!);
  const paid = nothingPaid(count);
  const open = nothingPaid(count);
  const payOpen = payerOf(tier, open, paid);
  return {
    clear: () => clear(paid),
    repaid: paid.principal,
    months: { forget: () => clear(before), keep: () => copy(paid, before) },
    run: (cash) => {
      copy(before, paid);
      for (let i = 0; i < count; i++) {
        open.principal[i] = Math.max(0, dues.principal[i]! - paid.principal[i]!);
        open.premium[i] = Math.max(0, dues.premium[i]! - paid.premium[i]!);
      }
      payOpen(cash - paid.reached);
      paid.reached = cash;
      let left = cash;
      for (let i = 0; i < count; i++) {
        const amount = paid.principal[i]! + paid.premium[i]!;
        own[to[i]!]! += amount;
        left -= amount;
      }
      return left;
    },
  };
}

/** Adds to `paid` what the cash pays of `open`, as the tier ranks and orders its claims. */
function payerOf(tier: RecoupTier, open: Paid, paid: Paid): (cash: number) => void {
  const count = tier.claims.length;
  const both = new Float64Array(count);
  const share = new Float64Array(count);
  const scratch = new Float64Array(count);
  const isRanked = tier.ranking === 'ranked';
  const { order } = tier;
  return (cash) => {
    if (!isRanked) {
      payClaims(cash, 0, count);
      return;
    }
    let left = cash;
    for (let i = 0; i < count; i++) left = payClaims(left, i, i + 1);
  };

  /** Of the claims from one place to another; answers what is left. */
  function payClaims(cash: number, from: number, end: number): number {
    switch (order) {
      case 'together':
        return payTogether(cash, from, end);
      case 'principal-first':
        return payPart(
          payPart(cash, open.principal, paid.principal, from, end),
          open.premium,
          paid.premium,
          from,
          end,
        );
      case 'premium-first':
        return payPart(
          payPart(cash, open.premium, paid.premium, from, end),
          open.principal,
          paid.principal,
          from,
          end,
        );
      default:
        return assertNever(order);
    }
  }

  function payTogether(cash: number, from: number, end: number): number {
    for (let i = from; i < end; i++) both[i] = open.principal[i]! + open.premium[i]!;
    const left = shareOut(cash, both, from, end);
    for (let i = from; i < end; i++) {
      const part = share[i - from]!;
      const sum = both[i]!;
      const principal = sum === 0 ? 0 : Math.min(part, roundOfProduct(part, open.principal[i]!, sum));
      paid.principal[i]! += principal;
      paid.premium[i]! += part - principal;
    }
    return left;
  }

  function payPart(cash: number, due: Float64Array, into: Float64Array, from: number, end: number): number {
    const left = shareOut(cash, due, from, end);
    for (let i = from; i < end; i++) into[i]! += share[i - from]!;
    return left;
  }

  /** In full when the cash lasts, else in proportion, into `share`; answers what is left. */
  function shareOut(cash: number, due: Float64Array, from: number, end: number): number {
    let sum = 0;
    for (let i = from; i < end; i++) sum += due[i]!;
    if (cash >= sum) {
      for (let i = from; i < end; i++) share[i - from] = due[i]!;
      return cash - sum;
    }
    if (cash === 0) share.fill(0);
    else divide(cash, due.subarray(from, end), sum, end - from, share, scratch);
    return 0;
  }
}

export function nothingPaid(count: number): Paid {
  return { principal: new Float64Array(count), premium: new Float64Array(count), reached: 0 };
}

function copy(from: Paid, into: Paid): void {
  into.principal.set(from.principal);
  into.premium.set(from.premium);
  into.reached = from.reached;
}

function clear(paid: Paid): void {
  paid.principal.fill(0);
  paid.premium.fill(0);
  paid.reached = 0;
}
