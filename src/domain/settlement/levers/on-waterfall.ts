import type { Fraction } from '#domain/figures/fraction.ts';
import type {
  Claim,
  PercentTier,
  Tier,
  TierRole,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Lever } from './lever.ts';
import { byShareOrRate } from './lever.ts';
import { NO_TIER, NO_WATERFALL } from './not-priced.ts';
import type { Applied, PricingModel, Refused } from './pricing-model.ts';

export function onWaterfall(
  model: PricingModel,
  edit: (spec: WaterfallSpec) => WaterfallSpec | Refused,
): Applied {
  if (!model.waterfall) return NO_WATERFALL;
  const edited = edit(model.waterfall);
  return 'why' in edited ? edited : { model: { ...model, waterfall: edited } };
}

/** Edits every tier of a role. */
export function onTiers(model: PricingModel, role: TierRole, edit: (tier: Tier) => Tier): Applied {
  return onTiersThat(model, (tier) => tier.role === role, edit);
}

/** Edits the tiers that are meant; a waterfall without one is refused. */
export function onTiersThat(
  model: PricingModel,
  isMeant: (tier: Tier) => boolean,
  edit: (tier: Tier) => Tier,
): Applied {
  return onWaterfall(model, (spec) => {
    if (!spec.accounts.some(({ tiers }) => tiers.some(isMeant))) return NO_TIER;
    const accounts = spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) => (isMeant(tier) ? edit(tier) : tier)),
    }));
    return { ...spec, accounts };
  });
}

/** Edits every claim of the recoupment tiers of a role. */
export function onClaims(model: PricingModel, role: TierRole, edit: (claim: Claim) => Claim): Applied {
  return onTiers(model, role, (tier) =>
    tier.kind === 'recoup' ? { ...tier, claims: tier.claims.map(edit) } : tier,
  );
}

/** A lever that sets the percentage of the tiers of a role. */
export function tierRate(role: TierRole): Lever {
  return {
    engine: 'waterfall',
    takes: { share: (model, rate) => onTiers(model, role, (tier) => withRate(tier, rate)) },
  };
}

/** A lever that sets a share on every claim of a role. */
export function claimShare(role: TierRole, edit: (claim: Claim, share: Fraction) => Claim): Lever {
  return {
    engine: 'waterfall',
    takes: byShareOrRate((model, share) => onClaims(model, role, (claim) => edit(claim, share))),
  };
}

export function withRate(tier: Tier, rate: Fraction): Tier {
  return tier.kind === 'percent' ? ({ ...tier, rate } satisfies Tier & PercentTier) : tier;
}

/** A payee of ours, or an account whose rest goes to ours alone: a producer's share, out of which others are paid. */
export function isOurs({ waterfall }: PricingModel, place: string): boolean {
  if (!waterfall) return false;
  const ours = new Set(waterfall.payees.filter(({ side }) => side === 'ours').map(({ id }) => id));
  if (ours.has(place)) return true;
  const last = waterfall.accounts.find(({ id }) => id === place)?.tiers.at(-1);
  if (last?.kind !== 'split') return false;
  return last.bands.every(({ shares }) => shares.every(({ to }) => ours.has(to)));
}
