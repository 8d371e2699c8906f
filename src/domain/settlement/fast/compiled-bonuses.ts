import { timesFraction } from '#domain/figures/exact.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';

/**
 * What falls due once a level of the worldwide box office is reached, steps of the price and bonuses alike, and what an
 * award pays. How many awards were won stands in the outcome, from `awardsAt` on.
 */
export function compileBonuses(spec: StatementSpec, price: number, awardsAt: number) {
  const levels = levelsOf(spec, price);
  const count = levels.length;
  // Due when level <= worldwide box office * levelD.
  const level = Float64Array.from(levels, (each) => each.level);
  const levelD = Float64Array.from(levels, (each) => each.levelD);
  const amount = Float64Array.from(levels, (each) => each.amount);
  // What a level counted in negative cost is multiplied by is known in each run only.
  const isOnCost = Uint8Array.from(levels, (each) => (each.isOnCost ? 1 : 0));
  const { numerator: overheadN, denominator: overheadD } = spec.net.productionOverhead.rate;
  const awards = spec.owner.awards.length;
  const award = Float64Array.from(spec.owner.awards, (each) => each.amountMinor);

  return function bonusOf(worldwide: number, directCost: number, from: Float64Array, at: number): number {
    const withOverhead = directCost + Math.round((directCost * overheadN) / overheadD);
    const cost = withOverhead === 0 ? Infinity : withOverhead;
    let bonus = 0;
    for (let i = 0; i < count; i++) {
      const due = isOnCost[i] === 1 ? level[i]! * cost : level[i]!;
      if (worldwide * levelD[i]! >= due) bonus += amount[i]!;
    }
    for (let i = 0; i < awards; i++) bonus += award[i]! * from[at + awardsAt + i]!;
    return bonus;
  };
}

function levelsOf({ owner, costs }: StatementSpec, price: number) {
  return [
    ...owner.priceSteps
      .filter((step) => step.on === 'worldwide-box-office')
      .map((step) => ({ level: step.atLeastMinor, levelD: 1, isOnCost: false, amount: step.addMinor })),
    ...owner.boxOfficeBonuses.map((bonus) => ({
      level:
        bonus.of === 'negative-cost'
          ? bonus.multiple.numerator
          : costs.budgetMinor === 0
            ? Infinity
            : bonus.multiple.numerator * costs.budgetMinor,
      levelD: bonus.multiple.denominator,
      isOnCost: bonus.of === 'negative-cost',
      amount:
        bonus.amount.kind === 'money' ? bonus.amount.amountMinor : timesFraction(price, bonus.amount.share),
    })),
  ];
}
