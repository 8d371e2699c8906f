import type { Value } from '#domain/values/value.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import { moveLever } from '#domain/settlement/levers/move-lever.ts';
import type { Worths } from '#domain/settlement/levers/move-lever.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { compileStatement } from '#domain/settlement/fast/fast-statement.ts';
import { compileWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import type { Scenario } from '#domain/settlement/simulation/outcome-model.ts';
import { sampleOutcomes } from '#domain/settlement/simulation/outcome-model.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import type { ReceiptsModel, Steps } from '#domain/settlement/simulation/simulate.ts';
import {
  MODEL_LABEL,
  compileMonths,
  meansOver,
  percentileOf,
  receiptMonths,
  sampleReceipts,
} from '#domain/settlement/simulation/simulate.ts';
import { chosenAmong } from './alternatives.ts';
import type { OptionOutcomes } from './option-outcomes.ts';
import { withFilm, withoutFilm } from './option-outcomes.ts';
import { discountOf, productionMonth } from '#domain/settlement/simulation/statement-present-value.ts';
import { afterTax, feesAfterTax, ourEquity, ourResult, ourServiceTiers } from './our-result.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { UNPAID_AWARD } from './studio-statement.ts';
import { discountFactor } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** `ours`: what our own last paper asks, where that is less than our ask. */
export const PRICED_RUNGS = ['offer', 'ask', 'ours', 'market', 'fallback'] as const;
export type PricedRung = (typeof PRICED_RUNGS)[number];

/** One term with the values it could take. A rung without a value is not priced, and says so. */
export type TermRungs = {
  readonly termId: string;
  readonly rungs: Partial<Readonly<Record<PricedRung, Value>>>;
  /** The paper is silent on the term, and silence pays nothing. What the term is worth is counted from that. */
  readonly isAbsent?: boolean;
  /** The ask does not stand: it is not what the term is worth to us. Where our own paper gave it away, `ours` is. */
  readonly isAskFaulty?: boolean;
  /** Our own last paper asks for less than our ask. */
  readonly isAskGivenAway?: boolean;
};

export type PricingInput = {
  /** The deal as it stands, before any value of `terms`. */
  readonly model: PricingModel;
  readonly parameters: MoneyParameters;
  /** Which terms of the library move what. */
  readonly worths: Worths;
  readonly terms: readonly TermRungs[];
  /** Named outcomes of the studio statement, and of the waterfall. */
  readonly scenarios: readonly Scenario[];
  readonly receiptScenarios: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly input: WaterfallInput;
  }[];
  readonly receiptsModel: ReceiptsModel;
  readonly runs: number;
  readonly seed: number;
};

/** What one rung brings us after tax, and how far that is from their offer (the base). */
export type RungPrice =
  | { readonly kind: 'not-priced'; readonly why: Bilingual }
  | {
      readonly kind: 'priced';
      readonly byScenario: readonly {
        readonly id: string;
        readonly netMinor: number;
        readonly deltaMinor: number;
      }[];
      /** On average over the runs of the model. */
      readonly averageMinor: number;
      readonly averageDeltaMinor: number;
      /** Present value, on average. */
      readonly presentMinor: number;
      readonly presentDeltaMinor: number;
    };

export type Spread = { readonly p10Minor: number; readonly medianMinor: number; readonly p90Minor: number };

/**
 * What a clause is worth: our ask (else the market) above what the paper offers. An ask that our own last paper gave away
 * is not to be had any more: what that paper asks counts, and what it gave away stands beside it.
 */
export type ClauseWorth = {
  /** On average over the runs of the model. */
  readonly worthMinor: number;
  /** Run by run, with the same draws: in one run of ten it is at most `p10Minor`, in nine at most `p90Minor`. */
  readonly worthSpread: Spread;
  readonly worthRung: 'ask' | 'ours' | 'market';
  /** Our ask above what our own last paper asks, where that paper gave it away. */
  readonly givenAway?: Gap;
  /** The same in each scenario. */
  readonly worthByScenario: readonly { readonly id: string; readonly worthMinor: number }[];
};

/** What one value brings us above another, run by run with the same draws. */
export type Gap = Spread & { readonly averageMinor: number };
/** What going down from our ask to our fallback costs us: above 0 where it costs. */
export type StepDown = Gap;

