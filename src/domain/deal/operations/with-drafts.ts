import { Fail } from '#domain/base/failure.ts';
import type { DealDocument, Draft } from '../deal.ts';
import { MOST_DRAFTS, findDraft } from '../deal.ts';

export function withDrafts(document: DealDocument, drafts: readonly Draft[]): DealDocument {
  return { ...document, drafts: drafts.toSorted((a, b) => a.round - b.round) };
}

/** Throws Fail `refused` for a second draft with an id, and for one more than a deal may hold. */
export function withNewDraft(document: DealDocument, draft: Draft): DealDocument {
  if (findDraft(document, draft.id)) {
    throw new Fail(
      'refused',
      { en: 'A draft with this id is already in the deal.', ko: '같은 식별자의 초안이 이미 있습니다.' },
      'draft.id',
    );
  }
  if (document.drafts.length >= MOST_DRAFTS) {
    throw new Fail(
      'refused',
      {
        en: `A deal holds ${MOST_DRAFTS} drafts at most. Remove one that is no longer needed, or duplicate the deal and go on there.`,
        ko: `거래 하나에는 초안을 ${MOST_DRAFTS}개까지 둘 수 있습니다. 필요 없는 초안을 삭제하거나 거래를 복제해 이어 가세요.`,
      },
      'draft',
    );
  }
  return withDrafts(document, [...document.drafts, draft]);
}
