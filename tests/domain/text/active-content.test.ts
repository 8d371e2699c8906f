import { expect, it } from 'vitest';
import { findActiveContent } from '#domain/text/active-content.ts';

/** Each begins what might be active in every place and ends it in none; U+FDFA is eighteen letters to a parser. */
const NASTY = [
  '<a ',
  '<',
  '<a \uFDFA',
  '<a on\uFDFA',
  '<img ',
  '<img \uFDFA',
  '< / ',
  '<script a',
  'on',
  ' onkey',
  'j a v a ',
  'data : text ',
  "<b'on",
  '&lt;a ',
  '<a >',
];

it.each(NASTY)('a text made to be slow is looked through in one go: %j', (piece) => {
  expect(findActiveContent(piece.repeat(200_000 / piece.length))).toBeUndefined();
  expect(findActiveContent(`<${' '.repeat(200_000)}x${piece}`)).toBeUndefined();
});

it('a handler is found behind any number of other tags', () => {
  expect(findActiveContent(`${'<a '.repeat(50_000)} onclick = "x"`)).toMatch(/^<a/);
});
