import type { Deal, Draft } from '#domain/deal/deal.ts';
import { normaliseInPaper } from '#domain/deal/normalise-in-paper.ts';
import type { Term } from '#domain/library/term.ts';
import type { Normalised } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';

/** From where values are judged: who we are, at which rates, and the terms that an amount may be a part of. */
export type OurSide = Pick<Deal, 'ourRoles' | 'rates'> & { readonly terms: readonly Term[] };

/** A value, and the paper whose other terms say what it is a part of. */
export type Stated = { readonly value: Value; readonly paper: Draft | undefined };

/** A value of a paper in the term's own unit. */
export function measureIn({ value, paper }: Stated, term: Term, { terms, rates }: OurSide): Normalised {
  return normaliseInPaper(value, term, paper, terms, rates);
}
