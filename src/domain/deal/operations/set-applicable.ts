import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { dealOperation } from './deal-operation.ts';

export const setApplicable = dealOperation({
  kind: 'set-applicable',
  input: (s) => ({ termId: s.id, applicable: s.flag }),
  apply(document, { termId, applicable }) {
    const others = document.deal.notApplicable.filter((id) => id !== termId);
    const notApplicable = applicable ? others : [...others, termId].toSorted();
    return { ...document, deal: { ...document.deal, notApplicable } };
  },
  describe({ termId, applicable }, { termName }) {
    const { en, ko } = termName(termId);
    return applicable
      ? { en: `Bring “${en}” back`, ko: `‘${ko}’ 다시 적용` }
      : { en: `Set “${en}” aside as not applicable`, ko: `‘${ko}’ 해당 없음 처리` };
  },
  checkReferences({ termId, applicable }, known) {
    // A term that has left the library may still be taken back.
    if (!applicable) known.checkTerm(termId, 'operation.termId', 'not-found');
  },
  coalesceKey: isAlwaysAStep,
});
