import type { Fraction } from '#domain/figures/fraction.ts';
import { NO_INTEREST, NO_VIDEO } from './not-priced.ts';
import type { Lever } from './lever.ts';
import { definitionRate, onStatement } from './on-statement.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** What a studio statement deducts before net profits, and which receipts it counts. */
export const DEFINITION_LEVERS = {
  'statement-distribution-fee': definitionRate((net, rate) => ({ ...net, fee: { kind: 'flat', rate } })),
  'production-overhead': definitionRate((net, rate) => ({
    ...net,
    productionOverhead: { ...net.productionOverhead, rate },
  })),
  'advertising-overhead': definitionRate((net, rate) => ({
    ...net,
    advertisingOverhead: { ...net.advertisingOverhead, rate },
  })),
  'interest-spread': definitionRate((net, spread) =>
    net.interest.kind === 'rate' ? { ...net, interest: { ...net.interest, spread } } : NO_INTEREST,
  ),
  'home-video-basis': {
    engine: 'statement',
    takes: {
      share: (model, basis) =>
        onStatement(model, (spec) =>
          spec.media.some(isHomeEntertainment)
            ? {
                ...spec,
                media: spec.media.map((medium) =>
                  isHomeEntertainment(medium) ? { ...medium, basis } : medium,
                ),
              }
            : NO_VIDEO,
        ),
    },
  },
  'cross-collateral': {
    engine: 'statement',
    takes: {},
    words: {
      'kept-apart': (model) => crossed(model, false),
      deducted: (model) => crossed(model, true),
    },
  },
} satisfies Record<string, Lever>;

function isHomeEntertainment(medium: { readonly id: string; readonly basis: Fraction }): boolean {
  return /^(video|home)/.test(medium.id) || medium.basis.numerator !== medium.basis.denominator;
}

function crossed(model: PricingModel, isCrossCollateralised: boolean): Applied {
  return onStatement(model, (spec) => ({ ...spec, isCrossCollateralised }));
}
