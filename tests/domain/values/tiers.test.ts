import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { compareDraft } from '#domain/comparison/compare-draft.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { moveLever, worthsOf } from '#domain/settlement/levers/move-lever.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import { readLevel } from '#domain/values/read/read-level.ts';
import type { Instalment, Value } from '#domain/values/value.ts';
import { outcomeSchema, statementSpecSchema } from '#contract/schemas/statement-schema.ts';
import { aDeal, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();
const parameters = moneyParametersSchema.parse(
  parse(readFileSync(join(ROOT, 'templates/library/money/parameters.yaml'), 'utf8')),
);

const percent = (n: number, due: string, base = 'purchase_price'): Instalment => ({
  part: { kind: 'share', share: fraction(n * 10, 1_000), base },
  due,
});
const dollars = (n: number, due: string): Instalment => ({
  part: { kind: 'money', money: { amountMinor: n * 100, currency: 'USD' } },
  due,
});
const schedule = (...instalments: Instalment[]): Value => ({ kind: 'schedule', instalments });

describe('tiers and instalments beside the market', () => {
  // The scale of the bonus is 0, 5, 15 and 25% of the price at 0, 33, 67 and 100.
  it('a bonus of 5, 10 and 15% at three levels is 10% a tier: 33 + 34 x (10 - 5) / (15 - 5) = 50', () => {
    const value = schedule(percent(5, '2.5배'), percent(10, '3배'), percent(15, '4배'));
    expect(standing('box_office_bonus_amount', value)).toMatchObject({
      standing: 'neutral',
      score: 50,
      normalised: fraction(10, 1),
    });
    expect(reasons('box_office_bonus_amount', value)).toContain('단계 3건의 평균으로 비교합니다.');
  });

  // The scale of the price is 250,000, 500,000, 1,500,000 and 2,000,000 at 0, 33, 67 and 100.
  it('a price of 400,000 and 600,000 is 1,000,000: 33 + 34 x (1.0 - 0.5) / (1.5 - 0.5) = 50', () => {
    const value = schedule(dollars(400_000, 'exercise'), dollars(600_000, 'principal photography'));
    expect(standing('purchase_price_fixed', value)).toMatchObject({ score: 50, standing: 'neutral' });
    expect(reasons('purchase_price_fixed', value)).toContain('분할 지급 2건의 합계로 비교합니다.');
  });

  it('points of 2.5% that rise to 5% later score as 2.5% from the start does', () => {
    const rising = schedule(percent(2.5, 'from the first', 'net_profits'), percent(5, '3x', 'net_profits'));
    const flat: Value = { kind: 'share', share: fraction(1, 40), base: 'net_profits' };
    expect(standing('net_profit_points', rising)?.score).toBe(standing('net_profit_points', flat)?.score);
    expect(standing('net_profit_points', rising)?.score).toBeTypeOf('number');
  });

  it('what does not add up is not compared, and says why in the words of the trade', () => {
    const mixed = schedule(percent(5, '2.5배'), dollars(100_000, '3배'));
    expect(standing('box_office_bonus_amount', mixed)?.standing).toBe('not-comparable');
    expect(reasons('box_office_bonus_amount', mixed)).toContain('금액과 비율이 섞여 있어');
    const bases = schedule(percent(5, '2.5배'), percent(5, '3배', 'net_profits'));
    expect(reasons('box_office_bonus_amount', bases)).toContain('산정 기준이 달라');
  });

  it('a better tier never lowers the score', () => {
    const scores = [5, 10, 20, 40].map(
      (last) => standing('box_office_bonus_amount', schedule(percent(5, '2배'), percent(last, '3배')))?.score,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => Number(a) - Number(b)));
  });
});

