import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseText } from '#domain/text/normalise-text.ts';
import { draws } from '#tests/builders/draws.ts';

describe('text as it is kept', () => {
  it.each([
    ["Word's manual line break", '제3조 옵션\u000B① 매수인은', '제3조 옵션\n① 매수인은'],
    ['line ends of Windows and of old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['line ends of Unicode and a form feed', 'a\u2028b\u2029c\u0085d\u000Ce', 'a\nb\nc\nd\ne'],
    ['no-break spaces', '5\u00A0000\u202F원\u2007정', '5 000 원 정'],
    ['zero-width spaces, soft hyphens and byte order marks', '\uFEFF옵\u200B션\u2060료\u00AD', '옵션료'],
    ['direction marks', '\u200Ea\u202Eb\u2066c\u061C', 'abc'],
    ['control characters', 'a\u0000\u0007\u007F\u009Fb', 'ab'],
    ['half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['decomposed Hangul', '한글'.normalize('NFD'), '한글'],
  ])('%s', (_name, copied, kept) => {
    expect(normaliseText(copied)).toBe(kept);
  });

  it.each(['a\tb', '👨‍👩‍👧', '🧑🏽‍⚖️', '“인용” 全角　空白', '<Link> & /deal?online=1', 'क्‌ष'.replace('\u200C', '')])(
    'leaves %s as it is',
    (text) => {
      expect(normaliseText(text)).toBe(text.normalize('NFC'));
    },
  );

  it('is not changed by being kept again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const kept = normaliseText(text);
        expect(normaliseText(kept)).toBe(kept);
        const line = normaliseLine(text);
        expect(normaliseLine(line)).toBe(line);
        expect(line).not.toContain('\n');
      }),
      { numRuns: draws(2_000) },
    );
  });
});
