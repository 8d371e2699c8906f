import { addMinor, interestRatio, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { AccountContext, TierBefore, Worked } from './account-context.ts';
import type { Claim, RecoupTier, ThresholdDistance, Tier, TierPayment } from './waterfall-types.ts';

/**
 * Pays the claims of a tier in its order and ranking. What the months before have paid, or passed on, stays so: what is
 * still open is paid out of what has reached the tier since.
 */
export function recoupTier(
  tier: RecoupTier & Pick<Tier, 'id'>,
  dues: readonly Due[],
  reached: number,
  before: TierBefore | undefined,
  thresholds: ThresholdDistance[],
): Worked {
  const open = dues.map((each, at) => ({
    claim: each.claim,
    principal: Math.max(0, each.principal - paidBefore(before, 'principal', at)),
    premium: Math.max(0, each.premium - paidBefore(before, 'premium', at)),
  }));
  const since = payClaims(tier, open, reached - (before?.reached ?? 0), thresholds);
  const parts = PARTS.map((part, which) =>
    dues.map((_, at) => addMinor(paidBefore(before, part, at), since.parts[which]?.[at] ?? 0)),
  );
  const paymentOf = (part: Part, at: number): TierPayment[] => {
    const { to, id } = dues[at]!.claim;
    const amountMinor = parts[PARTS.indexOf(part)]?.[at] ?? 0;
    return amountMinor > 0 ? [{ to, claim: id, part, amountMinor }] : [];
  };
  const phases = inOrderOfPayment(tier);
  const isByClaim = tier.ranking === 'ranked' || tier.order === 'together';
  const payments = isByClaim
    ? dues.flatMap((_, at) => phases.flatMap((part) => paymentOf(part, at)))
    : phases.flatMap((part) => dues.flatMap((_, at) => paymentOf(part, at)));
  const due = addMinor(...dues.map((each) => each.principal + each.premium), 0);
  const paid = addMinor(...parts.flat(), 0);
  return { due: Math.max(due, paid), payments, isFull: since.isFull, parts };
}

const PARTS = ['principal', 'premium'] as const;
type Part = (typeof PARTS)[number];

function paidBefore(before: Pick<TierBefore, 'parts'> | undefined, part: Part, at: number): number {
  return before?.parts[PARTS.indexOf(part)]?.[at] ?? 0;
}

function inOrderOfPayment({ order }: RecoupTier): readonly Part[] {
  return order === 'premium-first' ? PARTS.toReversed() : PARTS;
}

/** What is paid of each claim, principal and premium apart. */
function payClaims(
  tier: RecoupTier & Pick<Tier, 'id'>,
  dues: readonly Due[],
  reached: number,
  thresholds: ThresholdDistance[],
): { readonly parts: readonly (readonly number[])[]; readonly isFull: boolean } {
  const due = addMinor(...dues.map((each) => each.principal + each.premium), 0);
  thresholds.push({ name: tier.id, atMinor: due, valueMinor: reached });
  const paid = { principal: dues.map(() => 0), premium: dues.map(() => 0) };
  let cash = Math.min(due, reached);
  const groups = tier.ranking === 'ranked' ? dues.map((_, at) => [at]) : [dues.map((_, at) => at)];
  for (const group of groups) {
    if (tier.order === 'together') {
      const parts = share(
        cash,
        group.map((at) => dues[at]!.principal + dues[at]!.premium),
      );
      group.forEach((at, index) => {
        const part = parts[index] ?? 0;
        const principal = Math.min(part, splitByTwo(part, dues[at]!.principal, dues[at]!.premium));
        paid.principal[at] = principal;
        paid.premium[at] = part - principal;
        cash -= part;
      });
      continue;
    }
    for (const phase of inOrderOfPayment(tier)) {
      const parts = share(
        cash,
        group.map((at) => dues[at]![phase]),
      );
      group.forEach((at, index) => {
        paid[phase][at] = parts[index] ?? 0;
        cash -= parts[index] ?? 0;
      });
    }
  }
  return { parts: PARTS.map((part) => paid[part]), isFull: due <= reached };
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
  { inflows, accrued }: Pick<AccountContext, 'inflows' | 'accrued'>,
  credits: Credits,
  before: Pick<TierBefore, 'parts'> | undefined,
): Due[] {
  return claims.map((claim, at) => {
    const principal = principalOf(claim, inflows);
    let premium = addMinor(timesFraction(principal, claim.premium), accrued.get(claim) ?? 0);
    if (claim.interest && !('kind' in claim.interest)) {
      const { yearly, months, compounding } = claim.interest;
      const by = interestRatio(yearly, months, compounding);
      premium = addMinor(premium, timesRatio(principal, by.numerator, by.denominator));
    }
    // What another account pays later counts only towards what is still open: nobody hands back what this one has paid.
    const openPrincipal = Math.max(0, principal - paidBefore(before, 'principal', at));
    const openPremium = Math.max(0, premium - paidBefore(before, 'premium', at));
    const credit = credits.take(claim, addMinor(openPrincipal, openPremium));
    const onPrincipal = Math.min(credit, openPrincipal);
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