describe('tiers in money', () => {
  const worths = worthsOf(library.terms);
  const term = worths.priced.get('box_office_bonus_amount');
  if (!term) throw new Error('The bonus is priced.');
  // A price of 1,000 and a budget of 10,000, both in cents, so that a tier's sum can be said in dollars.
  const statement = statementSpecSchema.parse({
    currency: 'USD',
    markets: [{ id: 'us', rentalShare: '100%' }],
    media: [{ id: 'tv', basis: '100%' }],
    costs: { budgetMinor: 10_000 },
    net: {},
    owner: { price: { kind: 'fixed', amountMinor: 1_000 } },
  });
  const model: PricingModel = {
    currency: 'USD',
    budgetMinor: 10_000,
    rates: [],
    timing: parameters.timing,
    statement,
    waterfallFeeMinor: 0,
    waterfallTax: fraction(0, 1),
    waterfallFeeTax: { numerator: 0, denominator: 1 },
    isTaxByFacts: false,
    incentives: [],
    waterfallIncentiveMinor: 0,
    undecidedIncentives: [],
  };

  it('pays 10% of 1,000 from 2.5 times a budget of 100 dollars, and 50 cents more from 300 dollars', () => {
    const value = schedule(percent(10, '전 세계 박스오피스가 순제작비의 2.5배에 이른 때'), {
      part: { kind: 'money', money: { amountMinor: 50, currency: 'USD' } },
      due: 'US$300 worldwide',
    });
    expect(bonusAt(value, 24_999)).toBe(0);
    expect(bonusAt(value, 25_000)).toBe(100);
    expect(bonusAt(value, 29_999)).toBe(100);
    expect(bonusAt(value, 30_000)).toBe(150);
  });

  it('a level is counted in what its row names: the budget of 100, or the negative cost with 15% of overhead', () => {
    const overhead = { rate: fraction(15, 100), base: 'direct-cost' } as const;
    const charged = {
      ...model,
      statement: { ...statement, net: { ...statement.net, productionOverhead: overhead } },
    };
    const onCost = schedule(percent(10, '2.5x negative cost'));
    expect([28_749, 28_750].map((at) => bonusAt(onCost, at, charged))).toEqual([0, 100]);
    expect(bonusAt(schedule(percent(10, '2.5x the budget')), 25_000, charged)).toBe(100);
  });

  it('one amount is one bonus, at the one level that the paper states and of what it states', () => {
    const trigger = worths.priced.get('box_office_trigger');
    if (!term || !trigger) throw new Error('Both are priced.');
    const share: Value = { kind: 'share', share: fraction(1, 10), base: 'purchase_price' };
    const amount = moveLever(model, term, share);
    if (!('model' in amount)) throw new Error('A share of the price is priced.');
    const bonuses = (base: string) => {
      const level: Value = { kind: 'multiple', n: fraction(7, 2), base };
      const applied = moveLever(amount.model, trigger, level);
      return 'model' in applied ? applied.model.statement?.owner.boxOfficeBonuses : applied.why;
    };
    const paid = { kind: 'share-of-price', share: fraction(1, 10) };
    expect(bonuses('production_budget')).toEqual([{ multiple: fraction(7, 2), amount: paid }]);
    expect(bonuses('negative_cost')).toEqual([
      { multiple: fraction(7, 2), of: 'negative-cost', amount: paid },
    ]);
  });

  it('a row that names no level is not priced, and says what it has to name', () => {
    const applied = moveLever(model, term, schedule(percent(10, '흥행 시')));
    expect('why' in applied && applied.why.ko).toContain('지급 기준');
  });

  it('a price in two instalments is their total', () => {
    const price = worths.priced.get('purchase_price_fixed');
    if (!price) throw new Error('The price is priced.');
    const applied = moveLever(model, price, schedule(dollars(4, 'exercise'), dollars(6, 'start')));
    expect('model' in applied && applied.model.statement?.owner.price).toEqual({
      kind: 'fixed',
      amountMinor: 1_000,
    });
  });

  function bonusAt(value: Value, worldwideMinor: number, of = model): number {
    if (!term) throw new Error('The bonus is priced.');
    const applied = moveLever(of, term, value);
    if (!('model' in applied) || !applied.model.statement) throw new Error('The tiers are priced.');
    const outcome = outcomeSchema.parse({ directCostMinor: 10_000, boxOfficeMinor: { us: worldwideMinor } });
    const { lines } = computeStatement(applied.model.statement, outcome);
    return lines
      .filter(({ id }) => id.startsWith('box_office_bonus.'))
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  }
});

describe('the level of a tier', () => {
  it.each([
    ['순제작비의 2.5배 도달 시', { kind: 'multiple', n: fraction(5, 2), of: 'negative-cost' }],
    ['2.5x negative cost', { kind: 'multiple', n: fraction(5, 2), of: 'negative-cost' }],
    ['제작비의 2.5배', { kind: 'multiple', n: fraction(5, 2), of: 'budget' }],
    [
      'when worldwide box office reaches 3 times the budget',
      { kind: 'multiple', n: fraction(3, 1), of: 'budget' },
    ],
    ['US$50 million worldwide', { kind: 'money', money: { amountMinor: 5_000_000_000, currency: 'USD' } }],
    [
      '전 세계 박스오피스 미화 5천만 달러 초과',
      { kind: 'money', money: { amountMinor: 5_000_000_000, currency: 'USD' } },
    ],
    ['관객 매출 300억 원 이상', { kind: 'money', money: { amountMinor: 30_000_000_000, currency: 'KRW' } }],
    ['흥행 시', undefined],
    ['2배 또는 3배', undefined],
    ['2027. 3. 1. 개봉', undefined],
  ])('“%s”', (text, level) => {
    expect(readLevel(text, 'USD')).toEqual(level);
  });
});

function standing(termId: string, value: Value) {
  const draft = aDraft({ entries: { [termId]: anEntryOf(value) } });
  const deal = aDeal({ kinds: ['remake'], ourRoles: ['owner'], currency: 'USD' });
  return compareDraft({ draft, terms: library.terms, deal, ladders: {} }).terms.find(
    (each) => each.termId === termId,
  );
}

function reasons(termId: string, value: Value): string {
  return (
    standing(termId, value)
      ?.reasons.map(({ ko }) => ko)
      .join(' ') ?? ''
  );
}
