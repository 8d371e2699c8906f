import { Fail } from '#domain/base/failure.ts';
import type { Draft } from '#domain/deal/deal.ts';
import { findDraft, findLatestDraft } from '#domain/deal/deal.ts';
import { checkPaper, joinFindings } from '#domain/outgoing/check-paper.ts';
import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { DocumentOrder } from './document-order.ts';

/** What a person should see before the papers leave: one in each language that is written. */
export function checkOutgoing(order: DocumentOrder, papers: readonly OutgoingPaper[]): PaperFinding[] {
  const { document, library } = order;
  const draftId = checkedDraftOf(order)?.id ?? order.draftId;
  return joinFindings(papers.map((paper) => checkPaper({ paper, document, draftId, library })));
}

/** The draft whose words the other side will read: of several in one paper, our latest. */
function checkedDraftOf(order: DocumentOrder): Draft | undefined {
  if (!('draftIds' in order)) return ourDraftOf(order);
  return order.document.drafts.findLast(({ id, side }) => side === 'ours' && order.draftIds.includes(id));
}

/** The draft of ours that an order is on: the one that it names, else our latest; undefined where there is none. */
export function ourDraftOf({
  document,
  draftId,
}: Pick<DocumentOrder, 'document' | 'draftId'>): Draft | undefined {
  const named = findDraft(document, draftId);
  return named?.side === 'ours' ? named : findLatestDraft(document, 'ours');
}

/** Throws Fail `refused` with the first finding that stops a paper. */
export function refuseStopped(findings: readonly PaperFinding[]): void {
  const stop = findings.find(({ severity }) => severity === 'stop');
  if (stop) throw new Fail('refused', stop.says, stop.terms[0]);
}

/** The languages in which an order is written, the leading one first. */
export function languagesOf({ language }: Pick<DocumentOrder, 'language'>): readonly Lang[] {
  return language === 'both' ? ['ko', 'en'] : [language];
}
