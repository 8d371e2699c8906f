import type { MONEY_METHODS } from '#contract/methods/money.ts';
import type { AssumptionMoves } from '#domain/settlement/clauses/assumption-moves.ts';
import type {
  DealClausePrices,
  DealSimulation,
  DealStatement,
  DealWaterfallFigures,
} from '#domain/settlement/clauses/deal-figures.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { noDeal } from './sample.ts';
import type { SamplesOf, World } from './sample.ts';

export const MONEY_SAMPLES: SamplesOf<typeof MONEY_METHODS> = {
  'money.statement': {
    sample: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'remake')),
        scenarioId: 'hit',
      }),
      answers: ({ conservation, lines }: DealStatement) =>
        conservation.picture.isExact && conservation.owner.isExact && lines.length > 30,
    },
    // A deal without a budget.
    refusal: { input: ({ dealId, draftId }) => ({ dealId, draftId, scenarioId: 'hit' }), code: 'refused' },
  },
  'money.waterfall': {
    sample: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'co-production')),
        scenarioId: 'flop',
      }),
      answers: ({ result, isExample }: DealWaterfallFigures) => result.conservation.isExact && isExample,
    },
    refusal: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'co-production')),
        scenarioId: 'no-such-scenario',
      }),
      code: 'not-found',
    },
  },
  'money.clausePrices': {
    sample: {
      input: ({ ask, ...world }) => withBudget(ask, world, 'remake'),
      answers: ({ clauses, runs }: DealClausePrices) => clauses.length > 50 && runs > 0,
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'no-such-draft' }), code: 'not-found' },
  },
  'money.assumptionMoves': {
    sample: {
      input: ({ ask, ...world }) => withBudget(ask, world, 'remake'),
      // The draft of this world says nothing that pays.
      answers: ({ currency, averageMinor, moves }: AssumptionMoves) =>
        currency === 'USD' && averageMinor === 0 && moves.length === 0,
    },
    refusal: { input: ({ dealId, draftId }) => ({ dealId, draftId }), code: 'refused' },
  },
  'money.simulation': {
    sample: {
      input: ({ ask, ...world }) => withBudget(ask, world, 'remake'),
      answers: ({ statement }: DealSimulation) => statement?.runs === 10_000,
    },
    refusal: noDeal({ draftId: 'x' }),
  },
  'money.sideBySide': {
    sample: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'remake')),
        columns: [{ kind: 'draft', draftId: world.draftId }, { kind: 'market' }],
      }),
      answers: ({ columns, clauses }: MoneySideBySide) => columns.length === 2 && clauses.length > 0,
    },
    refusal: {
      input: async ({ ask, ...world }) => ({
        ...(await withBudget(ask, world, 'remake')),
        columns: [{ kind: 'market' }, { kind: 'draft', draftId: 'no-such-draft' }],
      }),
      code: 'not-found',
    },
  },
};

/** The world's deal with a budget, of the kind. */
async function withBudget(
  ask: World['ask'],
  { dealId, draftId, revision }: Omit<World, 'ask'>,
  kind: 'remake' | 'co-production',
): Promise<{ readonly dealId: string; readonly draftId: string }> {
  const patch = { kinds: [kind], budget: { amountMinor: 3_200_000_000, currency: 'USD' } } as const;
  await ask('deals.apply', { dealId, revision, operation: { kind: 'edit-head', patch } });
  return { dealId, draftId };
}
