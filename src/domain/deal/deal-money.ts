import type { Fraction } from '../money/fraction.ts';
import type { AssumptionName } from '../money-model/assumption-names.ts';
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
};

export type DealWaterfall = {
  /** The preset that it began with. */
  readonly presetId: string;
  readonly spec: WaterfallSpec;
  /** Receipts by source in the modest scenario, in the source's minor units. */
  readonly typicalMinor: Readonly<Record<string, number>>;
};

export const NO_MONEY: DealMoney = { assumptions: {}, scenarios: {} };
