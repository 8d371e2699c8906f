import type { Bilingual } from '#domain/text/bilingual.ts';
import type {
  DealClausePrices,
  DealSimulation,
  DealStatement,
  DealWaterfallFigures,
} from './deal-figures.ts';
import { dealStatement, dealWaterfall } from './deal-figures.ts';
import type { DealModel } from './deal-model.ts';

/** PRIVATE: it rests on our ladder. The money of one draft as a brief shows it, or why there is none. */
export type MoneyPage =
  | {
      readonly kind: 'worked';
      readonly prices: DealClausePrices;
      readonly simulation: DealSimulation;
      /** One per scenario, in their order; none where the deal has no statement. */
      readonly statements: readonly DealStatement[];
      /** One per scenario, in their order; none where the deal has no waterfall. */
      readonly waterfalls: readonly DealWaterfallFigures[];
    }
  | { readonly kind: 'missing'; readonly why: Bilingual };

/** Puts beside the prices and the simulation of a deal what each scenario pays. Throws what a structure is refused for. */
export function moneyPage(
  model: DealModel,
  prices: DealClausePrices,
  simulation: DealSimulation,
): Extract<MoneyPage, { kind: 'worked' }> {
  const ids = model.scenarios.map(({ id }) => id);
  return {
    kind: 'worked',
    prices,
    simulation,
    statements: model.model.statement ? ids.map((id) => dealStatement(model, id)) : [],
    waterfalls: model.waterfall ? ids.map((id) => dealWaterfall(model, id)) : [],
  };
}
