import { describe, expect, it } from 'vitest';
import type { ValueForm } from '#domain/values/form.ts';
import { meaningOfKey } from '#renderer/places/terms/key-meaning.ts';

const CHOICES: ValueForm = {
  kind: 'choice',
  choices: [
    { id: 'first', label: { en: 'First', ko: '첫째' } },
    { id: 'second', label: { en: 'Second', ko: '둘째' } },
  ],
};
const MONEY: ValueForm = { kind: 'money', currency: 'USD' };
const YES_NO: ValueForm = { kind: 'yes-no' };

function meaning(key: string, code: string, form: ValueForm, isShifted = false) {
  return meaningOfKey({ key, code, isShifted, isCommand: false }, form, true);
}

describe('a key on the row of a term', () => {
  it.each(['0', '7', '$', '₩', '\\', '€', '-', '.'])('%s begins a figure', (key) => {
    expect(meaning(key, '', MONEY)).toEqual({ kind: 'type' });
  });

  it('picks a choice by its number, and nothing where there is no such choice', () => {
    expect(meaning('2', 'Digit2', CHOICES)).toEqual({
      kind: 'value',
      value: { kind: 'choice', choice: 'second' },
    });
    expect(meaning('3', 'Digit3', CHOICES)).toBeUndefined();
    expect(meaning('0', 'Digit0', CHOICES)).toBeUndefined();
  });

  it('answers yes or no by Y and N wherever they are on the keyboard, in a Korean layout too', () => {
    expect(meaning('ㅛ', 'KeyY', YES_NO)).toEqual({ kind: 'value', value: { kind: 'yes-no', yes: true } });
    expect(meaning('n', 'KeyN', YES_NO)).toEqual({ kind: 'value', value: { kind: 'yes-no', yes: false } });
    expect(meaning('1', 'Digit1', YES_NO)).toEqual({ kind: 'value', value: { kind: 'yes-no', yes: true } });
    expect(meaning('y', 'KeyY', MONEY)).toBeUndefined();
  });

  it('marks silence by A and openness by O, and leaves capitals, commands and other letters alone', () => {
    expect(meaning('ㅁ', 'KeyA', MONEY)).toEqual({ kind: 'state', state: 'absent' });
    expect(meaning('o', 'KeyO', CHOICES)).toEqual({ kind: 'state', state: 'open' });
    expect(meaning('A', 'KeyA', MONEY, true)).toBeUndefined();
    expect(meaning('h', 'KeyH', MONEY)).toBeUndefined();
    expect(
      meaningOfKey({ key: 'a', code: 'KeyA', isShifted: false, isCommand: true }, MONEY, true),
    ).toBeUndefined();
  });

  it('knows no letter where they are switched off, and still takes figures', () => {
    const without = (key: string, code: string, form: ValueForm) =>
      meaningOfKey({ key, code, isShifted: false, isCommand: false }, form, false);
    expect(without('a', 'KeyA', MONEY)).toBeUndefined();
    expect(without('o', 'KeyO', CHOICES)).toBeUndefined();
    expect(without('y', 'KeyY', YES_NO)).toBeUndefined();
    expect(without('n', 'KeyN', YES_NO)).toBeUndefined();
    expect(without('7', 'Digit7', MONEY)).toEqual({ kind: 'type' });
    expect(without('1', 'Digit1', YES_NO)).toEqual(meaning('1', 'Digit1', YES_NO));
  });
});
