import { isAlwaysAStep, namesNothing } from '#domain/ledger/operations.ts';
import { dealOperation } from './deal-operation.ts';

/** A ladder for a term that has left the library may be dropped all the same. */
export const dropLadder = dealOperation({
  kind: 'drop-ladder',
  input: (s) => ({ termId: s.id }),
  apply(document, { termId }) {
    const { [termId]: _dropped, ...ladders } = document.ladders;
    return { ...document, ladders };
  },
  describe({ termId }, { termName }) {
    const { en, ko } = termName(termId);
    return { en: `Drop our ladder for “${en}”`, ko: `‘${ko}’ 협상 단계 해제` };
  },
  checkReferences: namesNothing,
  coalesceKey: isAlwaysAStep,
});
