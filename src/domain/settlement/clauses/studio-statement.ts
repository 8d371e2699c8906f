import { timesFraction } from '#domain/figures/exact.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import {
  addFractions,
  compareFractions,
  fraction,
  fractionToNumber,
  ZERO,
  ONE,
} from '#domain/figures/fraction.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { ProfitDefinition, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { NO_SERIES } from '#domain/settlement/statement/statement-types.ts';
import { STUDIO_MARKETS, STUDIO_MEDIA } from '#domain/settlement/statement/studio-streams.ts';

/**
 * A studio's statement as the assumptions describe it, before any paper: markets and media of the mix,
 * prints and advertising as a multiple of the budget, the order of a net-profit form. Adjusted gross
 * counts every medium in full, bears a flat distribution fee and no overheads.
 */
export function studioStatement(
  parameters: MoneyParameters,
  currency: CurrencyCode,
  budgetMinor: number,
): StatementSpec {
  const typical = (name: AssumptionName): Fraction => parameters.parameters[name]?.typical ?? ZERO;
  const share = (name: AssumptionName): Fraction =>
    compareFractions(typical(name), ONE) > 0 ? ONE : typical(name);
  const net: ProfitDefinition = {
    mediumBasis: 'as-stated',
    fee: { kind: 'by-stream' },
    advertisingOverhead: { rate: share('advertising_overhead'), base: 'advertising' },
    productionOverhead: { rate: share('production_overhead'), base: 'direct-cost-and-participations' },
    interest: {
      kind: 'rate',
      prime: share('interest_prime'),
      spread: share('interest_spread'),
      months: Math.round(fractionToNumber(typical('interest_months'))),
      base: 'negative-cost',
      compounding: 'simple',
    },
    overBudget: { multiple: ZERO, cushion: ZERO },
  };
  return {
    currency,
    markets: [
      { id: 'us', label: STUDIO_MARKETS.us, rentalShare: share('rental_share_us'), feeRate: share('fee_us') },
      {
        id: 'foreign',
        label: STUDIO_MARKETS.foreign,
        rentalShare: share('rental_share_foreign'),
        feeRate: share('fee_foreign'),
      },
      {
        id: 'china',
        label: STUDIO_MARKETS.china,
        rentalShare: share('rental_share_china'),
        feeRate: share('fee_foreign'),
      },
    ],
    media: [
      {
        id: 'video',
        label: STUDIO_MEDIA.video,
        basis: share('home_entertainment_basis'),
        feeRate: share('fee_video'),
      },
      { id: 'tv', label: STUDIO_MEDIA.tv, basis: ONE, feeRate: share('fee_tv') },
      { id: 'streaming', label: STUDIO_MEDIA.streaming, basis: ONE, feeRate: share('fee_tv') },
      { id: 'other', label: STUDIO_MEDIA.other, basis: ONE, feeRate: share('distribution_fee') },
    ],
    costs: {
      budgetMinor,
      budgetParts: budgetParts(budgetMinor, share('budget_contingency'), share('budget_bond_and_finance')),
      printsMinor: 0,
      advertisingMinor: timesFraction(budgetMinor, typical('prints_and_advertising')),
      ...(typical('advertising_follows').numerator === 0
        ? {}
        : { advertisingFollows: share('advertising_follows') }),
      residuals: { rate: share('residuals'), fixedMinor: 0 },
      otherMinor: 0,
      ...(typical('other_expenses').numerator === 0 ? {} : { otherFollows: share('other_expenses') }),
    },
    participations: [
      {
        id: 'gross',
        label: { en: 'Star and director', ko: '주연·감독' },
        rate: share('gross_participation'),
        aboveMinor: 0,
      },
    ],
    // As the star's own paper has it, whatever the owner's paper counts of home entertainment.
    grossBasis: { video: share('home_entertainment_basis') },
    net,
    adjusted: {
      ...net,
      mediumBasis: 'full',
      fee: { kind: 'flat', rate: fraction(15, 100) },
      advertisingOverhead: { rate: ZERO, base: 'advertising' },
      productionOverhead: { rate: ZERO, base: 'direct-cost' },
    },
    isCrossCollateralised: false,
    owner: {
      option: { feeMinor: 0, isApplicable: true, extensions: [] },
      price: { kind: 'fixed', amountMinor: 0 },
      priceSteps: [],
      setUpMinor: 0,
      productionStartMinor: 0,
      boxOfficeBonuses: [],
      awards: [UNPAID_AWARD],
      contingents: [],
      buyout: { shareOfCost: ZERO, fixedMinor: 0, replacesContingents: false },
      passives: { sequelShare: ZERO, remakeShare: ZERO, pointsFollow: ZERO },
      series: NO_SERIES,
      services: [],
      tax: { withholding: share('withholding'), treaty: fraction(10, 100), grossUp: 'none' },
    },
  };
}

/**
 * The budget of a deal is taken for the in-going budget: direct cost and a contingency on it. Bond and financing
 * come on top, and make the all-in cost; no clause of the library counts studio overhead in.
 */
function budgetParts(
  budgetMinor: number,
  contingency: Fraction,
  bondAndFinance: Fraction,
): StatementSpec['costs']['budgetParts'] {
  const whole = addFractions(ONE, contingency);
  const directMinor = timesFraction(budgetMinor, fraction(whole.denominator, whole.numerator));
  return {
    directMinor,
    contingencyMinor: budgetMinor - directMinor,
    bondAndFinanceMinor: timesFraction(budgetMinor, bondAndFinance),
    studioOverheadMinor: 0,
  };
}

/** An outcome has one place per award, so that an award bonus can be priced where the paper has none. */
export const UNPAID_AWARD: StatementSpec['owner']['awards'][number] = {
  id: 'best-picture',
  label: { en: 'Best picture', ko: '작품상' },
  amountMinor: 0,
};
