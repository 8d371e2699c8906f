import type { Party } from '#domain/deal/deal.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { compareFractions } from '#domain/figures/fraction.ts';
import type { TaxRate } from '#domain/settlement/simulation/parameters.ts';

/** Where a payment comes from, who is resident where, what for, and whether the treaty form is with the payer. */
export type Payment = {
  /** The answer to `payment_direction`. */
  readonly direction: string | undefined;
  /** ISO 3166. */
  readonly residence: string | undefined;
  readonly income: string | undefined;
  readonly form: string | undefined;
};

/** By direction: the country of the payer, and that of a payee whose rate of the library names none. */
const ENDS: Readonly<Record<string, { readonly payer: string; readonly payee: string }>> = {
  us_to_korea: { payer: 'US', payee: 'KR' },
  korea_to_us: { payer: 'KR', payee: 'US' },
};

export function payerCountry(direction: string | undefined): string | undefined {
  return direction === undefined ? undefined : ENDS[direction]?.payer;
}

/** The rate of the library for a payment that crosses a border; without the form the full rate holds for any country. */
export function withholdingRate(
  rates: readonly TaxRate[],
  { direction, residence, income, form }: Payment,
): TaxRate | undefined {
  const ends = direction === undefined ? undefined : ENDS[direction];
  if (!ends || residence === undefined || residence === ends.payer) return undefined;
  const fits = rates.filter(
    (each) => each.direction === direction && each.income === income && each.form === form,
  );
  return (
    fits.find((each) => (each.residence ?? ends.payee) === residence) ??
    (form === 'not_filed' ? fits.find((each) => each.residence === undefined) : undefined)
  );
}

/** Where our side is resident: as its parties say; Korea while none says. */
export function ourResidences(parties: readonly Party[]): readonly string[] {
  const said = parties.filter(({ side, country }) => side === 'ours' && country !== '');
  return said.length === 0 ? ['KR'] : [...new Set(said.map(({ country }) => country))];
}

export function higher<Taxed extends { readonly withholding: Fraction }>(a: Taxed, b: Taxed): Taxed {
  return compareFractions(b.withholding, a.withholding) > 0 ? b : a;
}
