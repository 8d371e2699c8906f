import type { Term } from './term.ts';

/**
 * By term: the other terms that ask the same question (a fee, and the same fee as a percentage). In a ranking
 * they take one place.
 */
export function oneQuestionOf(terms: readonly Pick<Term, 'id'>[]): ReadonlyMap<string, readonly string[]> {
  return new Map(terms.map(({ id }) => [id, []]));
}
