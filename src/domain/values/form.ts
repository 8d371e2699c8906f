import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TierMeaning } from './tiers.ts';
import type { BaseId, DurationUnit, MoneyPer, QuantityUnitId } from './value.ts';

/** How a term is written, with its unit. Market, scale and rungs are given in this unit. */
export type ValueForm =
  | {
      readonly kind: 'money';
      readonly currency: CurrencyCode;
      readonly per?: MoneyPer;
      readonly tiers?: TierMeaning;
    }
  | { readonly kind: 'share'; readonly base: BaseId; readonly tiers?: TierMeaning }
  | { readonly kind: 'rate'; readonly base: BaseId; readonly period: 'year' | 'month' }
  | { readonly kind: 'duration'; readonly unit: DurationUnit }
  | { readonly kind: 'quantity'; readonly unit: QuantityUnitId }
  | { readonly kind: 'multiple'; readonly base: BaseId }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' };

export type Choice = { readonly id: string; readonly label: Bilingual };

/** A number in the term's unit, or a choice id / `yes` / `no`. */
export type MarketPoint =
  { readonly kind: 'number'; readonly n: Fraction } | { readonly kind: 'id'; readonly id: string };

/** The choice, or `yes` or `no`, at which a point of the market stands; undefined for a number. */
export function idOfPoint(point: MarketPoint | undefined): string | undefined {
  return point?.kind === 'id' ? point.id : undefined;
}

export type Base = { readonly id: string; readonly name: Bilingual; readonly definition: Bilingual };
export type QuantityUnit = { readonly id: string; readonly name: Bilingual };

/** The small catalogues that a value's words come from. */
export type ValueWords = { readonly bases: readonly Base[]; readonly units: readonly QuantityUnit[] };
/** As much of a term as is needed to write its values: choices have their labels there. */
export type FormOf = { readonly form: ValueForm };
