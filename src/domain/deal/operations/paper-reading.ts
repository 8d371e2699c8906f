import type { KnownIds } from '#domain/references/known-ids.ts';
import type { DealDocument } from '../deal.ts';
import type { DecidedFinding, Paper, PaperReading } from '../paper.ts';
import { requirePaper } from '../paper.ts';

/** The document in which a paper has this reading. Throws Fail `not-found`. */
export function withReading(
  document: DealDocument,
  paperId: string,
  reading: PaperReading,
  over: Partial<Pick<Paper, 'draftId' | 'round'>> = {},
): DealDocument {
  const paper = requirePaper(document.papers, paperId);
  return { ...document, papers: { ...document.papers, [paperId]: { ...paper, ...over, reading } } };
}

/** Throws Fail for the first term, choice, base or unit that the library does not have. */
export function checkDecisions(
  decisions: Readonly<Record<string, DecidedFinding | null>>,
  at: string,
  known: KnownIds,
): void {
  for (const [termId, decided] of Object.entries(decisions)) {
    known.checkTerm(termId, `${at}.${termId}`, 'not-found');
    if (decided?.value) known.checkValue(termId, decided.value, `${at}.${termId}.value`);
  }
}
