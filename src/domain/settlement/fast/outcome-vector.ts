import type { Outcome, StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';

/** Figures of an outcome after its markets and media, in the order that the fast engine reads them. */
const AFTER_STREAMS = [
  'reached',
  'isStreaming',
  'directCost',
  'otherDeficit',
  'extensionsUsed',
  'sequels',
  'remakes',
  'derivativePerformanceN',
  'derivativePerformanceD',
  'episodes60',
  'episodes30',
  'reruns',
  'pilots',
  'seriesSold',
  'tvHours',
  'spinoffEpisodes60',
] as const;

/** Their places after the streams, of passives and of a series where those begin. */
export const REACHED = AFTER_STREAMS.indexOf('reached');
export const STREAMING = AFTER_STREAMS.indexOf('isStreaming');
export const OUTCOME_COST = AFTER_STREAMS.indexOf('directCost');
export const OTHER_DEFICIT = AFTER_STREAMS.indexOf('otherDeficit');
export const EXTENSIONS_USED = AFTER_STREAMS.indexOf('extensionsUsed');
export const SEQUELS = AFTER_STREAMS.indexOf('sequels');
export const EPISODES = AFTER_STREAMS.indexOf('episodes60');

/** What an outcome has in `REACHED` at each stage of a film. */
export const SET_UP = STAGES_REACHED.indexOf('set-up');
export const EXERCISED = STAGES_REACHED.indexOf('exercise');
export const IN_PRODUCTION = STAGES_REACHED.indexOf('production');
export const RELEASED = STAGES_REACHED.indexOf('release');

/** How an outcome of a structure lies in a vector: markets, media, the figures above, awards. */
export type OutcomeVector = {
  readonly width: number;
  readonly markets: number;
  /** Markets and media together. The figures that are named above begin here. */
  readonly streams: number;
  /** The first award. */
  readonly awardsAt: number;
  /** Writes an outcome into a vector. */
  readonly encode: (outcome: Outcome, into: Float64Array, at: number) => void;
};

export function vectorOf(spec: StatementSpec): OutcomeVector {
  const marketIds = spec.markets.map((market) => market.id);
  const mediumIds = spec.media.map((medium) => medium.id);
  const awardIds = spec.owner.awards.map((award) => award.id);
  const markets = marketIds.length;
  const streams = markets + mediumIds.length;
  const awardsAt = streams + AFTER_STREAMS.length;

  return { width: awardsAt + awardIds.length, markets, streams, awardsAt, encode };

  function encode(outcome: Outcome, into: Float64Array, at: number): void {
    marketIds.forEach((id, index) => {
      into[at + index] = outcome.boxOfficeMinor[id] ?? 0;
    });
    mediumIds.forEach((id, index) => {
      into[at + markets + index] = outcome.receiptsMinor[id] ?? 0;
    });
    const rest = [
      STAGES_REACHED.indexOf(outcome.reached),
      outcome.release === 'streaming' ? 1 : 0,
      outcome.directCostMinor,
      outcome.otherPicturesDeficitMinor,
      outcome.extensionsUsed,
      outcome.sequels,
      outcome.remakes,
      outcome.derivativePerformance.numerator,
      outcome.derivativePerformance.denominator,
      outcome.episodes60,
      outcome.episodes30,
      outcome.rerunsPerEpisode,
      outcome.pilots,
      outcome.seriesSold,
      outcome.tvHours,
      outcome.spinoffEpisodes60,
    ];
    into.set(rest, at + streams);
    awardIds.forEach((id, index) => {
      into[at + awardsAt + index] = outcome.awardsWon[id] ?? 0;
    });
  }
}
