import { timesFraction } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, subtractFractions } from '#domain/figures/fraction.ts';
import type { BoxOfficeBonus } from '#domain/settlement/statement/statement-types.ts';
import type { LevelBase } from '#domain/values/read/read-level.ts';
import { NOT_OF_PRICE, NO_BONUS, NO_LEVEL } from './not-priced.ts';
import type { Lever, Tier } from './lever.ts';
import { onOwner, ownerShare, ownerSum } from './on-statement.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** Bonuses: set-up, box office, awards, and the streaming buy-out in their place. */
export const BONUS_LEVERS = {
  'set-up-bonus': ownerSum((owner, setUpMinor) => ({ ...owner, setUpMinor })),
  'box-office-bonus': withTiers({
    engine: 'statement',
    takes: {
      share: (model, share) => eachBonus(model, { kind: 'share-of-price', share }),
      money: (model, amountMinor) => eachBonus(model, { kind: 'money', amountMinor }),
    },
  }),
  'box-office-bonus-from': {
    engine: 'statement',
    takes: {
      multiple: (model, multiple, { base }) =>
        bonusesFrom(model, multiple, base === 'negative_cost' ? 'negative-cost' : 'budget'),
      money: (model, amountMinor) =>
        model.budgetMinor > 0
          ? bonusesFrom(model, fraction(amountMinor, model.budgetMinor), 'budget')
          : NO_LEVEL,
    },
  },
  'award-bonus': ownerSum((owner, amountMinor) => ({
    ...owner,
    awards: owner.awards.map((award) => ({ ...award, amountMinor })),
  })),
  'streaming-buyout': ownerShare((owner, shareOfCost) => ({
    ...owner,
    buyout: { ...owner.buyout, shareOfCost },
  })),
} satisfies Record<string, Lever>;

/** One amount is one bonus: a paper that pays at further levels lists them. */
function eachBonus(model: PricingModel, amount: BoxOfficeBonus['amount']): Applied {
  return onOwner(model, (owner) => ({
    ...owner,
    boxOfficeBonuses: (owner.boxOfficeBonuses.length > 0 ? owner.boxOfficeBonuses : [USUAL_LEVEL]).map(
      (bonus) => ({ ...bonus, amount }),
    ),
  }));
}

/** All levels move with the first, and are of what the first is of. */
function bonusesFrom(model: PricingModel, multiple: Fraction, of: LevelBase): Applied {
  return onOwner(model, (owner) => {
    const [first] = owner.boxOfficeBonuses;
    if (!first) return NO_BONUS;
    const by = subtractFractions(first.multiple, multiple);
    return {
      ...owner,
      boxOfficeBonuses: owner.boxOfficeBonuses.map((bonus) => ({
        ...levelOf(atLeastZero(subtractFractions(bonus.multiple, by)), of),
        amount: bonus.amount,
      })),
    };
  });
}

function levelOf(multiple: Fraction, of: LevelBase): Pick<BoxOfficeBonus, 'multiple' | 'of'> {
  return { multiple, ...(of === 'negative-cost' ? { of } : {}) };
}

/** A bonus that pays at levels of its own, each its own share of the price or sum. */
function withTiers(lever: Lever): Lever {
  return {
    ...lever,
    takes: {
      ...lever.takes,
      tiers: (model, tiers) => {
        if (tiers.some(({ amount }) => typeof amount !== 'number' && !BONUS_BASES.has(amount.base)))
          return NOT_OF_PRICE;
        return onOwner(model, (owner) => ({
          ...owner,
          boxOfficeBonuses: tiers.map(({ level, of, amount }) => ({
            ...levelOf(level, of),
            amount: bonusOf(amount, model.budgetMinor),
          })),
        }));
      },
    },
  };
}

/** What a tier is a share of, as papers state it: the price, or the budget. */
const BONUS_BASES: ReadonlySet<string> = new Set(['purchase_price', 'production_budget', 'negative_cost']);

function bonusOf(amount: Tier['amount'], budgetMinor: number): BoxOfficeBonus['amount'] {
  if (typeof amount === 'number') return { kind: 'money', amountMinor: amount };
  if (amount.base === 'purchase_price') return { kind: 'share-of-price', share: amount.share };
  return { kind: 'money', amountMinor: timesFraction(budgetMinor, amount.share) };
}

/** 2.5 times the budget, as the library has it for typical. */
const USUAL_LEVEL = { multiple: fraction(5, 2) };

function atLeastZero(value: Fraction): Fraction {
  return value.numerator < 0 ? { numerator: 0, denominator: 1 } : value;
}
