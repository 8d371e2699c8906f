import type { Term } from './term.ts';

/**
 * By term: the other terms that ask the same question. A fee and the same fee as a percentage of a price are one
 * question, and take one place in a ranking.
 */
export function oneQuestionOf(
  terms: readonly Pick<Term, 'id' | 'derivesFrom'>[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = terms.flatMap(({ id, derivesFrom }) =>
    derivesFrom?.kind === 'ratio' ? [[id, derivesFrom.of] as const] : [],
  );
  return new Map(
    terms.map(({ id }) => [
      id,
      pairs.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : [])),
    ]),
  );
}
