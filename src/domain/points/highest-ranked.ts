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

/** What has a rank, the first first; within one question the one that weighs most. */
export function byRank(points: readonly Point[]): Point[] {
  return points
    .filter(({ rank }) => rank !== undefined)
    .toSorted(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        (b.rankParts?.key ?? 0) - (a.rankParts?.key ?? 0) ||
        (a.termId < b.termId ? -1 : 1),
    );
}
