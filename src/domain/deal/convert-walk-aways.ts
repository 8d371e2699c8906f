import { termOfId, worstAccepted } from '#domain/library/worst-accepted.ts';
import type { Term } from '#domain/library/term.ts';
import type { DealDocument, OurLadder } from './deal.ts';

/** The deal with every walk-away as the worst that we accept; the same object where none named the choice at which we leave. */
export function convertWalkAways(document: DealDocument, terms: readonly Term[]): DealDocument {
  const converted = Object.entries(document.ladders).map(
    ([termId, ladder]) => [termId, convertLadder(ladder, termOfId(terms, termId), document)] as const,
  );
  const isSame = converted.every(([termId, ladder]) => ladder === document.ladders[termId]);
  return isSame ? document : { ...document, ladders: Object.fromEntries(converted) };
}

function convertLadder(ladder: OurLadder, term: Term | undefined, { deal }: DealDocument): OurLadder {
  const { walkAway, ...above } = ladder;
  if (!walkAway) return ladder;
  const converted = worstAccepted(walkAway, above, term, deal.ourRoles);
  return converted === walkAway ? ladder : { ...ladder, walkAway: converted };
}
