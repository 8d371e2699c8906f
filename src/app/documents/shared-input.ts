import { deflateRawSync } from 'node:zlib';
import { discloseDeal } from '#domain/deal/disclosure.ts';
import type { SharedDraft } from '#domain/deal/disclosure.ts';
import { noSuchDraft } from '#domain/deal/deal.ts';
import { publishLibrary } from '#domain/library/public-term.ts';
import type { TermSheetInput } from '#documents/input/document-input.ts';
import type { DocumentOrder } from './document-order.ts';

/** What every document is written with. */
export function commonInput({ language, on, author, templates }: DocumentOrder) {
  return { language, on, author, templates, deflateRaw: (bytes: Uint8Array) => deflateRawSync(bytes) };
}

/** What the other side may see of the deal, and what they may read of the library. Throws Fail `not-found`. */
export function sharedInput(order: DocumentOrder): Omit<TermSheetInput, 'isAcknowledged'> {
  const deal = discloseDeal(order.document);
  return {
    ...commonInput(order),
    deal,
    draft: requireSharedDraft(deal.drafts, order.draftId),
    library: publishLibrary(order.library),
  };
}

/** Throws Fail `not-found`. */
export function requireSharedDraft(drafts: readonly SharedDraft[], draftId: string): SharedDraft {
  const draft = drafts.find(({ id }) => id === draftId);
  if (draft) return draft;
  throw noSuchDraft('draftId');
}
