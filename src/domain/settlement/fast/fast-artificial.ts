import { fractionToNumber } from '#domain/figures/fraction.ts';
import { interestRatio } from '#domain/figures/exact.ts';
import { addFractions } from '#domain/figures/fraction.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';

/** Answers the level for an outcome as it is; Infinity where it is never reached. */
type ArtificialBreakeven = (
  receipts: number,
  fees: number,
  directCost: number,
  participantsGross: number,
  worldwide: number,
) => number;

/**
 * The receipts at which the adjusted definition covers its charges, with participations, residuals and interest as
 * they are at that level. Between two levels at which a participant starts, what is left after them is a straight
 * line, so the level is found on the first line that comes to the fixed charges.
 */
export function compileArtificial(spec: StatementSpec): ArtificialBreakeven {
  const { costs, adjusted } = spec;
  const { advertisingOverhead, productionOverhead, interest, overBudget } = adjusted;
  const advertised =
    costs.advertisingMinor + (advertisingOverhead.base === 'advertising' ? 0 : costs.printsMinor);
  const expenses =
    costs.printsMinor +
    costs.advertisingMinor +
    costs.otherMinor +
    costs.residuals.fixedMinor +
    (advertised * advertisingOverhead.rate.numerator) / advertisingOverhead.rate.denominator +
    (interest.kind === 'amount' ? interest.amountMinor : 0);
  const overhead = fractionToNumber(productionOverhead.rate);
  const lent =
    interest.kind === 'rate'
      ? interestRatio(addFractions(interest.prime, interest.spread), interest.months, interest.compounding)
      : { numerator: 0n, denominator: 1n };
  const charged = Number(lent.numerator) / Number(lent.denominator);
  const onDirect = interest.kind === 'rate' && interest.base === 'direct-cost';
  const perDirect = onDirect ? 1 + overhead + charged : (1 + overhead) * (1 + charged);
  const perParticipation =
    (productionOverhead.base === 'direct-cost' ? 1 : 1 + overhead) * (onDirect ? 1 : 1 + charged);
  const onReceipts =
    fractionToNumber(costs.residuals.rate) + (costs.otherFollows ? fractionToNumber(costs.otherFollows) : 0);
  const cushioned = costs.budgetMinor * (1 + fractionToNumber(overBudget.cushion));
  const multiple = fractionToNumber(overBudget.multiple);
  const starting = spec.participations.toSorted((a, b) => a.aboveMinor - b.aboveMinor);
  const count = starting.length;
  const above = Float64Array.from(starting, ({ aboveMinor }) => aboveMinor);
  const taken = Float64Array.from(starting, ({ rate }) => fractionToNumber(rate) * perParticipation);
  const follows = costs.advertisingFollows
    ? fractionToNumber(costs.advertisingFollows) * (1 + fractionToNumber(advertisingOverhead.rate))
    : 0;
  return (receipts, fees, directCost, participantsGross, worldwide) => {
    // Participants count so much for each unit that the definition counts.
    const gross = participantsGross / receipts;
    const fixed = expenses + directCost * perDirect + Math.max(0, directCost - cushioned) * multiple;
    let level = 0;
    let left = -fixed;
    let slope = 1 - fees / receipts - onReceipts - (follows * worldwide) / receipts;
    const starts = gross > 0 ? count : 0;
    for (let i = 0; i < starts && left < 0; i++) {
      const start = above[i]! / gross;
      const next = left + slope * (start - level);
      if (next >= 0) break;
      left = next;
      level = start;
      slope -= taken[i]! * gross;
    }
    if (left >= 0) return level;
    return slope > 0 ? level - left / slope : Infinity;
  };
}
