import { describe, expect, it } from 'vitest';
import type { Value } from '#domain/values/value.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';

/** Rows of a table as their cells, the first of which is the label. */
function read(rows: readonly (readonly string[])[]) {
  const clauses = rows.map((cells) => ({
    heading: cells[0] ?? '',
    text: cells.join(' | '),
    kind: 'row' as const,
  }));
  return findingsOf(clauses, ['remake']);
}

function valuesOf(rows: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(read(rows).values.map(({ term, value }) => [term, plainly(value)]));
}

function plainly(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return value.choice;
    case 'money':
      return `${value.money.currency} ${value.money.amountMinor / 100}`;
    case 'share':
      return `${value.share.numerator}/${value.share.denominator}`;
    case 'duration':
      return `${value.n.numerator} ${value.unit}`;
    default:
      return value.kind;
  }
}

describe('a column of remarks', () => {
  const KOREAN = ['구분', '합의 내용', '비고'];
  const ENGLISH = ['Point', 'Agreed', 'Remarks'];

  it.each([
    [KOREAN, ['옵션 기간', '18개월', '24개월 요구했으나 거절함'], 'option_period_initial', '18 months'],
    [KOREAN, ['옵션 기간', '18개월', '최초 제안 12개월'], 'option_period_initial', '18 months'],
    [KOREAN, ['복귀', '5년 내 본촬영을 시작하지 못하면 복귀', '3년 요구함'], 'reversion_term', '5 years'],
    [
      KOREAN,
      ['창작 승인', '감독 선정에 의견 제시, 결정은 상대방', '승인권 요구했으나 거절'],
      'creative_control',
      'consultation',
    ],
    [
      ENGLISH,
      ['Initial option period', '18 months', 'we asked for 24 months, refused'],
      'option_period_initial',
      '18 months',
    ],
    [
      ENGLISH,
      ['Initial option period', '18 months', 'original offer 12 months'],
      'option_period_initial',
      '18 months',
    ],
  ])('says by %j %j what failed, and the paper what was agreed', (head, row, term, value) => {
    expect(valuesOf([head, row])).toMatchObject({ [term]: value });
  });

  it('is read where it says more of what was agreed', () => {
    expect(valuesOf([KOREAN, ['정산', '반기 1회 정산', '이의제기 기간 24개월']])).toMatchObject({
      audit_window: '24 months',
    });
  });
});

describe('a row of two points', () => {
  it.each([
    [
      ['하한 / 상한', '50만 달러 / 150만 달러'],
      { purchase_price_floor: 'USD 500000', purchase_price_ceiling: 'USD 1500000' },
    ],
    [
      ['Floor / ceiling', '$500,000 / $1,500,000'],
      { purchase_price_floor: 'USD 500000', purchase_price_ceiling: 'USD 1500000' },
    ],
  ])('%j gives each its own value, in their order', (row, said) => {
    expect(valuesOf([row])).toMatchObject(said);
  });

  it('takes a sequel and a remake of the price each by its place', () => {
    expect(valuesOf([['속편 / 재리메이크', '구매가의 50% / 구매가의 25%']])).toMatchObject({
      sequel_passive: '1/2',
      remake_passive: '1/4',
    });
  });
});

describe('a right that its row names', () => {
  it.each([
    [['상품화', '미정'], 'res_merchandising'],
    [['Merchandising', 'TBD'], 'res_merchandising'],
    [['게임', '추후 협의'], 'res_games'],
  ])('%j is left open', (row, term) => {
    expect(read([row]).open.map((each) => each.term)).toContain(term);
  });

  it.each([
    [['게임', '권리자 보유, 단 리메이크 개봉 후 2년간 홀드백'], 'res_games', 'reserved_holdback'],
    [['Games', "reserved to Owner; two years' holdback from release"], 'res_games', 'reserved_holdback'],
    [['Stage rights', 'reserved to Owner, no holdback'], 'res_stage', 'reserved_free'],
  ])('%j is kept as the row says', (row, term, choice) => {
    expect(valuesOf([row])).toMatchObject({ [term]: choice });
  });
});

describe('a payment each time', () => {
  it('is that of the matter of its row, and no royalty of an episode', () => {
    const said = valuesOf([['연장', '2회, 각 12개월. 회당 4만 달러']]);
    expect(said).toMatchObject({ option_extension_fee: 'USD 40000' });
    expect(said).not.toHaveProperty('series_episode_royalty_60');
  });
});
