import { expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

it.each([
  [
    '자금계획상 조지아주 세액공제는 적격 지출의 30%로, 영화진흥위원회 로케이션 인센티브는 적격 지출의 25%로 본다.',
    { inc_georgia: 30, inc_korea_loc: 25 },
  ],
  [
    '영화진흥위원회 로케이션 인센티브는 적격 지출의 25%로, 조지아주 세액공제는 적격 지출의 30%로 본다.',
    { inc_korea_loc: 25, inc_georgia: 30 },
  ],
  [
    'The Georgia credit is taken at 30% of qualified spend, and the KOFIC location incentive at 25% of qualified spend.',
    { inc_georgia: 30, inc_korea_loc: 25 },
  ],
])('gives each of two terms that take turns its own figure: %s', (said, wanted) => {
  const { values } = findingsOf([said], ['co-production']);
  const shares = values.map(({ term, value }): [string, number] => [
    term,
    value.kind === 'share' ? (100 * value.share.numerator) / value.share.denominator : Number.NaN,
  ]);
  expect(Object.fromEntries(shares)).toEqual(wanted);
});
