import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decideDeal, notWorked } from '#domain/plan/decide-deal.ts';
import { highestRanked } from '#domain/points/highest-ranked.ts';
import { CLOSED_BY, RANK_GROUPS } from '#domain/points/point.ts';
import type { Point, RungHealth } from '#domain/points/point.ts';
import { RECOMMENDATIONS, UNKNOWN_KINDS } from '#domain/points/decision.ts';
import { goldenDeal } from '#tests/builders/known-deals.ts';
import { FIXTURES } from '#tests/builders/paths.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

/*
 * The ladders, the ranking and the decision of both deals, worked by hand (tests/fixtures/golden-decisions.md),
 * without the money, which a simulation gives. A change of an expectation needs its reason in the commit.
 */

const ids = z.array(z.string());
const decisionSchema = z.strictObject({
  today: z.string(),
  ranks: z.array(
    z.strictObject({ termId: z.string(), rank: z.number(), group: z.enum(RANK_GROUPS), key: z.number() }),
  ),
  closed: z.record(z.string(), z.enum(CLOSED_BY)),
  beyondWalkAway: ids,
  ladders: z.record(z.string(), ids),
  recommendation: z.enum(RECOMMENDATIONS),
  known: z.enum(RECOMMENDATIONS),
  reasons: ids,
  win: ids,
  trade: ids,
  never: ids,
  stops: ids,
  unknown: z.array(z.strictObject({ kind: z.enum(UNKNOWN_KINDS), termIds: ids })),
  nextDate: z.strictObject({ on: z.string(), owner: z.string() }).optional(),
});

const WITHOUT_MONEY = notWorked({ en: 'Left out here.', ko: '여기서는 계산하지 않습니다.' });

describe.each(['golden-remake', 'golden-co-production'] as const)('%s', (name) => {
  const golden = decisionSchema.parse(
    JSON.parse(readFileSync(join(FIXTURES, `${name}.decision.json`), 'utf8')),
  );
  const document = goldenDeal(name);
  const { points, decision } = decideDeal({
    document,
    library: theLibrary(),
    today: golden.today,
    ...WITHOUT_MONEY,
  });

  it('ranks the points as on paper', () => {
    const ranked = highestRanked(points, golden.ranks.length).map(({ termId, rank, rankParts }) => ({
      termId,
      rank,
      group: rankParts?.group,
      key: Math.round((rankParts?.key ?? 0) * 1e6) / 1e6,
    }));
    expect(ranked).toEqual(golden.ranks);
  });

  it('closes what is closed, and finds what is past our walk-away', () => {
    const closed = points.flatMap(({ termId, closedBy }) => (closedBy ? [[termId, closedBy]] : []));
    expect(Object.fromEntries(closed)).toEqual(golden.closed);
    expect(idsOf(points.filter(({ isBeyondWalkAway }) => isBeyondWalkAway))).toEqual(golden.beyondWalkAway);
  });

  it('judges each rung as on paper', () => {
    const ladders = points
      .filter(({ ladder }) => ladder.length > 0)
      .map(({ termId, ladder }) => [termId, ladder.map(rungInWords)]);
    expect(Object.fromEntries(ladders)).toEqual(golden.ladders);
  });

  it('recommends as on paper, with what is known and what is not', () => {
    expect(decision.recommendation).toBe(golden.recommendation);
    expect(decision.onWhatIsKnown?.recommendation).toBe(golden.known);
    const reasons = decision.onWhatIsKnown?.reasons.map(({ en }) => en) ?? [];
    expect(reasons.map((each, index) => each.startsWith(golden.reasons[index] ?? '?'))).toEqual(
      golden.reasons.map(() => true),
    );
    expect(decision.unknown.map(({ kind, termIds }) => ({ kind, termIds: termIds.toSorted() }))).toEqual(
      golden.unknown,
    );
  });

  it('says what to win, to trade and never to accept, and what comes next', () => {
    const { win, trade, never, stops, nextDate } = decision;
    expect({ win, trade, never: idsOf(never), stops: stops.map(({ ruleId }) => ruleId) }).toEqual({
      win: golden.win,
      trade: golden.trade,
      never: golden.never,
      stops: golden.stops,
    });
    expect(nextDate && { on: nextDate.on, owner: nextDate.owner }).toEqual(golden.nextDate);
  });
});

function rungInWords({ rung, isMet, notKnown, fault }: RungHealth): string {
  const met = isMet === undefined ? `not known, ${notKnown?.reason ?? ''}` : isMet ? 'met' : 'not met';
  return `${rung}: ${met}${fault ? `, ${fault}` : ''}`;
}

function idsOf(points: readonly Pick<Point, 'termId'>[]): string[] {
  return points.map(({ termId }) => termId).toSorted();
}
