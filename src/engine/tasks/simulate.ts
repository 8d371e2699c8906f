import type { MoneyParameters, PaymentTiming } from '#domain/settlement/simulation/parameters.ts';
import {
  simulateStatementInSteps,
  simulateWaterfallInSteps,
} from '#domain/settlement/simulation/simulate.ts';
import type {
  ReceiptsModel,
  Simulation,
  WaterfallSimulation,
} from '#domain/settlement/simulation/simulate.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { Step, Task } from './task.ts';

export type SimulateInput = {
  readonly runs: number;
  readonly seed: number;
  readonly statement?: { readonly spec: StatementSpec; readonly parameters: MoneyParameters };
  readonly waterfall?: {
    readonly spec: WaterfallSpec;
    readonly receipts: ReceiptsModel;
    readonly timing: PaymentTiming;
  };
};

export type SimulateOutput = {
  readonly statement?: Simulation;
  readonly waterfall?: WaterfallSimulation;
};

/** Many pictures under one paper: a studio statement, a waterfall, or both. */
export const simulate: Task<SimulateInput, SimulateOutput> = {
  label: { en: 'The simulation', ko: '모의실험' },
  limitMs: 60_000,
  *run({ runs, seed, statement, waterfall }): Generator<Step, SimulateOutput> {
    const ofStatement =
      statement && (yield* simulateStatementInSteps(statement.spec, statement.parameters, runs, seed));
    const ofWaterfall =
      waterfall &&
      (yield* simulateWaterfallInSteps(waterfall.spec, waterfall.receipts, waterfall.timing, runs, seed));
    return {
      ...(ofStatement ? { statement: ofStatement } : {}),
      ...(ofWaterfall ? { waterfall: ofWaterfall } : {}),
    };
  },
};
