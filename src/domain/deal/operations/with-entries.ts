import type { DealDocument, TermEntry } from '../deal.ts';
import { EMPTY_ENTRY, requireDraft } from '../deal.ts';
import { withDrafts } from './with-drafts.ts';

/** The document with what a draft says on some terms changed. Throws Fail `not-found` for a draft that is not there. */
export function withEntries(
  document: DealDocument,
  draftId: string,
  patches: Readonly<Record<string, Partial<TermEntry>>>,
): DealDocument {
  const draft = requireDraft(document, draftId, 'draftId');
  const entries = { ...draft.entries };
  for (const [termId, patch] of Object.entries(patches))
    entries[termId] = { ...(entries[termId] ?? EMPTY_ENTRY), ...patch };
  return withDrafts(
    document,
    document.drafts.map((each) => (each.id === draftId ? { ...each, entries } : each)),
  );
}
