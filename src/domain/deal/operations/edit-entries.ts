import { counted } from '#domain/text/counted.ts';
import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { checkEntries } from '../deal-references.ts';
import { dealOperation } from './deal-operation.ts';
import { withEntries } from './with-entries.ts';

export const editEntries = dealOperation({
  kind: 'edit-entries',
  input: (s) => ({ draftId: s.id, entries: s.byId(s.entryPatch) }),
  apply: (document, { draftId, entries }) => withEntries(document, draftId, entries),
  describe({ entries }) {
    const count = Object.keys(entries).length;
    return { en: `Edit ${counted(count, 'term', 'terms')}`, ko: `조건 ${count}개 수정` };
  },
  checkReferences: ({ entries }, known) => checkEntries(entries, 'operation.entries', 'not-found', known),
  coalesceKey: isAlwaysAStep,
});
