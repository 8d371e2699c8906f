import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { isSent } from '#domain/deal/sent.ts';

/**
 * The drafts of ours that were put to the other side: those that they have. A draft that nobody marked as sent is taken
 * to have gone, too, where a paper of theirs came after it and nothing else of ours was there to be answered.
 */
export function papersPut(
  inOrder: readonly Draft[],
  document: Pick<DealDocument, 'papers'>,
): ReadonlySet<Draft> {
  const put = new Set<Draft>();
  let waiting: Draft[] = [];
  for (const paper of inOrder) {
    if (paper.side === 'ours') {
      if (isSent(paper, document)) put.add(paper);
      waiting.push(paper);
    } else {
      if (!waiting.some((draft) => put.has(draft))) for (const draft of waiting) put.add(draft);
      waiting = [];
    }
  }
  return put;
}
