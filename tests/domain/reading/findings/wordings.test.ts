import { describe, expect, it } from 'vitest';
import { loadWordings } from '#library/load-wordings.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { DealKind } from '#domain/library/term.ts';

function said(text: string, heading: string, kind: DealKind): Record<string, string> {
  const { values } = findingsOf([{ text, heading }], [kind]);
  return Object.fromEntries(values.map(({ term, value }) => [term, shortOf(value)]));
}

describe('what papers say in other words', () => {
  it.each<[string, string, DealKind, Record<string, string>]>([
    [
      'The review fee of US$20,000 shall be set off against the licence fee.',
      'Fee',
      'remake',
      { option_initial_applicable: 'applicable' },
    ],
    [
      'If filming has not begun within six years after the acquisition, all rights fall back to Owner.',
      'Return of rights',
      'remake',
      { reversion_term: '6 years', reversion_trigger: 'start_principal_photography' },
    ],
    ['The development fee is US$20,000.', 'Development fee', 'remake', { option_fee_initial: 'USD 20000' }],
    [
      '매수인이 취득한 날부터 3년 안에 촬영에 착수하지 못하면 권리는 권리자에게 되돌아간다.',
      '미제작',
      'remake',
      { reversion_term: '3 years' },
    ],
    [
      'Owner warrants its title, and as to third parties only so far as it is aware.',
      'Promises',
      'remake',
      { reps_warranties: 'knowledge_qualified' },
    ],
    [
      '한국 제작사의 분담 비율은 총 예산의 35%로 한다.',
      '분담',
      'co-production',
      { fin_share_kr: '7/20 of production_budget' },
    ],
  ])('%s', (text, heading, kind, wanted) => {
    expect(said(text, heading, kind)).toMatchObject(wanted);
  });

  it('are read as the price in a remake alone', () => {
    const text = 'The licence fee is US$300,000.';
    expect(said(text, 'Licence fee', 'remake')).toMatchObject({ purchase_price_fixed: 'USD 300000' });
    expect(said(text, 'Licence fee', 'distribution')).not.toHaveProperty('purchase_price_fixed');
  });

  it('leave the quotation as the paper has it', () => {
    const text = 'If filming has not begun within six years after exercise, all rights re-vest in Owner.';
    const found = findingsOf([{ text, heading: 'Reversion' }], ['remake']);
    expect(found.values.find(({ term }) => term === 'reversion_term')?.quote).toBe(text);
  });
});

describe('a sum for an episode', () => {
  it.each([
    ['US$4,000 where it runs for no more than thirty minutes and US$9,000 where it runs for up to sixty.'],
    ['For half-hour shows US$4,000, for one-hour shows US$9,000 for each episode.'],
    ['Each episode of up to 60 minutes brings US$9,000; each episode of 30 minutes or less US$4,000.'],
  ])('is for the length that its own words name: %s', (text) => {
    expect(said(`Royalties per episode of a series: ${text}`, 'Series royalty', 'remake')).toMatchObject({
      series_episode_royalty_30: 'USD 4000 per episode',
      series_episode_royalty_60: 'USD 9000 per episode',
    });
  });
});

it('names the file and the line of a wording that is not written as it must be', () => {
  const { wordings, problems } = loadWordings([
    {
      path: 'reading/wordings/own.yaml',
      text: '- means: { en: pay }\n  said: { en: "remit; (wire" }\n- mean: x\n',
    },
  ]);
  expect(wordings).toEqual([{ means: { en: 'pay' }, said: { en: ['remit'], ko: [] } }]);
  expect(problems.map(({ file, line }) => [file, line])).toEqual([
    ['reading/wordings/own.yaml', 2],
    ['reading/wordings/own.yaml', 3],
    ['reading/wordings/own.yaml', 3],
    ['reading/wordings/own.yaml', 3],
  ]);
});
