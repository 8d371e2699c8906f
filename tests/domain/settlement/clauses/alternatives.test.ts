import { describe, expect, it } from 'vitest';
import { chosenAmong } from '#domain/settlement/clauses/alternatives.ts';
import { worthsOf } from '#domain/settlement/levers/move-lever.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { Value } from '#domain/values/value.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const worths = worthsOf(theLibrary().terms);
const points = (percent: number): Value => ({
  kind: 'share',
  share: fraction(percent, 100),
  base: 'net_profits',
});
const fee: Value = { kind: 'money', money: { amountMinor: 1, currency: 'USD' } };

/** What holds of the kinds of points, and which are left out. */
function chosen(paper: Record<string, Value>, asks: Record<string, Value>) {
  const { values, left } = chosenAmong(paper, { ...paper, ...asks }, worths);
  return [Object.keys(values).toSorted(), Object.keys(left).toSorted()];
}

describe('kinds of points are alternatives', () => {
  it.each([
    [
      'an ask of another kind stands in place of theirs',
      { net_profit_points: points(5) },
      { agr_points: points(3) },
      ['agr_points'],
      [],
    ],
    [
      'an ask of their kind replaces the figure',
      { net_profit_points: points(5) },
      { net_profit_points: points(7) },
      ['net_profit_points'],
      [],
    ],
    [
      'of an ask of theirs and one of another kind, theirs counts',
      { net_profit_points: points(5) },
      { net_profit_points: points(7), agr_points: points(3) },
      ['net_profit_points'],
      ['agr_points'],
    ],
    [
      'of two kinds that their paper has not, the first counts',
      {},
      { net_profit_points: points(7), agr_points: points(3) },
      ['net_profit_points'],
      ['agr_points'],
    ],
    [
      'what their paper has beside each other stays',
      { net_profit_points: points(5), agr_points: points(1) },
      { setup_bonus: fee },
      ['agr_points', 'net_profit_points', 'setup_bonus'],
      [],
    ],
    [
      'no points of a kind take nothing away',
      { net_profit_points: points(5) },
      { fdg_points: points(0) },
      ['fdg_points', 'net_profit_points'],
      [],
    ],
    [
      'other terms stand beside them',
      { net_profit_points: points(5) },
      { agr_points: points(3), setup_bonus: fee },
      ['agr_points', 'setup_bonus'],
      [],
    ],
  ] as const)('%s', (_, paper, asks, values, left) => {
    expect(chosen(paper, asks)).toEqual([values, left]);
  });
});
