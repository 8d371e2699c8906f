import { RUNG_NAMES } from '#domain/library/term.ts';
import type { OurLadder } from '../deal.ts';
import { dealOperation } from './deal-operation.ts';

/** `to: null` takes the rung away; a ladder without rungs is none. */
export const setRung = dealOperation({
  kind: 'set-rung',
  input: (s) => ({ termId: s.id, rung: s.oneOf(RUNG_NAMES), to: s.nullable(s.rung) }),
  apply(document, { termId, rung, to }) {
    const { [rung]: _old, ...others } = document.ladders[termId] ?? {};
    const ladder: OurLadder = to === null ? others : { ...others, [rung]: to };
    const { [termId]: _ladder, ...rest } = document.ladders;
    return {
      ...document,
      ladders: Object.keys(ladder).length === 0 ? rest : { ...rest, [termId]: ladder },
    };
  },
  describe({ termId }, { termName }) {
    const { en, ko } = termName(termId);
    return { en: `Edit our ladder for “${en}”`, ko: `‘${ko}’ 협상 단계 수정` };
  },
  checkReferences({ termId, to }, known) {
    known.checkTerm(termId, 'operation.termId', 'not-found');
    if (to?.value) known.checkValue(termId, to.value, 'operation.to.value');
  },
  coalesceKey: ({ termId, rung }) => `ladder/${termId}/${rung}`,
});
