import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { houseOperation } from './house-operation.ts';

export const setHidden = houseOperation({
  kind: 'set-hidden',
  input: (s) => ({ termId: s.id, hidden: s.flag }),
  apply(house, { termId, hidden }) {
    const others = house.hidden.filter((id) => id !== termId);
    return { ...house, hidden: hidden ? [...others, termId].toSorted() : others };
  },
  describe({ termId, hidden }, { termName }) {
    const { en, ko } = termName(termId);
    return hidden
      ? { en: `Hide the library's benchmark for “${en}”`, ko: `‘${ko}’ 기본 벤치마크 숨김` }
      : { en: `Show the library's benchmark for “${en}”`, ko: `‘${ko}’ 기본 벤치마크 다시 표시` };
  },
  checkReferences({ termId, hidden }, { known }) {
    // A hidden term that has left the library may still be shown again.
    if (hidden) known.checkTerm(termId, 'operation.termId', 'not-found');
  },
  coalesceKey: isAlwaysAStep,
});
