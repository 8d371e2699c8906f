import { describe, expect, it } from 'vitest';
import type { FoundValue, PaperFindings, ReadClause } from '#domain/reading/findings/paper-reading.ts';
import { entryOfDecision } from '#domain/reading/review/decided-entries.ts';
import { placeOfStretch, stretchesInPaper } from '#domain/reading/review/place-in-paper.ts';
import { reviewItems } from '#domain/reading/review/review-item.ts';
import { money } from '#tests/builders/deal-builders.ts';

const TEXT = 'The option fee is US$50,000.\nThe period is 12 months.';

describe('the findings of a paper as a person goes through them', () => {
  it('are one item for each term, by how sure the reader is', () => {
    const items = reviewItems(
      aReading({
        values: [
          aValue({ term: 'fee', confidence: 0.97 }),
          aValue({ term: 'fee', confidence: 0.4, value: money(7, 'USD') }),
          aValue({ term: 'period', confidence: 0.6, from: 30, to: 40 }),
          aValue({ term: 'cap', confidence: 0.2 }),
        ],
        absent: [
          { term: 'reversion', reason: '' },
          { term: 'fee', reason: '' },
        ],
        open: [{ term: 'credit', quote: '12 months', clause: 1 }],
      }),
    );
    expect(items.map(({ termId, group }) => `${termId} ${group}`)).toEqual([
      'fee sure',
      'cap unsure',
      'period likely',
      'credit open',
      'reversion absent',
    ]);
    expect(items[0]?.alternatives.map(({ value }) => value)).toEqual([money(7, 'USD')]);
    expect(items[3]?.at).toEqual({ clause: 1, from: TEXT.indexOf('12 months'), to: TEXT.length - 1 });
  });

  it.each([
    'words-against-figures',
    'clause-against-clause',
    'korean-against-english',
    'schedule-against-body',
  ] as const)('are never sure where the paper contradicts itself: %s', (flag) => {
    const [item] = reviewItems(aReading({ values: [aValue({ confidence: 1, flags: [flag] })] }));
    expect(item?.group).toBe('conflict');
  });

  it('are shown where the paper contradicts itself and no value can be proposed', () => {
    const quotes = ['US$50,000', '12 months'];
    const [item] = reviewItems(
      aReading({ conflicts: [{ term: 'fee', kind: 'clause-against-clause', quotes }] }),
    );
    expect(item).toMatchObject({ termId: 'fee', group: 'conflict', quarrel: quotes, at: { from: 18 } });
  });

  it.each(['alternatives', 'derived'] as const)('are no more than likely with a flag: %s', (flag) => {
    const [item] = reviewItems(aReading({ values: [aValue({ confidence: 1, flags: [flag] })] }));
    expect(item?.group).toBe('likely');
  });
});

describe('the place of a finding', () => {
  const { clauses } = aReading({});

  it('is found in every paragraph that the quotation runs through', () => {
    expect(stretchesInPaper(clauses, { clause: 1, from: 18, to: 39 })).toEqual([
      { paragraph: 4, from: 18, to: 28 },
      { paragraph: 5, from: 3, to: 13 },
    ]);
  });

  it('is cited as a lawyer cites it', () => {
    expect(placeOfStretch(clauses, new Map(), { clause: 1, from: 30, to: 35 })).toEqual({
      part: 'body',
      clause: '4(b)',
      paragraph: 5,
    });
  });
});

describe('what a decision makes of a term', () => {
  const restsOn = { place: { part: 'body', clause: '4' }, flags: [], confidence: 0.9 } as const;

  it('is the value with its quotation and place', () => {
    const decided = { decision: 'accepted', quotation: 'US$50,000', value: money(50_000, 'USD') } as const;
    expect(entryOfDecision('paper-1', decided, restsOn)).toEqual({
      state: { kind: 'value', value: decided.value },
      clause: 'US$50,000',
      place: '4',
      found: {
        paperId: 'paper-1',
        quotation: 'US$50,000',
        at: restsOn.place,
        confidence: 0.9,
        flags: [],
      },
    });
  });

  it('is silence, an open point, or nothing', () => {
    const of = (decision: 'absent' | 'accepted' | 'rejected') =>
      entryOfDecision('paper-1', { decision, quotation: '' }, undefined)?.state;
    expect([of('absent'), of('accepted'), of('rejected')]).toEqual([
      { kind: 'absent' },
      { kind: 'open' },
      undefined,
    ]);
  });
});

function aReading(over: Partial<PaperFindings>): PaperFindings {
  const clause: ReadClause = {
    ordinal: 1,
    number: '4',
    heading: 'Option',
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'en',
    text: TEXT,
    pieces: [
      { paragraph: 4, from: 0, to: 28, at: 0, number: '4(a)', level: 1 },
      { paragraph: 5, from: 29, to: TEXT.length, at: 3, number: '4(b)', level: 1 },
    ],
    topics: [],
    terms: [],
  };
  return { clauses: [clause], values: [], absent: [], open: [], conflicts: [], ...over };
}

function aValue(over: Partial<FoundValue>): FoundValue {
  return {
    term: 'fee',
    value: money(50_000, 'USD'),
    quote: 'US$50,000',
    clause: 1,
    from: 18,
    to: 27,
    confidence: 0.95,
    flags: [],
    alternatives: [],
    ...over,
  };
}
