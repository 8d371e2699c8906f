import type { Deal } from './deal.ts';
import type { DealWaterfall } from './deal-money.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { timesFraction } from '#domain/figures/exact.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import type {
  Band,
  Claim,
  ReceiptsThreshold,
  Threshold,
  Tier,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';

/** What a co-production or distribution deal starts from until a waterfall is drawn. */
export function defaultPresetId(deal: Pick<Deal, 'kinds' | 'currency'>): string {
  if (deal.currency === 'KRW') return 'korean-domestic';
  return deal.kinds.includes('co-production') ? 'independent-cama' : 'service-deal';
}

/**
 * A preset with its example amounts scaled so that what is put in is the budget of the deal, in the currency of the
 * budget. A preset with sources in several currencies keeps its own. Throws Fail `not-found`.
 */
export function presetFor(presetId: string, deal: Pick<Deal, 'budget'>): DealWaterfall {
  const preset = WATERFALL_PRESETS.find((each) => each.id === presetId);
  if (!preset) {
    const ids = WATERFALL_PRESETS.map(({ id }) => id).join(', ');
    throw new Fail(
      'not-found',
      {
        en: `There is no waterfall preset “${presetId}”. Use one of: ${ids}.`,
        ko: `‘${presetId}’ 워터폴 기본형이 없습니다. 다음 중에서 고르세요: ${ids}.`,
      },
      'presetId',
    );
  }
  const put = investedIn(preset.spec);
  const { budget } = deal;
  // Amounts in another currency of its own, and prices of tickets, cannot be told in that of the budget.
  const isOneCurrency = preset.spec.sources.every(
    ({ currency, ticketMinor }) => currency === preset.spec.currency && ticketMinor === undefined,
  );
  const isScaled = budget?.currency === preset.spec.currency || isOneCurrency;
  if (!budget || !isScaled || put === 0 || budget.amountMinor === 0)
    return { presetId, spec: preset.spec, typicalMinor: preset.exampleReceiptsMinor };
  const by = fraction(budget.amountMinor, put);
  return {
    presetId,
    spec: inCurrency(scaleWaterfall(preset.spec, by), budget.currency),
    typicalMinor: scaledRecord(preset.exampleReceiptsMinor, by),
  };
}

/** The same amounts, told in another currency: examples that were scaled to a budget in it. */
function inCurrency(spec: WaterfallSpec, currency: CurrencyCode): WaterfallSpec {
  if (spec.currency === currency) return spec;
  return { ...spec, currency, sources: spec.sources.map((source) => ({ ...source, currency })) };
}

/** Loans, gap and equity together: what the picture is paid with. */
function investedIn(spec: WaterfallSpec): number {
  return spec.accounts
    .flatMap((account) => account.tiers)
    .flatMap((tier) =>
      tier.kind === 'recoup' && (tier.role === 'loan' || tier.role === 'gap' || tier.role === 'equity')
        ? tier.claims
        : [],
    )
    .reduce((sum, { principal }) => sum + (principal.kind === 'amount' ? principal.amountMinor : 0), 0);
}

/** Every amount of the structure times one factor; rates and shares stay. */
function scaleWaterfall(spec: WaterfallSpec, by: Fraction): WaterfallSpec {
  return {
    ...spec,
    inflows: spec.inflows.map((inflow) => ({
      ...inflow,
      amountMinor: timesFraction(inflow.amountMinor, by),
      ...(inflow.when
        ? { when: { ...inflow.when, atLeastMinor: timesFraction(inflow.when.atLeastMinor, by) } }
        : {}),
    })),
    accounts: spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) => scaledTier(tier, by)),
    })),
  };
}

function scaledTier(tier: Tier, by: Fraction): Tier {
  switch (tier.kind) {
    case 'percent':
      return {
        ...tier,
        // A larger picture breaks even at more admissions; what is paid for each stays.
        base:
          tier.base.kind === 'admissions'
            ? { ...tier.base, above: timesFraction(tier.base.above, by) }
            : tier.base,
        steps: tier.steps.map((step) => ({ ...step, from: scaledReceipts(step.from, by) })),
        ...(tier.capMinor === undefined ? {} : { capMinor: timesFraction(tier.capMinor, by) }),
      };
    case 'recoup':
      return { ...tier, claims: tier.claims.map((claim) => scaledClaim(claim, by)) };
    case 'split':
      return { ...tier, bands: tier.bands.map((band) => scaledBand(band, by)) };
  }
}

function scaledClaim(claim: Claim, by: Fraction): Claim {
  const { principal } = claim;
  if (principal.kind === 'inflow') return claim;
  return {
    ...claim,
    principal: {
      kind: 'amount',
      amountMinor: timesFraction(principal.amountMinor, by),
      ...(principal.capMinor === undefined ? {} : { capMinor: timesFraction(principal.capMinor, by) }),
    },
  };
}

function scaledBand(band: Band, by: Fraction): Band {
  return band.until ? { ...band, until: scaledThreshold(band.until, by) } : band;
}

function scaledThreshold(threshold: Threshold, by: Fraction): Threshold {
  if (threshold.kind === 'tier')
    return { ...threshold, amountMinor: timesFraction(threshold.amountMinor, by) };
  if (threshold.kind === 'multiple') return { ...threshold, ofMinor: timesFraction(threshold.ofMinor, by) };
  return scaledReceipts(threshold, by);
}

function scaledReceipts(threshold: ReceiptsThreshold, by: Fraction): ReceiptsThreshold {
  return threshold.kind === 'receipts'
    ? { ...threshold, amountMinor: timesFraction(threshold.amountMinor, by) }
    : threshold;
}

export function scaledRecord(
  amounts: Readonly<Record<string, number>>,
  by: Fraction,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(amounts).map(([id, amount]) => [id, timesFraction(amount, by)]));
}
