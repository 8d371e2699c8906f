import { namesNothing } from '#domain/ledger/operations.ts';
import { dealOperation } from './deal-operation.ts';
import { withMoney } from './with-money.ts';

/** `to: null` goes back to the library's value. */
export const setAssumption = dealOperation({
  kind: 'set-assumption',
  input: (s) => ({ name: s.assumptionName, to: s.nullable(s.assumption) }),
  apply(document, { name, to }) {
    const { [name]: _old, ...others } = document.money?.assumptions ?? {};
    return withMoney(document, { assumptions: to === null ? others : { ...others, [name]: to } });
  },
  describe: () => ({ en: 'Edit a money assumption', ko: '금액 가정 수정' }),
  checkReferences: namesNothing,
  coalesceKey: ({ name }) => `money/assumption/${name}`,
});
