import type { CurrencyCode } from '../money/currency.ts';
import type { Fraction } from '../money/fraction.ts';
import type { AssumptionName } from '../money-model/assumption-names.ts';
import type { Outcome } from '../money-model/statement-types.ts';
import type { WaterfallSpec } from '../money-model/waterfall-types.ts';

/** PRIVATE. What the person assumes about money: in no file or document for the other side. */
export type DealMoney = {
  /** Own values in place of the library's typical ones. */
  readonly assumptions: Readonly<Partial<Record<AssumptionName, Fraction>>>;
  /** By id. One with an id of the library stands in its place; any other is a scenario of one's own. */
  readonly scenarios: Readonly<Record<string, OwnScenario>>;
  /** The waterfall as the person has drawn it; without one, a preset stands in. */
  readonly waterfall?: DealWaterfall;
};

export type OwnScenario = {
  /** Empty: the library's own name. */
  readonly label: string;
  /** Worldwide box office as a multiple of the budget. */
  readonly boxOfficeMultiple: Fraction;
  readonly sequels: number;
  /** How many times each award of the paper is won. */
  readonly awards: number;
  /** What the person states instead of leaving it to the mix of the library. */
  readonly outcome?: OwnOutcome;
};

/** How often each of these happens; what is left out happens as in a library scenario. */
export const OUTCOME_COUNTS = [
  'extensionsUsed',
  'remakes',
  'episodes60',
  'episodes30',
  'rerunsPerEpisode',
  'pilots',
  'seriesSold',
  'tvHours',
  'spinoffEpisodes60',
] as const satisfies readonly (keyof Outcome)[];
export type OutcomeCount = (typeof OUTCOME_COUNTS)[number];

/** Amounts in whole minor units. What is left out follows the multiple of the scenario and the mix. */
export type OwnOutcome = {
  /** Of the statement's amounts: box office, receipts and cost. */
  readonly currency: CurrencyCode;
  readonly reached: Outcome['reached'];
  readonly release: Outcome['release'];
  /** By market id. */
  readonly boxOfficeMinor: Readonly<Record<string, number>>;
  /** By medium id. */
  readonly receiptsMinor: Readonly<Record<string, number>>;
  readonly directCostMinor?: number;
  readonly counts: Readonly<Partial<Record<OutcomeCount, number>>>;
  /** By source id of the waterfall, in the source's own currency. */
  readonly sourcesMinor: Readonly<Record<string, number>>;
};

export type DealWaterfall = {
  /** The preset that it began with. */
  readonly presetId: string;
  readonly spec: WaterfallSpec;
  /** Receipts by source in the modest scenario, in the source's minor units. */
  readonly typicalMinor: Readonly<Record<string, number>>;
};

export const NO_MONEY: DealMoney = { assumptions: {}, scenarios: {} };
