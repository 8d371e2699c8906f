import { assertNever } from '#domain/base/failure.ts';
import { interestRatio, timesFraction, timesRatio } from '#domain/figures/exact.ts';
import { balanceInterestOf } from '#domain/settlement/waterfall/balance-interest.ts';
import { weightsOf } from '#domain/settlement/waterfall/share-weights.ts';
import type { Claim, PercentTier, Tier } from '#domain/settlement/waterfall/waterfall-types.ts';

/** What a step does; OTHER has a function of its own. */
export const OTHER = 0;
export const OF_ACCOUNT = 1;
const OF_REMAINING = 2;
export const TAKE = 3;
export const TAKE_FOR_TWO = 4;

/**
 * One plain step: a fee of `n / d` of what entered the account or of what is left, or all that is left,
 * up to `cap`; paid to `to`, or with `n / d` of it to `to` and the rest to `other`.
 */
type Step = {
  readonly code: number;
  readonly cap: number;
  readonly n: number;
  readonly d: number;
  readonly to: string;
  readonly other: string;
};

export const STEP: Step = { code: OTHER, cap: Infinity, n: 0, d: 1, to: '', other: '' };

/** A tier as plain steps; undefined where its sums depend on the run, or more than two share. */
export function stepsOf(tier: Tier): readonly Step[] | undefined {
  switch (tier.kind) {
    case 'percent': {
      if (tier.steps.length > 0) return undefined;
      const { numerator: n, denominator: d } = tier.rate;
      const fee = { ...STEP, n, d, cap: tier.capMinor ?? Infinity, to: tier.to };
      if (tier.base.kind === 'account') return [{ ...fee, code: OF_ACCOUNT }];
      if (tier.base.kind === 'remaining') return [{ ...fee, code: OF_REMAINING }];
      return undefined;
    }
    case 'recoup': {
      const dues = tier.claims.map((claim) => fixedDue(claim));
      if (!dues.every((due) => due !== undefined)) return undefined;
      if (tier.ranking === 'ranked') {
        return dues.map(({ to, amount, extra }) => ({ ...STEP, code: TAKE, cap: amount + extra, to }));
      }
      const principal = dues.map(({ to, amount }) => ({ to, weight: amount }));
      const premium = dues.map(({ to, extra }) => ({ to, weight: extra }));
      switch (tier.order) {
        case 'together':
          return shared([dues.map(({ to, amount, extra }) => ({ to, weight: amount + extra }))]);
        case 'principal-first':
          return shared([principal, premium]);
        case 'premium-first':
          return shared([premium, principal]);
        default:
          return assertNever(tier.order);
      }
    }
    case 'split': {
      let from = 0;
      const steps: Step[] = [];
      for (const band of tier.bands) {
        if (band.until && band.until.kind !== 'tier') return undefined;
        const end = band.until?.amountMinor ?? Infinity;
        const weights = weightsOf(band);
        const lowered = shared(
          [band.shares.map(({ to }, at) => ({ to, weight: weights[at] ?? 0 }))],
          end - from,
        );
        if (!lowered) return undefined;
        steps.push(...lowered);
        from = end;
      }
      return steps;
    }
    default:
      return assertNever(tier);
  }
}

/**
 * A corridor beside one tier of fixed claims: a share of what is left, up to a sum that the structure settles.
 * Undefined where the sum depends on the run, or one cap holds over several tiers.
 */
export function corridorStep({ base, rate, capMinor, to }: PercentTier, beside: Tier): Step | undefined {
  if (beside.kind !== 'recoup' || base.kind !== 'alongside') return undefined;
  if (capMinor !== undefined && base.tiers.length > 1) return undefined;
  let owed = 0;
  for (const claim of beside.claims) {
    const due = fixedDue(claim);
    if (!due) return undefined;
    owed += due.amount + due.extra;
  }
  const { numerator: n, denominator: d } = rate;
  const full = timesRatio(owed, BigInt(n), BigInt(d - n));
  return { ...STEP, code: OF_REMAINING, n, d, cap: Math.min(capMinor ?? Infinity, full), to };
}

/** Phases in turn, each shared by one or two in proportion to their weights, up to the weights' sum or to `cap`. */
function shared(
  phases: readonly (readonly { readonly to: string; readonly weight: number }[])[],
  cap?: number,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (const phase of phases) {
    const [first, second, ...more] = phase.filter(({ weight }) => weight > 0);
    if (more.length > 0) return undefined;
    if (!first) continue;
    const d = first.weight + (second?.weight ?? 0);
    const step = { ...STEP, cap: cap ?? d, to: first.to };
    steps.push(
      second
        ? { ...step, code: TAKE_FOR_TWO, n: first.weight, d, other: second.to }
        : { ...step, code: TAKE },
    );
  }
  return steps;
}

/** Principal and premium of a claim that the structure alone decides; settled exactly, once. */
function fixedDue(
  claim: Claim,
): { readonly to: string; readonly amount: number; readonly extra: number } | undefined {
  const { principal, creditFrom, to } = claim;
  if (principal.kind !== 'amount' || creditFrom.length > 0 || balanceInterestOf(claim)) return undefined;
  return { to, ...amountDue(claim, principal) };
}

/** Principal up to its cap, and premium with interest of a stated time on it, in minor units. */
export function amountDue(
  claim: Claim,
  principal: Extract<Claim['principal'], { kind: 'amount' }>,
): { readonly amount: number; readonly extra: number } {
  const amount = Math.min(principal.amountMinor, principal.capMinor ?? Number.MAX_SAFE_INTEGER);
  const interest = termInterestOf(claim);
  return {
    amount,
    extra:
      timesFraction(amount, claim.premium) + timesRatio(amount, interest.numerator, interest.denominator),
  };
}

/** Interest of a stated time as a part of the principal; nothing where there is none, or it follows the balance. */
export function termInterestOf({ interest }: Claim): ReturnType<typeof interestRatio> {
  return interest && !('kind' in interest)
    ? interestRatio(interest.yearly, interest.months, interest.compounding)
    : { numerator: 0n, denominator: 1n };
}
