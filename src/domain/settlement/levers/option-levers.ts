import { timesFraction } from '#domain/figures/exact.ts';
import type { OwnerTerms } from '#domain/settlement/statement/statement-types.ts';
import { NO_EXTENSION, TOO_MANY_EXTENSIONS } from './not-priced.ts';
import type { Lever } from './lever.ts';
import { onOwner, ownerMultipleOrSum, ownerShare, ownerSum } from './on-statement.ts';
import type { Applied, PricingModel, Refused } from './pricing-model.ts';

/** No paper knows so many; each is a line of the statement. */
const MOST_EXTENSIONS = 50;

/** The option: its fee, its extensions, and which of them are deducted from the price. */
export const OPTION_LEVERS = {
  'option-fee': ownerSum((owner, feeMinor) => ({ ...owner, option: { ...owner.option, feeMinor } })),
  'option-fee-share-of-price': ownerShare((owner, share) => {
    const floor = owner.price.kind === 'percent' ? owner.price.floorMinor : owner.price.amountMinor;
    return { ...owner, option: { ...owner.option, feeMinor: timesFraction(floor, share) } };
  }),
  'option-extensions': {
    engine: 'statement',
    takes: {
      quantity: (model, n) => {
        const count = Math.floor(n.numerator / n.denominator);
        return count > MOST_EXTENSIONS
          ? TOO_MANY_EXTENSIONS
          : onOwner(model, (owner) => extended(owner, count));
      },
    },
  },
  'option-extension-fee': ownerMultipleOrSum(
    (owner, multiple) => withExtensionFee(owner, timesFraction(owner.option.feeMinor, multiple)),
    withExtensionFee,
  ),
  'option-fee-deducted': {
    engine: 'statement',
    takes: {},
    words: {
      'not-deducted': (model) => feeDeducted(model, false),
      deducted: (model) => feeDeducted(model, true),
      'deducted-with-extensions': (model) => {
        const applied = feeDeducted(model, true);
        return 'model' in applied ? extensionsDeducted(applied.model, () => true) : applied;
      },
    },
  },
  'option-extensions-deducted': {
    engine: 'statement',
    takes: {},
    words: {
      none: (model) => extensionsDeducted(model, () => false),
      'all-but-first': (model) => extensionsDeducted(model, (index) => index > 0),
      all: (model) => extensionsDeducted(model, () => true),
    },
  },
} satisfies Record<string, Lever>;

/** New extensions cost what the others do; the first of all costs the fee again and is not deducted. */
function extended(owner: OwnerTerms, count: number): OwnerTerms {
  const { extensions, feeMinor } = owner.option;
  const another = extensions[0] ?? { feeMinor, isApplicable: false };
  return {
    ...owner,
    option: {
      ...owner.option,
      extensions: Array.from({ length: count }, (_, index) => extensions[index] ?? another),
    },
  };
}

function withExtensionFee(owner: OwnerTerms, feeMinor: number): OwnerTerms | Refused {
  if (owner.option.extensions.length === 0) return NO_EXTENSION;
  const extensions = owner.option.extensions.map((extension) => ({ ...extension, feeMinor }));
  return { ...owner, option: { ...owner.option, extensions } };
}

function feeDeducted(model: PricingModel, isApplicable: boolean): Applied {
  return onOwner(model, (owner) => ({ ...owner, option: { ...owner.option, isApplicable } }));
}

function extensionsDeducted(model: PricingModel, isDeducted: (index: number) => boolean): Applied {
  return onOwner(model, (owner) => ({
    ...owner,
    option: {
      ...owner.option,
      extensions: owner.option.extensions.map((extension, index) => ({
        ...extension,
        isApplicable: isDeducted(index),
      })),
    },
  }));
}
