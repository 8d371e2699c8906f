import type { DealDocument, Draft } from '#domain/deal/deal.ts';
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
import { comparePackagesInSteps } from '#domain/settlement/clauses/compare-packages.ts';
import { dealSideBySide, packagesOf } from '#domain/settlement/clauses/deal-side-by-side.ts';
import type { MoneyColumn, MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { priceClausesInSteps } from '#domain/settlement/clauses/price-clauses.ts';
import type { Steps } from '#domain/settlement/simulation/simulate.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { MODEL_LABEL } from '#domain/settlement/simulation/simulate.ts';
import { runHere } from '#engine/run-here.ts';
import { simulate } from '#engine/tasks/simulate.ts';
import type { SimulateInput, SimulateOutput } from '#engine/tasks/simulate.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { AppContext } from '#app/context/context.ts';
import { getDocument } from '#app/deals/deals.ts';
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
type Moment = {
  readonly document: DealDocument;
  readonly draft: Draft;
  readonly library: Library;
};
type SideBySideAsked = Asked & { readonly columns: readonly MoneyColumn[] };

export type MoneyDesk = ReturnType<typeof createMoneyDesk>;

/** The app's figures of money. Long work pauses between its steps, so that other questions are answered. */
export function createMoneyDesk(
  context: AppContext,
  parameters: () => MoneyParameters,
  simulateWith: SimulateWith,
) {
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
    /** Papers and packages against the first of `columns`; packages lie over the draft that is asked for. */
    async sideBySide({ columns, ...asked }: SideBySideAsked, report: Report): Promise<MoneySideBySide> {
      const moment = momentOf(asked);
      const { document, draft, library } = moment;
      return compareInMoney(document, draft, modelAt(moment), columns, library, report);
    },
    async simulation(asked: Asked, report: Report): Promise<DealSimulation> {
      return simulationAt(momentOf(asked), report);
    },
    /** For a brief: the very answers of `clausePrices` and `simulation`, with what each scenario pays. */
    page(asked: Asked, report: Report): Promise<MoneyPage> {
      return orMissing(async () => {
        // One moment for both: the deal may be edited while they are worked.
        const moment = momentOf(asked);
        const prices = await pricesAt(moment, report);
        return moneyPage(modelAt(moment), prices, await simulationAt(moment, report));
      });
    },
  };

  function momentOf({ dealId, draftId }: Asked): Moment {
    const document = getDocument(context, dealId);
    return {
      document,
      draft: requireDraft(document, draftId, 'draftId'),
      library: context.houseLibrary(),
    };
  }

  function modelAt({ document, draft, library }: Moment): DealModel {
    return dealModel(document, draft, parameters(), library.terms);
  }

  function pricesAt(moment: Moment, report: Report): Promise<DealClausePrices> {
    const { document, draft, library } = moment;
    return priceDeal(document, draft, modelAt(moment), library.terms, report);
  }

  function simulationAt(moment: Moment, report: Report): Promise<DealSimulation> {
    return simulateDeal(modelAt(moment), simulateWith, report);
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
    const prices = await priceDeal(document, draft, model, terms, reportToNobody);
    return moneyPage(model, prices, await simulateDeal(model, simulateHere, reportToNobody));
  });
}

/** What the deal lacks for its money (a budget, a rate, receipts that fit the waterfall) is no failure of the brief. */
async function orMissing(work: () => Promise<MoneyPage>): Promise<MoneyPage> {
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
  document: DealDocument,
  draft: Draft,
  model: DealModel,
  terms: readonly Term[],
  report: Report,
): Promise<DealClausePrices> {
  const input = pricingInput(model, termRungs(document, draft, terms), CLAUSE_RUNS, SEED);
  const prices = await inSteps(priceClausesInSteps(input), report, PRICING);
  return dealClausePrices(model, draft, prices, CLAUSE_RUNS, SEED);
}

/** Papers and packages beside each other. No workspace is needed. */
async function compareInMoney(
  document: DealDocument,
  draft: Draft,
  model: DealModel,
  columns: readonly MoneyColumn[],
  library: Library,
  report: Report,
): Promise<MoneySideBySide> {
  const packages = packagesOf(document, draft, columns, library);
  const input = pricingInput(model, [], CLAUSE_RUNS, SEED);
  const comparison = await inSteps(comparePackagesInSteps(input, packages), report, COMPARING);
  const head = { runs: CLAUSE_RUNS, label: MODEL_LABEL };
  return dealSideBySide(model, document, draft, columns, library, comparison, head);
}

/** What ten thousand simulated films bring us under one paper. */
async function simulateDeal(
  model: DealModel,
  simulateWith: SimulateWith,
  report: Report,
): Promise<DealSimulation> {
  const { statement, waterfall } = await simulateWith(simulationInput(model), report);
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

/** Where the simulation runs: in the engine's process for the app, in this one for a single file. */
export type SimulateWith = (input: SimulateInput, report: Report) => Promise<SimulateOutput>;

const simulateHere: SimulateWith = (input, report) => runHere(simulate, input, report);

const COMPARING: Bilingual = { en: 'Comparing in money', ko: '금액으로 비교하는 중' };
const PRICING: Bilingual = { en: 'Pricing the clauses', ko: '조항을 금액으로 환산하는 중' };
/** Long work may hold the thread for so many milliseconds before it pauses. */
const STRETCH_MS = 12;

/** Lets other questions be answered between the steps. `report` throws when the work was cancelled. */
async function inSteps<Result>(steps: Steps<Result>, report: Report, label: Bilingual): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    report(step.value.done, step.value.total, label);
    if (performance.now() - since < STRETCH_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}
