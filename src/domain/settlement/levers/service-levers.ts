import type { OwnerTerms } from '#domain/settlement/statement/statement-types.ts';
import type { Lever } from './lever.ts';
import { BY_FACTS } from './not-priced.ts';
import { onOwner } from './on-statement.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** What our people are paid for their work, and the tax on all of it. */
export const SERVICE_LEVERS = {
  /** One line of the statement for each service; the term says whose, and per picture or per episode. */
  'service-fee': {
    engine: 'statement',
    isOneOfSeveral: true,
    takes: {
      money: (model, amountMinor, { of: id, parameter, per }) =>
        onOwner(model, (owner) => ({
          ...owner,
          services: [
            ...owner.services.filter((service) => service.id !== id),
            { id, label: parameter, amountMinor, per },
          ],
        })),
    },
  },
  'owner-withholding': {
    engine: 'statement',
    takes: {
      share: (model, withholding) =>
        model.isTaxByFacts
          ? BY_FACTS
          : onOwner(model, (owner) => ({ ...owner, tax: { ...owner.tax, withholding } })),
    },
  },
  'gross-up': {
    engine: 'statement',
    takes: {},
    words: { full: grossUp('full'), 'above-treaty': grossUp('above-treaty'), none: grossUp('none') },
  },
} satisfies Record<string, Lever>;

function grossUp(kind: OwnerTerms['tax']['grossUp']): (model: PricingModel) => Applied {
  return (model) => onOwner(model, (owner) => ({ ...owner, tax: { ...owner.tax, grossUp: kind } }));
}
