import type { Fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';

export type DurationUnit = 'days' | 'weeks' | 'months' | 'years';

/** What money is counted by when it is not a lump sum. */
export type MoneyPer = 'episode' | 'hour' | 'month' | 'year' | 'picture';

/**
 * What a paper says about one term, in the paper's own unit. It is normalised only to compare.
 * A share, rate or multiple without a base cannot be written.
 */
export type Value =
  | { readonly kind: 'money'; readonly money: Money; readonly per?: MoneyPer }
  | { readonly kind: 'share'; readonly share: Fraction; readonly base: BaseId }
  | {
      readonly kind: 'rate';
      readonly share: Fraction;
      readonly base: BaseId;
      readonly period: 'year' | 'month';
    }
  | { readonly kind: 'duration'; readonly n: Fraction; readonly unit: DurationUnit }
  | { readonly kind: 'quantity'; readonly n: Fraction; readonly unit: QuantityUnitId }
  | { readonly kind: 'multiple'; readonly n: Fraction; readonly base: BaseId }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'schedule'; readonly instalments: readonly Instalment[] }
  | { readonly kind: 'date'; readonly on: string }
  | { readonly kind: 'text'; readonly text: string };

export type ValueKind = Value['kind'];

/** One payment of a schedule: how much, and the event that makes it due, in the paper's words. */
export type Instalment = {
  readonly part:
    | { readonly kind: 'share'; readonly share: Fraction; readonly base: BaseId }
    | { readonly kind: 'money'; readonly money: Money };
  readonly due: string;
};

/** Id of a base in `templates/library/bases.yaml`: what a percentage is a percentage of. */
export type BaseId = string;

/** Id of a counted unit in `templates/library/units.yaml`: screens, reports a year, hours a week ... */
export type QuantityUnitId = string;
