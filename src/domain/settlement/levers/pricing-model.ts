import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { PaymentTiming } from '#domain/settlement/simulation/parameters.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** Everything that a clause can move: a studio statement, a waterfall, or both, and when money comes. */
export type PricingModel = {
  readonly currency: CurrencyCode;
  readonly budgetMinor: number;
  readonly rates: readonly ExchangeRate[];
  readonly timing: PaymentTiming;
  readonly statement?: StatementSpec;
  readonly waterfall?: WaterfallSpec;
  /** Fees to us beside the waterfall, and tax withheld on what the waterfall pays us. */
  readonly waterfallFeeMinor: number;
  readonly waterfallTax: Fraction;
  /** Tax withheld on those fees. */
  readonly waterfallFeeTax: Fraction;
  /** Tax withheld on fees for services that the waterfall pays us, where the facts of the deal tell it from the rest. */
  readonly waterfallServiceTax?: Fraction;
  /** Public money for the picture as the paper states it, and what of it is ours beside the waterfall. */
  readonly incentives: readonly Incentive[];
  readonly waterfallIncentiveMinor: number;
  /** Incentives that are counted and not decided: no money yet. */
  readonly undecidedIncentives: readonly string[];
  /** The answers of the deal decide what is withheld; no paper moves it. */
  readonly isTaxByFacts: boolean;
};

export type Incentive = {
  readonly id: string;
  readonly label: Bilingual;
  readonly amountMinor: number;
  /** Whose country pays it. */
  readonly side: 'ours' | 'theirs';
};

/** The model with the value in it, or why the value cannot be put into figures. */
export type Applied = { readonly model: PricingModel } | Refused;
export type Refused = { readonly why: Bilingual };
