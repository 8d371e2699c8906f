import { expect, it } from 'vitest';
import { counted, formFor } from '#domain/text/counted.ts';

it.each([
  [0, '0 terms'],
  [1, '1 term'],
  [2, '2 terms'],
  [21, '21 terms'],
  ['1', '1 term'],
  ['1.5', '1.5 terms'],
])('counts %s in English', (n, text) => {
  expect(counted(n, 'term', 'terms')).toBe(text);
});

it('gives the form alone', () => {
  expect([formFor(1, 'is', 'are'), formFor(3, 'is', 'are')]).toEqual(['is', 'are']);
});
