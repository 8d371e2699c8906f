import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { checkDraft } from '../deal-references.ts';
import { dealOperation } from './deal-operation.ts';
import { withNewDraft } from './with-drafts.ts';

export const addDraft = dealOperation({
  kind: 'add-draft',
  input: (s) => ({ draft: s.draft }),
  apply: (document, { draft }) => withNewDraft(document, draft),
  describe: ({ draft }) => ({ en: `Add the draft “${draft.label}”`, ko: `초안 ‘${draft.label}’ 추가` }),
  checkReferences: ({ draft }, known) => checkDraft(draft, 'operation.draft', known),
  coalesceKey: isAlwaysAStep,
});
