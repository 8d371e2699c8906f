import type { ClauseSplit } from '#domain/reading/clauses/clause.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';

/** A paper as it was read: what was in it, what is known beside its clauses, and what was found. */
export type PaperRead = {
  readonly document: PaperDocument;
  readonly split: Omit<ClauseSplit, 'clauses'>;
  readonly findings: PaperFindings;
};
