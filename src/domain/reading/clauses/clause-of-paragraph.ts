import type { Clause } from './clause.ts';

/**
 * The clause that a paragraph stands in, by its ordinal. A paragraph that the changes deleted whole is in none as the
 * paper stands: it counts to the clause before it.
 */
export function clausesByParagraph(
  clauses: readonly Clause[],
): (paragraph: number | undefined) => number | undefined {
  const ordinals = new Map<number, number>();
  for (const { ordinal, pieces } of clauses)
    for (const { paragraph } of pieces) if (!ordinals.has(paragraph)) ordinals.set(paragraph, ordinal);
  const known = [...ordinals.keys()].toSorted((one, other) => one - other);
  return (paragraph) => {
    if (paragraph === undefined) return undefined;
    let from = 0;
    let to = known.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((known[middle] ?? 0) <= paragraph) from = middle + 1;
      else to = middle;
    }
    const nearest = known[from - 1];
    return nearest === undefined ? undefined : ordinals.get(nearest);
  };
}
