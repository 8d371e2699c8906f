// A matter that a paper leaves open is named and nothing more; the name is enough, and a paper that says more of it leaves nothing open.
import { describe, expect, it } from 'vitest';
import type { DealKind } from '#domain/library/term.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const FILM: Readonly<Record<string, ClauseSaid>> = {
  remake: { heading: 'Film', text: 'Remake rights in the Korean motion picture "Low Tide".' },
  'co-production': {
    heading: 'Film',
    text: 'A co-production of the motion picture "Low Tide" by a Korean and a US producer.',
  },
};
const openIn = (kind: DealKind, ...clauses: readonly ClauseSaid[]): string[] =>
  findingsOf([FILM[kind] ?? '', ...clauses], [kind]).open.map(({ term }) => term);

describe('a sentence that leaves open what it names', () => {
  it.each<[DealKind, string, string, string]>([
    [
      'remake',
      'pilot_payment',
      'Later productions',
      'What would be paid for a pilot is left to be agreed when one is ordered.',
    ],
    ['remake', 'pilot_payment', '그다음 작품', '파일럿을 찍을 때 얼마를 받을지는 아직 생각을 못 정했습니다.'],
    [
      'remake',
      'pilot_payment',
      '후속 제작물',
      '파일럿의 대가는 편성이 논의되는 때에 쌍방이 협의하여 정한다.',
    ],
    [
      'remake',
      'res_games',
      'Other things',
      "As for video games, I know nothing of them, so let's leave those for the lawyers to sort out.",
    ],
    [
      'co-production',
      'merch_share_kr',
      'Other matters',
      'Merchandising I would leave for the long agreement.',
    ],
    [
      'co-production',
      'merch_share_kr',
      'Goods and soundtrack',
      'Split to be agreed once there is a soundtrack album.',
    ],
    [
      'co-production',
      'overhead_fee',
      '보수',
      '을이 청구할 수 있는 일반관리비의 비율은 이 계약 체결 후 따로 합의하여 정한다.',
    ],
  ])('is an open point: %s, %s', (kind, term, heading, text) => {
    expect(openIn(kind, { heading, text })).toContain(term);
  });

  it('may say so in a sentence of its own', () => {
    const text = 'An award bonus has been requested by Owner. TBD.';
    expect(openIn('remake', { heading: 'Money', text })).toContain('award_bonus');
  });

  it('of which another half is settled is open for the other alone', () => {
    const text = 'P&A 규모 미정, 배급수수료 미정';
    const found = openIn('co-production', { heading: '미국 배급', text });
    expect(found).toContain('pa_commitment');
    expect(found).not.toContain('dist_fee_other');
  });
});

it('is none where a form has only a blank to fill in', () => {
  const text =
    'For a pilot and each episode Licensee shall pay at the rate of ***** percent of its receipts.';
  expect(openIn('remake', { heading: 'Payments', text })).not.toContain('pilot_payment');
});

it('is none where the paper says it elsewhere, or names it only as the time when something else is settled', () => {
  const pilot: ClauseSaid = { heading: 'Pilot', text: 'For a pilot Producer shall pay Owner $25,000.' };
  const later: ClauseSaid = {
    heading: 'Later',
    text: 'Details of the pilot are to be discussed in good faith.',
  };
  expect(openIn('remake', pilot, later)).not.toContain('pilot_payment');
  const publicity: ClauseSaid = {
    heading: 'Publicity',
    text: '홍보 자료의 내용은 파일럿이 편성되는 때에 협의하여 정한다.',
  };
  expect(openIn('remake', publicity)).not.toContain('pilot_payment');
});
