import { RANK_GROUPS } from './point.ts';
import type { Point } from './point.ts';

/** So many of the highest-ranked points are shown as the weakest. There is no other “top five” in the product. */
export const WEAKEST_SHOWN = 5;

/** PRIVATE. The first points by rank, one of each question, and only such as something hangs on. */
export function highestRanked(points: readonly Point[], most: number): Point[] {
  const seen = new Set<number>();
  return byRank(points)
    .filter(({ rank, rankParts }) => {
      if (rank === undefined || rankParts === undefined || seen.has(rank)) return false;
      seen.add(rank);
      return rankParts.key > 0 || rankParts.group !== 'open';
    })
    .slice(0, most);
}

/** By rank; within one question first the point that gave it its place; closed points, which have no rank, last. */
export function byRank(points: readonly Point[]): Point[] {
  return points.toSorted(
    (a, b) =>
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      groupOf(a) - groupOf(b) ||
      (b.rankParts?.key ?? 0) - (a.rankParts?.key ?? 0) ||
      (a.termId < b.termId ? -1 : 1),
  );
}

function groupOf({ rankParts }: Point): number {
  return rankParts ? RANK_GROUPS.indexOf(rankParts.group) : RANK_GROUPS.length;
}
