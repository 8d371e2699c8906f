import type { DealDocument, Draft } from './deal.ts';

/**
 * The other side has it: their own paper and the agreed text, a draft of ours that was marked as sent, and one that a
 * paper which came or went was read from or written from. Any other draft of ours is known to nobody but us.
 */
export function isSent({ id, side, sentOn }: Draft, { papers = {} }: Pick<DealDocument, 'papers'>): boolean {
  if (side !== 'ours' || sentOn !== undefined) return true;
  return Object.values(papers).some(({ draftId, direction }) => draftId === id && direction !== 'kept');
}
