import { describe, expect, it } from 'vitest';
import { byId } from '#domain/base/by-id.ts';

const terms = [
  { id: 'option_fee_initial', weight: 4 },
  { id: 'reversion_term', weight: 5 },
  { id: 'option_fee_initial', weight: 1 },
];

describe('the entries of a list by their id', () => {
  it('finds what is there, and nothing where there is nothing', () => {
    expect(byId(terms).get('reversion_term')).toBe(terms[1]);
    expect(byId(terms).get('holdback')).toBeUndefined();
  });

  it('takes the first of two entries with one id', () => {
    expect(byId(terms).get('option_fee_initial')).toBe(terms[0]);
  });

  it('goes through the same list once, and through another list anew', () => {
    expect(byId(terms)).toBe(byId(terms));
    expect(byId([...terms])).not.toBe(byId(terms));
  });
});
