import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';

const valueOf = (found: PaperFindings, term: string) => found.values.find((each) => each.term === term);

describe('what a paper settles', () => {
  it('gives a fee and a period of one sentence to their terms, with the sentence as quotation', () => {
    const found = findingsOf(
      [
        'Producer shall pay Seller an option fee of $25,000 for an initial option period of eighteen (18) months.',
      ],
      ['remake'],
    );
    expect(valueOf(found, 'option_fee_initial')?.value).toMatchObject({
      kind: 'money',
      money: { amountMinor: 2_500_000 },
    });
    expect(valueOf(found, 'option_period_initial')?.value).toMatchObject({
      kind: 'duration',
      n: { numerator: 18 },
    });
    expect(valueOf(found, 'option_fee_initial')?.quote).toContain('option fee of $25,000');
  });

  it('calls a sum open that is left to be agreed', () => {
    const found = findingsOf(['The Option Fee shall be [TBD].'], ['remake']);
    expect(found.open.map(({ term }) => term)).toContain('option_fee_initial');
    expect(valueOf(found, 'option_fee_initial')).toBeUndefined();
  });

  it('flags two clauses that give two sums, and is sure of neither', () => {
    const found = findingsOf(
      [
        'The Purchase Price shall be USD 500,000, payable on exercise of the Option.',
        'On exercise of the Option Purchaser shall pay the Purchase Price of USD 450,000.',
      ],
      ['remake'],
    );
    expect(valueOf(found, 'purchase_price_fixed')?.flags).toContain('clause-against-clause');
    expect(valueOf(found, 'purchase_price_fixed')?.confidence).toBeLessThan(0.8);
    expect(found.conflicts.map(({ term }) => term)).toContain('purchase_price_fixed');
  });

  it('keeps the base that the words name, where it is not another name of the term’s own', () => {
    const share = (text: string) => valueOf(findingsOf([text], ['co-production']), 'contingency')?.value;
    expect(share('The contingency shall be ten percent (10%) of the below-the-line cost.')).toMatchObject({
      base: 'below_the_line',
    });
    expect(share('The contingency shall be ten percent (10%) of the Approved Budget.')).toMatchObject({
      base: 'production_budget',
    });
  });

  it('says of a term that nothing speaks of that the paper is silent, with the reason', () => {
    const found = findingsOf(['The Option Fee is USD 25,000.'], ['remake']);
    expect(found.absent.find(({ term }) => term === 'reversion_term')?.reason).toContain(
      'None of the 1 clauses',
    );
    expect(found.absent.map(({ term }) => term)).not.toContain('option_fee_initial');
  });

  it('claims nothing of a clause that is about something else', () => {
    const found = findingsOf(
      ['Headings are for convenience only and do not affect the interpretation of this Agreement.'],
      ['remake', 'co-production', 'distribution'],
    );
    expect(found.clauses.flatMap(({ terms }) => terms.filter(({ confidence }) => confidence >= 0.5))).toEqual(
      [],
    );
    expect(found.values).toEqual([]);
  });

  it('quotes only what stands in the clause', () => {
    const found = findingsOf(
      ['The Option Fee is USD 25,000.', '구매가는 미화 500,000달러로 한다. 옵션 행사 시 전액 지급한다.'],
      ['remake'],
    );
    for (const { quote, clause, from, to } of found.values) {
      const text = found.clauses.find(({ ordinal }) => ordinal === clause)?.text ?? '';
      expect(text.slice(from, to)).toBe(quote);
    }
  });
});
