import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';

const valueOf = (found: PaperFindings, term: string) => found.values.find((each) => each.term === term);

describe('what a clause says in other words', () => {
  it.each([
    ['Option Period', 'Runs from today and ends after twenty (20) months.', 'option_period_initial', 20],
    ['옵션 기간', '서명한 날부터 14개월.', 'option_period_initial', 14],
  ])('gives the only figure that fits to the heading “%s”', (heading, text, term, n) => {
    const found = findingsOf([{ heading, text, above: ['Option'] }], ['remake']);
    expect(valueOf(found, term)?.value).toMatchObject({ n: { numerator: n } });
  });

  it('keeps a figure next to its own words where the sentence speaks of something else too', () => {
    const found = findingsOf(
      [
        {
          heading: 'Default',
          text: 'Where the chain of title is complete and a payment is in default, the cure period is eight (8) days.',
        },
      ],
      ['remake'],
    );
    expect(valueOf(found, 'cure_period')?.value).toMatchObject({ n: { numerator: 8 }, unit: 'days' });
    expect(valueOf(found, 'cure_period')?.confidence).toBeLessThan(0.72);
  });

  it('leaves a figure given though the other half of its sentence is to be agreed', () => {
    const found = findingsOf(
      [
        '시리즈로 제작하는 경우 회당 로열티(60분물 기준)는 금 300만 원으로 하고, 30분물은 추후 협의하여 정한다.',
      ],
      ['remake'],
    );
    expect(valueOf(found, 'series_episode_royalty_60')?.value).toMatchObject({ kind: 'money' });
  });

  it('guesses a choice by part of its words, and is not sure of it', () => {
    const found = findingsOf([{ heading: 'Injunction', text: '가처분 포기(잔금 미지급 예외)' }], ['remake']);
    const waiver = valueOf(found, 'injunction_waiver');
    expect(waiver?.value).toMatchObject({ kind: 'choice' });
    expect(waiver?.confidence).toBeLessThan(0.72);
  });

  it('gives no deadline of a step to a term that has no figure', () => {
    const found = findingsOf([{ heading: '옵션', text: '금액은 서명 후 2주 내에 지급한다.' }], ['remake']);
    expect(valueOf(found, 'option_period_initial')).toBeUndefined();
  });

  it.each([
    ['옵션 연장', '이후 9 mos. x 3 연장 가능.', 'option_extension_count', { n: { numerator: 3 } }],
    ['Extensions', 'Extensions: 6 months x 2.', 'option_extension_count', { n: { numerator: 2 } }],
    ['지분', '순이익 6 pts.', 'net_profit_points', { share: { numerator: 3, denominator: 50 } }],
    ['Backend', 'Net profits: 4 points.', 'net_profit_points', { share: { numerator: 1, denominator: 25 } }],
    ['정산', '연 4회 정산.', 'accounting_frequency', { choice: 'quarterly' }],
    [
      '연장료',
      '연장료는 구매가에서 공제 안 됨.',
      'option_extension_applicable',
      { choice: 'non_applicable' },
    ],
    ['Moral rights', 'Nothing here is a waiver of moral rights.', 'moral_rights', { choice: 'reserved' }],
  ])('reads the shorthand under “%s”: %s', (heading, text, term, value) => {
    expect(valueOf(findingsOf([{ heading, text }], ['remake']), term)?.value).toMatchObject(value);
  });

  it.each([
    ['This letter replaces the term sheet in which an option fee of $18,000 appeared.'],
    ['본 계약은 옵션료 1,800만 원을 정한 종전 메모를 대체한다.'],
  ])('is not sure of what a replaced paper said: %s', (text) => {
    const fee = valueOf(findingsOf([text], ['remake']), 'option_fee_initial');
    expect(fee?.confidence ?? 0).toBeLessThan(0.72);
  });

  it('calls open what is to be agreed later', () => {
    const found = findingsOf([{ heading: '후속작', text: '스핀오프는 나중에 협의.' }], ['remake']);
    expect(found.open.map(({ term }) => term)).toContain('spinoff_royalty');
  });
});
