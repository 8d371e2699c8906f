import { timesFraction } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, subtractFractions } from '#domain/figures/fraction.ts';
import type { OwnerTerms } from '#domain/settlement/statement/statement-types.ts';
import { NOT_OF_PRICE, NO_BONUS, NO_LEVEL } from './not-priced.ts';
import type { Lever, Tier } from './lever.ts';
import { onOwner, ownerShare, ownerSum } from './on-statement.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

type Bonus = OwnerTerms['boxOfficeBonuses'][number];

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
      multiple: bonusesFrom,
      money: (model, amountMinor) =>
        model.budgetMinor > 0 ? bonusesFrom(model, fraction(amountMinor, model.budgetMinor)) : NO_LEVEL,
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

function eachBonus(model: PricingModel, amount: Bonus['amount']): Applied {
  return onOwner(model, (owner) => ({
    ...owner,
    boxOfficeBonuses: (owner.boxOfficeBonuses.length > 0 ? owner.boxOfficeBonuses : USUAL_LEVELS).map(
      (bonus) => ({ ...bonus, amount }),
    ),
  }));
}

/** All levels move with the first. */
function bonusesFrom(model: PricingModel, multiple: Fraction): Applied {
  return onOwner(model, (owner) => {
    const [first] = owner.boxOfficeBonuses;
    if (!first) return NO_BONUS;
    const by = subtractFractions(first.multiple, multiple);
    return {
      ...owner,
      boxOfficeBonuses: owner.boxOfficeBonuses.map((bonus) => ({
        ...bonus,
        multiple: atLeastZero(subtractFractions(bonus.multiple, by)),
      })),
    };
  });
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
          boxOfficeBonuses: tiers.map(({ level, amount }) => ({
            multiple: level,
            amount: bonusOf(amount, model.budgetMinor),
          })),
        }));
      },
    },
  };
}

/** What a tier is a share of, as papers state it: the price, or the budget. */
const BONUS_BASES: ReadonlySet<string> = new Set(['purchase_price', 'production_budget', 'negative_cost']);

function bonusOf(amount: Tier['amount'], budgetMinor: number): Bonus['amount'] {
  if (typeof amount === 'number') return { kind: 'money', amountMinor: amount };
  if (amount.base === 'purchase_price') return { kind: 'share-of-price', share: amount.share };
  return { kind: 'money', amountMinor: timesFraction(budgetMinor, amount.share) };
}

/** 2.5, 3, 3.5 and 4 times the budget. */
const USUAL_LEVELS = [5, 6, 7, 8].map((halves) => ({ multiple: { numerator: halves, denominator: 2 } }));

function atLeastZero(value: Fraction): Fraction {
  return value.numerator < 0 ? { numerator: 0, denominator: 1 } : value;
}
