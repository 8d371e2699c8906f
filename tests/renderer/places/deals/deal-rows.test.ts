import { describe, expect, it } from 'vitest';
import type { DealSummary } from '#contract/methods.ts';
import { EVERY_DEAL, dealsOf } from '#renderer/places/deals/deal-rows.ts';

describe('the list of deals', () => {
  const deals = [
    aSummary('겨울 편지', {
      titleIn: { en: 'Winter Letter' },
      counterparty: 'Larchmont Pictures',
      updatedAt: '2026-11-20T10:00:00.000Z',
      nextKeyDate: dueOn('2026-12-20'),
      stage: 'agreed',
    }),
    aSummary('달빛 계단', {
      counterparty: '',
      updatedAt: '2026-11-19T10:00:00.000Z',
      stage: 'preparing',
      provenance: 'invented',
    }),
    aSummary('Han River 10', {
      kinds: ['co-production'],
      counterparty: 'Ajax',
      updatedAt: '2026-11-18T10:00:00.000Z',
      nextKeyDate: dueOn('2026-12-01'),
      stage: 'exchanging',
      round: 2,
    }),
    aSummary('Han River 9', {
      kinds: ['co-production'],
      counterparty: 'Ajax',
      updatedAt: '2026-11-17T10:00:00.000Z',
      stage: 'exchanging',
      round: 10,
    }),
  ];
  const titles = (look: Partial<typeof EVERY_DEAL>) =>
    dealsOf(deals, { ...EVERY_DEAL, ...look }, 'ko').map(({ title }) => title);

  it('finds a deal by any of its names, its other side and initial consonants', () => {
    expect(titles({ query: 'winter' })).toEqual(['겨울 편지']);
    expect(titles({ query: 'ㄱㅇㅍㅈ' })).toEqual(['겨울 편지']);
    expect(titles({ query: '달빛계단' })).toEqual(['달빛 계단']);
    expect(titles({ query: 'ajax' })).toEqual(['Han River 10', 'Han River 9']);
    expect(titles({ query: '없는 거래' })).toEqual([]);
  });

  it('stands last changed first, or in the order that is asked for, either way round', () => {
    expect(titles({})).toEqual(['겨울 편지', '달빛 계단', 'Han River 10', 'Han River 9']);
    expect(titles({ isReversed: true })[0]).toBe('Han River 9');
    expect(titles({ sort: 'title' }).slice(-2)).toEqual(['Han River 9', 'Han River 10']);
    expect(titles({ sort: 'stage' })).toEqual(['달빛 계단', 'Han River 10', 'Han River 9', '겨울 편지']);
  });

  it('puts what is due first at the top, and what has no date last whichever way', () => {
    expect(titles({ sort: 'next' })).toEqual(['Han River 10', '겨울 편지', '달빛 계단', 'Han River 9']);
    expect(titles({ sort: 'next', isReversed: true }).slice(0, 2)).toEqual(['겨울 편지', 'Han River 10']);
    expect(titles({ sort: 'counterparty', isReversed: true }).at(-1)).toBe('달빛 계단');
  });

  it('keeps to a kind, a stage, and own deals or samples, all at once', () => {
    expect(titles({ kind: 'co-production', query: '9' })).toEqual(['Han River 9']);
    expect(titles({ stage: 'agreed' })).toEqual(['겨울 편지']);
    expect(titles({ origin: 'sample' })).toEqual(['달빛 계단']);
    expect(titles({ origin: 'own', stage: 'preparing' })).toEqual([]);
  });
});

function aSummary(title: string, over: Partial<DealSummary>): DealSummary {
  return {
    dealId: title,
    title,
    kinds: ['remake'],
    ourRoles: ['owner'],
    original: '',
    counterparty: '',
    stage: 'preparing',
    provenance: 'own',
    draftCount: 1,
    round: 1,
    archived: false,
    updatedAt: '2026-11-01T00:00:00.000Z',
    ...over,
  };
}

function dueOn(on: string): NonNullable<DealSummary['nextKeyDate']> {
  return { kind: 'event', on, label: { en: 'x', ko: 'x' }, why: { en: '', ko: '' }, eventId: 'e' };
}
