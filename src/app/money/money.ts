import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { assumptionMoves, movedAssumptions } from '#domain/settlement/clauses/assumption-moves.ts';
import type { AssumptionMoves } from '#domain/settlement/clauses/assumption-moves.ts';
import { offersOf } from '#domain/settlement/clauses/price-clauses.ts';
import { dealClausePrices, dealStatement, dealWaterfall } from '#domain/settlement/clauses/deal-figures.ts';
import type {
  DealClausePrices,
  DealSimulation,
  DealStatement,
  DealWaterfallFigures,
} from '#domain/settlement/clauses/deal-figures.ts';
import { dealModel, pricingInput, termRungs } from '#domain/settlement/clauses/deal-model.ts';
import type { DealModel } from '#domain/settlement/clauses/deal-model.ts';
import { moneyPage } from '#domain/settlement/clauses/money-page.ts';
import type { MoneyPage } from '#domain/settlement/clauses/money-page.ts';
import { dealSideBySide, packagesOf } from '#domain/settlement/clauses/deal-side-by-side.ts';
import type { MoneyColumn, MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { MODEL_LABEL } from '#domain/settlement/simulation/simulate.ts';
import type { Engine } from '#engine/engine.ts';
import { runHere } from '#engine/run-here.ts';
import { pricingOrder } from '#engine/tasks/pricing.ts';
import type { SimulateInput } from '#engine/tasks/simulate.ts';
import type { Task } from '#engine/tasks/task.ts';
import { TASKS } from '#engine/tasks/tasks.ts';
import type { ProductTasks } from '#engine/tasks/tasks.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument } from '#app/deals/deals.ts';
import { workWorths } from './deal-worths.ts';
import type { DealWorths } from '#domain/plan/decide-deal.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { reportToNobody } from '#app/base/report.ts';
import type { Report } from '#app/base/report.ts';

/** Runs of each rung of a clause, all over one sample; and of the distribution of our receipts. */
export const CLAUSE_RUNS = 2_000;
export const SIMULATION_RUNS = 10_000;
/** One seed for everything: the same deal gives the same figures every day. */
const SEED = 20_261_120;

type Asked = { readonly dealId: string; readonly draftId: string };
/** A draft and the house as they stood when somebody asked. */
export type MoneyMoment = {
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
};
type PricedDraft = Pick<MoneyMoment, 'document' | 'draft'> & { readonly terms: readonly Term[] };
type SideBySideAsked = Asked & { readonly columns: readonly MoneyColumn[] };

export type MoneyDesk = ReturnType<typeof createMoneyDesk>;

/** The app's figures of money. Long work is done in the engine, so that other questions are answered meanwhile. */
export function createMoneyDesk(context: AppContext, parameters: () => MoneyParameters, run: RunTask) {
  return {
    statement({ scenarioId, ...asked }: Asked & { readonly scenarioId: string }): DealStatement {
      return dealStatement(modelAt(momentOf(asked)), scenarioId);
    },
    waterfall({ scenarioId, ...asked }: Asked & { readonly scenarioId: string }): DealWaterfallFigures {
      return dealWaterfall(modelAt(momentOf(asked)), scenarioId);
    },
    async clausePrices(asked: Asked, report: Report): Promise<DealClausePrices> {
      return pricesAt(momentOf(asked), report);
    },
    async assumptionMoves(asked: Asked, report: Report): Promise<AssumptionMoves> {
      return movesAt(momentOf(asked), report);
    },
    /** Papers and packages against the first of `columns`; packages lie over the draft that is asked for. */
    async sideBySide({ columns, ...asked }: SideBySideAsked, report: Report): Promise<MoneySideBySide> {
      const moment = momentOf(asked);
      return compareInMoney(moment, modelAt(moment), columns, run, report);
    },
    /** What each ask is worth in their latest paper. */
    worths(dealId: string, report: Report): Promise<DealWorths> {
      const document = getDocument(context, dealId);
      return workWorths(document, ({ id }) => pricesAt(momentOf({ dealId, draftId: id }), report));
    },
    async simulation(asked: Asked, report: Report): Promise<DealSimulation> {
      return simulationAt(momentOf(asked), report);
    },
    /** For a brief: the very answers of `clausePrices`. */
    prices(moment: MoneyMoment, report: Report): Promise<PricedPaper> {
      return orMissing(async () => ({ kind: 'worked', prices: await pricesAt(moment, report) }));
    },
    /** For a brief: the very answers of `assumptionMoves`. */
    moves(moment: MoneyMoment, report: Report): Promise<MovedPaper> {
      return orMissing(async () => ({ kind: 'worked', moved: await movesAt(moment, report) }));
    },
    /** For a brief: the very answers of `clausePrices` and `simulation`, with what each scenario pays. */
    page(moment: MoneyMoment, report: Report): Promise<MoneyPage> {
      return orMissing(async () => {
        const prices = await pricesAt(moment, report);
        return moneyPage(modelAt(moment), prices, await simulationAt(moment, report));
      });
    },
  };

  function momentOf({ dealId, draftId }: Asked): MoneyMoment {
    const document = getDocument(context, dealId);
    return {
      document,
      draft: requireDraft(document, draftId, 'draftId'),
      library: context.houseLibrary(),
    };
  }

  function modelAt({ document, draft, library }: MoneyMoment): DealModel {
    return dealModel(document, draft, parameters(), library.terms);
  }

  function pricesAt(moment: MoneyMoment, report: Report): Promise<DealClausePrices> {
    const { document, draft, library } = moment;
    return priceDeal({ document, draft, terms: library.terms }, parameters(), run, report);
  }

  function movesAt({ document, draft, library }: MoneyMoment, report: Report): Promise<AssumptionMoves> {
    return moveDeal({ document, draft, terms: library.terms }, parameters(), run, report);
  }

  function simulationAt(moment: MoneyMoment, report: Report): Promise<DealSimulation> {
    return simulateDeal(modelAt(moment), run, report);
  }
}

/** The money of a draft for a brief. No workspace is needed. */
export function workMoneyPage(
  document: DealDocument,
  draft: Draft,
  parameters: MoneyParameters,
  terms: readonly Term[],
): Promise<MoneyPage> {
  return orMissing(async () => {
    const model = dealModel(document, draft, parameters, terms);
    const prices = await priceDeal({ document, draft, terms }, parameters, runTaskHere, reportToNobody);
    return moneyPage(model, prices, await simulateDeal(model, runTaskHere, reportToNobody));
  });
}

/** PRIVATE. What each clause of a paper is worth, or why the deal has no money. */
export type PricedPaper =
  { readonly kind: 'worked'; readonly prices: DealClausePrices } | Extract<MoneyPage, { kind: 'missing' }>;

/** The same of one paper, clause by clause. No workspace is needed. */
export function workPrices(
  { document, draft, terms }: PricedDraft,
  parameters: MoneyParameters,
): Promise<PricedPaper> {
  return orMissing(async () => ({
    kind: 'worked',
    prices: await priceDeal({ document, draft, terms }, parameters, runTaskHere, reportToNobody),
  }));
}

/** PRIVATE. What moves the money of a paper apart from its clauses, or why the deal has no money. */
export type MovedPaper =
  { readonly kind: 'worked'; readonly moved: AssumptionMoves } | Extract<MoneyPage, { kind: 'missing' }>;

/** The same of one paper. No workspace is needed. */
export function workMoves(paper: PricedDraft, parameters: MoneyParameters): Promise<MovedPaper> {
  return orMissing(async () => ({
    kind: 'worked',
    moved: await moveDeal(paper, parameters, runTaskHere, reportToNobody),
  }));
}

/** What the deal lacks for its money (a budget, a rate, receipts that fit the waterfall) is no failure of the brief. */
async function orMissing<Worked extends { readonly kind: 'worked' }>(
  work: () => Promise<Worked>,
): Promise<Worked | Extract<MoneyPage, { kind: 'missing' }>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Fail) || !LACKS.has(error.failure.code)) throw error;
    return { kind: 'missing', why: error.failure.message };
  }
}