/** Without a worth where neither our ask nor the market is priced, or nobody has read what the paper says. */
export type ClausePrice = Partial<ClauseWorth> & { readonly stepDown?: StepDown } & (
    | {
        readonly termId: string;
        readonly kind: 'priced';
        readonly engine: 'statement' | 'waterfall';
        /** What the term sets. */
        readonly parameter: Bilingual;
        readonly rungs: Readonly<Record<PricedRung, RungPrice>>;
        /** No rung changes any figure, because no scenario and no run triggers the clause. */
        readonly isInert: boolean;
      }
    | {
        readonly termId: string;
        readonly kind: 'no-money' | 'not-modelled' | 'unknown';
        readonly why: Bilingual;
      }
  );

export type ClausePrices = {
  readonly label: Bilingual;
  readonly base: Figures;
  /** Of the base: in one run of ten it is at most `p10Minor`, in nine at most `p90Minor`. */
  readonly baseSpread: Spread;
  /** Of an option: what each of its outcomes pays. */
  readonly option?: OptionOutcomes;
  /** Values of the offer that could not be put into the base, by term id. */
  readonly notApplied: Readonly<Record<string, Bilingual>>;
  /** Priced clauses by what they are worth, the most first; then the rest in the order given. */
  readonly clauses: readonly ClausePrice[];
};

export type Figures = {
  readonly byScenario: readonly { readonly id: string; readonly netMinor: number }[];
  readonly averageMinor: number;
  readonly presentMinor: number;
};

/**
 * What each clause is worth to us: their paper is the base; each rung of each term is put into it alone,
 * every scenario is worked by the exact engine, and the average is taken over one sample of the model
 * that all rungs share (common random numbers), so that a difference is the clause and not the luck.
 * One term between two steps, so that its caller may answer others meanwhile.
 */
export function* priceClausesInSteps(input: PricingInput): Steps<ClausePrices> {
  const paper: Paper = { before: withAward(input.model), offers: offersOf(input.terms) };
  const { model: start, notApplied } = applyValues(paper.before, paper.offers, input.worths);
  const evaluate = evaluator(input, start);
  const base = evaluate(start, 'both');
  const total = input.terms.length;
  const clauses: ClausePrice[] = [];
  for (const term of input.terms) {
    yield { done: clauses.length, total };
    clauses.push(priceTerm(term, input.worths, paper, base, evaluate));
  }
  yield { done: total, total };
  return {
    label: MODEL_LABEL,
    base: base.all,
    baseSpread: spreadOf(sumOf(base.statement.nets, base.waterfall.nets)),
    ...(start.statement ? { option: optionOf(input, start, start.statement) } : {}),
    notApplied,
    clauses: byWorth(clauses),
  };
}

function optionOf(input: PricingInput, start: PricingModel, spec: StatementSpec): OptionOutcomes {
  const { chances } = input.parameters.model;
  const made = evaluator({ ...input, parameters: withFilm(input.parameters) }, start)(start, 'statement');
  return {
    ...(chances ? { chances } : {}),
    ...withoutFilm(spec),
    made: spreadOf(made.statement.nets),
  };
}

/** The most first. What the paper states stands before what it is silent on, where both are worth the same. */
function byWorth(clauses: readonly ClausePrice[]): ClausePrice[] {
  const priced = clauses.filter((clause) => clause.kind === 'priced');
  const worth = (clause: PricedClause): number => clause.worthMinor ?? -Infinity;
  const isStated = ({ worthMinor, rungs }: PricedClause): number =>
    worthMinor !== undefined && rungs.offer.kind === 'priced' ? 1 : 0;
  return [
    ...priced.toSorted(
      (a, b) =>
        compareDown(worth(a), worth(b)) ||
        compareDown(isStated(a), isStated(b)) ||
        (a.termId < b.termId ? -1 : 1),
    ),
    ...clauses.filter((clause) => clause.kind !== 'priced'),
  ];
}

/** A whole package or draft in money: every value put in, in the order of the levers. */
export function pricePackage(
  input: PricingInput,
  values: Readonly<Record<string, Value>>,
): Figures & { readonly notApplied: Readonly<Record<string, Bilingual>> } {
  const { model, notApplied } = applyValues(withAward(input.model), values, input.worths);
  // Outcomes are drawn for the package's own structure: an extension is taken up only where there is one.
  return { ...evaluator(input, model)(model, 'both').all, notApplied };
}

/** One bar of the tornado: the average at the worst and the best rung, others at their offer. */
export type TornadoBar = {
  readonly termId: string;
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly lowRung: PricedRung;
  readonly highRung: PricedRung;
};

