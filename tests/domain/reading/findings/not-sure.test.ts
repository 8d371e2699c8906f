// What another place of the paper, or the sentences that are most like it, speak against is for a person to look at.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { KnownSentence } from '#domain/reading/findings/known-sentences.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const certaintiesIn = (clauses: readonly ClauseSaid[], sentences?: readonly KnownSentence[]) =>
  new Map(
    findingsOf(clauses, ['remake'], {}, sentences).values.map(
      (value) => [value.term, certaintyOf(value)] as const,
    ),
  );

describe('rights that one clause keeps', () => {
  it.each([
    [
      { heading: 'Reserved rights', text: 'Owner reserves all stage rights and video game rights.' },
      {
        heading: 'Waiting',
        text: 'The reserved rights shall not be exploited until three years after release.',
      },
    ],
    [
      { heading: '유보된 권리', text: '연극 및 게임의 권리는 권리자에게 유보된다.' },
      { heading: '기다림', text: '권리자는 유보된 권리를 공개일부터 3년간 행사하지 아니한다.' },
    ],
  ])('are sure by themselves, and not where another holds them back: $text', (list, holdback) => {
    expect(certaintiesIn([list]).get('res_stage')).toBe('sure');
    expect(certaintiesIn([list, holdback]).get('res_stage')).not.toBe('sure');
  });
});

describe('a value of which the words are sure', () => {
  const clause = { heading: 'Accounting', text: 'Purchaser shall render statements to Owner quarterly.' };
  const known = (says: KnownSentence['says']): KnownSentence[] => [
    { says, heading: 'Accounting', text: 'purchaser shall render statements to owner quarterly.' },
    { says: [{ term: 'currency', choice: 'usd' }], heading: '', text: 'sums are in dollars.' },
    { says: [{ term: 'premiere', choice: 'none' }], heading: '', text: 'nobody is invited.' },
  ];
  const certainty = (says: KnownSentence['says']) =>
    certaintiesIn([clause], known(says)).get('accounting_frequency');

  it('stays sure where sentences that are like it say the same', () => {
    expect(certainty([{ term: 'accounting_frequency', choice: 'quarterly' }])).toBe('sure');
  });

  it('is likely where they chose otherwise, or speak of another term', () => {
    expect(certainty([{ term: 'accounting_frequency', choice: 'annual' }])).toBe('likely');
    expect(certainty([{ term: 'audit_window' }])).toBe('likely');
  });
});

it('takes an option that remains open for a time for no open matter', () => {
  const text = 'The option fee is $72,000 for an exclusive option, which shall remain open for 16 months.';
  const found = findingsOf([{ heading: 'Option', text }], ['remake']);
  expect(found.open).toEqual([]);
  expect(found.values.map(({ term }) => term)).toContain('option_period_initial');
});
