import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigramsOf } from '#domain/text/bigrams.ts';
import { findFolded, foldText, foldWithPlaces, foldWords, holdsWord } from '#domain/text/fold.ts';
import { initialConsonants, isInitialConsonants } from '#domain/text/initial-consonants.ts';
import { sentenceAround } from '#domain/text/sentence-around.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '권리',
        '복귀'.normalize('NFD'),
        ' ',
        '\n',
        'ＯＰＴ',
        'ｶﾞ',
        'Σ',
        'É',
        'e\u0301',
        'İ',
        '🎬',
        'ᄀ',
        '각',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('folding text for search', () => {
  it.each([
    ['ＯＰＴＩＯＮ　Fee', 'option fee'],
    ['권리 복귀'.normalize('NFD'), '권리복귀'],
    ['  두  칸\n띄기 ', '두칸띄기'],
    ['two  words\u00A0here ', 'two words here'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['CAFE\u0301', 'cafe'],
    ['감독료\u200B정산액', '감독료정산액'],
    ['op\u00ADtion\uFEFF fee', 'option fee'],
    ['the bud-\nget of the co\u2010pro\u00ADduction', 'the budget of the coproduction'],
    ['US $ 1.25m, 5 %', 'us$1.25m,5%'],
    ['1 250 000 and 3', '1 250 000and3'],
    ['2026-\n11-20', '2026-11-20'],
    ['‘순이익’ and 「순이익」', '"순이익"and"순이익"'],
    ['ﬁnal cut ㈜지분', 'final cut(주)지분'],
  ])('%j is %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('with places folds exactly as without', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithPlaces(text).folded).toBe(foldText(text));
      }),
    );
  });

  it('knows for every folded character where it begins, in order, and ends with the length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts } = foldWithPlaces(text);
        expect(starts).toHaveLength(folded.length + 1);
        expect([...starts]).toEqual([...starts].toSorted((a, b) => a - b));
        expect(starts.at(-1)).toBe(text.length);
      }),
    );
  });

  it('finds a word at its place in the original, which folds to the word again', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} 권리 복귀 ${after}`;
        const match = findFolded(text, foldText('리 복'));
        expect(foldText(text.slice(match?.start, match?.end))).toContain('리복');
      }),
    );
    const decomposed = `“${'권리'.normalize('NFD')}”의 복귀`;
    const match = findFolded(decomposed, '권리');
    expect(decomposed.slice(match?.start, match?.end)).toBe('권리'.normalize('NFD'));
  });
});

describe('a word of a query', () => {
  it.each([
    ['공동 제작비 회수 후', '공동제작비', '공동 제작비'],
    ['공동제작비', '공동 제작비', '공동제작비'],
    ['감독료\u200B정산액', '감독료정산액', '감독료\u200B정산액'],
    ['the bud-\nget is', 'budget', 'bud-\nget'],
    ['box\u00A0office bonus', 'boxoffice', 'box\u00A0office'],
    ['그\n순\n이익', '순이익', '순\n이익'],
    ['옵션료'.normalize('NFD'), '옵션료', '옵션료'.normalize('NFD')],
  ])('%j for %s is shown as %j', (text, query, shown) => {
    const words = foldWords(query);
    expect(words.every((word) => holdsWord(foldText(text), word))).toBe(true);
    const match = findFolded(text, words.join(''));
    expect(text.slice(match?.start, match?.end)).toBe(shown);
  });

  it('that is short is not found across two Latin words', () => {
    expect(holdsWord(foldText('that axe'), foldText('tax'))).toBe(false);
    expect(findFolded('that axe', 'tax')).toBeUndefined();
  });

  it('marks neither spaces nor invisible letters beside it', () => {
    const match = findFolded('둘 \u200B감독료\u200B 셋', '감독료');
    expect('둘 \u200B감독료\u200B 셋'.slice(match?.start, match?.end)).toBe('감독료');
  });
});

describe('pairs of characters', () => {
  it('a text that holds a word holds all its pairs', () => {
    fc.assert(
      fc.property(anyText, fc.string({ minLength: 2 }), (text, word) => {
        const folded = foldText(`${text}${word}`);
        const wanted = bigramsOf(foldText(word));
        if (holdsWord(folded, foldText(word)))
          for (const pair of wanted) expect(bigramsOf(folded).has(pair)).toBe(true);
      }),
    );
  });
});

describe('initial consonants', () => {
  it.each([
    ['구매가', 'ㄱㅁㄱ'],
    ['권리 복귀(리버전)', 'ㄱㄹ ㅂㄱ(ㄹㅂㅈ)'],
    ['옵션 12', 'ㅇㅅ 12'],
    ['쌍방', 'ㅆㅂ'],
  ])('%s begins %s', (text, initials) => expect(initialConsonants(text)).toBe(initials));

  it('a query is in initials only when it has nothing else', () => {
    expect(['ㄱㅈ', 'ㄱㅈㄱㅇ', 'ㄱ', 'ㄱ자', 'ㅏㅏ'].map(isInitialConsonants)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the sentence around a match', () => {
  it.each([
    ['첫 문장이다. 권리는 복귀한다. 끝.', '복귀', '권리는 복귀한다.'],
    ['구매가는 3.5% 이상', '이상', '구매가는 3.5% 이상'],
    ['값은 3.5%, 통상 2.5% 이상이다. 끝', '통상', '값은 3.5%, 통상 2.5% 이상이다.'],
    ['one\ntwo three\nfour', 'three', 'two three'],
  ])('%j for %s', (text, word, sentence) => {
    const start = text.indexOf(word);
    const around = sentenceAround(text, { start, end: start + word.length });
    expect(around.sentence.trim()).toBe(sentence);
    expect(around.sentence.slice(around.match.start, around.match.end)).toBe(word);
  });

  it('is never long and always holds the match', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.nat(500), (text, place) => {
        const whole = `${text.slice(0, place)}매수인${text.slice(place)}`;
        const start = whole.indexOf('매수인');
        const { sentence, match } = sentenceAround(whole, { start, end: start + 3 });
        expect(sentence.slice(match.start, match.end)).toBe('매수인');
        expect(sentence.length).toBeLessThan(180);
      }),
    );
  });
});
