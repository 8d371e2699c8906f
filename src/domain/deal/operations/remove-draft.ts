import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { requireDraft } from '../deal.ts';
import { withoutDraft } from '../inner-references.ts';
import { dealOperation } from './deal-operation.ts';

export const removeDraft = dealOperation({
  kind: 'remove-draft',
  input: (s) => ({ draftId: s.id }),
  apply(document, { draftId }) {
    requireDraft(document, draftId, 'draftId');
    return withoutDraft(document, draftId);
  },
  describe: () => ({ en: 'Remove a draft', ko: '초안 삭제' }),
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});
