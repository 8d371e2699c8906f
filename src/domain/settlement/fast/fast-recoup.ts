import { assertNever } from '#domain/base/failure.ts';
import { interestRatio } from '#domain/figures/exact.ts';
import type { Claim, RecoupTier, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';
import { divide, shrink } from './fast-arithmetic.ts';
import { compileLateRecoup } from './fast-late-recoup.ts';
import { lateLevelReader, lateMonthsOf } from './fast-levels.ts';
import { amountDue } from './fast-steps.ts';
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
  const settle = settlerOf(claims, dues, state.dueAt.get(tier.id)!, state, books);
  settle();
  const lateMonths = lateMonthsOf(claims, books);
  if (lateMonths.length > 0) {
    const { run, ends } = compileLateRecoup(tier, dues, lateMonths, state, books);
    return { run, ends, settle };
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
  dues: Dues,
  dueIndex: number,
  state: AccountState,
  books: WaterfallBooks,
): () => void {
  const { principal, premium } = dues;
  const settlers = claims.flatMap((claim, at) => {
    const settle = dueOf(claim, dues, at, state, books);
    return claim.creditFrom.length === 0 ? [settle] : [settle, creditOf(claim, dues, at, state, books)];
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
  { principal, premium }: Dues,
  at: number,
  state: AccountState,
  books: WaterfallBooks,
): () => void {
  const { arrived, arrivedAt } = books;
  if (claim.principal.kind === 'amount') {
    const { amount, extra } = amountDue(claim, claim.principal);
    return () => {
      principal[at] = amount;
      premium[at] = extra;
    };
  }
  const inflow = arrivedAt.get(claim.principal.inflow)!;
  const interest = claim.interest
    ? interestRatio(claim.interest.yearly, claim.interest.months, claim.interest.compounding)
    : { numerator: 0n, denominator: 1n };
  const by = shrink(interest.numerator, interest.denominator);
  const month = books.prepared.monthBefore.get(claim.principal.inflow);
  const level = month === undefined ? undefined : lateLevelReader(month, state.index, books);
  return () => {
    const hasArisen = level === undefined || level() < state.entered;
    const amount = hasArisen ? arrived[inflow]! : 0;
    principal[at] = amount;
    premium[at] =
      Math.round((amount * claim.premium.numerator) / claim.premium.denominator) +
      Math.round((amount * by.n) / by.d);
  };
}

/** Takes off a claim what other accounts have paid to the same payee, from its principal first. */
function creditOf(
  claim: Claim,
  { principal, premium }: Dues,
  at: number,
  { credit }: AccountState,
  { accountAt, payeeIds, placeOf }: WaterfallBooks,
): () => void {
  const creditAt = claim.creditFrom.map(
    (account) => accountAt.get(account)! * payeeIds.length + (placeOf.get(claim.to) ?? 0),
  );
  return () => {
    for (const from of creditAt) {
      const used = Math.min(credit[from]!, principal[at]! + premium[at]!);
      credit[from]! -= used;
      const onPrincipal = Math.min(used, principal[at]!);
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