/** Bars by width, the widest first. Both ends of a bar come from the same runs. */
export function tornadoOf(prices: ClausePrices): TornadoBar[] {
  const bars = prices.clauses.flatMap((clause): TornadoBar[] => {
    if (clause.kind !== 'priced') return [];
    const ends = PRICED_RUNGS.flatMap((rung) => {
      const price = clause.rungs[rung];
      // What our own paper gave away is no end that we can still reach.
      if (rung === 'ask' && clause.rungs.ours.kind === 'priced') return [];
      return price.kind === 'priced' ? [{ rung, amount: price.averageMinor }] : [];
    }).toSorted((a, b) => a.amount - b.amount);
    const low = ends[0];
    const high = ends.at(-1);
    if (!low || !high || low.amount === high.amount) return [];
    return [
      {
        termId: clause.termId,
        lowMinor: low.amount,
        highMinor: high.amount,
        lowRung: low.rung,
        highRung: high.rung,
      },
    ];
  });
  return bars.toSorted(
    (a, b) => b.highMinor - b.lowMinor - (a.highMinor - a.lowMinor) || (a.termId < b.termId ? -1 : 1),
  );
}

type PricedClause = Extract<ClausePrice, { readonly kind: 'priced' }>;
type Engine = 'statement' | 'waterfall';
/** `nets`: what each run brings us. */
type Worked = Figures & { readonly nets: Float64Array };
type Evaluated = Readonly<Record<Engine, Worked>> & { readonly all: Figures };
/** What the paper says, and the deal before it says anything. */
type Paper = { readonly before: PricingModel; readonly offers: Readonly<Record<string, Value>> };
type Evaluate = (model: PricingModel, which: Engine | 'both') => Evaluated;

function priceTerm(
  term: TermRungs,
  worths: Worths,
  paper: Paper,
  base: Evaluated,
  evaluate: Evaluate,
): ClausePrice {
  const priced = worths.priced.get(term.termId);
  if (!priced) {
    const unpriced = worths.unpriced.get(term.termId);
    if (unpriced) return { termId: term.termId, kind: unpriced.kind, why: unpriced.why };
    return { termId: term.termId, kind: 'unknown', why: UNKNOWN_TERM };
  }
  const { engine } = priced.lever;
  const nets: Partial<Record<PricedRung, Float64Array>> = {};
  const rungs = Object.fromEntries(
    PRICED_RUNGS.map((rung): [PricedRung, RungPrice] => {
      const value = term.rungs[rung];
      if (!value) return [rung, { kind: 'not-priced', why: NO_VALUE }];
      // The whole paper is put in again with this value in it, so that the offer itself changes nothing.
      const put = { ...paper.offers, [term.termId]: value };
      const { values } = chosenAmong(paper.offers, put, worths);
      const { model, notApplied } = applyValues(paper.before, values, worths);
      const why = notApplied[term.termId];
      if (why) return [rung, { kind: 'not-priced', why }];
      const worked = evaluate(model, engine)[engine];
      nets[rung] = worked.nets;
      return [rung, difference(worked, base[engine])];
    }),
  ) as Record<PricedRung, RungPrice>;
  const from = base[engine].nets;
  const givenAway = term.isAskGivenAway === true ? gapBetween('ask', 'ours', rungs, nets) : undefined;
  const stepDown = gapBetween('ask', 'fallback', rungs, nets);
  return {
    termId: term.termId,
    kind: 'priced',
    engine,
    parameter: priced.worth.parameter,
    rungs,
    ...worthOf(rungs, term, (rung) =>
      spreadOf((nets[rung] ?? from).map((net, run) => net - (from[run] ?? 0))),
    ),
    ...(givenAway ? { givenAway } : {}),
    ...(stepDown ? { stepDown } : {}),
    isInert: PRICED_RUNGS.every((rung) => isStill(rungs[rung])),
  };
}

/** Where both are priced. */
function gapBetween(
  upper: PricedRung,
  lower: PricedRung,
  { [upper]: above, [lower]: below }: Readonly<Record<PricedRung, RungPrice>>,
  nets: Partial<Record<PricedRung, Float64Array>>,
): Gap | undefined {
  const [high, low] = [nets[upper], nets[lower]];
  if (above.kind !== 'priced' || below.kind !== 'priced' || !high || !low) return undefined;
  return {
    averageMinor: above.averageMinor - below.averageMinor,
    ...spreadOf(high.map((net, run) => net - (low[run] ?? 0))),
  };
}

/**
 * Counted from what the paper says, or from its silence. Where nobody has looked, there is nothing to count
 * from.
 */
