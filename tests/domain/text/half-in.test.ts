import { describe, expect, it } from 'vitest';
import { halfIn, noteIn } from '#domain/text/half-in.ts';

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
