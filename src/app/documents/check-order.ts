import { Fail } from '#domain/base/failure.ts';
import { checkPaper, joinFindings } from '#domain/outgoing/check-paper.ts';
import type { OutgoingPaper } from '#domain/outgoing/outgoing-paper.ts';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import type { DocumentOrder } from './document-order.ts';

/** What a person should see before the papers leave: one in each language that is written. */
export function checkOutgoing(
  { document, draftId, library }: DocumentOrder,
  papers: readonly OutgoingPaper[],
): PaperFinding[] {
  return joinFindings(papers.map((paper) => checkPaper({ paper, document, draftId, library })));
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
