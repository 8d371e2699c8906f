import type { DealDocument } from '../deal.ts';
import { NO_MONEY } from '../deal-money.ts';
import type { DealMoney } from '../deal-money.ts';

/** A deal whose money holds nothing of the person's own has no money part at all. */
export function withMoney(document: DealDocument, patch: Partial<DealMoney>): DealDocument {
  const { money: old = NO_MONEY, ...rest } = document;
  const money = { ...old, ...patch };
  const isEmpty =
    money.waterfall === undefined &&
    money.chances === undefined &&
    Object.keys(money.assumptions).length === 0 &&
    Object.keys(money.scenarios).length === 0;
  return isEmpty ? rest : { ...rest, money };
}
