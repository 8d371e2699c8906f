import { namesNothing } from '#domain/ledger/operations.ts';
import { NO_MONEY } from '../deal-money.ts';
import { dealOperation } from './deal-operation.ts';
import { withMoney } from './with-money.ts';

/** How likely each outcome of the option is. `to: null`: nobody has said. */
export const setChances = dealOperation({
  kind: 'set-chances',
  input: (s) => ({ to: s.nullable(s.chances) }),
  apply(document, { to }) {
    const { chances: _old, ...money } = document.money ?? NO_MONEY;
    const { money: _money, ...rest } = document;
    return withMoney(rest, to === null ? money : { ...money, chances: to });
  },
  describe: () => ({ en: 'Edit the chances of the option', ko: '옵션의 확률 수정' }),
  checkReferences: namesNothing,
  coalesceKey: () => 'money/chances',
});