function worthOf(
  rungs: Readonly<Record<PricedRung, RungPrice>>,
  { isAbsent, isAskFaulty }: Pick<TermRungs, 'isAbsent' | 'isAskFaulty'>,
  spread: (rung: PricedRung) => Spread,
): Partial<ClauseWorth> {
  const { offer } = rungs;
  if (offer.kind !== 'priced' && isAbsent !== true) return {};
  // What the market pays is no worth of an ask that does not stand either: the ask is to be mended first.
  for (const worthRung of isAskFaulty === true ? (['ours'] as const) : (['ask', 'market'] as const)) {
    const rung = rungs[worthRung];
    if (rung.kind !== 'priced') continue;
    return {
      worthMinor: offer.kind === 'priced' ? rung.averageMinor - offer.averageMinor : rung.averageDeltaMinor,
      worthSpread: spread(worthRung),
      worthRung,
      worthByScenario: rung.byScenario.map(({ id, netMinor, deltaMinor }) => {
        const offered = offer.kind === 'priced' ? offer.byScenario.find((each) => each.id === id) : undefined;
        return { id, worthMinor: offered ? netMinor - offered.netMinor : deltaMinor };
      }),
    };
  }
  return {};
}

function spreadOf(nets: Float64Array): Spread {
  const sorted = nets.toSorted();
  return {
    p10Minor: percentileOf(sorted, 10),
    medianMinor: percentileOf(sorted, 50),
    p90Minor: percentileOf(sorted, 90),
  };
}

/** Run by run. A part that the deal does not have counts for nothing. */
function sumOf(one: Float64Array, other: Float64Array): Float64Array {
  if (one.length === 0) return other;
  return one.map((net, run) => net + (other[run] ?? 0));
}

function isStill(price: RungPrice): boolean {
  return (
    price.kind === 'not-priced' ||
    (price.averageDeltaMinor === 0 &&
      price.presentDeltaMinor === 0 &&
      price.byScenario.every((scenario) => scenario.deltaMinor === 0))
  );
}

function difference(now: Figures, base: Figures): RungPrice {
  const before = new Map(base.byScenario.map((scenario) => [scenario.id, scenario.netMinor]));
  return {
    kind: 'priced',
    byScenario: now.byScenario.map(({ id, netMinor }) => ({
      id,
      netMinor,
      deltaMinor: netMinor - (before.get(id) ?? 0),
    })),
    averageMinor: now.averageMinor,
    averageDeltaMinor: now.averageMinor - base.averageMinor,
    presentMinor: now.presentMinor,
    presentDeltaMinor: now.presentMinor - base.presentMinor,
  };
}

/** Puts values into a model one by one, in the order of the levers; says which could not be put in, and why. */
export function applyValues(
  start: PricingModel,
  values: Readonly<Record<string, Value>>,
  { priced }: Worths,
): { readonly model: PricingModel; readonly notApplied: Record<string, Bilingual> } {
  let model = start;
  const notApplied: Record<string, Bilingual> = {};
  for (const [termId, term] of priced) {
    const value = Object.hasOwn(values, termId) ? values[termId] : undefined;
    if (!value) continue;
    const applied = moveLever(model, term, value);
    if ('why' in applied) notApplied[termId] = applied.why;
    else ({ model } = applied);
  }
  return { model, notApplied };
}

/** What the paper states, by term id. */
export function offersOf(terms: readonly TermRungs[]): Record<string, Value> {
  return Object.fromEntries(
    terms.flatMap(({ termId, rungs }) => (rungs.offer ? [[termId, rungs.offer] as const] : [])),
  );
}

/** One sample for every rung: the outcomes depend on markets, media, budget and awards, not on clauses. */
function evaluator(input: PricingInput, start: PricingModel): Evaluate {
  const { runs, seed, parameters } = input;
  const outcomes = start.statement
    ? sampleOutcomes(start.statement, compileStatement(start.statement), parameters, runs, seed)
    : undefined;
  const receipts = start.waterfall
    ? sampleReceipts(start.waterfall, input.receiptsModel, runs, seed)
    : undefined;
  return (model, which) => {
    const statement =
      model.statement && outcomes && which !== 'waterfall'
        ? statementFigures(input, model, model.statement, outcomes)
        : NOTHING;
    const waterfall =
      model.waterfall && receipts && which !== 'statement'
        ? waterfallFigures(input, model, model.waterfall, receipts)
        : NOTHING;
    return {
      statement,
      waterfall,
      all: {
        byScenario: [...statement.byScenario, ...waterfall.byScenario],
        averageMinor: statement.averageMinor + waterfall.averageMinor,
        presentMinor: statement.presentMinor + waterfall.presentMinor,
      },
    };
  };
}

