import { isAlwaysAStep } from '#domain/ledger/operations.ts';
import { checkLadders } from '../deal-references.ts';
import { dealOperation } from './deal-operation.ts';

export const adoptLadders = dealOperation({
  kind: 'adopt-ladders',
  input: (s) => ({ ladders: s.byId(s.ladder) }),
  apply: (document, { ladders }) => ({ ...document, ladders: { ...document.ladders, ...ladders } }),
  describe({ ladders }) {
    const count = Object.keys(ladders).length;
    return { en: `Adopt suggested ladders (${count})`, ko: `제안된 협상 단계 채택(${count}개)` };
  },
  checkReferences: ({ ladders }, known) => checkLadders(ladders, 'operation.ladders', known),
  coalesceKey: isAlwaysAStep,
});
