import { describe, expect, it } from 'vitest';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import { ownClauses } from '#tests/builders/reading-own-clauses.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import type { PaperFindings } from '#domain/reading/findings/paper-reading.ts';

const terms = new Map(theLibrary().terms.map((term) => [term.id, term]));
const REMAKE = ownClauses().filter(({ term }) => terms.get(term)?.kinds.includes('remake'));
const UNRELATED = [
  'Headings are inserted for convenience only and shall not affect the interpretation hereof.',
  '본 계약의 제목은 편의를 위한 것이며 해석에 영향을 미치지 아니한다.',
];

const valueOf = (found: PaperFindings, term: string) => found.values.find((each) => each.term === term);

describe('what is found in a paper', () => {
  it('quotes words of its clause, and nothing else', () => {
    const found = findingsOf(
      REMAKE.flatMap(({ en, ko }) => [en, ko]),
      ['remake'],
    );
    expect(found.values.length).toBeGreaterThan(60);
    for (const { quote, clause, from, to } of found.values)
      expect(found.clauses[clause - 1]?.text.slice(from, to)).toBe(quote);
    for (const { quote, clause } of found.open) expect(found.clauses[clause - 1]?.text).toContain(quote);
  });

  it('does not change when a clause that says nothing of it is added', () => {
    const clauses = REMAKE.slice(0, 40).map(({ en }) => en);
    const [alone, added] = [
      findingsOf(clauses, ['remake']),
      findingsOf([...clauses, ...UNRELATED], ['remake']),
    ];
    expect(added.values).toEqual(alone.values);
    expect(added.open).toEqual(alone.open);
    expect(added.conflicts).toEqual(alone.conflicts);
    expect(added.absent.map(({ term }) => term)).toEqual(alone.absent.map(({ term }) => term));
  });

  it('claims nothing of prose that is no contract', () => {
    const found = findingsOf(
      [
        'The lighthouse keeper climbed the stairs at nine and lit the lamp, as he had for thirty years.',
        '등대지기는 서른 해 동안 그랬듯이 아홉 시에 계단을 올라 등을 켰다.',
        'It rained for three days in October, and the harbour stayed shut.',
      ],
      ['remake', 'co-production', 'distribution'],
    );
    expect(
      found.clauses.flatMap((clause) => clause.terms.filter(({ confidence }) => confidence >= 0.5)),
    ).toEqual([]);
    expect(found.values).toEqual([]);
  });

  it.each([
    ['option_fee_initial', 'No option fee of $25,000 or otherwise shall be payable.'],
    ['mg', 'No minimum guarantee or advance shall be payable hereunder.'],
    ['box_office_bonus_amount', '박스오피스 보너스는 지급하지 아니한다.'],
    ['purchase_price_ceiling', 'There shall be no ceiling on the Purchase Price.'],
  ])('takes no value of %s that the words deny', (term, text) => {
    const found = findingsOf([text], [...(terms.get(term)?.kinds ?? [])]);
    expect(valueOf(found, term)).toBeUndefined();
  });

  it.each([
    ['option_period_initial', 'Purchaser may exercise the Option on thirty (30) days notice.'],
    [
      'purchase_price_fixed',
      'The Initial Option Fee of $25,000 shall be credited against the Purchase Price.',
    ],
    [
      'reversion_term',
      'If a sum is not paid within thirty (30) days after notice the rights shall revert to Owner.',
    ],
    ['option_fee_initial', 'The extension fee for each further period is $30,000.'],
    [
      'net_profit_points',
      'Purchaser shall pay Owner fifty percent (50%) of the Purchase Price for each sequel.',
    ],
    ['dist_fee_theatrical', 'The sales agent shall receive a commission of twenty percent (20%).'],
    ['equity_premium', 'P&A expenses are recouped with a premium of ten percent (10%).'],
    ['holdback_days', 'Distributor shall give thirty (30) days notice of each release date.'],
  ])('is not led to %s by a clause that only looks like it', (term, text) => {
    const found = findingsOf([text], [...(terms.get(term)?.kinds ?? [])]);
    const sure = valueOf(found, term);
    expect(sure === undefined || sure.confidence < 0.7).toBe(true);
  });

  it('overrules a heading by the words below it', () => {
    const found = findingsOf(
      [{ heading: 'Territory', text: 'The Option Fee is USD 25,000, payable on signature.' }],
      ['remake'],
    );
    expect(valueOf(found, 'option_fee_initial')?.value).toMatchObject({ kind: 'money' });
    expect(valueOf(found, 'territory_language')).toBeUndefined();
  });

  it('follows a reference to the place that has the sum', () => {
    const body = 'Purchaser shall pay the Purchase Price in the amount stated in Schedule 2.';
    const found = findingsOf(
      [
        { text: body, number: '3' },
        { text: 'Amount: USD 450,000', number: 'Schedule 2', kind: 'schedule', part: 'schedule-2' },
      ],
      ['remake'],
      { references: [{ said: 'Schedule 2', clause: 1, from: body.indexOf('Schedule 2'), to: 2 }] },
    );
    expect(valueOf(found, 'purchase_price_fixed')?.value).toMatchObject({
      money: { amountMinor: 45_000_000 },
    });
  });

  it('calls a sum open whose schedule is not in the paper', () => {
    const body = 'Purchaser shall pay the Purchase Price in the amount stated in Schedule 2.';
    const found = findingsOf([{ text: body, number: '3' }], ['remake'], {
      references: [{ said: 'Schedule 2', clause: 1, from: body.indexOf('Schedule 2') }],
    });
    expect(found.open.map(({ term }) => term)).toContain('purchase_price_fixed');
  });

  it('decides the pot by what the paper defines', () => {
    const meaning = 'means receipts less the items in the definition attached as Exhibit B';
    const text = `"Net Proceeds" ${meaning}.`;
    const found = findingsOf(
      ['As contingent compensation Owner is entitled to 5% of 100% of Net Proceeds.', text],
      ['remake'],
      { definitions: [{ word: 'Net Proceeds', clause: 2, meaning, from: 0, to: text.length }] },
    );
    expect(valueOf(found, 'contingent_definition')?.value).toEqual({
      kind: 'choice',
      choice: 'net_profits_negotiated',
    });
  });

  it('flags a sum whose words and figures differ, and is not sure of it', () => {
    const found = findingsOf(
      ['The Option Fee is Four Hundred Twenty Thousand Dollars ($240,000).'],
      ['remake'],
    );
    const fee = valueOf(found, 'option_fee_initial');
    expect(fee?.flags).toContain('words-against-figures');
    expect(fee?.confidence).toBeLessThan(0.7);
  });

  it('flags Korean against English where the two columns differ', () => {
    const found = findingsOf(
      [
        { text: 'The Option Fee is USD 25,000.', twin: 2 },
        { text: '옵션료는 미화 30,000달러로 한다.', twin: 1 },
      ],
      ['remake'],
    );
    expect(valueOf(found, 'option_fee_initial')?.flags).toContain('korean-against-english');
  });

  it('guesses the kind of deal where nobody says it', () => {
    const found = findingsOf(
      [
        'The Option Fee is USD 25,000.',
        'The option period is 18 months.',
        'Purchaser may remake the original film.',
      ],
      undefined,
    );
    expect(valueOf(found, 'option_fee_initial')).toBeDefined();
    expect(found.absent.map(({ term }) => term)).not.toContain('equity_rank');
  });
});
