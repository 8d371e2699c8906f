import type { OwnOutcome } from './own-scenario.ts';
import { fractionToNumber } from '#domain/figures/fraction.ts';
import { splitByLargestRemainder } from '#domain/figures/largest-remainder.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { timesFraction } from '#domain/figures/exact.ts';
import type { FastStatement } from '#domain/settlement/fast/fast-statement.ts';
import type { MoneyParameters, OutcomeMix, ScenarioParameter } from './parameters.ts';
import { randomFrom } from './random.ts';
import { STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import type { Outcome, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { EXERCISED, RELEASED } from '#domain/settlement/fast/outcome-vector.ts';

export type Scenario = { readonly id: string; readonly label: Bilingual; readonly outcome: Outcome };

/** A released picture that has taken nothing yet. A person's own scenario starts from it. */
export function emptyOutcome(spec: StatementSpec): Outcome {
  return {
    reached: 'release',
    release: 'theatrical',
    boxOfficeMinor: {},
    receiptsMinor: {},
    directCostMinor: spec.costs.budgetMinor,
    otherPicturesDeficitMinor: 0,
    // Where the paper has extensions, one is taken up (house default).
    extensionsUsed: Math.min(1, spec.owner.option.extensions.length),
    awardsWon: {},
    sequels: 0,
    remakes: 0,
    derivativePerformance: { numerator: 1, denominator: 1 },
    episodes60: 0,
    episodes30: 0,
    rerunsPerEpisode: 0,
    pilots: 0,
    seriesSold: 0,
    tvHours: 0,
    spinoffEpisodes60: 0,
  };
}

/** Flop, modest, hit, runaway (and any other) as the library's parameters state them, for this deal. */
export function scenariosFor(spec: StatementSpec, parameters: MoneyParameters): Scenario[] {
  return parameters.scenarios.map((scenario) => ({
    id: scenario.id,
    label: scenario.label,
    outcome: outcomeOf(spec, parameters, scenario),
  }));
}

/**
 * Worldwide box office is a multiple of the budget, spread over the deal's markets by the mix. What the
 * person's own scenario states replaces the part that it is about. A picture that goes straight to a
 * platform is paid for by the platform alone.
 */
function outcomeOf(spec: StatementSpec, parameters: MoneyParameters, scenario: ScenarioParameter): Outcome {
  const { mix, model } = parameters;
  const own = scenario.outcome;
  const isStreaming = own?.release === 'streaming';
  const worldwide = isStreaming ? 0 : timesFraction(spec.costs.budgetMinor, scenario.boxOfficeMultiple);
  const shares = marketWeights(spec, mix);
  const parts =
    shares.length === 0
      ? []
      : splitByLargestRemainder(
          worldwide,
          shares.map((weight) => Math.round(weight * 1_000_000)),
        );
  const base = { ...emptyOutcome(spec), ...(own ? statedIn(own) : {}) };
  const mixed = (mediumId: string): number => {
    if (isStreaming && mediumId === 'streaming')
      return timesFraction(base.directCostMinor, model.streamingFeeMultiple);
    const ratio = mix.media[mediumId];
    return ratio ? timesFraction(worldwide, ratio) : 0;
  };
  return {
    ...base,
    boxOfficeMinor: Object.fromEntries(
      spec.markets.map(({ id }, index) => [id, own?.boxOfficeMinor[id] ?? parts[index] ?? 0]),
    ),
    receiptsMinor: Object.fromEntries(spec.media.map(({ id }) => [id, own?.receiptsMinor[id] ?? mixed(id)])),
    awardsWon: Object.fromEntries(spec.owner.awards.map((award) => [award.id, scenario.awards])),
    sequels: scenario.sequels,
  };
}

function statedIn({ reached, release, directCostMinor, counts }: OwnOutcome): Partial<Outcome> {
  return { reached, release, ...counts, ...(directCostMinor === undefined ? {} : { directCostMinor }) };
}

/** Weight of each market; equal weights when the mix names none of them. */
function marketWeights(spec: StatementSpec, mix: OutcomeMix): number[] {
  const weights = spec.markets.map((market) => {
    const weight = mix.theatrical[market.id];
    return weight ? fractionToNumber(weight) : 0;
  });
  return weights.some((weight) => weight > 0) ? weights : spec.markets.map(() => 1);
}

const LAPSED = STAGES_REACHED.indexOf('option');

/**
 * Outcomes drawn from the stated model, as vectors for the fast engine: `runs` rows of `engine.width`.
 * Each run draws the same number of values in the same order whatever comes of them, so that two
 * structures run over one sample meet the same luck (common random numbers).
 *
 * It is a model, not a forecast: worldwide box office over budget is lognormal around a stated median;
 * shares of markets and media are lognormal around the mix; chances are independent.
 */
export function sampleOutcomes(
  spec: StatementSpec,
  engine: FastStatement,
  parameters: MoneyParameters,
  runs: number,
  seed: number,
): Float64Array {
  const { mix, model } = parameters;
  const markets = spec.markets.length;
  const media = spec.media.length;
  const weights = Float64Array.from(marketWeights(spec, mix));
  const mediumRatio = Float64Array.from(spec.media, (medium) => {
    const ratio = mix.media[medium.id];
    return ratio ? fractionToNumber(ratio) : 0;
  });
  const streamingAt = spec.media.findIndex((medium) => medium.id === 'streaming');
  const budget = spec.costs.budgetMinor;
  const median = fractionToNumber(model.medianMultiple);
  const sigma = fractionToNumber(model.sigma);
  const mixSigma = fractionToNumber(model.mixSigma);
  const costSigma = fractionToNumber(model.costSigma);
  const madeChance = fractionToNumber(model.chances?.made ?? model.productionChance);
  const exercisedChance = madeChance + (model.chances ? fractionToNumber(model.chances.exercisedNotMade) : 0);
  const streamingChance = fractionToNumber(model.streamingChance);
  const streamingFee = fractionToNumber(model.streamingFeeMultiple);
  const awardChance = fractionToNumber(model.awardChance);
  const sequelChance = fractionToNumber(model.sequelChance);
  const sequelAt = fractionToNumber(model.sequelAtMultiple);
  const awards = spec.owner.awards.length;
  const random = randomFrom(seed);

  const { width } = engine;
  const vectors = new Float64Array(runs * width);
  const base = new Float64Array(width);
  engine.encode(emptyOutcome(spec), base, 0);
  const after = markets + media;
  for (let run = 0; run < runs; run++) {
    const at = run * width;
    vectors.set(base, at);
    const multiple = median * Math.exp(sigma * random.normal());
    const cost = Math.round(budget * Math.exp(costSigma * random.normal()));
    const luck = random.next();
    const isMade = luck < madeChance;
    const isStreaming = random.next() < streamingChance;
    const isAwarded = random.next() < awardChance;
    const isSequel = random.next() < sequelChance;
    const worldwide = isStreaming ? 0 : multiple * budget;
    let sum = 0;
    for (let i = 0; i < markets; i++) {
      const drawn = weights[i]! * Math.exp(mixSigma * random.normal());
      vectors[at + i] = drawn;
      sum += drawn;
    }
    for (let i = 0; i < markets; i++)
      vectors[at + i] = sum > 0 ? Math.round((worldwide * vectors[at + i]!) / sum) : 0;
    for (let i = 0; i < media; i++) {
      vectors[at + markets + i] = Math.round(
        worldwide * mediumRatio[i]! * Math.exp(mixSigma * random.normal()),
      );
    }
    if (isStreaming && streamingAt >= 0) {
      vectors[at + markets + streamingAt] = Math.round(cost * streamingFee);
    }
    const reached = isMade ? RELEASED : luck < exercisedChance ? EXERCISED : LAPSED;
    vectors[at + after] = reached;
    vectors[at + after + 1] = isStreaming ? 1 : 0;
    vectors[at + after + 2] = cost;
    // Whoever lets an option lapse is not assumed to have paid for more time.
    if (reached === LAPSED) vectors[at + after + 4] = 0;
    vectors[at + after + 5] = isMade && isSequel && !isStreaming && multiple >= sequelAt ? 1 : 0;
    for (let i = 0; i < awards; i++) vectors[at + width - awards + i] = isMade && isAwarded ? 1 : 0;
  }
  return vectors;
}
