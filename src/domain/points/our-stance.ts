import { applicableTerms } from '#domain/deal/applicable.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import { ladderHealth } from './ladder-health.ts';
import { papersOf } from './papers-of-deal.ts';
import { pointState } from './point-state.ts';
import type { Point } from './point.ts';

/** PRIVATE. What we are after, by term. */
export type OurStance = {
  /** What we ask and do not have: advice must not stand against it. */
  readonly openAsks: ReadonlySet<string>;
  readonly mustHaves: ReadonlySet<string>;
};

/** PRIVATE. Pure; without the money, and so at once. */
export function ourStance(
  document: Pick<DealDocument, 'deal' | 'drafts' | 'ladders' | 'mustHaves' | 'accepted'>,
  terms: readonly Term[],
): OurStance {
  const { deal, ladders, accepted, mustHaves } = document;
  const papers = papersOf(document);
  const us = { ...deal, terms };
  const openAsks = applicableTerms(terms, deal).filter((term) =>
    hasOpenAsk({
      state: pointState(term, papers, accepted?.[term.id], us).state,
      ladder: ladderHealth(term, ladders[term.id], papers, us),
    }),
  );
  return {
    openAsks: new Set(openAsks.map(({ id }) => id)),
    mustHaves: new Set(Object.keys(mustHaves ?? {})),
  };
}

/** Our last paper asks for something else than theirs, or our ladder asks for what their latest paper does not give. */
function hasOpenAsk({ state, ladder }: Pick<Point, 'state' | 'ladder'>): boolean {
  if (state === 'closed') return false;
  if (state === 'open' || state === 'unanswered') return true;
  return ladder.some(({ rung, isMet }) => rung === 'ask' && isMet !== true);
}
