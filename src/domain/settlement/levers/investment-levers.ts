import { timesFraction } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { multiplyFractions, subtractFractions } from '#domain/figures/fraction.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { Claim } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Lever } from './lever.ts';
import { BY_FACTS, NO_TIER, NO_WATERFALL } from './not-priced.ts';
import { claimShare, isOurs, onTiers, onWaterfall } from './on-waterfall.ts';
import type { Applied, PricingModel } from './pricing-model.ts';

/** Money put in and what it earns: premiums, ranks, shares, guarantees, and what is paid beside the waterfall. */
export const INVESTMENT_LEVERS = {
  'p-and-a-premium': claimShare('p-and-a', (claim, premium) => ({ ...claim, premium })),
  'equity-premium': claimShare('equity', (claim, premium) => ({ ...claim, premium })),
  'loan-interest': claimShare('loan', (claim, yearly) => ({
    ...claim,
    interest: claim.interest ? { ...claim.interest, yearly } : { yearly, months: 18, compounding: 'simple' },
  })),
  'equity-rank': {
    engine: 'waterfall',
    takes: {},
    words: { 'pari-passu': equityPariPassu, 'ours-last': ourEquityLast },
  },
  'profit-share': { engine: 'waterfall', takes: { share: profitShare } },
  'equity-share': {
    engine: 'waterfall',
    takes: {
      share: (model, ours) =>
        onTiers(model, 'equity', (tier) =>
          tier.kind === 'recoup' ? { ...tier, claims: reshare(model, tier.claims, ours) } : tier,
        ),
    },
  },
  'minimum-guarantee': { engine: 'waterfall', takes: { share: minimumGuarantee } },
  'producer-fee': {
    engine: 'waterfall',
    takes: {
      money: producerFee,
      share: (model, share) => producerFee(model, timesFraction(model.budgetMinor, share)),
    },
  },
  'receipts-withholding': {
    engine: 'waterfall',
    takes: {
      share: (model, waterfallTax) => {
        if (model.isTaxByFacts) return BY_FACTS;
        return model.waterfall ? { model: { ...model, waterfallTax } } : NO_WATERFALL;
      },
    },
  },
} satisfies Record<string, Lever>;

function equityPariPassu(model: PricingModel): Applied {
  return onTiers(model, 'equity', (tier) =>
    tier.kind === 'recoup' ? { ...tier, ranking: 'pari-passu' } : tier,
  );
}

function ourEquityLast(model: PricingModel): Applied {
  const place = (claim: Claim): number => Number(isOurs(model, claim.to));
  return onTiers(model, 'equity', (tier) =>
    tier.kind === 'recoup'
      ? { ...tier, ranking: 'ranked', claims: tier.claims.toSorted((a, b) => place(a) - place(b)) }
      : tier,
  );
}

function profitShare(model: PricingModel, ours: Fraction): Applied {
  return onTiers(model, 'profit', (tier) =>
    tier.kind === 'split'
      ? {
          ...tier,
          bands: tier.bands.map((band) => ({ ...band, shares: resplit(model, band.shares, ours) })),
        }
      : tier,
  );
}

/** Every inflow that somebody advances becomes this share of the budget. */
function minimumGuarantee(model: PricingModel, share: Fraction): Applied {
  const amountMinor = timesFraction(model.budgetMinor, share);
  return onWaterfall(model, (spec) =>
    spec.inflows.some((inflow) => inflow.by !== undefined)
      ? {
          ...spec,
          inflows: spec.inflows.map((inflow) =>
            inflow.by === undefined ? inflow : { ...inflow, amountMinor },
          ),
        }
      : NO_TIER,
  );
}

function producerFee(model: PricingModel, waterfallFeeMinor: number): Applied {
  return model.waterfall ? { model: { ...model, waterfallFeeMinor } } : NO_WATERFALL;
}

type Shares = readonly { readonly to: string; readonly share: Fraction }[];

/** Our payees together get `ours`; each side keeps its inner proportions. Unchanged where one side has nothing. */
function resplit(model: PricingModel, shares: Shares, ours: Fraction): Shares {
  const sum = (mine: boolean): Fraction =>
    shares
      .filter((each) => isOurs(model, each.to) === mine)
      .reduce(
        (total, each) =>
          subtractFractions(total, { numerator: -each.share.numerator, denominator: each.share.denominator }),
        { numerator: 0, denominator: 1 },
      );
  const before = sum(true);
  const others = sum(false);
  if (before.numerator === 0 || others.numerator === 0) return shares;
  const theirs = subtractFractions({ numerator: 1, denominator: 1 }, ours);
  return shares.map((each) => {
    const [now, was] = isOurs(model, each.to) ? [ours, before] : [theirs, others];
    const scale = multiplyFractions(now, { numerator: was.denominator, denominator: was.numerator });
    return { to: each.to, share: multiplyFractions(each.share, scale) };
  });
}

/** The equity of the tier stays the same in total; our side holds `ours` of it. */
function reshare(model: PricingModel, claims: readonly Claim[], ours: Fraction): Claim[] {
  const amountOf = (claim: Claim): number =>
    claim.principal.kind === 'amount' ? claim.principal.amountMinor : 0;
  const total = claims.reduce((sum, claim) => sum + amountOf(claim), 0);
  const mine = claims.filter((claim) => isOurs(model, claim.to));
  const theirs = claims.filter((claim) => !isOurs(model, claim.to));
  if (mine.length === 0 || theirs.length === 0) return [...claims];
  const target = timesFraction(total, ours);
  const spread = (group: readonly Claim[], whole: number): [string, number][] => {
    const weights = group.map(amountOf);
    const isEmpty = weights.every((weight) => weight === 0);
    const parts = splitByLargestRemainder(whole, isEmpty ? group.map(() => 1) : weights);
    return group.map((claim, index) => [claim.id, parts[index] ?? 0]);
  };
  const amounts = new Map([...spread(mine, target), ...spread(theirs, total - target)]);
  return claims.map((claim) =>
    claim.principal.kind === 'amount'
      ? { ...claim, principal: { ...claim.principal, amountMinor: amounts.get(claim.id) ?? 0 } }
      : claim,
  );
}
