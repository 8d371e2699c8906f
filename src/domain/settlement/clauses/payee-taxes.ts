import type { DealDocument, Party } from '#domain/deal/deal.ts';
import { addMinor, timesFraction } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { FACT_PREFIX } from '#domain/library/rule.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import type { TaxRate } from '#domain/settlement/simulation/parameters.ts';
import type { Payee, WaterfallResult, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { serviceTiers } from './our-result.ts';
import { payerCountry, withholdingRate } from './withholding-rate.ts';
import { ZERO } from '#domain/figures/fraction.ts';

/** What is withheld from what a waterfall pays one payee. Minor units of the structure. */
export type PayeeTax = {
  readonly payee: string;
  /** Country of the party that the payee is; missing where no party of the deal is known to be it. */
  readonly residence?: string;
  readonly kinds: readonly TaxedIncome[];
  /** Missing where the rate of a kind that was paid is not known. */
  readonly netMinor?: number;
};

export type TaxedIncome = {
  readonly income: 'royalties' | 'services';
  readonly grossMinor: number;
  readonly rate?: Fraction;
  readonly withheldMinor?: number;
  /**
   * Why: the payer and the payee are of one country, a rate of the library, the paper's own rate on our side, nothing
   * because neither the facts nor the paper name a rate on our side, or that nothing decides it.
   */
  readonly by: 'domestic' | 'library' | 'paper' | 'not-named' | 'not-known';
  /** The rate of the library with its source. */
  readonly from?: TaxRate;
};

export type TaxFacts = {
  readonly rates: readonly TaxRate[];
  readonly direction: string | undefined;
  readonly income: string | undefined;
  /** Of our side, and of everybody else. */
  readonly form: string | undefined;
  readonly othersForm: string | undefined;
  readonly parties: readonly Party[];
};

export function taxFactsOf({ deal, situation }: DealDocument, rates: readonly TaxRate[]): TaxFacts {
  const answer = (fact: string): string | undefined => situation[FACT_PREFIX + fact]?.answer;
  return {
    rates,
    direction: answer('payment_direction'),
    income: answer('payment_class'),
    form: answer('treaty_form'),
    othersForm: answer('treaty_form_others'),
    parties: deal.parties,
  };
}

/**
 * Each payee by its own residence and treaty form; our side at the rates that its result is worked with. By hand: 3.6
 * million of profits from the US to a Korean company with the form bear 10%, to a US company nothing.
 */
export function payeeTaxes(
  facts: TaxFacts,
  model: Pick<PricingModel, 'isTaxByFacts' | 'waterfallTax' | 'waterfallServiceTax'>,
  spec: WaterfallSpec,
  { tiers, payees }: WaterfallResult,
): PayeeTax[] {
  const forServices = serviceTiers(spec);
  return spec.payees.map((payee, at) => {
    const residence = partyOf(payee, facts.parties)?.country || undefined;
    const services = tiers
      .filter(({ tier }) => forServices.has(tier))
      .flatMap(({ payments }) => payments)
      .filter(({ to }) => to === payee.id)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const royalties = payees[at]!.receivedMinor - services;
    const kinds = [
      ...(royalties > 0 || services === 0 ? [kind('royalties', royalties)] : []),
      ...(services > 0 ? [kind('services', services)] : []),
    ];
    const withheld = kinds.map(({ withheldMinor }) => withheldMinor);
    const known = withheld.filter((each) => each !== undefined);
    return {
      payee: payee.id,
      ...(residence === undefined ? {} : { residence }),
      kinds,
      ...(known.length === withheld.length ? { netMinor: royalties + services - addMinor(...known, 0) } : {}),
    };

    function kind(income: TaxedIncome['income'], grossMinor: number): TaxedIncome {
      const decided = rateOf(income);
      return {
        income,
        grossMinor,
        ...decided,
        ...(decided.rate ? { withheldMinor: timesFraction(grossMinor, decided.rate) } : {}),
      };
    }

    function rateOf(income: TaxedIncome['income']): Pick<TaxedIncome, 'rate' | 'by' | 'from'> {
      const isOurs = payee.side === 'ours';
      const from = withholdingRate(facts.rates, {
        direction: facts.direction,
        residence: residence ?? (isOurs ? 'KR' : undefined),
        income: income === 'services' ? 'services' : facts.income,
        form: isOurs ? facts.form : facts.othersForm,
      });
      const isAtHome = residence !== undefined && residence === payerCountry(facts.direction);
      if (isOurs) {
        const rate = (income === 'services' ? model.waterfallServiceTax : undefined) ?? model.waterfallTax;
        if (model.isTaxByFacts && from) return { rate, by: 'library', from };
        if (rate.numerator > 0) return { rate, by: 'paper' };
        return { rate, by: isAtHome ? 'domestic' : 'not-named' };
      }
      if (isAtHome) return { rate: ZERO, by: 'domestic' };
      return from ? { rate: from.rate, by: 'library', from } : { by: 'not-known' };
    }
  });
}

/** The party of the same name; else the only one on the payee's own side, which a third payee has none of. */
function partyOf({ label, side }: Payee, parties: readonly Party[]): Party | undefined {
  const names = new Set([label.en, label.ko]);
  const isNamed = ({ name, nameIn }: Party): boolean =>
    [name, nameIn?.en, nameIn?.ko].some((each) => each !== undefined && names.has(each));
  const named = parties.find(isNamed);
  if (named || side === 'third') return named;
  const onSide = parties.filter((party) => party.side === side);
  const countries = new Set(onSide.map(({ country }) => country));
  return countries.size === 1 ? onSide[0] : undefined;
}
