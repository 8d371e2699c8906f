import { timesFraction } from '#domain/figures/exact.ts';
import { subtractFractions, ONE } from '#domain/figures/fraction.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type {
  TierRole,
  WaterfallInput,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';

/**
 * What our side puts in and what comes back under a waterfall, in minor units of its currency. By hand: 600 of equity
 * put in, 900 received, 10% withheld, a fee of 50 beside the waterfall: 900 + 50 - 90 - 600 = 260.
 */
export type OurResult = {
  /** Equity of ours, and what we advance. */
  readonly putInMinor: number;
  /** Out of the waterfall, before tax; what we put in comes back in it. */
  readonly receivedMinor: number;
  /** Fees to us beside the waterfall. */
  readonly feesMinor: number;
  /** Public money for the picture that is ours beside the waterfall. */
  readonly incentivesMinor: number;
  /** Withheld from what the waterfall pays us, and from the fees. */
  readonly taxMinor: number;
  readonly netMinor: number;
};

type Taxed = Pick<
  PricingModel,
  'waterfallFeeMinor' | 'waterfallTax' | 'waterfallFeeTax' | 'waterfallServiceTax' | 'waterfallIncentiveMinor'
>;

export function ourResult(model: Taxed, spec: WaterfallSpec, input: WaterfallInput): OurResult {
  const result = runWaterfall(spec, input);
  const payees = result.payees.filter(({ side }) => side === 'ours');
  const forServices = ourServiceTiers(spec);
  const servicesMinor = result.tiers
    .filter(({ tier }) => forServices.has(tier))
    .reduce((sum, { paidMinor }) => sum + paidMinor, 0);
  const receivedMinor = payees.reduce((sum, payee) => sum + payee.receivedMinor, 0);
  const advancedMinor = payees.reduce((sum, payee) => sum + payee.advancedMinor, 0);
  const putInMinor = ourEquity(spec) + advancedMinor;
  const feesMinor = model.waterfallFeeMinor;
  const incentivesMinor = model.waterfallIncentiveMinor;
  const taxMinor =
    receivedMinor - afterTax({ receivedMinor, servicesMinor }, model) + feesMinor - feesAfterTax(model);
  return {
    putInMinor,
    receivedMinor,
    feesMinor,
    incentivesMinor,
    taxMinor,
    netMinor: receivedMinor + feesMinor + incentivesMinor - taxMinor - putInMinor,
  };
}

/** What our payees have put in as equity, whatever the film earns. */
export function ourEquity(spec: WaterfallSpec): number {
  const ours = new Set(spec.payees.filter(({ side }) => side === 'ours').map(({ id }) => id));
  return spec.accounts
    .flatMap(({ tiers }) => tiers)
    .flatMap((tier) => (tier.kind === 'recoup' && tier.role === 'equity' ? tier.claims : []))
    .filter(({ to }) => ours.has(to))
    .reduce((sum, { principal }) => sum + (principal.kind === 'amount' ? principal.amountMinor : 0), 0);
}

/** Of the tiers that pay for work, those that pay us. */
export function ourServiceTiers(spec: WaterfallSpec): ReadonlySet<string> {
  const ours = new Set(spec.payees.filter(({ side }) => side === 'ours').map(({ id }) => id));
  return serviceTiers(spec, (to) => ours.has(to));
}

/** Tiers that pay for work and not for the film: fees of the roles that serve it. */
export function serviceTiers(
  { accounts }: WaterfallSpec,
  isMeant: (to: string) => boolean = () => true,
): ReadonlySet<string> {
  return new Set(
    accounts
      .flatMap(({ tiers }) => tiers)
      .filter((tier) => tier.kind === 'percent' && SERVICES.has(tier.role) && isMeant(tier.to))
      .map(({ id }) => id),
  );
}

const SERVICES: ReadonlySet<TierRole> = new Set([
  'collection-fee',
  'sales-fee',
  'distribution-fee',
  'service-fee',
]);

/**
 * By the kind of income, where the facts tell them apart. By hand: of 700 received 300 are fees for services, untaxed by
 * treaty; 10% of the other 400 are withheld, 660 are left.
 */
export function afterTax(
  { receivedMinor, servicesMinor }: { readonly receivedMinor: number; readonly servicesMinor: number },
  { waterfallTax, waterfallServiceTax }: Pick<Taxed, 'waterfallTax' | 'waterfallServiceTax'>,
): number {
  const kept = subtractFractions(ONE, waterfallTax);
  if (!waterfallServiceTax) return timesFraction(receivedMinor, kept);
  const forServices = timesFraction(servicesMinor, subtractFractions(ONE, waterfallServiceTax));
  return timesFraction(receivedMinor - servicesMinor, kept) + forServices;
}

export function feesAfterTax({
  waterfallFeeMinor,
  waterfallFeeTax,
}: Pick<Taxed, 'waterfallFeeMinor' | 'waterfallFeeTax'>): number {
  return timesFraction(waterfallFeeMinor, subtractFractions(ONE, waterfallFeeTax));
}
