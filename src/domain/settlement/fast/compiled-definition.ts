import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import {
  ADVERTISED,
  ADVERTISING_OVERHEAD_D,
  ADVERTISING_OVERHEAD_N,
  BARE_EXPENSES,
  BUDGET_WITH_CUSHION,
  FIXED_EXPENSES,
  INTEREST_D,
  INTEREST_FIXED,
  INTEREST_N,
  INTEREST_ON_ALL,
  OVERHEAD_D,
  OVERHEAD_N,
  OVERHEAD_ON_PARTICIPATIONS,
  PENALTY_D,
  PENALTY_N,
  chargesOf,
} from './compiled-charges.ts';
import { denominators, numerators } from './fast-arithmetic.ts';

/**
 * What the two definitions of profit, net and adjusted, take out of receipts. `charge` works one of them, whose charges
 * begin at `at`, and leaves its figures in `work`: expenses, participations, overhead, negative cost, interest, penalty.
 */
export function compileDefinition(spec: StatementSpec) {
  const charges = Float64Array.from([...chargesOf(spec, 'net'), ...chargesOf(spec, 'adjusted')]);
  const participants = spec.participations.length;
  const partN = numerators(spec.participations.map((participant) => participant.rate));
  const partD = denominators(spec.participations.map((participant) => participant.rate));
  const partAbove = Float64Array.from(spec.participations, (participant) => participant.aboveMinor);
  const { advertisingFollows: follows, otherFollows, residuals } = spec.costs;
  const followsN = follows?.numerator ?? 0;
  const followsD = follows?.denominator ?? 1;
  const otherN = otherFollows?.numerator ?? 0;
  const otherD = otherFollows?.denominator ?? 1;
  const residualN = residuals.rate.numerator;
  const residualD = residuals.rate.denominator;
  const residualFixed = residuals.fixedMinor;
  const work = new Float64Array(6);
  return { charge, work };

  /** From receipts and fees to the result before cross-collateral, which it answers. */
  function charge(
    at: number,
    receipts: number,
    fees: number,
    isReleased: boolean,
    directCost: number,
    participantsGross: number,
    worldwide: number,
  ): number {
    let expenses = 0;
    let interest = 0;
    if (isReleased) {
      expenses = residualFixed;
      if (followsN === 0) expenses += charges[at + FIXED_EXPENSES]!;
      else {
        const more = Math.round((worldwide * followsN) / followsD);
        const base = charges[at + ADVERTISED]! + more;
        expenses +=
          charges[at + BARE_EXPENSES]! +
          more +
          Math.round((base * charges[at + ADVERTISING_OVERHEAD_N]!) / charges[at + ADVERTISING_OVERHEAD_D]!);
      }
      if (otherN !== 0) expenses += Math.round((receipts * otherN) / otherD);
      if (residualN !== 0) expenses += Math.round((receipts * residualN) / residualD);
    }
    let participations = 0;
    for (let i = 0; i < participants; i++) {
      const excess = participantsGross - partAbove[i]!;
      if (excess > 0) participations += Math.round((excess * partN[i]!) / partD[i]!);
    }
    let overhead = 0;
    const overheadN = charges[at + OVERHEAD_N]!;
    if (overheadN !== 0) {
      const base = directCost + charges[at + OVERHEAD_ON_PARTICIPATIONS]! * participations;
      overhead = Math.round((base * overheadN) / charges[at + OVERHEAD_D]!);
    }
    const negative = directCost + participations + overhead;
    if (isReleased) {
      const base = charges[at + INTEREST_ON_ALL] === 1 ? negative : directCost;
      interest =
        charges[at + INTEREST_FIXED]! +
        Math.round((base * charges[at + INTEREST_N]!) / charges[at + INTEREST_D]!);
    }
    const excess = directCost - charges[at + BUDGET_WITH_CUSHION]!;
    const penalty =
      excess > 0 ? Math.round((excess * charges[at + PENALTY_N]!) / charges[at + PENALTY_D]!) : 0;
    work[0] = expenses;
    work[1] = participations;
    work[2] = overhead;
    work[3] = negative;
    work[4] = interest;
    work[5] = penalty;
    return receipts - fees - expenses - negative - interest - penalty;
  }
}
