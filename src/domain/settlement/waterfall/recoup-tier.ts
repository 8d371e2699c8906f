import { addMinor, interestRatio, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { AccountContext, Worked } from './account-context.ts';
import type { Claim, ThresholdDistance, Tier, TierPayment } from './waterfall-types.ts';

/** What had reached a tier, and whom it had paid, before a claim of it arose. */
export type RecoupedBefore = { readonly reached: number; readonly payments: readonly TierPayment[] };

/**
 * Pays the claims of a tier in its order and ranking. What was paid, or passed on, before a late claim arose stays
 * so: that claim, and what is left of the others, is paid out of what reached the tier since.
 */
export function recoupTier(
  tier: Extract<Tier, { kind: 'recoup' }>,
  dues: readonly Due[],
  reached: number,
  before: RecoupedBefore | undefined,
  thresholds: ThresholdDistance[],
): Worked {
  // Where the tiers above take back by their terms, there is nothing new to share out.
  if (!before || reached < before.reached) return payClaims(tier, dues, reached, thresholds);
  const paid = (claim: Claim, part: TierPayment['part']): number =>
    before.payments.find((each) => each.claim === claim.id && each.part === part)?.amountMinor ?? 0;
  const open = dues.map((each) => ({
    claim: each.claim,
    principal: Math.max(0, each.principal - paid(each.claim, 'principal')),
    premium: Math.max(0, each.premium - paid(each.claim, 'premium')),
  }));
  const since = payClaims(tier, open, reached - before.reached, thresholds);
  const sums = new Map<string, TierPayment>();
  for (const payment of [...before.payments, ...since.payments]) {
    const key = `${payment.claim} ${payment.part}`;
    const amountMinor = addMinor(sums.get(key)?.amountMinor ?? 0, payment.amountMinor);
    sums.set(key, { ...payment, amountMinor });
  }
  const due = addMinor(...dues.map((each) => each.principal + each.premium), 0);
  const payments = [...sums.values()];
  const paidSum = addMinor(...payments.map(({ amountMinor }) => amountMinor), 0);
  return { due: Math.max(due, paidSum), payments, isFull: since.isFull };
}

function payClaims(
  tier: Extract<Tier, { kind: 'recoup' }>,
  dues: readonly Due[],
  reached: number,
  thresholds: ThresholdDistance[],
): Worked {
  const due = addMinor(...dues.map((each) => each.principal + each.premium), 0);
  thresholds.push({ name: tier.id, atMinor: due, valueMinor: reached });
  const payments: TierPayment[] = [];
  let cash = Math.min(due, reached);
  const pay = (each: Due, part: 'principal' | 'premium', amountMinor: number): void => {
    if (amountMinor > 0) payments.push({ to: each.claim.to, claim: each.claim.id, part, amountMinor });
  };
  const groups = tier.ranking === 'ranked' ? dues.map((each) => [each]) : [dues];
  for (const group of groups) {
    if (tier.order === 'together') {
      const parts = share(
        cash,
        group.map((each) => each.principal + each.premium),
      );
      group.forEach((each, index) => {
        const part = parts[index] ?? 0;
        const principal = Math.min(part, splitByTwo(part, each.principal, each.premium));
        pay(each, 'principal', principal);
        pay(each, 'premium', part - principal);
        cash -= part;
      });
      continue;
    }
    const phases =
      tier.order === 'principal-first'
        ? (['principal', 'premium'] as const)
        : (['premium', 'principal'] as const);
    for (const phase of phases) {
      const parts = share(
        cash,
        group.map((each) => each[phase]),
      );
      group.forEach((each, index) => {
        pay(each, phase, parts[index] ?? 0);
        cash -= parts[index] ?? 0;
      });
    }
  }
  return { due, payments, isFull: due <= reached };
}

/** Pays in full when the cash lasts, else in proportion to what is due. */
function share(cash: number, dues: readonly number[]): number[] {
  const total = addMinor(...dues, 0);
  if (cash >= total) return [...dues];
  return cash === 0 ? dues.map(() => 0) : splitByLargestRemainder(cash, dues);
}

function splitByTwo(part: number, principal: number, premium: number): number {
  if (principal + premium === 0 || part === 0) return 0;
  return splitByLargestRemainder(part, [principal, premium])[0] ?? 0;
}

/** What is still owed on a claim after its credits. */
export type Due = { readonly claim: Claim; readonly principal: number; readonly premium: number };

export function duesOf(
  claims: readonly Claim[],
  inflows: ReadonlyMap<string, number>,
  credits: Credits,
  hasArisen: (claim: Claim) => boolean,
  accruedOn: (claim: Claim) => number,
): Due[] {
  return claims.map((claim) => {
    if (!hasArisen(claim)) return { claim, principal: 0, premium: 0 };
    const principal = principalOf(claim, inflows);
    let premium = addMinor(timesFraction(principal, claim.premium), accruedOn(claim));
    if (claim.interest && !('kind' in claim.interest)) {
      const { yearly, months, compounding } = claim.interest;
      const by = interestRatio(yearly, months, compounding);
      premium = addMinor(premium, timesRatio(principal, by.numerator, by.denominator));
    }
    const credit = credits.take(claim, addMinor(principal, premium));
    const onPrincipal = Math.min(credit, principal);
    return { claim, principal: principal - onPrincipal, premium: premium - (credit - onPrincipal) };
  });
}

export function principalOf(claim: Claim, inflows: ReadonlyMap<string, number>): number {
  if (claim.principal.kind === 'inflow') return inflows.get(claim.principal.inflow) ?? 0;
  return Math.min(claim.principal.amountMinor, claim.principal.capMinor ?? Number.MAX_SAFE_INTEGER);
}

/** What payees got from other accounts; each unit counts towards one claim only. */
export class Credits {
  readonly #left = new Map<string, number>();
  readonly #paidFrom: AccountContext['paidFrom'];
  constructor(paidFrom: AccountContext['paidFrom']) {
    this.#paidFrom = paidFrom;
  }
  take(claim: Claim, due: number): number {
    let credited = 0;
    for (const account of claim.creditFrom) {
      const key = `${account} ${claim.to}`;
      const left = this.#left.get(key) ?? this.#paidFrom.get(account)?.get(claim.to) ?? 0;
      const used = Math.min(left, due - credited);
      this.#left.set(key, left - used);
      credited += used;
    }
    return credited;
  }
}
