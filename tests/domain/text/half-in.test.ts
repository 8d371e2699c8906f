import { expect, it } from 'vitest';
import { halfIn } from '#domain/text/half-in.ts';

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
