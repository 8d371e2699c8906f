import type { Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import { Fail } from '#domain/base/failure.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Assumption, DealScenario } from './assumptions.ts';
import { computeBreakeven } from '#domain/settlement/statement/breakeven.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import type { OptionOutcomes } from './option-outcomes.ts';
import { ourResult } from './our-result.ts';
import type { OurResult } from './our-result.ts';
import type { DealModel } from './deal-model.ts';
import type { PaperAccounting } from './accounting-of-paper.ts';
import type { PayeeTax } from './payee-taxes.ts';
import { payeeTaxes } from './payee-taxes.ts';
import type { Formula } from '#domain/settlement/statement/formulas.ts';
import { FORMULAS } from '#domain/settlement/statement/formulas.ts';
import type { ClausePrice, ClausePrices, Figures, Spread, TornadoBar } from './price-clauses.ts';
import { tornadoOf } from './price-clauses.ts';
import { recoupmentLevels } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { periodStatements } from '#domain/settlement/waterfall/period-statement.ts';
import type { PeriodStatement } from '#domain/settlement/waterfall/period-statement.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { Simulation, WaterfallSimulation } from '#domain/settlement/simulation/simulate.ts';
import { presentValue } from '#domain/settlement/simulation/statement-present-value.ts';
import type { FigureSource } from './statement-sources.ts';
import { INPUT_WORDS } from './input-words.ts';
import { sourceOfInput, sourceOfLine } from './statement-sources.ts';
import type { Conservation, LineInput, StatementLine } from '#domain/settlement/statement/statement-types.ts';
import type { WaterfallPresentValue } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import { waterfallPresentValue } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { Source, WaterfallResult } from '#domain/settlement/waterfall/waterfall-types.ts';
import type { DealWaterfall } from '#domain/deal/deal-money.ts';

type Common = {
  /** When the paper has statements made and paid. */
  readonly accounting?: PaperAccounting;
  readonly currency: CurrencyCode;
  readonly scenarioId: string;
  readonly scenarios: readonly DealScenario[];
  readonly assumptions: readonly Assumption[];
};

export type StatementFigure = Omit<StatementLine, 'formula' | 'inputs'> & {
  readonly formula: Formula;
  readonly inputs: readonly (LineInput & { readonly label: Bilingual; readonly source?: FigureSource })[];
  /** Of a line without inputs. */
  readonly source?: FigureSource;
};

/** The studio's statement and the owner's income in one scenario, under one draft. */
export type DealStatement = Common & {
  readonly lines: readonly StatementFigure[];
  readonly conservation: { readonly picture: Conservation; readonly owner: Conservation };
  readonly worldwideBoxOfficeMinor: number;
  readonly netProfitsMinor: number;
  readonly contingentMinor: number;
  readonly ownerNetMinor: number;
  readonly presentMinor: number;
  /** Worldwide box office at which net profits begin, computed; missing where they never do. */
  readonly breakevenBoxOfficeMinor?: number;
  readonly breakevenReceiptsMinor?: number;
  readonly notApplied: readonly { readonly termId: string; readonly why: Bilingual }[];
};

export type DealWaterfallFigures = Common & {
  readonly waterfall: DealWaterfall;
  readonly isExample: boolean;
  /** The structure with the values of the draft in it. */
  readonly spec: DealWaterfall['spec'];
  /** The same before any value of the draft. */
  readonly worked: DealWaterfall['spec'];
  readonly result: WaterfallResult;
  /** What our side puts in and what comes back. */
  readonly ours: OurResult;
  /** What is withheld from each payee, in the order of the structure. */
  readonly taxes: readonly PayeeTax[];
  /** What the same payments are worth at signature; when money comes in is an assumption. */
  readonly present: WaterfallPresentValue;
  /** As accountants write it, period by period. */
  readonly statements: readonly PeriodStatement[];
  /** What came in by source in this scenario, in the source's own currency. */
  readonly sources: readonly (Source & { readonly amountMinor: number })[];
  /** Receipts of its account at which each recoupment tier is full. */
  readonly recoupedAt: Readonly<Record<string, number>>;
};

export type DealClausePrice = ClausePrice & {
  /** As quoted in the draft. */
  readonly clause: string;
  readonly place: string;
  /** The draft is silent, and silence pays nothing here. */
  readonly isAbsent: boolean;
};

export type DealClausePrices = {
  readonly currency: CurrencyCode;
  readonly label: Bilingual;
  readonly runs: number;
  readonly seed: number;
  readonly base: Figures;
  readonly baseSpread: Spread;
  /** The facts of the deal decide what is withheld; else the rate is the paper's own, or assumed. */
  readonly isTaxByFacts: boolean;
  /** Of an option: what each of its outcomes pays. */
  readonly option?: OptionOutcomes;
  /** Where a waterfall is settled in the currency of the figures. */
  readonly stake?: OurStake;
  readonly scenarios: readonly DealScenario[];
  /** By what they are worth, the most first; then the rest. */
  readonly clauses: readonly DealClausePrice[];
  readonly tornado: readonly TornadoBar[];
  readonly assumptions: readonly Assumption[];
};

/** What our side puts in and gets, scenario by scenario. */
export type OurStake = {
  readonly byScenario: readonly (OurResult & { readonly id: string })[];
  /** Of an outline with example amounts: no money of this deal. */
  readonly isExample: boolean;
};

export type DealSimulation = {
  readonly currency: CurrencyCode;
  readonly statement?: Simulation;
  readonly waterfall?: WaterfallSimulation & {
    readonly currency: CurrencyCode;
    /** The names behind the ids in `received`. */
    readonly payees: DealWaterfall['spec']['payees'];
  };
  readonly assumptions: readonly Assumption[];
};

/** Throws `Fail` `not-found` (scenario) or `refused` (a deal without a studio statement). */
export function dealStatement(deal: DealModel, scenarioId: string): DealStatement {
  const { statement: spec, timing } = deal.model;
  if (!spec) {
    throw new Fail('refused', {
      en: 'Only a remake has a studio statement. Look at the waterfall of this deal.',
      ko: '스튜디오 정산서는 리메이크 거래에만 있습니다. 이 거래는 워터폴을 확인하세요.',
    });
  }
  const scenario = deal.outcomes.find(({ id }) => id === scenarioId);
  if (!scenario) throw noScenario(deal, scenarioId);
  const statement = computeStatement(spec, scenario.outcome);
  const { totals } = statement;
  const breakeven = computeBreakeven(spec, scenario.outcome, 'net', 'all');
  return {
    ...commonOf(deal, scenarioId),
    lines: statement.lines.map((line) => figureOf(line, deal)),
    conservation: statement.conservation,
    worldwideBoxOfficeMinor: totals.worldwideBoxOffice,
    netProfitsMinor: totals.netProfits,
    contingentMinor: totals.ownerContingent,
    ownerNetMinor: totals.ownerNet,
    presentMinor: presentValue(totals, timing, spec),
    ...(breakeven
      ? {
          breakevenBoxOfficeMinor: breakeven.boxOfficeMinor,
          breakevenReceiptsMinor: breakeven.receiptsMinor,
        }
      : {}),
    notApplied: Object.entries(deal.notApplied).map(([termId, why]) => ({ termId, why })),
  };
}

function figureOf(
  line: StatementLine,
  { worths, offers, notApplied, model: { isTaxByFacts } }: DealModel,
): StatementFigure {
  const applied = [...worths.priced.values()].filter(
    ({ termId }) => Object.hasOwn(offers, termId) && !Object.hasOwn(notApplied, termId),
  );
  const source = line.inputs.length === 0 ? sourceOfLine(line, applied) : undefined;
  return {
    ...line,
    formula: FORMULAS[line.formula],
    inputs: line.inputs.map((input) => {
      const isRate = input.name === 'rate' || input.name === 'treaty';
      const isByFacts = isTaxByFacts && line.section === 'tax' && isRate;
      const from = isByFacts ? BY_FACTS : sourceOfInput(line, input, applied);
      const label = INPUT_WORDS[input.name] ?? { en: input.name, ko: input.name };
      return { ...input, label, ...(from ? { source: from } : {}) };
    }),
    ...(source ? { source } : {}),
  };
}

/** Throws `Fail` `not-found` (scenario), `refused` (a deal without a waterfall), or what the structure is refused for. */
export function dealWaterfall(deal: DealModel, scenarioId: string): DealWaterfallFigures {
  const { waterfall } = deal;
  if (!waterfall) {
    throw new Fail('refused', {
      en: 'This deal has no waterfall. A remake is settled by the studio statement.',
      ko: '이 거래에는 워터폴이 없습니다. 리메이크는 스튜디오 정산서로 정산합니다.',
    });
  }
  const scenario = waterfall.inputs.find(({ id }) => id === scenarioId);
  if (!scenario) throw noScenario(deal, scenarioId);
  const { isExample, inputs: _inputs, worked, ...stored } = waterfall;
  const spec = deal.model.waterfall ?? worked;
  const result = runWaterfall(spec, scenario.input);
  const recoupTiers = spec.accounts.flatMap(({ tiers }) => tiers.filter(({ kind }) => kind === 'recoup'));
  return {
    ...commonOf(deal, scenarioId),
    currency: spec.currency,
    waterfall: stored,
    isExample,
    worked,
    spec,
    result,
    taxes: payeeTaxes(deal.taxFacts, deal.model, spec, result),
    ours: ourResult(deal.model, spec, scenario.input),
    statements: periodStatements(spec, scenario.input),
    present: waterfallPresentValue(spec, scenario.input, deal.model.timing.discountRate),
    sources: spec.sources.map((source) => ({
      ...source,
      amountMinor: scenario.input.periods.reduce(
        (sum, each) => sum + (each.receiptsMinor[source.id] ?? 0),
        0,
      ),
    })),
    // Finding each level works the whole account many times, and nobody reads more than a few dozen.
    recoupedAt: recoupmentLevels(
      spec,
      recoupTiers.slice(0, 60).map(({ id }) => id),
    ),
  };
}

/** Adds to the prices what a person reads beside them. */
export function dealClausePrices(
  deal: DealModel,
  draft: Draft,
  prices: ClausePrices,
  runs: number,
  seed: number,
): DealClausePrices {
  const clauses = prices.clauses.map((price): DealClausePrice => {
    const { clause, place, state } = entryOf(draft, price.termId);
    return { ...price, clause, place, isAbsent: state.kind === 'absent' };
  });
  return {
    currency: deal.currency,
    label: prices.label,
    runs,
    seed,
    base: prices.base,
    baseSpread: prices.baseSpread,
    isTaxByFacts: deal.model.isTaxByFacts,
    ...(prices.option ? { option: prices.option } : {}),
    ...stakeOf(deal),
    scenarios: deal.scenarios,
    clauses,
    tornado: tornadoOf(prices),
    assumptions: deal.assumptions,
  };
}

function stakeOf({ model, waterfall }: DealModel): { readonly stake?: OurStake } {
  const spec = model.waterfall;
  if (!spec || !waterfall) return {};
  return {
    stake: {
      byScenario: waterfall.inputs.map(({ id, input }) => ({ id, ...ourResult(model, spec, input) })),
      isExample: waterfall.isExample,
    },
  };
}

function commonOf({ currency, scenarios, assumptions, accounting }: DealModel, scenarioId: string): Common {
  return { currency, scenarioId, scenarios, assumptions, ...(accounting ? { accounting } : {}) };
}

function noScenario({ scenarios }: DealModel, scenarioId: string): Fail {
  const ids = scenarios.map(({ id }) => id).join(', ');
  return new Fail(
    'not-found',
    {
      en: `There is no scenario “${scenarioId}” in this deal. Choose one of: ${ids}.`,
      ko: `이 거래에 ‘${scenarioId}’ 시나리오가 없습니다. 다음 중에서 고르세요: ${ids}.`,
    },
    'scenarioId',
  );
}

const BY_FACTS: FigureSource = { kind: 'facts' };
