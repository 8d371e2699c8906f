import { timesFraction } from '#domain/figures/exact.ts';
import type { OwnerTerms } from '#domain/settlement/statement/statement-types.ts';
import { NEEDS_FLOOR, NEEDS_PERCENT_PRICE, NO_PRICE, PRICE_IS_FIXED } from './not-priced.ts';
import type { Lever } from './lever.ts';
import { onOwner, ownerMultipleOrSum, ownerShare, ownerSum } from './on-statement.ts';
import { floorFirst, monthOf, paidOnce } from './price-parts.ts';
import type { Applied, PricingModel, Refused } from './pricing-model.ts';

/** The purchase price: a sum, or a share of the budget between a floor and a ceiling; and when it is paid. */
export const PRICE_LEVERS = {
  'price-fixed': {
    ...ownerSum((owner, amountMinor) => ({ ...owner, price: { kind: 'fixed', amountMinor } })),
    isPaidInParts: true,
  },
  'price-share-of-budget': {
    ...ownerShare((owner, share) => ({
      ...owner,
      price:
        owner.price.kind === 'percent'
          ? { ...owner.price, share }
          : { kind: 'percent', share, base: 'in-going', floorMinor: 0 },
    })),
    isPaidInParts: true,
  },
  'price-base': {
    engine: 'statement',
    takes: {},
    words: {
      'all-in': priceBase('all-in'),
      'in-going': priceBase('in-going'),
      'direct-only': priceBase('direct-only'),
    },
  },
  'price-floor': ownerSum((owner, floorMinor) => {
    const { price } = owner;
    if (price.kind !== 'percent') return notOfBudget(price.amountMinor, NEEDS_PERCENT_PRICE);
    const ceiling =
      price.ceilingMinor === undefined ? {} : { ceilingMinor: Math.max(floorMinor, price.ceilingMinor) };
    return { ...owner, price: { ...price, floorMinor, ...ceiling } };
  }),
  'price-ceiling': ownerMultipleOrSum((owner, multiple) => {
    const { price } = owner;
    if (price.kind === 'percent' && price.floorMinor === 0) return NEEDS_FLOOR;
    return withCeiling(owner, price.kind === 'percent' ? timesFraction(price.floorMinor, multiple) : 0);
  }, withCeiling),
} satisfies Record<string, Lever>;

export const PAYMENT_LEVERS = {
  /** Months after exercise: photography a year later, release after two years. Our judgment, as the timing is. */
  'price-paid-after': {
    engine: 'statement',
    takes: {
      duration: (model, months) => {
        const after = Math.round(months.numerator / months.denominator);
        return { model: paidOnce(model, monthOf('exercise', model.timing) + after) };
      },
    },
    words: { 'floor-first': floorFirst },
  },
} satisfies Record<string, Lever>;

function priceBase(base: 'direct-only' | 'in-going' | 'all-in'): (model: PricingModel) => Applied {
  return (model) =>
    onOwner(model, (owner) =>
      owner.price.kind === 'percent'
        ? { ...owner, price: { ...owner.price, base } }
        : notOfBudget(owner.price.amountMinor, PRICE_IS_FIXED),
    );
}

function withCeiling(owner: OwnerTerms, amountMinor: number): OwnerTerms | Refused {
  const { price } = owner;
  if (price.kind !== 'percent') return notOfBudget(price.amountMinor, NEEDS_PERCENT_PRICE);
  return { ...owner, price: { ...price, ceilingMinor: Math.max(price.floorMinor, amountMinor) } };
}

/** A price that is not a percentage is a fixed sum only where the paper states one. */
function notOfBudget(amountMinor: number, isFixed: Refused): Refused {
  return amountMinor === 0 ? NO_PRICE : isFixed;
}
