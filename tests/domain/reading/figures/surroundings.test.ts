import { expect, it } from 'vitest';
import { figuresIn } from '#domain/reading/figures/figures-in.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { figureContext } from '#tests/builders/figure-cases.ts';

const context = figureContext();

it.each([
  [
    'a table in thousands of dollars',
    'EXHIBIT C (figures expressed in USD thousands)\nFloor | 425\nTop | 1,250',
    ['USD 425000', 'USD 1250000'],
  ],
  [
    'a table in millions of won',
    '별표 4 지급 (단위: 백만 원)\n1차 | 35\n2차 | 40',
    ['KRW 35000000', 'KRW 40000000'],
  ],
  [
    'a column headed by its currency',
    'What for | US$ | When\nOption fee | 64,000 | 30 days after signature\nFormat fee | 310,000 | On notice',
    ['USD 64000', 'USD 310000'],
  ],
  ['a column in ten thousands of won', '항목 | 금액(만원)\n옵션료 | 2,500', ['KRW 25000000']],
  ['a table in euros', 'Annex 2, sums in € thousands\nRights | 90', ['EUR 90000']],
  ['a line with its currency behind', '옵션 4천, 연장 5천(USD)', ['USD 4000', 'USD 5000']],
  [
    'a split between names',
    '수익은 다온 65 : 리버스 35로 나눈다.',
    ['13/20 of none_stated', '7/20 of none_stated'],
  ],
  ['parts in words', 'three-quarters to the one and a quarter', ['3/4 of none_stated']],
  ['equal shares', 'Overages are borne equally.', ['1/2 of none_stated']],
  ['a period in everyday words', 'It answers within a fortnight.', ['2 weeks']],
])('%s is read', (_, text, wanted) => {
  expect(figuresIn(text, context).figures.map(({ value }) => shortOf(value))).toEqual(
    expect.arrayContaining(wanted),
  );
});

it.each([
  'Floor | 425\nTop | 1,250',
  '(단위: 천 달러)\n2027 | 봄\n2028 | 가을',
  'The four third parties meet in month three.',
  'Chapter 12 : Section 88',
])('makes no figure where nothing says what it is: %s', (text) => {
  const rules = figuresIn(text, context).figures.map(({ rule }) => rule);
  expect(
    rules.filter((rule) => /unit-head|line-end|share\.(?:named|words|even)|everyday/.test(rule)),
  ).toEqual([]);
});
