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
import { noDeal } from './example.ts';
import type { Scene } from './example.ts';
import { method } from './method.ts';

/** What clauses are worth, from the assumptions of the deal and the library. */
export const MONEY_METHODS = {
  /** Every line of the studio's statement and of the owner's income in one scenario. */
  'money.statement': method(
    z.strictObject({ dealId: plainId, draftId: plainId, scenarioId: plainId }),
  ).answers<DealStatement>({
    asks: async (scene) => ({ ...(await withBudget(scene, 'remake')), scenarioId: 'hit' }),
    answers: ({ conservation, lines }) =>
      conservation.picture.isExact && conservation.owner.isExact && lines.length > 30,
    refuses: [({ dealId, draftId }) => ({ dealId, draftId, scenarioId: 'hit' }), 'refused'],
  }),
  'money.waterfall': method(
    z.strictObject({ dealId: plainId, draftId: plainId, scenarioId: plainId }),
  ).answers<DealWaterfallFigures>({
    asks: async (scene) => ({ ...(await withBudget(scene, 'co-production')), scenarioId: 'flop' }),
    answers: ({ result, isExample }) => result.conservation.isExact && isExample,
    refuses: [
      async (scene) => ({ ...(await withBudget(scene, 'co-production')), scenarioId: 'no-such-scenario' }),
      'not-found',
    ],
  }),
  /** What each clause of the draft is worth to us, and the tornado. Takes up to two seconds: a job may go before it. */
  'money.clausePrices': method(
    z.strictObject({ dealId: plainId, draftId: plainId }),
  ).answers<DealClausePrices>({
    asks: (scene) => withBudget(scene, 'remake'),
    answers: ({ clauses, runs }) => clauses.length > 50 && runs > 0,
    refuses: [({ dealId }) => ({ dealId, draftId: 'no-such-draft' }), 'not-found'],
  }),
  /** What moves the average under the draft apart from its clauses: each assumption at either end of its range. */
  'money.assumptionMoves': method(
    z.strictObject({ dealId: plainId, draftId: plainId }),
  ).answers<AssumptionMoves>({
    asks: (scene) => withBudget(scene, 'remake'),
    // The draft of the scene says nothing that pays.
    answers: ({ currency, averageMinor, moves }) =>
      currency === 'USD' && averageMinor === 0 && moves.length === 0,
    refuses: [({ dealId, draftId }) => ({ dealId, draftId }), 'refused'],
  }),
  /** The distribution of our receipts over ten thousand outcomes of the model. */
  'money.simulation': method(z.strictObject({ dealId: plainId, draftId: plainId })).answers<DealSimulation>({
    asks: (scene) => withBudget(scene, 'remake'),
    answers: ({ statement }) => statement?.runs === 10_000,
    refuses: noDeal({ draftId: 'x' }),
  }),
  /** Papers, our ladder and the market in money, each against the first column; ladder and market lie over `draftId`. */
  'money.sideBySide': method(
    z.strictObject({ dealId: plainId, draftId: plainId, columns: moneyColumns() }),
  ).answers<MoneySideBySide>({
    asks: async (scene) => ({
      ...(await withBudget(scene, 'remake')),
      columns: [{ kind: 'draft', draftId: scene.draftId }, { kind: 'market' }],
    }),
    answers: ({ columns, clauses }) => columns.length === 2 && clauses.length > 0,
    refuses: [
      async (scene) => ({
        ...(await withBudget(scene, 'remake')),
        columns: [{ kind: 'market' }, { kind: 'draft', draftId: 'no-such-draft' }],
      }),
      'not-found',
    ],
  }),
} as const;

/** The deal and the draft of the scene, with a budget. */
async function withBudget(
  { before, dealId, draftId }: Scene,
  kind: 'remake' | 'co-production',
): Promise<{ readonly dealId: string; readonly draftId: string }> {
  await before.budget(kind);
  return { dealId, draftId };
}

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
