import { Fail } from '#domain/base/failure.ts';
import { sameContent } from '#domain/base/same-content.ts';
import { nameIn } from '#domain/text/names.ts';
import type { DealDocument, Draft, TermEntry } from '../deal.ts';
import { EMPTY_ENTRY, requireDraft } from '../deal.ts';
import { withDrafts } from './with-drafts.ts';

/**
 * The document with what a draft says on some terms changed. Throws Fail `not-found` for a draft that is not there, and
 * `refused` where it was sent: the other side has what it said then. Our notes on it may be written on.
 */
export function withEntries(
  document: DealDocument,
  draftId: string,
  patches: Readonly<Record<string, Partial<TermEntry>>>,
): DealDocument {
  const draft = requireDraft(document, draftId, 'draftId');
  const entries = { ...draft.entries };
  for (const [termId, patch] of Object.entries(patches)) {
    const before = entries[termId] ?? EMPTY_ENTRY;
    const entry = { ...before, ...patch };
    if (draft.sentOn !== undefined && !sameContent(told(before), told(entry))) throw wasSent(draft);
    entries[termId] = entry;
  }
  return withDrafts(
    document,
    document.drafts.map((each) => (each.id === draftId ? { ...each, entries } : each)),
  );
}

/** What the other side has of an entry. */
function told({ state, clause, place }: TermEntry) {
  return { state, clause, place };
}

function wasSent({ label, labelIn }: Draft): Fail {
  return new Fail(
    'refused',
    {
      en: `“${nameIn(label, labelIn, 'en')}” was sent, so what it says stays as it went. Make the next draft from it, or mark it as not sent.`,
      ko: `‘${nameIn(label, labelIn, 'ko')}’ 초안은 이미 보냈으므로 내용을 바꿀 수 없습니다. 이 초안으로 다음 초안을 만들거나 보내지 않은 것으로 표시하세요.`,
    },
    'draftId',
  );
}
