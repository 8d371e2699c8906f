import { assertNever } from '#domain/base/failure.ts';
import { balanceInterestOf } from '#domain/settlement/waterfall/balance-interest.ts';
import type { Claim, RecoupTier, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { divide, shrink } from './fast-arithmetic.ts';
import type { Paid } from './fast-recoup-by-month.ts';
import { compileRecoupByMonth, nothingPaid } from './fast-recoup-by-month.ts';
import type { AccruingClaim } from './fast-interest.ts';
import { compileAccruals } from './fast-interest.ts';
import { amountDue, termInterestOf } from './fast-steps.ts';
import type { AccountState, CompiledTier, WaterfallBooks } from './waterfall-books.ts';

/** What the claims of one tier are owed in the pass now running, claim by claim and in all. */
export type Dues = {
  readonly principal: Float64Array;
  readonly premium: Float64Array;
  principalSum: number;
  premiumSum: number;
  total: number;
};

/** Claims that are paid back, in the order that the tier says. */
export function compileRecoup(
  tier: RecoupTier & Pick<Tier, 'id'>,
  state: AccountState,
  books: WaterfallBooks,
): CompiledTier {
  const { claims } = tier;
  const dues = noDues(claims.length);
  const accruing = claims.map((claim) => {
    const interest = balanceInterestOf(claim);
    return interest ? compileAccruals(claim, interest, books) : undefined;
  });
  const before = nothingPaid(claims.length);
  const settle = settlerOf(claims, accruing, dues, before, state.dueAt.get(tier.id)!, state, books);
  settle();
  if (books.prepared.isByMonth) {
    const { run, months, clear, repaid } = compileRecoupByMonth(tier, dues, before, state, books);
    accruing.forEach((each, at) => {
      if (!each) return;
      const standing = principalReader(claims[at]!, books);
      each.follow(() => standing() - repaid[at]!);
    });
    return {
      run,
      months,
      settle: () => {
        clear();
        settle();
      },
    };
  }
  const pay = payerOf(tier, dues, state, books);
  const isSettledOnce = claims.every(
    ({ principal, creditFrom }) => principal.kind === 'amount' && creditFrom.length === 0,
  );
  return isSettledOnce ? { run: pay } : { run: pay, settle };
}

function noDues(count: number): Dues {
  return {
    principal: new Float64Array(count),
    premium: new Float64Array(count),
    principalSum: 0,
    premiumSum: 0,
    total: 0,
  };
}

/** Works out what every claim is owed. */
function settlerOf(
  claims: readonly Claim[],
  accruing: readonly (AccruingClaim | undefined)[],
  dues: Dues,
  before: Paid,
  dueIndex: number,
  state: AccountState,
  books: WaterfallBooks,
): () => void {
  const { principal, premium } = dues;
  const settlers = claims.flatMap((claim, at) => {
    const settle = dueOf(claim, accruing[at], dues, at, books);
    return claim.creditFrom.length === 0
      ? [settle]
      : [settle, creditOf(claim, dues, before, at, state, books)];
  });
  const count = claims.length;
  return () => {
    let principalSum = 0;
    let premiumSum = 0;
    for (let i = 0; i < settlers.length; i++) settlers[i]!();
    for (let i = 0; i < count; i++) {
      principalSum += principal[i]!;
      premiumSum += premium[i]!;
    }
    dues.principalSum = principalSum;
    dues.premiumSum = premiumSum;
    dues.total = principalSum + premiumSum;
    state.due[dueIndex] = dues.total;
  };
}

/** What one claim is owed before credits: a sum of the structure, or what an inflow brought. */
function dueOf(
  claim: Claim,
  accruing: AccruingClaim | undefined,
  { principal, premium }: Dues,
  at: number,
  { arrived, arrivedAt }: WaterfallBooks,
): () => void {
  if (claim.principal.kind === 'amount') {
    const { amount, extra } = amountDue(claim, claim.principal);
    return () => {
      principal[at] = amount;
      premium[at] = accruing ? extra + accruing.owed() : extra;
    };
  }
  const inflow = arrivedAt.get(claim.principal.inflow)!;
  const interest = termInterestOf(claim);
  const by = shrink(interest.numerator, interest.denominator);
  return () => {
    const amount = arrived[inflow]!;
    principal[at] = amount;
    premium[at] =
      Math.round((amount * claim.premium.numerator) / claim.premium.denominator) +
      Math.round((amount * by.n) / by.d) +
      (accruing ? accruing.owed() : 0);
  };
}

/** Principal of a claim that is lent by now, repaid or not. */
function principalReader({ principal }: Claim, { arrived, arrivedAt }: WaterfallBooks): () => number {
  if (principal.kind === 'amount') {
    const amount = Math.min(principal.amountMinor, principal.capMinor ?? Number.MAX_SAFE_INTEGER);
    return () => amount;
  }
  const inflow = arrivedAt.get(principal.inflow)!;
  return () => arrived[inflow]!;
}

/**
 * Takes off a claim what other accounts have paid to the same payee, from its principal first, as far as the months before
 * have left it open.
 */
function creditOf(
  claim: Claim,
  { principal, premium }: Dues,
  before: Paid,
  at: number,
  { credit }: AccountState,
  { accountAt, payeeIds, placeOf }: WaterfallBooks,
): () => void {
  const creditAt = claim.creditFrom.map(
    (account) => accountAt.get(account)! * payeeIds.length + (placeOf.get(claim.to) ?? 0),
  );
  return () => {
    for (const from of creditAt) {
      const openPrincipal = Math.max(0, principal[at]! - before.principal[at]!);
      const used = Math.min(credit[from]!, openPrincipal + Math.max(0, premium[at]! - before.premium[at]!));
      credit[from]! -= used;
      const onPrincipal = Math.min(used, openPrincipal);
      principal[at]! -= onPrincipal;
      premium[at]! -= used - onPrincipal;
    }
  };
}

/** Pays what is owed; where the cash does not go so far, as the tier ranks and orders its claims. */
function payerOf(
  tier: RecoupTier,
  dues: Dues,
  { own }: AccountState,
  { placeOf }: WaterfallBooks,
): (cash: number) => number {
  const { principal, premium } = dues;
  const count = tier.claims.length;
  const to = Int32Array.from(tier.claims, (claim) => placeOf.get(claim.to)!);
  const both = new Float64Array(count);
  const share = new Float64Array(count);
  const scratch = new Float64Array(count);
  const isRanked = tier.ranking === 'ranked';
  const { order } = tier;
  return (cash) => {
    if (cash >= dues.total) {
      for (let i = 0; i < count; i++) own[to[i]!]! += principal[i]! + premium[i]!;
      return cash - dues.total;
    }
    if (cash === 0) return 0;
    return isRanked ? payInRank(cash) : payInPhases(cash);
  };

  function payInRank(cash: number): number {
    let left = cash;
    for (let i = 0; i < count && left > 0; i++) {
      const amount = Math.min(left, principal[i]! + premium[i]!);
      own[to[i]!]! += amount;
      left -= amount;
    }
    return left;
  }

  function payInPhases(cash: number): number {
    switch (order) {
      case 'together':
        for (let i = 0; i < count; i++) both[i] = principal[i]! + premium[i]!;
        return payPhase(cash, both, dues.total);
      case 'principal-first':
        return payPhase(payPhase(cash, principal, dues.principalSum), premium, dues.premiumSum);
      case 'premium-first':
        return payPhase(payPhase(cash, premium, dues.premiumSum), principal, dues.principalSum);
      default:
        return assertNever(order);
    }
  }

  /** Shares `cash` in proportion to the weights, as far as they go; answers what is left. */
  function payPhase(cash: number, weights: Float64Array, sum: number): number {
    if (cash === 0) return 0;
    if (cash >= sum) {
      for (let i = 0; i < count; i++) own[to[i]!]! += weights[i]!;
      return cash - sum;
    }
    divide(cash, weights, sum, count, share, scratch);
    for (let i = 0; i < count; i++) own[to[i]!]! += share[i]!;
    return 0;
  }
}