const LACKS: ReadonlySet<string> = new Set(['refused', 'invalid-input', 'too-large']);

/** What each clause of a draft is worth. No workspace is needed. */
export async function priceDeal(
  { document, draft, terms }: PricedDraft,
  parameters: MoneyParameters,
  run: RunTask,
  report: Report,
): Promise<DealClausePrices> {
  const model = dealModel(document, draft, parameters, terms);
  const rungs = termRungs(document, draft, terms);
  const pricing = pricingOrder(pricingInput(model, rungs, CLAUSE_RUNS, SEED), terms);
  const prices = await run('priceClauses', pricing, report);
  return dealClausePrices(model, draft, prices, CLAUSE_RUNS, SEED);
}

/**
 * What moves the money of a draft apart from its clauses. It takes some ten times as many outcomes as the draft itself, so
 * it is worked for whoever shows it alone.
 */
async function moveDeal(
  { document, draft, terms }: PricedDraft,
  parameters: MoneyParameters,
  run: RunTask,
  report: Report,
): Promise<AssumptionMoves> {
  const model = dealModel(document, draft, parameters, terms);
  const pricing = pricingOrder(pricingInput(model, [], CLAUSE_RUNS, SEED), terms);
  const offers = offersOf(termRungs(document, draft, terms));
  const ranged = movedAssumptions(document, draft, parameters, terms);
  const averages = await run(
    'moveAssumptions',
    { pricing, offers, moved: ranged.map(({ moved }) => moved) },
    report,
  );
  const moves = assumptionMoves(
    ranged.map(({ assumption }) => assumption),
    averages,
  );
  return { currency: model.currency, averageMinor: averages.averageMinor, moves };
}

