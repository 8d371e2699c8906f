import type { DealDocument, Draft, DraftSide } from '#domain/deal/deal.ts';
import { findLatestDraft } from '#domain/deal/deal.ts';

/** The papers that a point is read from. */
export type PapersOfDeal = {
  readonly theirs?: Draft;
  readonly ours?: Draft;
  readonly agreed?: Draft;
  /** All, by round, within a round in the order in which they were made. */
  readonly inOrder: readonly Draft[];
};

export function papersOf(document: Pick<DealDocument, 'drafts'>): PapersOfDeal {
  const latest = (side: DraftSide) => {
    const draft = findLatestDraft(document, side);
    return draft ? { [side]: draft } : {};
  };
  return {
    ...latest('theirs'),
    ...latest('ours'),
    ...latest('agreed'),
    inOrder: document.drafts.toSorted((a, b) => a.round - b.round),
  };
}
