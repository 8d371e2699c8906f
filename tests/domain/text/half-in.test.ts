import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfIn, linesIn, noteIn, withHalfIn, withLinesIn, withNoteIn } from '#domain/text/half-in.ts';

it('gives each reader the half of a field that was filled in both languages', () => {
  const title = 'Chief Executive Officer · 대표이사';
  expect(halfIn(title, 'en')).toBe('Chief Executive Officer');
  expect(halfIn(title, 'ko')).toBe('대표이사');
  expect(halfIn('한서율(가상) · Han Seo-yul (fictitious)', 'en')).toBe('Han Seo-yul (fictitious)');
});

it('leaves a text of one language, or of both in one breath, as it is', () => {
  for (const text of ['', 'Seoul · Los Angeles', '서울 · 부산', 'Yoon Ga-ram (윤가람)', '대표이사'])
    for (const lang of ['en', 'ko'] as const) expect(halfIn(text, lang)).toBe(text);
});

it('puts a half that is said anew back on its side of the dot, and keeps the other', () => {
  const title = 'Chief Executive Officer · 대표이사';
  expect(withHalfIn(title, 'en', 'President')).toBe('President · 대표이사');
  expect(withHalfIn(title, 'ko', '사장')).toBe('Chief Executive Officer · 사장');
  expect(withHalfIn(title, 'ko', '')).toBe('Chief Executive Officer');
  expect(withHalfIn('대표이사', 'en', 'President')).toBe('President');
});

it('loses no half of a field, whatever is typed in the other language', () => {
  const words = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
  const korean = fc.stringMatching(/^[가-힣]{2,8}$/);
  fc.assert(
    fc.property(words, korean, words, fc.boolean(), (en, ko, anew, isKoreanFirst) => {
      const field = isKoreanFirst ? `${ko} · ${en}` : `${en} · ${ko}`;
      expect(withHalfIn(field, 'en', en)).toBe(field);
      const changed = withHalfIn(field, 'en', anew);
      expect([halfIn(changed, 'en'), halfIn(changed, 'ko')]).toEqual([anew, ko]);
    }),
  );
});

describe('a list of papers in two languages', () => {
  const papers = [
    '등록증 · Certificate of registration with the Korea Copyright Commission',
    'Composer’s license · 음악감독 이용허락서',
    '양도계약서',
  ].join('\n');

  it('is read a line at a time, however long its halves, as the papers print it', () => {
    expect(linesIn(papers, 'ko')).toBe('등록증\n음악감독 이용허락서\n양도계약서');
    expect(linesIn(papers, 'en')).toBe(
      'Certificate of registration with the Korea Copyright Commission\nComposer’s license\n양도계약서',
    );
  });

  it('keeps the other halves where they stand when one is said anew, added or taken away', () => {
    const anew = withLinesIn(papers, 'ko', '저작권 등록증\n음악감독 이용허락서\n양도계약서\n감정서');
    expect(anew.split('\n')).toEqual([
      '저작권 등록증 · Certificate of registration with the Korea Copyright Commission',
      'Composer’s license · 음악감독 이용허락서',
      '양도계약서',
      '감정서',
    ]);
    expect(withLinesIn(papers, 'en', linesIn(papers, 'en'))).toBe(papers);
  });
});

describe('a note in two languages', () => {
  it.each([
    ['가격이 서로 다르다. · The prices differ.', '가격이 서로 다르다.', 'The prices differ.'],
    ['공개되지 않았다. · Not public.', '공개되지 않았다.', 'Not public.'],
    ['첫째 줄이다. · The first line.\n둘째 줄.', '첫째 줄이다.\n둘째 줄.', 'The first line.\n둘째 줄.'],
  ])('is the half of its reader, line by line: %s', (note, ko, en) => {
    expect([noteIn(note, 'ko'), noteIn(note, 'en')]).toEqual([ko, en]);
  });

  it.each([
    '경쟁사에서 서면 제안을 받았다고 한다 · Fox',
    'They moved twice on this · and once on the fee',
    '전화로 확인 · 금액은 미정 · call again',
    'USD 50,000',
    '',
  ])('keeps whole what is no translation: nothing that was noted is lost: %s', (note) => {
    expect([noteIn(note, 'ko'), noteIn(note, 'en')]).toEqual([note, note]);
  });
});

describe('a note in two languages whose half is written anew', () => {
  const note = '가격이 서로 다르다. · The prices differ.\n\nNot public yet. · 아직 공개되지 않았다.';

  it('keeps the other half, in the order in which the two stood', () => {
    expect(withNoteIn(note, 'ko', '가격이 같다.\n\n아직 공개되지 않았다.')).toBe(
      '가격이 같다. · The prices differ.\n\nNot public yet. · 아직 공개되지 않았다.',
    );
    expect(withNoteIn(note, 'en', 'The prices differ.\n\nPublic since May.')).toBe(
      '가격이 서로 다르다. · The prices differ.\n\nPublic since May. · 아직 공개되지 않았다.',
    );
  });

  it('takes a line more or less, and loses nothing of the other language with it', () => {
    expect(withNoteIn(note, 'ko', '가격이 서로 다르다.\n전화로 확인했다.\n\n아직 공개되지 않았다.')).toBe(
      '가격이 서로 다르다. · The prices differ.\n전화로 확인했다.\n\nNot public yet. · 아직 공개되지 않았다.',
    );
    expect(withNoteIn(note, 'ko', '가격이 서로 다르다.')).toContain('Not public yet.');
    expect(withNoteIn(note, 'ko', '')).toBe('The prices differ.\nNot public yet.');
  });

  it('is one text where it has one language, and what was not touched is as it was, whatever was typed', () => {
    expect(withNoteIn('전화로 확인 · Fox', 'ko', '전화로 다시 확인 · Fox')).toBe('전화로 다시 확인 · Fox');
    const halves = fc.constantFrom('가격이 서로 다르다. · The prices differ.', '둘째 줄.', 'A line.', '');
    const lang = fc.constantFrom('en' as const, 'ko' as const);
    fc.assert(
      fc.property(fc.array(halves, { maxLength: 6 }), lang, fc.string(), (lines, reader, more) => {
        const whole = lines.join('\n');
        expect(withNoteIn(whole, reader, noteIn(whole, reader))).toBe(whole);
        const other = reader === 'ko' ? 'The prices differ.' : '가격이 서로 다르다.';
        const anew = withNoteIn(whole, reader, more);
        expect(anew.split(other).length).toBeGreaterThanOrEqual(whole.split(other).length);
      }),
    );
  });
});
