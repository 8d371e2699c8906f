import { compareDraft } from '#domain/comparison/compare-draft.ts';
import type { TermComparison } from '#domain/comparison/standing.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import { ladderHealth } from './ladder-health.ts';
import type { RungHealth } from './point.ts';

/**
 * Their offer does not meet our walk-away. Where their paper is silent and silence does us harm, it gives
 * nothing, so no walk-away is met.
 */
export function isBeyond(
  ladder: readonly RungHealth[],
  comparison: TermComparison | undefined,
): boolean | undefined {
  const walkAway = ladder.find(({ rung, fault }) => rung === 'walkAway' && !fault);
  if (!walkAway) return undefined;
  if (walkAway.isMet !== undefined) return !walkAway.isMet;
  return comparison?.standing === 'absent' && comparison.silence === 'harmful' ? true : undefined;
}

/** The same of one paper of theirs, whichever it is. */
export function isBeyondIn(
  paper: Draft,
  term: Term,
  { deal, ladders }: Pick<DealDocument, 'deal' | 'ladders'>,
  terms: readonly Term[],
): boolean | undefined {
  const ladder = ladderHealth(term, ladders[term.id], { theirs: paper, inOrder: [] }, { ...deal, terms });
  const { terms: compared } = compareDraft({ draft: paper, terms, deal, ladders });
  return isBeyond(
    ladder,
    compared.find(({ termId }) => termId === term.id),
  );
}
