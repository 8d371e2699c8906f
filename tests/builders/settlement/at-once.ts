import type { PricingInput } from '#domain/settlement/clauses/price-clauses.ts';
import { priceClausesInSteps } from '#domain/settlement/clauses/price-clauses.ts';
import {
  simulateStatementInSteps,
  simulateWaterfallInSteps,
} from '#domain/settlement/simulation/simulate.ts';
import type { Steps } from '#domain/settlement/simulation/simulate.ts';

/** Long work without the pauses between its steps, which the engine makes. */
function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const priceClauses = (input: PricingInput) => atOnce(priceClausesInSteps(input));

export const simulateStatement = (...asked: Parameters<typeof simulateStatementInSteps>) =>
  atOnce(simulateStatementInSteps(...asked));

export const simulateWaterfall = (...asked: Parameters<typeof simulateWaterfallInSteps>) =>
  atOnce(simulateWaterfallInSteps(...asked));
