import type { TermState } from '#domain/values/state.ts';
import { checkEntry } from '../deal-references.ts';
import { dealOperation } from './deal-operation.ts';
import { withEntries } from './with-entries.ts';

export const editEntry = dealOperation({
  kind: 'edit-entry',
  input: (s) => ({ draftId: s.id, termId: s.id, patch: s.entryPatch }),
  apply: (document, { draftId, termId, patch }) => withEntries(document, draftId, { [termId]: patch }),
  describe({ termId }, { termName }) {
    const { en, ko } = termName(termId);
    return { en: `Edit “${en}”`, ko: `‘${ko}’ 수정` };
  },
  checkReferences({ termId, patch }, known) {
    known.checkTerm(termId, 'operation.termId', 'not-found');
    checkEntry(termId, patch, 'operation.patch', known);
  },
  coalesceKey({ draftId, termId, patch }) {
    const [field, ...others] = Object.keys(patch);
    const isText = field === 'clause' || field === 'place' || field === 'note' || isTextState(patch.state);
    return isText && others.length === 0 ? `entry/${draftId}/${termId}/${field}` : null;
  },
});

function isTextState(state: TermState | undefined): boolean {
  return state?.kind === 'value' && state.value.kind === 'text';
}