/** Papers and packages beside each other. */
async function compareInMoney(
  { document, draft, library }: MoneyMoment,
  model: DealModel,
  columns: readonly MoneyColumn[],
  run: RunTask,
  report: Report,
): Promise<MoneySideBySide> {
  const packages = packagesOf(document, draft, columns, library);
  const pricing = pricingOrder(pricingInput(model, [], CLAUSE_RUNS, SEED), library.terms);
  const comparison = await run('comparePackages', { pricing, packages }, report);
  const head = { runs: CLAUSE_RUNS, label: MODEL_LABEL };
  return dealSideBySide(model, document, draft, columns, library, comparison, head);
}

/** What ten thousand simulated films bring us under one paper. */
async function simulateDeal(model: DealModel, run: RunTask, report: Report): Promise<DealSimulation> {
  const { statement, waterfall } = await run('simulate', simulationInput(model), report);
  const spec = waterfallOf(model);
  return {
    currency: model.currency,
    ...(statement ? { statement } : {}),
    ...(spec && waterfall
      ? { waterfall: { currency: spec.currency, payees: spec.payees, ...waterfall } }
      : {}),
    assumptions: model.assumptions,
  };
}

/** What the simulation needs of a deal, as plain data. */
export function simulationInput(model: DealModel): SimulateInput {
  const { statement, timing } = model.model;
  const spec = waterfallOf(model);
  const { receiptsModel } = pricingInput(model, [], SIMULATION_RUNS, SEED);
  return {
    runs: SIMULATION_RUNS,
    seed: SEED,
    ...(statement ? { statement: { spec: statement, parameters: model.parameters } } : {}),
    ...(spec ? { waterfall: { spec, receipts: receiptsModel, timing } } : {}),
  };
}

function waterfallOf(model: DealModel): WaterfallSpec | undefined {
  return model.model.waterfall ?? model.waterfall?.spec;
}

/** Where long work is done: in the engine's process for the app, in this one for a single file. */
export type RunTask = Engine<ProductTasks>['run'];

/** For a command that ends when its work does. */
export const runTaskHere: RunTask = async (name, input, report) => {
  const task: Task<never, unknown> = TASKS[name];
  // The table ties a name to its input and output; the compiler cannot follow that through the union.
  return (await runHere(task, input as never, report)) as never;
};
