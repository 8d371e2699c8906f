import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfIn, nameIn } from '#domain/text/names.ts';

describe('a name for a reader of one language', () => {
  it('takes the half of a text that says one thing in both', () => {
    expect(halfIn('Second draft · 2차안', 'ko')).toBe('2차안');
    expect(halfIn('가람나래 2차 수정안 · Our second counter', 'en')).toBe('Our second counter');
    expect(nameIn('Second draft · 2차안', { ko: '둘째 안' }, 'ko')).toBe('둘째 안');
    expect(nameIn('Second draft · 2차안', { ko: '둘째 안' }, 'en')).toBe('Second draft');
  });

  it('leaves every other text as it is', () => {
    for (const text of [
      '2차안',
      'Second draft',
      'Seoul · Busan',
      '서울 · 부산',
      '가 · b · 다',
      '제작 · 2026',
      '',
    ])
      for (const lang of ['ko', 'en'] as const) expect(halfIn(text, lang)).toBe(text);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const lang of ['ko', 'en'] as const)
          expect(text === '' || text.includes(halfIn(text, lang))).toBe(true);
      }),
    );
  });
});
