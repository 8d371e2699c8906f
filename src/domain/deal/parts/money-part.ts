import type { DealMoney } from '../deal-money.ts';
import { tellMoney } from '../changes/money-changes.ts';
import type { DealPartRecord } from './deal-part.ts';

export const moneyPart: DealPartRecord<'money', never, DealMoney> = {
  kind: 'money',
  ids: [],
  takeOut: ({ money }) => (money ? [{ content: money }] : []),
  putIn(document, [piece]) {
    const { money: _old, ...rest } = document;
    return piece && piece.content !== null ? { ...rest, money: piece.content } : rest;
  },
  termIds: () => [],
  /** Figures and names of scenarios: nothing that a search would look for. */
  texts: () => [],
  tell: (before, after) => tellMoney(before.content, after.content),
};
