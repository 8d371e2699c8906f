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
    if (field === undefined || others.length > 0) return null;
    const form = patch.state === undefined ? field : formOf(patch.state);
    return form === undefined ? null : `entry/${draftId}/${termId}/${form}`;
  },
});

/**
 * A figure or a text that is being typed, and a choice that the arrow keys walk through, come as one edit after
 * another of the same form. Another base, unit or currency, and any other state, is a step by itself.
 */
function formOf(state: TermState): string | undefined {
  if (state.kind !== 'value') return undefined;
  const { value } = state;
  switch (value.kind) {
    case 'money':
      return `money/${value.money.currency}/${value.per ?? ''}`;
    case 'share':
    case 'multiple':
      return `${value.kind}/${value.base}`;
    case 'rate':
      return `rate/${value.base}/${value.period}`;
    case 'duration':
    case 'quantity':
      return `${value.kind}/${value.unit}`;
    case 'schedule':
      return undefined;
    default:
      return value.kind;
  }
}
