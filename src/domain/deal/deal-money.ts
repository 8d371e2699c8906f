import type { Fraction } from '#domain/figures/fraction.ts';
import type { AssumptionName } from '#domain/settlement/simulation/assumption-names.ts';
import type { OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import type { OptionChances } from '#domain/settlement/simulation/parameters.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** PRIVATE. What the person assumes about money: in no file or document for the other side. */
export type DealMoney = {
  /** Own values in place of the library's typical ones. */
  readonly assumptions: Readonly<Partial<Record<AssumptionName, Fraction>>>;
  /** By id. A scenario with an id of the library replaces the library's; any other is the person's own. */
  readonly scenarios: Readonly<Record<string, OwnScenario>>;
  /** The waterfall as the person has drawn it. Without one, a preset is used. */
  readonly waterfall?: DealWaterfall;
  /** What becomes of the option; without it nothing is averaged over its outcomes. */
  readonly chances?: OptionChances;
};

export type DealWaterfall = {
  /** The preset that it began with. */
  readonly presetId: string;
  readonly spec: WaterfallSpec;
  /** Receipts by source in the modest scenario, in the source's minor units. */
  readonly typicalMinor: Readonly<Record<string, number>>;
  /** Day of screening (ISO), by which rates that changed are chosen, such as the levy on tickets. */
  readonly screenedOn?: string;
};

export const NO_MONEY: DealMoney = { assumptions: {}, scenarios: {} };
