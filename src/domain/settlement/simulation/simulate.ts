import type { FastStatement } from '#domain/settlement/fast/fast-statement.ts';
import { TOTAL_AT, compileStatement } from '#domain/settlement/fast/fast-statement.ts';
import { sampleOutcomes } from './outcome-model.ts';
import type { MoneyParameters, PaymentTiming } from './parameters.ts';
import { randomFrom } from './random.ts';
import type { Discount } from './statement-present-value.ts';
import { discountOf, presentOf } from './statement-present-value.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';
import type { FastWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import { compileWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import { paidIn } from '#domain/settlement/waterfall/accounting.ts';
import { arrivalOf } from '#domain/settlement/waterfall/reserve.ts';
import { wholeWeights } from '#domain/settlement/waterfall/share-weights.ts';
import { monthWeights } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { Arrival, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';

/** A distribution of one figure over the runs of a model; amounts in minor units, rounded. */
export type Distribution = {
  readonly meanMinor: number;
  /** Amount that a share of the runs stays at or below, by percent. */
  readonly percentiles: Readonly<Record<5 | 10 | 25 | 50 | 75 | 90 | 95, number>>;
  readonly histogram: readonly {
    readonly fromMinor: number;
    readonly toMinor: number;
    readonly runs: number;
  }[];
};

export type Simulation = {
  readonly runs: number;
  readonly seed: number;
  /** Always shown beside the figures. */
  readonly label: { readonly en: string; readonly ko: string };
  readonly ownerNet: Distribution;
  readonly ownerContingent: Distribution;
  readonly presentValue: Distribution;
  /** Part of the runs with any contingent money at all, 0 to 1. */
  readonly chanceOfContingent: number;
  /** Part of the runs in which nothing is paid that hangs on success: no points, bonus, buy-out, passive or series. */
  readonly chanceOfOnlyCertain: number;
  readonly chanceOfNetProfits: number;
};

export const MODEL_LABEL = {
  en: 'A model with stated assumptions, not a forecast.',
  ko: '명시된 가정에 따른 모형이며 예측이 아닙니다.',
} as const;

const CHUNK = 1000;

/** What is paid only where the film does something. */
const ON_SUCCESS = (
  ['ownerBonuses', 'ownerContingent', 'ownerBuyout', 'ownerPassives', 'ownerSeries'] as const
).map((name) => TOTAL_AT[name]);

/** Ten thousand films, or as many as asked, under one paper, a thousand between two steps. The same seed gives the same films. */
export function* simulateStatementInSteps(
  spec: StatementSpec,
  parameters: MoneyParameters,
  runs: number,
  seed: number,
): Steps<Simulation> {
  const engine = compileStatement(spec);
  const sample = sampleOutcomes(spec, engine, parameters, runs, seed);
  const net = new Float64Array(runs);
  const contingent = new Float64Array(runs);
  const present = new Float64Array(runs);
  const discount = discountOf(parameters.timing, spec);
  const out = new Float64Array(STATEMENT_TOTALS.length);
  let withContingent = 0;
  let withProfits = 0;
  let onlyCertain = 0;
  for (let run = 0; run < runs; run++) {
    if (run % CHUNK === 0) yield { done: run, total: runs };
    engine.run(sample, run * engine.width, out, 0);
    net[run] = out[TOTAL_AT.ownerNet]!;
    contingent[run] = out[TOTAL_AT.ownerContingent]!;
    present[run] = presentOf(out, discount);
    if (contingent[run]! > 0) withContingent += 1;
    if (ON_SUCCESS.every((at) => out[at] === 0)) onlyCertain += 1;
    if (out[TOTAL_AT.netProfits]! > 0) withProfits += 1;
  }
  return {
    runs,
    seed,
    label: MODEL_LABEL,
    ownerNet: distribution(net),
    ownerContingent: distribution(contingent),
    presentValue: distribution(present),
    chanceOfContingent: withContingent / runs,
    chanceOfOnlyCertain: onlyCertain / runs,
    chanceOfNetProfits: withProfits / runs,
  };
}

/** Typical receipts of each source, and how far they spread. A model, and labelled so. */
export type ReceiptsModel = {
  readonly typicalMinor: Readonly<Record<string, number>>;
  /** Log-scale spread of all receipts together, and of each source around that. */
  readonly sigma: number;
  readonly sourceSigma: number;
};

export type WaterfallSimulation = {
  readonly runs: number;
  readonly seed: number;
  readonly label: { readonly en: string; readonly ko: string };
  readonly received: Readonly<Record<string, Distribution>>;
  /** What the same payments are worth at signature. */
  readonly present: Readonly<Record<string, Distribution>>;
  /** Part of the runs in which each tier was paid anything, by tier id. */
  readonly chanceOfTier: Readonly<Record<string, number>>;
};

/** As `simulateStatementInSteps`, of receipts in a waterfall. */
export function* simulateWaterfallInSteps(
  spec: WaterfallSpec,
  model: ReceiptsModel,
  timing: PaymentTiming,
  runs: number,
  seed: number,
): Steps<WaterfallSimulation> {
  const engine = compileWaterfall(spec, receiptMonths(spec, timing));
  const sample = sampleReceipts(spec, model, runs, seed);
  const workMonths = compileMonths(spec, engine, timing);
  const out = new Float64Array(engine.outWidth);
  const worth = new Float64Array(engine.payeeIds.length);
  const received = engine.payeeIds.map(() => new Float64Array(runs));
  const present = engine.payeeIds.map(() => new Float64Array(runs));
  const tiersAt = engine.payeeIds.length + engine.accountIds.length;
  const reached = new Float64Array(engine.tierIds.length);
  for (let run = 0; run < runs; run++) {
    if (run % CHUNK === 0) yield { done: run, total: runs };
    workMonths(sample, run * spec.sources.length, out, worth);
    for (let i = 0; i < received.length; i++) {
      received[i]![run] = out[i]!;
      present[i]![run] = worth[i]!;
    }
    for (let i = 0; i < reached.length; i++) if (out[tiersAt + i]! > 0) reached[i]! += 1;
  }
  return {
    runs,
    seed,
    label: MODEL_LABEL,
    received: Object.fromEntries(engine.payeeIds.map((id, index) => [id, distribution(received[index]!)])),
    present: Object.fromEntries(engine.payeeIds.map((id, index) => [id, distribution(present[index]!)])),
    chanceOfTier: Object.fromEntries(engine.tierIds.map((id, index) => [id, reached[index]! / runs])),
  };
}

/** Receipts of every source for every run, with common random numbers. */
export function sampleReceipts(
  spec: WaterfallSpec,
  model: ReceiptsModel,
  runs: number,
  seed: number,
): Float64Array {
  const random = randomFrom(seed);
  const sources = spec.sources.length;
  const typical = Float64Array.from(spec.sources, (source) => model.typicalMinor[source.id] ?? 0);
  const earned = new Float64Array(runs * sources);
  for (let run = 0; run < runs; run++) {
    const all = Math.exp(model.sigma * random.normal());
    for (let i = 0; i < sources; i++) {
      earned[run * sources + i] = Math.round(
        typical[i]! * all * Math.exp(model.sourceSigma * random.normal()),
      );
    }
  }
  return earned;
}

/**
 * Works one run of a waterfall month by month as its receipts come in: from `earned[at..]`, the receipts of
 * each source, it writes what the engine answers at the end into `out`, and into `worth` what the payments of each place,
 * as many as it has room for, are worth at signature.
 */
export type WorkMonths = (earned: Float64Array, at: number, out: Float64Array, worth: Float64Array) => void;

export function compileMonths(spec: WaterfallSpec, engine: FastWaterfall, timing: PaymentTiming): WorkMonths {
  const earnedIn = releaseMonth(timing);
  const arrivals = spec.sources.map((source) => arrivalOf(source, timing.receiptsSpread));
  const months = engine.payingMonths(receiptMonths(spec, timing));
  const paid = months.map((month) => paidIn(spec, month));
  const weights = Float64Array.from(monthWeights(paid, timing.discountRate));
  // For each month: the part of each source that is in by then, once for each block of the engine's vector.
  const parts = months.map((month) =>
    Float64Array.from(
      [...engine.months, Infinity].flatMap((threshold) =>
        arrivals.map((arrival) => partBy(arrival, Math.min(threshold, month) - earnedIn)),
      ),
    ),
  );
  const vector = new Float64Array(engine.width);
  const sources = spec.sources.length;
  const receive = (part: Float64Array, earned: Float64Array, at: number): void => {
    for (let i = 0, source = 0; i < part.length; i++) {
      vector[i] = Math.round(earned[at + source]! * part[i]!);
      source = source + 1 === sources ? 0 : source + 1;
    }
  };
  const count = (worth: Float64Array, out: Float64Array, weight: number): void => {
    for (let i = 0; i < worth.length; i++) worth[i]! += out[i]! * weight;
  };
  const { runThrough } = engine;
  const last = parts.at(-1);
  if (!runThrough || !last) {
    return (earned, at, out, worth) => {
      worth.fill(0);
      for (let step = 0; step < months.length; step++) {
        receive(parts[step]!, earned, at);
        engine.run(vector, 0, out, 0, months[step]!);
        count(worth, out, weights[step]!);
      }
    };
  }
  return (earned, at, out, worth) => {
    worth.fill(0);
    receive(last, earned, at);
    let step = 0;
    runThrough(vector, 0, (month, standing) => {
      if (month !== months[step]) return;
      count(worth, standing, weights[step]!);
      step += 1;
      if (step === months.length) out.set(standing);
    });
  };
}

/** The months in which receipts come in. */
export function receiptMonths(spec: WaterfallSpec, timing: PaymentTiming): readonly number[] {
  const earnedIn = releaseMonth(timing);
  return spec.sources.flatMap((source) =>
    arrivalOf(source, timing.receiptsSpread).map(({ month }) => earnedIn + month),
  );
}

function releaseMonth({ months }: PaymentTiming): number {
  return months['release'] ?? 0;
}

/** Part of the receipts that has come in by a month after they were earned; exactly 1 at the end. */
function partBy(arrival: Arrival, month: number): number {
  const weights = wholeWeights(arrival);
  const sum = (each: readonly number[]): number => each.reduce((all, weight) => all + weight, 0);
  return sum(weights.filter((_, at) => arrival[at]!.month <= month)) / sum(weights);
}

/** Long work that pauses between its steps and says how far it is. */
export type Steps<Result> = Generator<{ readonly done: number; readonly total: number }, Result, void>;

/** Means over one engine and one sample, for clause prices and tornadoes, and the net of every run. */
export function meansOver(
  engine: FastStatement,
  sample: Float64Array,
  runs: number,
  discount: Discount,
): { readonly netMinor: number; readonly presentMinor: number; readonly nets: Float64Array } {
  const out = new Float64Array(STATEMENT_TOTALS.length);
  const nets = new Float64Array(runs);
  let net = 0;
  let present = 0;
  for (let run = 0; run < runs; run++) {
    engine.run(sample, run * engine.width, out, 0);
    nets[run] = out[TOTAL_AT.ownerNet]!;
    net += nets[run]!;
    present += presentOf(out, discount);
  }
  return { netMinor: Math.round(net / runs), presentMinor: Math.round(present / runs), nets };
}

const BINS = 40;

/** The value that `percent` of the runs do not exceed, in whole minor units; 0 of no run. */
export function percentileOf(sorted: Float64Array, percent: number): number {
  return Math.round(sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0);
}

function distribution(values: Float64Array): Distribution {
  const sorted = values.toSorted();
  const count = sorted.length;
  let sum = 0;
  for (const value of sorted) sum += value;
  const at = (percent: number): number => percentileOf(sorted, percent);
  return {
    meanMinor: Math.round(sum / Math.max(1, count)),
    percentiles: { 5: at(5), 10: at(10), 25: at(25), 50: at(50), 75: at(75), 90: at(90), 95: at(95) },
    histogram: histogram(sorted),
  };
}

/** Equal bins from the lowest to the 99th percentile; the last bin takes the tail. */
function histogram(sorted: Float64Array): Distribution['histogram'] {
  const low = sorted[0] ?? 0;
  const high = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? low;
  const last = sorted[sorted.length - 1] ?? high;
  if (last === low) return [{ fromMinor: Math.round(low), toMinor: Math.round(low), runs: sorted.length }];
  const width = Math.max(1, Math.ceil(((high > low ? high : last) - low) / BINS));
  const bins = new Float64Array(BINS);
  for (const value of sorted) bins[Math.min(BINS - 1, Math.floor((value - low) / width))]! += 1;
  return Array.from(bins, (runs, index) => ({
    fromMinor: Math.round(low + index * width),
    toMinor: Math.round(index === BINS - 1 ? Math.max(last, low + BINS * width) : low + (index + 1) * width),
    runs,
  }));
}
