import { describe, expect, it } from 'vitest';
import { verdictOn } from '#renderer/deal-parts/read-field/field-reading.ts';
import {
  instalmentsOf,
  pastedRows,
  readPart,
  shownPart,
} from '#renderer/deal-parts/value-fields/schedule-rows.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const context = { currency: 'USD', base: 'purchase_price', words: theLibrary(), bareIs: undefined } as const;

describe('a row of tiers', () => {
  it.each([
    ['50%', { kind: 'share', share: { numerator: 1, denominator: 2 }, base: 'purchase_price' }],
    ['3분의 1', { kind: 'share', share: { numerator: 1, denominator: 3 }, base: 'purchase_price' }],
    ['US$100,000', { kind: 'money', money: { amountMinor: 10_000_000, currency: 'USD' } }],
    ['5천만 원', { kind: 'money', money: { amountMinor: 50_000_000, currency: 'KRW' } }],
  ])('reads “%s”, and what it shows of it reads back', (text, part) => {
    const verdict = verdictOn(readPart(text, context), undefined);
    expect(verdict).toEqual({ kind: 'store', value: part });
    if (verdict.kind !== 'store') return;
    expect(verdictOn(readPart(shownPart(verdict.value), context), undefined)).toEqual(verdict);
  });

  it('asks whether a bare figure is a share or a sum, unless the rows before say it', () => {
    expect(verdictOn(readPart('50', context), undefined).kind).toBe('choose');
    expect(verdictOn(readPart('50', { ...context, bareIs: 'share' }), undefined)).toMatchObject({
      value: { kind: 'share' },
    });
    expect(verdictOn(readPart('50', { ...context, bareIs: 'money' }), undefined)).toMatchObject({
      value: { kind: 'money' },
    });
  });

  it('is saved once it has its amount', () => {
    const part = { kind: 'money', money: { amountMinor: 1, currency: 'USD' } } as const;
    expect(
      instalmentsOf([
        { id: 0, due: 'exercise', part },
        { id: 1, due: 'delivery', part: undefined },
      ]),
    ).toEqual([{ due: 'exercise', part }]);
  });
});

describe('a pasted table', () => {
  const isAmount = (cell: string) => readPart(cell, context).kind === 'read';

  it('fills two columns, the amounts wherever they stand', () => {
    expect(pastedRows('2.5x\t10%\r\n3x\t5%\r\n', 'due', isAmount)).toEqual([
      { due: '2.5x', part: '10%' },
      { due: '3x', part: '5%' },
    ]);
    expect(pastedRows('50%\ton exercise\n50%\ton delivery', 'due', isAmount)).toEqual([
      { due: 'on exercise', part: '50%' },
      { due: 'on delivery', part: '50%' },
    ]);
  });

  it('fills one column downwards, and leaves a single cell to the field', () => {
    expect(pastedRows('10%\n5%', 'part', isAmount)).toEqual([
      { due: '', part: '10%' },
      { due: '', part: '5%' },
    ]);
    expect(pastedRows('10%', 'part', isAmount)).toBeUndefined();
  });
});
