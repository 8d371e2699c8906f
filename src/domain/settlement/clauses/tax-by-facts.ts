import type { Party, SituationAnswer } from '#domain/deal/deal.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { TaxRate } from '#domain/settlement/simulation/parameters.ts';
import { higher, ourResidences, withholdingRate } from './withholding-rate.ts';

/** What is withheld from each kind of income, and the treaty's own rate of it. */
export type TaxByFacts = {
  readonly royalties: Taxed;
  /** Missing where no rate of the library fits. */
  readonly services?: Taxed;
};
type Taxed = { readonly withholding: Fraction; readonly treaty: Fraction };

/**
 * What the answers about payment, kind of income and treaty form, and the residence of our side, make of the library's
 * rates; undefined until they decide one. The payer withholds what the law says whatever a paper promises, so these stand
 * before its figure. Of companies of ours in several countries, the one that is taxed most speaks for our side.
 */
export function taxByFacts(
  rates: readonly TaxRate[],
  situation: Readonly<Record<string, SituationAnswer>>,
  parties: readonly Party[],
): TaxByFacts | undefined {
  const answer = (fact: string): string | undefined => situation[FACT_PREFIX + fact]?.answer;
  const direction = answer('payment_direction');
  const form = answer('treaty_form');
  const residences = ourResidences(parties);
  const royalties = rateOf(answer('payment_class'));
  if (!royalties) return undefined;
  const services = rateOf('services');
  return { royalties, ...(services ? { services } : {}) };

  function rateOf(income: string | undefined): Taxed | undefined {
    const taxed = residences.map((residence): Taxed | undefined => {
      const withholding = withholdingRate(rates, { direction, residence, income, form })?.rate;
      const treaty = withholdingRate(rates, { direction, residence, income, form: 'filed' })?.rate;
      return withholding && { withholding, treaty: treaty ?? withholding };
    });
    const known = taxed.filter((each) => each !== undefined);
    return known.length === taxed.length && known[0] ? known.reduce(higher) : undefined;
  }
}

/**
 * Rates at which royalties to our side may be taxed, while the facts do not decide it: every rate of the library that no
 * answer rules out. A kind of income of which the library knows no rate (an outright sale) rules none out.
 */
export function ratesNotRuledOut(
  rates: readonly TaxRate[],
  situation: Readonly<Record<string, SituationAnswer>>,
  parties: readonly Party[],
): readonly Fraction[] {
  const mayBe = (fact: string, each: string): boolean => {
    const answer = situation[FACT_PREFIX + fact]?.answer;
    return answer === undefined || answer === 'unknown' || answer === each;
  };
  const named = situation[`${FACT_PREFIX}payment_class`]?.answer;
  const isClassRated = rates.some(({ income }) => income === named);
  return rates
    .filter(
      ({ direction, income, form }) =>
        income !== 'services' &&
        mayBe('payment_direction', direction) &&
        (!isClassRated || mayBe('payment_class', income)) &&
        mayBe('treaty_form', form),
    )
    .flatMap(({ direction, income, form }) =>
      ourResidences(parties).flatMap((residence) => {
        const fits = withholdingRate(rates, { direction, residence, income, form });
        return fits ? [fits.rate] : [];
      }),
    );
}
