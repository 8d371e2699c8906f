import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import type { HouseLadders } from '../house.ts';
import { checkHouseLadder } from '../house-references.ts';
import { houseOperation } from './house-operation.ts';

/** `ladder: null` goes back to the library's suggestion. */
export const setHouseLadder = houseOperation({
  kind: 'set-house-ladder',
  input: (s) => ({ termId: s.id, roles: s.roles, ladder: s.nullable(s.ladder) }),
  apply(house, { termId, roles, ladder }) {
    const { [termId]: old = {}, ...others } = house.ladders;
    const kept = Object.entries(old).filter(([role]) => !roles.some((each) => each === role));
    const set = ladder === null ? [] : roles.map((role) => [role, ladder] as const);
    const ladders: HouseLadders = Object.fromEntries([...kept, ...set]);
    return {
      ...house,
      ladders: Object.keys(ladders).length === 0 ? others : { ...others, [termId]: ladders },
    };
  },
  describe({ termId, ladder }, { termName }) {
    const { en, ko } = termName(termId);
    return ladder === null
      ? { en: `Return to the library's ladder for “${en}”`, ko: `‘${ko}’ 협상 단계를 기본 제안으로 복원` }
      : { en: `Set the house ladder for “${en}”`, ko: `‘${ko}’ 자사 협상 단계 설정` };
  },
  checkReferences({ termId, ladder }, { known }) {
    known.checkTerm(termId, 'operation.termId', 'not-found');
    if (ladder) checkHouseLadder(termId, ladder, 'operation.ladder', known);
  },
  coalesceKey: isAlwaysAStep,
});
