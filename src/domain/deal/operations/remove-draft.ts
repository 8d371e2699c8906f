import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { requireDraft } from '../deal.ts';
import { dealOperation } from './deal-operation.ts';
import { withDrafts } from './with-drafts.ts';

export const removeDraft = dealOperation({
  kind: 'remove-draft',
  input: (s) => ({ draftId: s.id }),
  apply(document, { draftId }) {
    requireDraft(document, draftId, 'draftId');
    return withDrafts(
      document,
      document.drafts.filter((draft) => draft.id !== draftId),
    );
  },
  describe: () => ({ en: 'Remove a draft', ko: '초안 삭제' }),
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});
