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
    ['Consulting fee', 'Amount to be fixed.', 'consulting_fee'],
    ['Consulting fee', 'We will come back to you on this next week.', 'consulting_fee'],
    ['Pilot', 'Our board is still looking into it.', 'pilot_payment'],
    ['자문료', '내부 검토 중이며 나중에 회신 예정', 'consulting_fee'],
    ['Consulting fee', 'Open. Both sides to revert.', 'consulting_fee'],
    ['Pilot', 'A payment for a pilot shall be discussed once a broadcaster is attached.', 'pilot_payment'],
    ['Consulting fee', 'Still under review by our accountants.', 'consulting_fee'],
    ['Consulting fee', 'This I would leave for the long agreement.', 'consulting_fee'],
    ['자문료', '방송사가 정해지면 그때 이야기', 'consulting_fee'],
    ['자문료', '본계약에서 정한다.', 'consulting_fee'],
  ])('%s: %s', (heading, text, term) => {
    expect(findingsOf([{ heading, text }], ['remake']).open.map((each) => each.term)).toContain(term);
  });

  it.each([
    ['옵션료', '옵션료 3만 달러는 추후 구매가에서 전액 공제한다.', 'option_fee_initial'],
    ['Consulting fee', 'The consulting fee is to be fixed at $20,000 on signature.', 'consulting_fee'],
    ['옵션료', '위 조항의 금원은 구매가에 충당하지 아니한다.', 'purchase_price_fixed'],
  ])('%s: %s leaves nothing open', (heading, text, term) => {
    expect(findingsOf([{ heading, text }], ['remake']).open.map((each) => each.term)).not.toContain(term);
  });
});

it.each([
  ['별첨 1', '자문 | 6만 달러\n파일럿 | 금액은 추후 합의', 'pilot_payment'],
  ['Schedule 2', 'Reports | Twice a year\nPilot fee | to be agreed', 'pilot_payment'],
])('sees what a row of a schedule leaves open: %s: %s', (heading, text, term) => {
  const found = findingsOf([{ heading, text, kind: 'schedule', part: 'schedule-1' }], ['remake']);
  expect(found.open.map((each) => each.term)).toEqual([term]);
});

describe('words that are taken back', () => {
  it.each([
    ['Tax', 'Purchaser is not obliged to increase the payment so that Owner receives the same.', 'gross_up'],
    ['Tax', 'Purchaser need not make up the difference.', 'gross_up'],
    ['Indemnity', 'Each party shall indemnify the other. Owner need not pay more than a tenth.', 'indemnity'],
    ['행사', '옵션은 서면 통지로써 행사한다. 다만 통지만으로는 효력이 없다.', 'exercise_by_payment'],
  ])('are not sure: %s: %s', (heading, text, term) => {
    const value = valueOf(findingsOf([{ heading, text }], ['remake']), term);
    expect(value && certaintyOf(value)).not.toBe('sure');
  });

  it.each([
    ['RIDER', 'R-1. Paragraph 2 (Extension). Only if a writer has by then been hired.', '2'],
    ['특약사항', '1. 제2조의 연장은 감독이 정하여진 때에만 할 수 있다.', '제2조'],
  ])('by a %s are not sure', (heading, text, number) => {
    const body = { number, heading: 'Extension', text: 'Purchaser may extend the option by paying $15,000.' };
    const rider = { heading, text: `${heading}\n${text}`, kind: 'schedule', part: 'schedule-1' } as const;
    const sure = (clauses: Parameters<typeof findingsOf>[0]) =>
      findingsOf(clauses, ['remake']).values.filter((each) => certaintyOf(each) === 'sure');
    expect(sure([body])).not.toEqual([]);
    expect(sure([body, rider])).toEqual([]);
  });
});

describe('a table of two positions', () => {
  const rows = (...texts: string[]) =>
    findingsOf(
      texts.map((text) => ({ text, heading: text.split(' | ')[0] ?? '', kind: 'row' as const })),
      ['remake'],
    );

  it.each([
    ['Item | Your draft | Our position', 'Option period | 12 months | 18 months'],
    ['Point | Ours | Yours', 'Option period | 18 months | 12 months'],
    ['구분 | 귀사안 | 당사안', '옵션 기간 | 12개월 | 18개월'],
    ['항목 | 현행 | 수정 요청', '옵션 기간 | 12개월 | 18개월'],
  ])('says what its sender wants: %s', (header, row) => {
    const value = valueOf(rows(header, row), 'option_period_initial');
    expect(value).toMatchObject({ value: { n: { numerator: 18 } }, flags: [] });
    expect(value?.quote).toMatch(/^18/);
  });

  it.each([
    ['Item | Studio proposal | Owner proposal', 'Option period | 18 months | 12 months'],
    ['Item | Owner | Studio', 'Option period | 12 months | 18 months'],
    ['구분 | 매수인 안 | 권리자 안', '옵션 기간 | 18개월 | 12개월'],
    ['구분 | 권리자 | 매수인', '옵션 기간 | 12개월 | 18개월'],
  ])('says what stands under the party that is not ours, and never for sure: %s', (header, row) => {
    const value = valueOf(rows(header, row), 'option_period_initial');
    expect(value?.value).toMatchObject({ n: { numerator: 18 } });
    expect(value && certaintyOf(value)).not.toBe('sure');
  });

  it('says what the other side wrote where its sender agrees', () => {
    const value = valueOf(
      rows('Item | Yours | Ours', 'Option period | 12 months | OK, agreed'),
      'option_period_initial',
    );
    expect(value?.value).toMatchObject({ n: { numerator: 12 } });
  });

  it('is not sure whose words stand in a row with a cell too few', () => {
    const value = valueOf(rows('Item | Yours | Ours', 'Option period | 12 months'), 'option_period_initial');
    expect(value && certaintyOf(value)).not.toBe('sure');
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
      text: '북미 극장 배급수수료는 총수입의 25%로 하고 개봉 지역은 북미로 한다.',
    },
    { heading: '리메이크', text: '이용자는 원작을 한 번 리메이크할 수 있다.' },
    { heading: '속편', text: '이용자는 속편과 시리즈를 만들 수 있다.' },
  ];
  const [guessed, told] = [findingsOf(clauses, undefined), findingsOf(clauses, ['remake', 'distribution'])];
  const sure = (found: PaperFindings) =>
    found.values.filter((each) => certaintyOf(each) === 'sure').map((each) => each.term);
  expect(sure(told)).toContain('dist_fee_theatrical');
  expect(sure(guessed)).not.toContain('dist_fee_theatrical');
});
