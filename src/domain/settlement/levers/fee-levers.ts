import type { Fraction } from '#domain/figures/fraction.ts';
import type { Lever } from './lever.ts';
import { NO_CORRIDOR_OF_OURS, NO_TIER, NO_WATERFALL } from './not-priced.ts';
import { isOurs, onClaims, onTiers, onTiersThat, tierRate, withRate } from './on-waterfall.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** Fees and shares that the tiers of a waterfall take before recoupment. */
export const FEE_LEVERS = {
  'collection-fee': tierRate('collection-fee'),
  'sales-fee': tierRate('sales-fee'),
  'expenses-cap': {
    engine: 'waterfall',
    takes: {
      money: (model, capMinor) =>
        onClaims(model, 'expenses', (claim) =>
          claim.principal.kind === 'amount'
            ? { ...claim, principal: { ...claim.principal, capMinor } }
            : claim,
        ),
    },
  },
  'distribution-fee': {
    engine: 'waterfall',
    isOneOfSeveral: true,
    takes: { share: (model, rate, { of: medium }) => distributionFee(model, rate, medium) },
  },
  'distributor-service-fee': tierRate('service-fee'),
  'exhibitor-share': tierRate('exhibitor'),
  'producer-corridor': {
    engine: 'waterfall',
    takes: {
      share: (model, rate) =>
        hasOurCorridor(model)
          ? onTiers(model, 'corridor', (tier) => withRate(tier, rate))
          : NO_CORRIDOR_OF_OURS,
    },
  },
} satisfies Record<string, Lever>;

/** The fee of one medium: the tier whose id holds the word. A waterfall with one fee alone means cinemas by it. */
function distributionFee(model: PricingModel, rate: Fraction, medium: string): Applied {
  if (!model.waterfall) return NO_WATERFALL;
  const fees = model.waterfall.accounts
    .flatMap((account) => account.tiers)
    .filter((tier) => tier.role === 'distribution-fee');
  const isNamed = fees.some((tier) => tier.id.includes(medium));
  if (!isNamed && !(fees.length === 1 && medium === 'theatrical')) return NO_TIER;
  return onTiersThat(
    model,
    (tier) => tier.role === 'distribution-fee' && (!isNamed || tier.id.includes(medium)),
    (tier) => withRate(tier, rate),
  );
}

/** The corridor of the term is one that the producers share: whether any of ours is paid to us, at once or through a split. */
function hasOurCorridor(model: PricingModel): boolean {
  const accounts = model.waterfall?.accounts ?? [];
  const tiers = accounts.flatMap((account) => account.tiers);
  const sharers = (to: string): readonly string[] =>
    accounts
      .filter((account) => account.id === to)
      .flatMap((account) => account.tiers)
      .flatMap((tier) => (tier.kind === 'split' ? tier.bands.flatMap((band) => band.shares) : []))
      .map((share) => share.to);
  return tiers.some(
    (tier) =>
      tier.kind === 'percent' &&
      tier.role === 'corridor' &&
      [tier.to, ...sharers(tier.to)].some((payee) => isOurs(model, payee)),
  );
}
