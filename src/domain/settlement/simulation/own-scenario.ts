import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Outcome } from '#domain/settlement/statement/statement-types.ts';

export type OwnScenario = {
  /** Empty where the library's name is kept. */
  readonly label: string;
  /** Worldwide box office as a multiple of the budget. */
  readonly boxOfficeMultiple: Fraction;
  readonly sequels: number;
  /** How many times each award of the paper is won. */
  readonly awards: number;
  /** What the person states instead of leaving it to the mix of the library. */
  readonly outcome?: OwnOutcome;
};

/** How often each of these happens. One that is left out happens as often as in the library's scenario. */
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
