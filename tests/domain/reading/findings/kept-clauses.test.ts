import { describe, expect, it } from 'vitest';
import { KeptClauses } from '#domain/reading/findings/kept-clauses.ts';
import { findingsOf, paperOf } from '#tests/builders/reading-lexicon.ts';

describe('what was read of a clause', () => {
  const [clause, other] = paperOf([{ text: 'The option is for 18 months.' }, { text: 'Seoul.' }]).split
    .clauses;

  it('is read once for one clause among the same surroundings, and anew among others', () => {
    const kept = new KeptClauses<number>();
    let times = 0;
    const read = (one: typeof clause, by: string) => one && kept.read(one, by, () => (times += 1));
    expect([read(clause, 'a'), read(clause, 'a'), read(other, 'a'), read(clause, 'b')]).toEqual([1, 1, 2, 3]);
  });

  it('settles the same beside a clause whose words a rider replaces', () => {
    const price = 'The purchase price is US$400,000, payable upon exercise of the option.';
    const period = 'The initial option period is eighteen (18) months from the Effective Date.';
    const rider = 'Rider. In paragraph 2, for "eighteen (18) months" read "twelve (12) months".';
    const alone = findingsOf([price], ['remake']).values;
    const ridden = findingsOf([price, period, rider], ['remake']).values;
    const of = (values: typeof alone, term: string) => values.find((each) => each.term === term);
    expect(of(ridden, 'purchase_price_fixed')?.value).toEqual(of(alone, 'purchase_price_fixed')?.value);
    expect(of(alone, 'purchase_price_fixed')).toBeDefined();
    expect(of(ridden, 'option_period_initial')?.value).toMatchObject({ kind: 'duration', unit: 'months' });
  });
});
