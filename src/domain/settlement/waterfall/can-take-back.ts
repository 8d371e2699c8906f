import { fractionToNumber } from '#domain/figures/fraction.ts';
import { balanceInterestOf } from './balance-interest.ts';
import { monthOf } from './waterfall-input.ts';
import type { Account, Claim, Inflow, WaterfallSpec } from './waterfall-types.ts';

/**
 * Whether something falls due in this structure by what came in elsewhere or at another time, so that settling all receipts
 * as one sum would take back what earlier months have paid: a claim on an advance that is paid later or at a level of
 * receipts, interest on a balance, what another account pays towards a claim, a running guarantee, and fees that together
 * take more than the whole of a further unit.
 */
export function canTakeBack({ accounts, inflows }: WaterfallSpec): boolean {
  const late = new Set(inflows.filter(isLate).map(({ id }) => id));
  return accounts.some(
    (account) =>
      takesMoreThanAll(account) ||
      account.tiers.some((tier) => {
        if (tier.kind === 'percent') return tier.base.kind === 'admissions';
        return tier.kind === 'recoup' && tier.claims.some((claim) => fallsDueLate(claim, late));
      }),
  );
}

function isLate(inflow: Inflow): boolean {
  return inflow.when !== undefined || monthOf(inflow) > 0;
}

function fallsDueLate(claim: Claim, late: ReadonlySet<string>): boolean {
  const { creditFrom, principal } = claim;
  return (
    creditFrom.length > 0 ||
    balanceInterestOf(claim) !== undefined ||
    (principal.kind === 'inflow' && late.has(principal.inflow))
  );
}

/** By hand: 60% of what comes in to one and, from 100 on, 50% to another are 110 of the next 100. */
function takesMoreThanAll({ tiers }: Account): boolean {
  const most = tiers.reduce((sum, tier) => {
    if (tier.kind !== 'percent' || (tier.base.kind !== 'account' && tier.base.kind !== 'inflows')) return sum;
    return sum + Math.max(...[tier, ...tier.steps].map(({ rate }) => fractionToNumber(rate)));
  }, 0);
  return most > 1;
}
