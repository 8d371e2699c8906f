// What a reader must say of a paper that is of two minds: that it leaves a matter open, contradicts itself, or is of another kind.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

const valueOf = (found: PaperFindings, term: string) => found.values.find((each) => each.term === term);
const kindsOf = (found: PaperFindings, term: string) =>
  found.conflicts.filter((each) => each.term === term).map(({ kind }) => kind);

describe('a matter that the paper leaves open', () => {
  it.each([
    ['Consulting', 'The consulting fee is still being discussed.', 'consulting_fee'],
    ['자문', '자문료는 아직 조율 중이다.', 'consulting_fee'],
    ['홍보', '보도자료의 내용과 시기는 제작이 확정된 후 따로 정한다.', 'publicity'],
    [
      'Publicity',
      'How the first announcement is made will be the subject of a separate discussion.',
      'publicity',
    ],
    ['구매가', '구매가는 다음 회의에서 다시 정한다.', 'purchase_price_fixed'],
  ])('%s: %s', (heading, text, term) => {
    expect(findingsOf([{ heading, text }], ['remake']).open.map((each) => each.term)).toContain(term);
  });

  it.each([
    ['옵션료', '옵션료 3만 달러는 추후 구매가에서 전액 공제한다.', 'option_fee_initial'],
    ['옵션료', '위 조항의 금원은 구매가에 충당하지 아니한다.', 'purchase_price_fixed'],
  ])('%s: %s leaves nothing open', (heading, text, term) => {
    expect(findingsOf([{ heading, text }], ['remake']).open.map((each) => each.term)).not.toContain(term);
  });
});

describe('a paper against itself', () => {
  const clauses = (english: string) => [
    { text: '옵션 기간은 18개월로 한다.', heading: '옵션 기간', twin: 2 },
    { text: english, heading: 'How long', twin: 1 },
  ];

  it('sees another figure in the other language, though it does not understand its words', () => {
    const found = findingsOf(clauses('The thing stays good for fifteen months.'), ['remake']);
    expect(kindsOf(found, 'option_period_initial')).toEqual(['korean-against-english']);
    expect(valueOf(found, 'option_period_initial')?.confidence).toBeLessThan(0.6);
  });

  it('sees none where the other language says as much in another unit', () => {
    const found = findingsOf(clauses('The thing stays good for one and one-half years.'), ['remake']);
    expect(kindsOf(found, 'option_period_initial')).toEqual([]);
  });

  it('sets a figure of a schedule against that of the body', () => {
    const found = findingsOf(
      [
        'The investors recover their contributions together with a premium of twelve percent (12%).',
        { text: 'Third, contributions with a premium of 18%', kind: 'schedule', part: 'schedule-1' },
      ],
      ['co-production'],
    );
    expect(kindsOf(found, 'equity_premium')).toEqual(['schedule-against-body']);
  });

  it('takes words in brackets side by side for alternatives that nobody chose', () => {
    const found = findingsOf(
      [
        {
          heading: 'Reversion of scripts',
          text: 'On expiry of the option all scripts belong to [Purchaser] / [Owner, without charge].',
        },
      ],
      ['remake'],
    );
    const value = valueOf(found, 'development_ownership');
    expect(value?.flags).toContain('alternatives');
    expect(value && certaintyOf(value)).not.toBe('sure');
  });
});

it('takes a time to shop a project for no option', () => {
  const found = findingsOf(
    [
      {
        heading: 'Shopping Term',
        text: 'For nine (9) months Producer alone may pitch the film to networks, free of charge.',
      },
      {
        heading: 'Option',
        text: 'Producer may then acquire an exclusive option for eighteen (18) months for $20,000.',
      },
    ],
    ['remake'],
  );
  expect(valueOf(found, 'option_period_initial')?.value).toMatchObject({ n: { numerator: 18 } });
  expect(kindsOf(found, 'option_period_initial')).toEqual([]);
});

it('is sure of no term of a second kind that a paper is nearly taken for', () => {
  const clauses = [
    { heading: '선택권', text: '이용자는 원작의 선택권을 12개월간 가진다.' },
    {
      heading: '배급수수료',
      text: '배급사의 극장 배급수수료는 총수입의 25%로 하고 개봉 지역은 국내로 한다.',
    },
    { heading: '리메이크', text: '이용자는 원작을 한 번 리메이크할 수 있다.' },
  ];
  const [guessed, told] = [findingsOf(clauses, undefined), findingsOf(clauses, ['remake', 'distribution'])];
  const sure = (found: PaperFindings) =>
    found.values.filter((each) => certaintyOf(each) === 'sure').map((each) => each.term);
  expect(sure(told)).toContain('dist_fee_theatrical');
  expect(sure(guessed)).not.toContain('dist_fee_theatrical');
});
