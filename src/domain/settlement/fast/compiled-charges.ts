import { interestRatio, timesFraction } from '#domain/figures/exact.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import { addFractions, ONE } from '#domain/figures/fraction.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { pairs, shrink } from './fast-arithmetic.ts';

/**
 * What a definition charges once its receipts are counted, side by side in one array: `work` reads it at
 * `which * CHARGES`.
 */
export const CHARGES = 15;
export const FIXED_EXPENSES = 0;
export const OVERHEAD_N = 1;
export const OVERHEAD_D = 2;
export const OVERHEAD_ON_PARTICIPATIONS = 3;
export const INTEREST_N = 4;
export const INTEREST_D = 5;
export const INTEREST_ON_ALL = 6;
export const INTEREST_FIXED = 7;
export const BUDGET_WITH_CUSHION = 8;
export const PENALTY_N = 9;
export const PENALTY_D = 10;
/** Without the overhead on advertising; the overhead's base and rate, where advertising follows the box office. */
export const BARE_EXPENSES = 11;
export const ADVERTISED = 12;
export const ADVERTISING_OVERHEAD_N = 13;
export const ADVERTISING_OVERHEAD_D = 14;

/** Rates of one stream, side by side: its own (rental share, or the basis of a medium in each definition), then its fees. */
export const RATES = 8;

/** Four rates of every stream, as `RATES` numbers each. */
export function streamRates(spec: StatementSpec): Float64Array {
  const fee = (which: 'net' | 'adjusted', own: Fraction): Fraction => {
    const { fee: charged } = spec[which];
    return charged.kind === 'flat' ? charged.rate : own;
  };
  const basis = (which: 'net' | 'adjusted', own: Fraction): Fraction =>
    spec[which].mediumBasis === 'full' ? ONE : own;
  return pairs([
    ...spec.markets.flatMap(({ rentalShare, feeRate }) => [
      rentalShare,
      ONE,
      fee('net', feeRate),
      fee('adjusted', feeRate),
    ]),
    ...spec.media.flatMap((medium) => [
      basis('net', medium.basis),
      basis('adjusted', medium.basis),
      fee('net', medium.feeRate),
      fee('adjusted', medium.feeRate),
    ]),
  ]);
}

/** Basis of each medium in the gross of participants; undefined where they count what each definition counts. */
export function participantsBasis({ media, grossBasis }: StatementSpec): Float64Array | undefined {
  return grossBasis && pairs(media.map(({ id, basis }) => grossBasis[id] ?? basis));
}

/** In the order of the offsets above. */
export function chargesOf(spec: StatementSpec, which: 'net' | 'adjusted'): number[] {
  const definition = spec[which];
  const costs = spec.costs;
  const overheadBase =
    costs.advertisingMinor + (definition.advertisingOverhead.base === 'advertising' ? 0 : costs.printsMinor);
  const interest = definition.interest;
  const rate =
    interest.kind === 'rate'
      ? interestRatio(addFractions(interest.prime, interest.spread), interest.months, interest.compounding)
      : { numerator: 0n, denominator: 1n };
  const shrunk = shrink(rate.numerator, rate.denominator);
  return [
    costs.printsMinor +
      costs.advertisingMinor +
      costs.otherMinor +
      timesFraction(overheadBase, definition.advertisingOverhead.rate),
    definition.productionOverhead.rate.numerator,
    definition.productionOverhead.rate.denominator,
    definition.productionOverhead.base === 'direct-cost' ? 0 : 1,
    shrunk.n,
    shrunk.d,
    interest.kind === 'rate' && interest.base === 'negative-cost' ? 1 : 0,
    interest.kind === 'amount' ? interest.amountMinor : 0,
    costs.budgetMinor + timesFraction(costs.budgetMinor, definition.overBudget.cushion),
    definition.overBudget.multiple.numerator,
    definition.overBudget.multiple.denominator,
    costs.printsMinor + costs.advertisingMinor + costs.otherMinor,
    overheadBase,
    definition.advertisingOverhead.rate.numerator,
    definition.advertisingOverhead.rate.denominator,
  ];
}

export function optionSums(spec: StatementSpec): { paid: Float64Array; applicable: Float64Array } {
  const option = spec.owner.option;
  const paid = [option.feeMinor];
  const applicable = [option.isApplicable ? option.feeMinor : 0];
  for (const extension of option.extensions) {
    paid.push(paid[paid.length - 1]! + extension.feeMinor);
    applicable.push(applicable[applicable.length - 1]! + (extension.isApplicable ? extension.feeMinor : 0));
  }
  return { paid: Float64Array.from(paid), applicable: Float64Array.from(applicable) };
}

export function sumOf(items: readonly { readonly amountMinor: number }[]): number {
  return items.reduce((sum, item) => sum + item.amountMinor, 0);
}