function statementFigures(
  input: PricingInput,
  model: PricingModel,
  spec: StatementSpec,
  outcomes: Float64Array,
): Worked {
  const means = meansOver(compileStatement(spec), outcomes, input.runs, discountOf(model.timing, spec));
  return {
    byScenario: input.scenarios.map(({ id, outcome }) => ({
      id,
      netMinor: computeStatement(spec, outcome).totals.ownerNet,
    })),
    averageMinor: means.netMinor,
    presentMinor: means.presentMinor,
    nets: means.nets,
  };
}

/** What our side receives, less what it advanced and put in as equity, after tax, plus fees beside the waterfall. */
function waterfallFigures(
  input: PricingInput,
  model: PricingModel,
  spec: WaterfallSpec,
  receipts: Float64Array,
): Worked {
  const ours = new Set(spec.payees.filter((payee) => payee.side === 'ours').map((payee) => payee.id));
  const investedMinor = ourEquity(spec);
  const keptOf = (tax: Fraction): number => 1 - fractionToNumber(tax);
  const engine = compileWaterfall(spec, receiptMonths(spec, model.timing));
  const out = new Float64Array(engine.outWidth);
  const workMonths = compileMonths(spec, engine, model.timing);
  const worth = new Float64Array(engine.outWidth);
  const services = ourServiceTiers(spec);
  const tiersAt = engine.payeeIds.length + engine.accountIds.length;
  const servicePlaces = engine.tierIds.flatMap((id, index) => (services.has(id) ? [tiersAt + index] : []));
  const forServices = new Float64Array(input.runs);
  let serviceSum = 0;
  let serviceWorth = 0;
  const ourPlaces = engine.payeeIds.flatMap((id, index) => (ours.has(id) ? [index] : []));
  const received = new Float64Array(input.runs);
  let sum = 0;
  let worthSum = 0;
  for (let run = 0; run < input.runs; run++) {
    workMonths(receipts, run * spec.sources.length, out, worth);
    for (const place of ourPlaces) {
      received[run]! += out[place]!;
      worthSum += worth[place]!;
    }
    for (const place of servicePlaces) {
      forServices[run]! += out[place]!;
      serviceWorth += worth[place]!;
    }
    sum += received[run]!;
    serviceSum += forServices[run]!;
  }
  const feesMinor = feesAfterTax(model);
  const after = (receivedMinor: number, servicesMinor: number): number =>
    afterTax({ receivedMinor, servicesMinor }, model) +
    feesMinor +
    model.waterfallIncentiveMinor -
    investedMinor;
  // Advances of ours that hang on a level of receipts are left out of the average; the scenarios hold them.
  const advances = spec.inflows.filter(({ by, when }) => by !== undefined && ours.has(by) && !when);
  const advancedAlways = advances.reduce((all, inflow) => all + inflow.amountMinor, 0);
  const averageMinor =
    after(Math.round(sum / input.runs), Math.round(serviceSum / input.runs)) - advancedAlways;
  const { discountRate, months } = model.timing;
  const today = (amountMinor: number, month: number | undefined): number =>
    amountMinor * discountFactor(month ?? 0, discountRate);
  const presentMinor = Math.round(
    ((worthSum - serviceWorth) / input.runs) * keptOf(model.waterfallTax) +
      (serviceWorth / input.runs) * keptOf(model.waterfallServiceTax ?? model.waterfallTax) +
      today(feesMinor, months['fixed']) +
      today(model.waterfallIncentiveMinor, productionMonth(model.timing)) -
      today(investedMinor, months['equity']) -
      advances.reduce((all, inflow) => all + today(inflow.amountMinor, inflow.month), 0),
  );
  return {
    byScenario: input.receiptScenarios.map(({ id, input: periods }) => ({
      id,
      netMinor: ourResult(model, spec, periods).netMinor,
    })),
    averageMinor,
    presentMinor,
    nets: received.map(
      (amountMinor, run) => after(Math.round(amountMinor), Math.round(forServices[run]!)) - advancedAlways,
    ),
  };
}

function withAward(model: PricingModel): PricingModel {
  const { statement } = model;
  if (!statement || statement.owner.awards.length > 0) return model;
  return { ...model, statement: { ...statement, owner: { ...statement.owner, awards: [UNPAID_AWARD] } } };
}

function compareDown(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

const NOTHING: Worked = {
  byScenario: [],
  averageMinor: 0,
  presentMinor: 0,
  nets: new Float64Array(0),
};
const NO_VALUE: Bilingual = {
  en: 'This rung has no value, so it is not priced.',
  ko: '이 단계에는 값이 없어 환산하지 않습니다.',
};
const UNKNOWN_TERM: Bilingual = {
  en: 'The library does not say what this term is worth. Add worth to its record.',
  ko: '라이브러리에 이 조건의 금액 환산 방법이 없습니다. 조건에 worth를 추가하세요.',
};
