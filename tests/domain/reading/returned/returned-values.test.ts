import { expect, it } from 'vitest';
import type { ReturnedChange } from '#domain/reading/returned/returned-changes.ts';
import { proposalsOf } from '#domain/reading/returned/returned-values.ts';
import { money } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const FEE = 'option_fee_initial';

const proposedFor = (column: string, after: string) => {
  const library = theLibrary();
  const change: ReturnedChange = {
    kind: 'changed',
    isUntracked: true,
    termIds: [FEE],
    column,
    before: 'Open',
    after,
    authors: [],
  };
  const ours = { [FEE]: money(4_500_000, 'USD') };
  return proposalsOf(change, { terms: library.terms, ours, found: [], words: library, currency: 'USD' });
};

it.each([
  'Agreed',
  'agreed.',
  'Accepted',
  'OK',
  'Closed, 27.11.2026',
  'Agreed\nThey',
  '합의',
  '수용함',
  '동의합니다',
])('a status of %j agrees to what we asked for', (status) => {
  expect(proposedFor('Status, to act', status)).toEqual([{ termId: FEE, value: money(4_500_000, 'USD') }]);
});

it.each([
  'Not agreed',
  'Not yet agreed',
  'To be agreed',
  'Cannot be accepted',
  'Agreed subject to studio approval',
  'Agreed in principle',
  'Never closed',
  '미합의',
  '합의되지 않음',
  '합의 안 됨',
  '동의하지 않음',
  '수용할 수 없음',
  '수용 불가',
  '합의 예정',
])('a status of %j is for a person to read', (status) => {
  expect(proposedFor('상태', status)).toEqual([]);
});
