import type { Point, RankGroup, RankParts } from './point.ts';
import { RANK_GROUPS } from './point.ts';

/** A point before it is ranked. */
export type Unranked = Omit<Point, 'rank' | 'rankParts'>;

export type RankInput = {
  readonly points: readonly Unranked[];
  /** Terms on which a legal check fails that can be mended. */
  readonly stopTerms: ReadonlySet<string>;
  /** By term: the terms that ask the same question (a fee, and the same fee as a percentage). */
  readonly oneQuestion: ReadonlyMap<string, readonly string[]>;
};

/**
 * The one order of the product: legal stops, then must-haves past our walk-away, then what is open by
 * max(weight / 5 x (100 - score) / 100, worth / largest worth), ties by id. Closed points have no rank; the
 * terms of one question take the place of the first of them.
 */
export function rankPoints({ points, stopTerms, oneQuestion }: RankInput): Point[] {
  const largest = Math.max(0, ...points.filter(isLive).map(worthOf));
  const parts = new Map(
    points.filter(isLive).map((point) => [point.termId, partsOf(point, stopTerms, largest)] as const),
  );
  const inOrder = [...parts].toSorted(
    ([a, one], [b, other]) =>
      RANK_GROUPS.indexOf(one.group) - RANK_GROUPS.indexOf(other.group) ||
      other.key - one.key ||
      (a < b ? -1 : 1),
  );
  const ranks = new Map<string, number>();
  let places = 0;
  for (const [termId] of inOrder) {
    const taken = (oneQuestion.get(termId) ?? []).map((each) => ranks.get(each)).find((rank) => rank);
    ranks.set(termId, taken ?? ++places);
  }
  return points.map((point) => {
    const rank = ranks.get(point.termId);
    const rankParts = parts.get(point.termId);
    return rank !== undefined && rankParts ? { ...point, rank, rankParts } : point;
  });
}

function partsOf(point: Unranked, stopTerms: ReadonlySet<string>, largest: number): RankParts {
  const { comparison } = point;
  const byScore =
    comparison?.score === undefined ? 0 : ((comparison.weight / 5) * (100 - comparison.score)) / 100;
  const byWorth = largest > 0 ? Math.max(0, worthOf(point)) / largest : 0;
  return { group: groupOf(point, stopTerms), byScore, byWorth, key: Math.max(byScore, byWorth) };
}

function groupOf(point: Unranked, stopTerms: ReadonlySet<string>): RankGroup {
  if (stopTerms.has(point.termId)) return 'legal-stop';
  return point.isMustHave && point.isBeyondWalkAway === true ? 'must-have' : 'open';
}

function isLive({ state }: Unranked): boolean {
  return state !== 'closed';
}

function worthOf({ worth }: Unranked): number {
  return worth.kind === 'priced' ? worth.expectedMinor : 0;
}
