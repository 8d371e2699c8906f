import { expect, it } from 'vitest';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { CrossReference } from '#domain/reading/clauses/clause.ts';

const reference = (said: string, text: string): CrossReference => ({
  clause: 1,
  from: text.indexOf(said),
  to: 2,
  said,
});

it('reads the order of payment where it stands, in the schedule that the clause names', () => {
  const text = 'Receipts are applied in the order of Schedule A, which both parties have agreed.';
  const order =
    'Schedule A\n1. CAM fee and sales commission\n2. producers’ corridor of 4%\n3. equity\n4. net profits';
  const read = (last: string) =>
    findingsOf(
      [
        { text, heading: 'Recoupment' },
        { text: last, kind: 'schedule', part: 'schedule-a' },
      ],
      ['co-production'],
      { references: [reference('Schedule A', text)] },
    ).values.find(({ term }) => term === 'waterfall_order');
  expect(read(order)?.value).toEqual({ kind: 'choice', choice: 'agreed_with_corridor' });
  expect(read(order)?.clause).toBe(1);
  expect(read(order.replace('2. producers’ corridor of 4%\n', ''))?.value).not.toEqual({
    kind: 'choice',
    choice: 'agreed_with_corridor',
  });
});

it('takes a floor and a ceiling from the rows that the clause names, in the unit of their table', () => {
  const text =
    'The Purchase Price is 3% of the budget, with a floor of the Lower Sum and a ceiling of the Upper Sum, as set out in Annex 1.';
  const { values } = findingsOf(
    [
      { text, heading: 'Purchase Price' },
      {
        text: 'Annex 1 (sums in US$ thousands)\nLower Sum | 350\nUpper Sum | 900',
        kind: 'schedule',
        part: 'schedule-1',
      },
    ],
    ['remake'],
    { references: [reference('Annex 1', text)] },
  );
  const said = Object.fromEntries(values.map(({ term, value }) => [term, shortOf(value)]));
  expect(said).toMatchObject({ purchase_price_floor: 'USD 350000', purchase_price_ceiling: 'USD 900000' });
});
