import type { SituationAnswer } from '#domain/deal/deal.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { TaxRate } from '#domain/settlement/simulation/parameters.ts';

/** What is withheld from each kind of income, and the treaty's own rate of it. */
export type TaxByFacts = {
  readonly royalties: Taxed;
  /** Missing where no rate of the library fits. */
  readonly services?: Taxed;
};
type Taxed = { readonly withholding: Fraction; readonly treaty: Fraction };

/**
 * What the answers about payment, kind of income and treaty form make of the library's rates; undefined until they
 * decide one. The payer withholds what the law says whatever a paper promises, so these stand before its figure.
 */
export function taxByFacts(
  rates: readonly TaxRate[],
  situation: Readonly<Record<string, SituationAnswer>>,
): TaxByFacts | undefined {
  const answer = (fact: string): string | undefined => situation[FACT_PREFIX + fact]?.answer;
  const direction = answer('payment_direction');
  const form = answer('treaty_form');
  const royalties = rateOf(answer('payment_class'));
  if (!royalties) return undefined;
  const services = rateOf('services');
  return { royalties, ...(services ? { services } : {}) };

  function rateOf(income: string | undefined): Taxed | undefined {
    const of = (filed: string | undefined): Fraction | undefined =>
      rates.find((each) => each.direction === direction && each.income === income && each.form === filed)
        ?.rate;
    const withholding = of(form);
    return withholding ? { withholding, treaty: of('filed') ?? withholding } : undefined;
  }
}
