import { z } from 'zod';
import type { AssumptionMoves } from '#domain/settlement/clauses/assumption-moves.ts';
import type {
  DealClausePrices,
  DealSimulation,
  DealStatement,
  DealWaterfallFigures,
} from '#domain/settlement/clauses/deal-figures.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { method } from './method.ts';

/** What clauses are worth, from the assumptions of the deal and the library. */
export const MONEY_METHODS = {
  /** Every line of the studio's statement and of the owner's income in one scenario. */
  'money.statement': method<DealStatement>()(
    z.strictObject({ dealId: plainId, draftId: plainId, scenarioId: plainId }),
  ),
  'money.waterfall': method<DealWaterfallFigures>()(
    z.strictObject({ dealId: plainId, draftId: plainId, scenarioId: plainId }),
  ),
  /** What each clause of the draft is worth to us, and the tornado. Takes up to two seconds: a job may go before it. */
  'money.clausePrices': method<DealClausePrices>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  /** What moves the average under the draft apart from its clauses: each assumption at either end of its range. */
  'money.assumptionMoves': method<AssumptionMoves>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  /** The distribution of our receipts over ten thousand outcomes of the model. */
  'money.simulation': method<DealSimulation>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  /** Papers, our ladder and the market in money, each against the first column; ladder and market lie over `draftId`. */
  'money.sideBySide': method<MoneySideBySide>()(
    z.strictObject({ dealId: plainId, draftId: plainId, columns: moneyColumns() }),
  ),
} as const;

function moneyColumns() {
  return z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('draft'), draftId: plainId }),
        z.strictObject({ kind: z.enum(['ask', 'fallback', 'market']) }),
      ]),
    )
    .min(2)
    .max(8);
}
