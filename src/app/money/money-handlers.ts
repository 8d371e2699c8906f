import type { MONEY_METHODS } from '#contract/methods/money.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { MoneyDesk } from './money.ts';

export function handlersOfMoney(money: MoneyDesk): HandlersOf<typeof MONEY_METHODS> {
  return {
    'money.statement': (input) => money.statement(input),
    'money.waterfall': (input) => money.waterfall(input),
    'money.clausePrices': (input, report) => money.clausePrices(input, report),
    'money.assumptionMoves': (input, report) => money.assumptionMoves(input, report),
    'money.simulation': (input, report) => money.simulation(input, report),
    'money.sideBySide': (input, report) => money.sideBySide(input, report),
  };
}
