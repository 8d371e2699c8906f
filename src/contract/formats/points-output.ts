import { z } from 'zod';
import { TERM_CHANGES } from '#domain/points/point.ts';
import {
  CLOSED_BY,
  NOT_KNOWN_REASONS,
  POINT_STATES,
  RANK_GROUPS,
  RUNG_FAULTS,
} from '#domain/points/point.ts';
import type { Move, Point, PointWorth, RankParts, RungHealth } from '#domain/points/point.ts';
import { RECOMMENDATIONS, UNKNOWN_KINDS } from '#domain/points/decision.ts';
import type { Decision, WholeWorth } from '#domain/points/decision.ts';
import { DRAFT_SIDES } from '#domain/deal/deal.ts';
import { MEND_OWNERS } from '#domain/library/rule.ts';
import { RUNG_NAMES } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TermState } from '#domain/values/state.ts';
import { currencySchema, stateSchema } from '#contract/schemas/deal-schema.ts';
import { bilingual } from './bilingual-output.ts';

/** `jibun points FILE --json`. PRIVATE: it rests on our ladder and on what an ask is worth to us. */
export type PointsOutput = {
  readonly version: string;
  readonly title: string;
  /** By rank; closed points, which have none, last. */
  readonly points: readonly PointOutput[];
};

type SaidState = TermState & { readonly says: Bilingual };

export type PointOutput = Pick<
  Point,
  'state' | 'closedBy' | 'lastMoved' | 'isMustHave' | 'isBeyondWalkAway'
> & {
  readonly term: string;
  readonly name: Bilingual;
  readonly theirs?: SaidState;
  readonly ours?: SaidState;
  readonly score?: number;
  readonly moves: readonly (Omit<Move, 'state'> & SaidMove)[];
  readonly ladder: readonly RungHealth[];
  readonly worth?: Omit<Extract<PointWorth, { kind: 'priced' }>, 'kind'>;
  readonly notPriced?: Bilingual;
  readonly rank?: number;
  readonly rankParts?: RankParts;
};

type SaidMove = { readonly state: SaidState };

/** `jibun decide FILE --json`. PRIVATE. The rules behind it are our judgment. */
export type DecideOutput = {
  readonly version: string;
  readonly title: string;
  readonly judgement: Bilingual;
  readonly on: string;
  readonly whole: WholeWorth;
  readonly onWhatIsKnown?: Omit<NonNullable<Decision['onWhatIsKnown']>, 'reasonsInFull'>;
  readonly unknown: readonly Omit<Decision['unknown'][number], 'saysInFull'>[];
} & Omit<Decision, 'reasonsInFull' | 'onWhatIsKnown' | 'unknown'>;

export const rankPartsSchema = z.strictObject({
  group: z.enum(RANK_GROUPS),
  byScore: z.number(),
  byWorth: z.number(),
  key: z.number(),
});
const minor = z.number().int().describe('minor units of the currency');
const spread = {
  expectedMinor: minor,
  p10Minor: minor,
  medianMinor: minor,
  p90Minor: minor,
  currency: currencySchema,
  isConditional: z.boolean().describe('takes for granted that the option is exercised and the film made'),
};
const saidState = z.intersection(
  stateSchema,
  z.looseObject({ says: bilingual }),
) as unknown as z.ZodType<SaidState>;
const exact = z.strictObject({ numerator: z.number().int(), denominator: z.number().int().min(1) });
const ids = z.array(z.string());

export const pointsOutputSchema: z.ZodType<PointsOutput> = z.strictObject({
  version: z.string(),
  title: z.string(),
  points: z.array(
    z.strictObject({
      term: z.string(),
      name: bilingual,
      state: z.enum(POINT_STATES),
      closedBy: z.enum(CLOSED_BY).exactOptional(),
      theirs: saidState.exactOptional().describe('their latest paper; missing without one'),
      ours: saidState.exactOptional().describe('our latest paper; missing without one'),
      score: z.number().min(0).max(100).exactOptional(),
      moves: z.array(
        z.strictObject({
          draftId: z.string(),
          side: z.enum(DRAFT_SIDES),
          round: z.number().int().min(1),
          on: z.string(),
          state: saidState,
          change: z.enum(TERM_CHANGES).exactOptional().describe('missing where a side speaks first'),
          distance: exact.exactOptional().describe('in the term’s own unit'),
        }),
      ),
      lastMoved: z.enum(DRAFT_SIDES).exactOptional(),
      ladder: z.array(
        z.strictObject({
          rung: z.enum(RUNG_NAMES),
          isMet: z.boolean().exactOptional().describe('missing where it is not known; see notKnown'),
          fault: z.enum(RUNG_FAULTS).exactOptional(),
          mend: bilingual.exactOptional(),
          notKnown: z.strictObject({ reason: z.enum(NOT_KNOWN_REASONS), says: bilingual }).exactOptional(),
        }),
      ),
      isMustHave: z.boolean(),
      isBeyondWalkAway: z.boolean().exactOptional(),
      worth: z
        .strictObject({
          ...spread,
          isOfOurPaper: z
            .literal(true)
            .exactOptional()
            .describe('our own last paper asks otherwise than our ask: the worth is of what it asks'),
          givenAway: z
            .strictObject({ averageMinor: minor, p10Minor: minor, medianMinor: minor, p90Minor: minor })
            .exactOptional()
            .describe('our ask less what our own last paper asks, where that is less'),
        })
        .exactOptional()
        .describe('after tax: our ask in their latest paper, less that paper'),
      notPriced: bilingual.exactOptional().describe('why there is no worth'),
      rank: z
        .number()
        .int()
        .min(1)
        .exactOptional()
        .describe('missing when closed; one question has one rank'),
      rankParts: rankPartsSchema.exactOptional(),
    }),
  ),
});

const wholeWorth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('priced'), ...spread }),
  z.strictObject({ kind: z.literal('not-priced'), why: bilingual }),
]);
const date = z.strictObject({ on: z.string(), label: bilingual, owner: z.string().exactOptional() });
const note = { ruleId: z.string(), title: bilingual, cites: bilingual, says: bilingual };

export const decideOutputSchema: z.ZodType<DecideOutput> = z.strictObject({
  version: z.string(),
  title: z.string(),
  judgement: bilingual,
  on: z.string().describe('ISO date on which it was decided'),
  whole: wholeWorth,
  recommendation: z.enum(RECOMMENDATIONS),
  reasons: z.array(bilingual),
  onWhatIsKnown: z
    .strictObject({
      recommendation: z.enum(['walk-away', 'sign', 'counter']),
      reasons: z.array(bilingual),
    })
    .exactOptional(),
  win: ids,
  trade: ids,
  never: z.array(z.strictObject({ termId: z.string(), reason: z.string(), walkAway: bilingual })),
  stops: z.array(
    z.strictObject({
      ...note,
      owner: z.enum(MEND_OWNERS),
      dueOn: z.string().exactOptional(),
      canBeMended: z.boolean(),
      said: z
        .strictObject({ reason: z.string(), on: z.string() })
        .exactOptional()
        .describe('its owner says that it cannot be mended'),
      termIds: ids,
    }),
  ),
  toKnow: z.array(z.strictObject(note)).describe('what nobody can mend, and no failure'),
  overdue: date.exactOptional().describe('the day by which it was to be decided, where that has passed'),
  nextDate: date.exactOptional(),
  unknown: z.array(
    z.strictObject({ kind: z.enum(UNKNOWN_KINDS), termIds: ids, says: bilingual, act: bilingual }),
  ),
});
