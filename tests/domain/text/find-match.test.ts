import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatch } from '#domain/text/find-match.ts';

const found = (text: string, query: string): string | undefined => {
  const match = findMatch(text, query);
  return match && text.slice(match.start, match.end);
};

describe('findMatch', () => {
  test.each([
    ['최초 옵션료', '옵션', '옵션'],
    ['최초 옵션료', 'ㅇㅅㄹ', '옵션료'],
    ['최초 옵션료', '옵ㅅ', '옵션'],
    ['권리 복귀(리버전) 기간', '권리복귀', '권리 복귀'],
    ['권리복귀', '권리 복귀', '권리복귀'],
    ['Option Fee, initial', 'option fee', 'Option Fee'],
    ['Clément', 'clement', 'Clément'],
    ['구매가 하한', 'ㄱㅁㄱ', '구매가'],
    ['감독료\u200B정산액', '감독료정산액', '감독료\u200B정산액'],
    ['최초\u00A0옵션료', '최초 옵션', '최초\u00A0옵션'],
    ['최초\u200B 옵션료', 'ㅇㅅㄹ', '옵션료'],
    ['ＯＰＴＩＯＮ fee', 'option fee', 'ＯＰＴＩＯＮ fee'],
    ['bud-\nget', 'budget', 'bud-\nget'],
  ])('finds in %s the letters %s', (text, query, expected) => {
    expect(found(text, query)).toBe(expected);
  });

  test('finds decomposed Hangul with composed letters', () => {
    expect(findMatch('옵션료'.normalize('NFD'), '옵션')).toEqual({ start: 0, end: 2 });
  });

  test('finds nothing for nothing', () => {
    expect(findMatch('옵션료', '')).toBeUndefined();
    expect(findMatch('옵션료', '  ')).toBeUndefined();
    expect(findMatch('옵션료', 'ㄱㄱ')).toBeUndefined();
  });

  test('finds every piece of a text in it', () => {
    const letters = fc.string({
      unit: fc.constantFrom('가', '옵', '션', '료', 'a', 'B', ' ', 'é', '3'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.nat(11), fc.nat(11), (text, a, b) => {
        const piece = text.slice(Math.min(a, b), Math.max(a, b) + 1);
        fc.pre(piece.trim() !== '');
        expect(findMatch(text, piece)).toBeDefined();
      }),
    );
  });

  test('answers for a page that was pasted by mistake, over as many texts as the library has', () => {
    const page = '제3조 옵션 '.repeat(8_000);
    const texts = Array.from({ length: 3_000 }, (_, at) => `제${at}조 옵션료`);
    expect(texts.filter((text) => findMatch(text, page) !== undefined)).toEqual([]);
    expect(texts.filter((text) => findMatch(text, '제12조') !== undefined)).toEqual(['제12조 옵션료']);
  });
});
