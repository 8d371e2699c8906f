import { namesNothing } from '#domain/ledger/operations.ts';
import { DRAFT_SIDES, requireDraft } from '../deal.ts';
import { dealOperation } from './deal-operation.ts';
import { withDrafts } from './with-drafts.ts';

export const editDraft = dealOperation({
  kind: 'edit-draft',
  input: (s) => ({
    draftId: s.id,
    patch: s.patch({
      label: s.draftLabel,
      labelIn: s.draftLabelIn,
      round: s.round,
      on: s.date,
      side: s.oneOf(DRAFT_SIDES),
    }),
  }),
  apply(document, { draftId, patch }) {
    requireDraft(document, draftId, 'draftId');
    return withDrafts(
      document,
      document.drafts.map((draft) => (draft.id === draftId ? { ...draft, ...patch } : draft)),
    );
  },
  describe: () => ({ en: 'Edit a draft', ko: '초안 정보 수정' }),
  checkReferences: namesNothing,
  coalesceKey({ draftId, patch }) {
    const [field, ...others] = Object.keys(patch);
    return others.length === 0 ? `draft/${draftId}/${field}` : null;
  },
});
