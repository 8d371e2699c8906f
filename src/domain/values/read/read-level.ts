import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Fraction } from '#domain/figures/fraction.ts';
import type { Money } from '#domain/figures/money.ts';
import { amountsWithin } from './read-money.ts';
import { numberAt } from './number-at.ts';
import { asFraction } from './reading.ts';
import { tidyTyped } from './tidy-typed.ts';

/** What a level of box office is a multiple of. */
export type LevelBase = 'budget' | 'negative-cost';

/** From which level a tier pays: a multiple of the budget or of the negative cost, or a sum of receipts. */
export type Level =
  | { readonly kind: 'multiple'; readonly n: Fraction; readonly of: LevelBase }
  | { readonly kind: 'money'; readonly money: Money };

/**
 * The one level that a text names among other words; undefined where it names none or several.
 * @example readLevel('전 세계 박스오피스가 순제작비의 2.5배에 이를 때', 'USD') // { kind: 'multiple', n: 5/2, of: 'negative-cost' }
 */
export function readLevel(text: string, currency: CurrencyCode): Level | undefined {
  const tidy = tidyTyped(text);
  const levels: Level[] = [
    ...multiplesWithin(tidy).map((n): Level => ({ kind: 'multiple', n, of: costIn(tidy) })),
    ...amountsWithin(tidy, currency).map((money): Level => ({ kind: 'money', money })),
  ];
  return levels.length === 1 ? levels[0] : undefined;
}

/** A row that names neither is counted in the budget, which is known. */
function costIn(text: string): LevelBase {
  return /순제작비|네거티브 ?코스트|negative cost|cost of the negative/i.test(text)
    ? 'negative-cost'
    : 'budget';
}

/** `2.5배`, `2.5x`, `2.5 times`. */
function multiplesWithin(text: string): Fraction[] {
  return [...text.matchAll(/(?<![\d.,])\d[\d.,]*(?= ?(?:배|x(?![a-z])|times))/g)].flatMap(({ index }) => {
    const number = numberAt(text, index);
    const n = number?.all[0] && asFraction(number.all[0]);
    return n ? [n] : [];
  });
}
