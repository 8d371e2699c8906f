import { FIXTURES, ROOT } from '#tests/builders/paths.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import { moneyFileSchema } from '#contract/schemas/money-schema.ts';
import type { Value } from '#domain/values/value.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { worthsOf } from '#domain/settlement/levers/move-lever.ts';
import type { PricingModel } from '#domain/settlement/levers/pricing-model.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { scenariosFor } from '#domain/settlement/simulation/outcome-model.ts';
import { pricePackage, tornadoOf } from '#domain/settlement/clauses/price-clauses.ts';
import type { PricingInput, TermRungs } from '#domain/settlement/clauses/price-clauses.ts';
import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { presentValue } from '#domain/settlement/simulation/statement-present-value.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { priceClauses, simulateStatement, simulateWaterfall } from '#tests/builders/settlement/at-once.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';

const parameters = moneyParametersSchema.parse(
  parse(readFileSync(join(ROOT, 'templates/library/money/parameters.yaml'), 'utf8')),
);
const worths = worthsOf(theLibrary().terms);

describe('every term of the library', () => {
  it('is priced, or says that it has no money or why it is not priced', () => {
    const ids = ['remake', 'co-production'].flatMap((kind) => {
      const folder = join(ROOT, 'templates/library/terms', kind);
      return readdirSync(folder).flatMap((file) =>
        (parse(readFileSync(join(folder, file), 'utf8')) as { id: string }[]).map((term) => term.id),
      );
    });
    expect(ids.length).toBeGreaterThan(160);
    const said = [...worths.priced.keys(), ...worths.unpriced.keys()];
    expect(said.toSorted()).toEqual(ids.toSorted());
  });
});

describe('what a clause is worth', () => {
  const points = (percent: number): Value => ({
    kind: 'share',
    share: fraction(percent, 100),
    base: 'net_profits',
  });

  it('prices the definition: the same 5% on another base', () => {
    const prices = priced([
      { termId: 'net_profit_points', rungs: { offer: points(5) } },
      {
        termId: 'contingent_definition',
        rungs: {
          offer: { kind: 'choice', choice: 'net_profits_studio_standard' },
          ask: { kind: 'choice', choice: 'first_dollar_gross' },
          fallback: { kind: 'choice', choice: 'adjusted_gross_cash_breakeven' },
        },
      },
    ]);
    const definition = prices.clauses.find((clause) => clause.termId === 'contingent_definition');
    if (definition?.kind !== 'priced') throw new Error('The definition is priced.');
    const { ask, offer, fallback, market } = definition.rungs;
    if (ask.kind !== 'priced' || offer.kind !== 'priced' || fallback.kind !== 'priced')
      throw new Error('Priced.');
    expect(offer.averageDeltaMinor).toBe(0);
    expect(ask.averageMinor).toBeGreaterThan(fallback.averageMinor);
    expect(fallback.averageMinor).toBeGreaterThan(offer.averageMinor);
    expect(definition.worthMinor).toBe(ask.averageMinor - offer.averageMinor);
    // Even a flop pays first-dollar gross, and five points of net pay nothing on it.
    expect(ask.byScenario.find((scenario) => scenario.id === 'flop')?.deltaMinor).toBeGreaterThan(0);
    expect(market).toMatchObject({ kind: 'not-priced' });
  });

  it('gives exactly what the statement gives with the value put in by hand', () => {
    const prices = priced([
      { termId: 'setup_bonus', rungs: { offer: usd(0), ask: usd(50_000), fallback: usd(25_000) } },
    ]);
    const [clause] = prices.clauses;
    if (clause?.kind !== 'priced') throw new Error('A set-up bonus is money.');
    expect(clause.worthMinor).toBe(5_000_000);
    for (const scenario of clause.rungs.ask.kind === 'priced' ? clause.rungs.ask.byScenario : []) {
      expect(scenario.deltaMinor).toBe(5_000_000);
    }
    expect(clause.rungs.market).toEqual({
      kind: 'not-priced',
      why: expect.objectContaining({ en: expect.stringMatching(/no value/) }) as unknown,
    });
  });

  it('sorts by what a clause is worth and keeps what has no money at the end, saying so', () => {
    const prices = priced([
      { termId: 'governing_law', rungs: {} },
      { termId: 'setup_bonus', rungs: { offer: usd(0), ask: usd(50_000) } },
      { termId: 'purchase_price_fixed', rungs: { offer: usd(600_000), ask: usd(1_500_000) } },
      { termId: 'audit_window', rungs: {} },
      { termId: 'no_such_term', rungs: {} },
    ]);
    expect(prices.clauses.map((clause) => [clause.termId, clause.kind])).toEqual([
      ['purchase_price_fixed', 'priced'],
      ['setup_bonus', 'priced'],
      ['governing_law', 'no-money'],
      ['audit_window', 'not-modelled'],
      ['no_such_term', 'unknown'],
    ]);
  });

  it('says of a clause that nothing sets off that it is inert', () => {
    const [clause] = priced([
      { termId: 'series_episode_royalty_60', rungs: { offer: usd(2500), ask: usd(7500) } },
    ]).clauses;
    expect(clause).toMatchObject({ kind: 'priced', isInert: true, worthMinor: 0 });
  });

  it('does not price a value of the wrong kind, a currency without a rate, or a floor under a fixed price', () => {
    const prices = priced([
      { termId: 'net_profit_points', rungs: { offer: usd(5), ask: points(5) } },
      {
        termId: 'award_bonus',
        rungs: { offer: { kind: 'money', money: { amountMinor: 1, currency: 'JPY' } } },
      },
      { termId: 'purchase_price_fixed', rungs: { offer: usd(600_000) } },
      { termId: 'purchase_price_floor', rungs: { ask: usd(500_000) } },
    ]);
    const why = (termId: string, rung: 'offer' | 'ask'): string => {
      const clause = prices.clauses.find((each) => each.termId === termId);
      const price = clause?.kind === 'priced' ? clause.rungs[rung] : undefined;
      return price?.kind === 'not-priced' ? price.why.en : 'priced';
    };
    expect(why('net_profit_points', 'offer')).toMatch(/another kind/);
    expect(why('net_profit_points', 'ask')).toBe('priced');
    expect(why('award_bonus', 'offer')).toMatch(/another currency/);
    expect(why('purchase_price_floor', 'ask')).toMatch(/fixed sum/);
    expect(Object.keys(prices.notApplied).toSorted()).toEqual(['award_bonus', 'net_profit_points']);
  });

  it('works the money of the rest where a share of a paper cannot be', () => {
    const spec = statementSpec();
    const percent = { kind: 'percent', share: fraction(5, 100), base: 'in-going', floorMinor: 0 } as const;
    const statement = { ...spec, owner: { ...spec.owner, price: percent } };
    const shares = theLibrary().terms.filter(
      ({ id, form }) => form.kind === 'share' && worths.priced.has(id),
    );
    expect(shares.length).toBeGreaterThan(10);
    const refused = shares.filter(({ id, form }) => {
      const base = form.kind === 'share' ? form.base : '';
      const engine =
        worths.priced.get(id)?.lever.engine === 'waterfall' ? { waterfall: waterfallModel() } : { statement };
      const value: Value = { kind: 'share', share: fraction(150, 1), base };
      const worked = pricePackage(pricingInput([], engine), { [id]: value });
      expect(Number.isSafeInteger(worked.averageMinor), id).toBe(true);
      return worked.notApplied[id] !== undefined;
    });
    expect(refused.map(({ id }) => id)).toContain('net_profit_points');
  });

  it('prices a co-production clause from the waterfall, net of what our side puts in', () => {
    const prices = priced(
      [
        { termId: 'sales_commission', rungs: { offer: share(30), ask: share(15), fallback: share(20) } },
        { termId: 'equity_premium', rungs: { offer: share(10), ask: share(20) } },
        { termId: 'profit_split_kr', rungs: { offer: share(30), ask: share(50) } },
        {
          termId: 'equity_rank',
          rungs: {
            offer: { kind: 'choice', choice: 'subordinated_unpriced' },
            ask: { kind: 'choice', choice: 'pari_passu_all' },
          },
        },
        { termId: 'producer_fee_kr', rungs: { offer: share(0), ask: share(2) } },
      ],
      { waterfall: waterfallModel() },
    );
    const worth = Object.fromEntries(
      prices.clauses.map((clause) => [clause.termId, clause.kind === 'priced' ? clause.worthMinor : NaN]),
    );
    // A higher premium for both sides alike wins us nothing here: we hold 30% of equity, of profits and of
    // the corridor alike, and the sales fee steps down later, when equity with its premium is recouped.
    const { equity_premium: premium, ...others } = worth;
    expect(premium).toBeLessThan(0);
    for (const [termId, left] of Object.entries(others)) expect(left, termId).toBeGreaterThan(0);
    expect(worth['producer_fee_kr']).toBe(100_000_00); // 2% of the 5.0m budget
  });

  it('prices a corridor that the producers share, and says so of one that never reaches our side', () => {
    const corridor = { termId: 'producer_corridor', rungs: { offer: share(5), ask: share(10) } };
    const of = (waterfall: ReturnType<typeof waterfallModel>) => priced([corridor], { waterfall }).clauses[0];
    const shared = of(waterfallModel());
    expect(shared).toMatchObject({ kind: 'priced' });
    const model = waterfallModel();
    const toThem = model.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((tier) =>
        tier.kind === 'percent' && tier.role === 'corridor' ? { ...tier, to: 'us' } : tier,
      ),
    }));
    const theirs = of({ ...model, accounts: toThem });
    expect(JSON.stringify(theirs)).toContain('No corridor of this waterfall reaches our side');
  });

  it('says what a waterfall is worth today: what is paid, at a rate of 0; less what is put in early, at 10%', () => {
    const worth = (percent: number) => {
      const timing = { ...parameters.timing, discountRate: fraction(percent, 100) };
      return priced([], { waterfall: waterfallModel(), timing }).base;
    };
    const [nominal, discounted] = [worth(0), worth(10)];
    expect(nominal.presentMinor).toBe(nominal.averageMinor);
    expect(discounted.averageMinor).toBe(nominal.averageMinor);
    // Equity of 0.9m goes in at month 18; every receipt comes between months 42 and 84.
    const received = nominal.averageMinor + 900_000_00;
    const putIn = 900_000_00 * 1.1 ** -1.5;
    expect(discounted.presentMinor).toBeGreaterThan(received * 1.1 ** -7 - putIn);
    expect(discounted.presentMinor).toBeLessThan(received * 1.1 ** -3.5 - putIn);
  });

  it('draws the tornado from the same runs: widest first, both ends on one bar', () => {
    const prices = priced([
      { termId: 'setup_bonus', rungs: { offer: usd(0), ask: usd(50_000) } },
      { termId: 'net_profit_points', rungs: { offer: points(1), ask: points(5), market: points(3) } },
      { termId: 'dist_fee_rate', rungs: { offer: share(35), ask: share(15) } },
    ]);
    const bars = tornadoOf(prices);
    expect(bars.map((bar) => bar.highMinor - bar.lowMinor)).toEqual(
      bars.map((bar) => bar.highMinor - bar.lowMinor).toSorted((a, b) => b - a),
    );
    expect(bars.find((bar) => bar.termId === 'net_profit_points')).toMatchObject({
      lowRung: 'offer',
      highRung: 'ask',
    });
  });

  it('works an amount where the term is a multiple as the multiple that it comes to', () => {
    const spec = statementSpec();
    const { option, ...owner } = spec.owner;
    const percent = { kind: 'percent', share: fraction(5, 100), base: 'in-going', floorMinor: 0 } as const;
    const statement = { ...spec, owner: { ...owner, option, price: percent } };
    const paper = {
      option_fee_initial: usd(45_000),
      option_extension_count: { kind: 'quantity', n: fraction(1, 1), unit: 'times' },
      purchase_price_floor: usd(350_000),
      box_office_bonus: { kind: 'share', share: fraction(1, 10), base: 'purchase_price' },
    } satisfies Record<string, Value>;
    const times = (numerator: number, denominator: number, base: string): Value => ({
      kind: 'multiple',
      n: fraction(numerator, denominator),
      base,
    });
    const same: readonly (readonly [string, Value, Value])[] = [
      ['option_extension_fee', usd(30_000), times(2, 3, 'option_fee_initial')],
      ['purchase_price_ceiling', usd(900_000), times(18, 7, 'purchase_price_floor')],
      ['box_office_trigger', usd(180_000_000), times(3, 1, 'production_budget')],
    ];
    const of = (values: Record<string, Value>) =>
      pricePackage(pricingInput([], { statement }), { ...paper, ...values });
    const without = of({}).averageMinor;
    for (const [termId, amount, multiple] of same) {
      const [stated, measured] = [of({ [termId]: amount }), of({ [termId]: multiple })];
      expect(stated.notApplied, termId).toEqual({});
      expect(stated.averageMinor, termId).toBe(measured.averageMinor);
      expect(stated.averageMinor, termId).not.toBe(without);
    }
  });

  it('holds the price under a ceiling that the paper states as an amount, whether or not it has a floor', () => {
    const spec = statementSpec();
    const price = { kind: 'percent', share: fraction(5, 100), base: 'in-going', floorMinor: 0 } as const;
    const statement = {
      ...spec,
      owner: { ...spec.owner, price, boxOfficeBonuses: [], contingents: [] },
    };
    const of = (values: Record<string, Value>) => pricePackage(pricingInput([], { statement }), values);
    const [capped, fixed] = [
      of({ purchase_price_ceiling: usd(900_000) }),
      of({ purchase_price_fixed: usd(900_000) }),
    ];
    expect(capped.averageMinor).toBe(fixed.averageMinor);
    expect(capped.notApplied).toEqual({});
    const under = of({ purchase_price_ceiling: usd(900_000), purchase_price_floor: usd(1_000_000) });
    expect(under.averageMinor).toBe(of({ purchase_price_fixed: usd(1_000_000) }).averageMinor);
  });

  it('compares two packages on the same runs', () => {
    const spec = statementSpec();
    const statement = { ...spec, owner: { ...spec.owner, boxOfficeBonuses: [] } };
    const input = pricingInput([], { statement });
    const theirs = pricePackage(input, { purchase_price_fixed: usd(600_000), net_profit_points: points(2) });
    const ours = pricePackage(input, { purchase_price_fixed: usd(1_000_000), net_profit_points: points(2) });
    expect(ours.averageMinor - theirs.averageMinor).toBe(40_000_000);
    // Paid a year from signature at 10%: 400,000 is worth 363,636.36 today.
    // Two means, each rounded: one unit of slack.
    expect(Math.abs(ours.presentMinor - theirs.presentMinor - 36_363_636)).toBeLessThanOrEqual(1);
  });

  it('prices an ask of another kind of points in place of theirs, not on top', () => {
    const spec = statementSpec();
    const statement = { ...spec, owner: { ...spec.owner, contingents: [] } };
    const prices = priced(
      [
        { termId: 'net_profit_points', rungs: { offer: points(5) } },
        { termId: 'fdg_points', rungs: { ask: points(2) } },
      ],
      { statement },
    );
    const asked = prices.clauses.find(({ termId }) => termId === 'fdg_points');
    const ask = asked?.kind === 'priced' ? asked.rungs.ask : undefined;
    const alone = pricePackage(pricingInput([], { statement }), { fdg_points: points(2) });
    expect(ask).toMatchObject({ kind: 'priced', averageMinor: alone.averageMinor });
  });
});

describe('simulation', () => {
  it('gives the same films for the same seed, others for another, and says it is a model', () => {
    const spec = statementSpec();
    const first = simulateStatement(spec, parameters, 2000, 5);
    expect(simulateStatement(spec, parameters, 2000, 5)).toEqual(first);
    expect(simulateStatement(spec, parameters, 2000, 6)).not.toEqual(first);
    expect(first.label.en).toMatch(/not a forecast/);
    const runs = first.ownerNet.histogram.reduce((sum, bin) => sum + bin.runs, 0);
    expect(runs).toBe(2000);
    const { 5: low, 50: middle, 95: high } = first.ownerNet.percentiles;
    expect([low, middle, high]).toEqual([low, middle, high].toSorted((a, b) => a - b));
    // First-dollar gross pays on every film; net profits are rare.
    expect(first.chanceOfContingent).toBe(1);
    expect(first.chanceOfNetProfits).toBeLessThan(0.2);
    expect(first.chanceOfOnlyCertain).toBe(0);
  });

  it('counts as the certain money alone neither points nor bonuses, and all that is sure where nothing else is promised', () => {
    const spec = statementSpec();
    const sure = {
      ...spec.owner,
      boxOfficeBonuses: [],
      contingents: [],
      awards: [],
      passives: { sequelShare: fraction(0, 1), remakeShare: fraction(0, 1), pointsFollow: fraction(0, 1) },
      buyout: { shareOfCost: fraction(0, 1), fixedMinor: 0, replacesContingents: false },
    };
    const amount = { kind: 'money', amountMinor: 100 } as const;
    const chances = [[], [{ multiple: fraction(2, 1), amount }], [{ multiple: fraction(0, 1), amount }]].map(
      (boxOfficeBonuses) =>
        simulateStatement({ ...spec, owner: { ...sure, boxOfficeBonuses } }, parameters, 2000, 5)
          .chanceOfOnlyCertain,
    );
    expect([chances[0], chances[2]]).toEqual([1, 0]);
    // A median of 1.6 times the budget: two films of five reach twice or so.
    expect(chances[1]).toBeGreaterThan(0.4);
    expect(chances[1]).toBeLessThan(0.9);
  });

  it('draws box office around its stated median', () => {
    const spec = statementSpec();
    const owner = {
      ...spec.owner,
      price: { kind: 'fixed', amountMinor: 0 } as const,
      boxOfficeBonuses: [],
      contingents: [{ id: 'all', kind: 'box-office', points: fraction(1, 1), markets: [] } as const],
    };
    const { ownerNet } = simulateStatement({ ...spec, owner }, parameters, 20_000, 3);
    // Median 1.6 times a budget of 60m is 96m.
    expect(ownerNet.percentiles[50] / 9_600_000_000).toBeCloseTo(1, 1);
  });

  it('takes a stated outcome as it is, discounted by the dates of the parameters', () => {
    const spec = statementSpec();
    const hit = scenariosFor(spec, parameters).find((scenario) => scenario.id === 'hit');
    if (!hit) throw new Error('The library has a hit.');
    expect(Object.values(hit.outcome.boxOfficeMinor).reduce((sum, value) => sum + value, 0)).toBe(
      24_000_000_000,
    );
    const { totals } = computeStatement(spec, hit.outcome);
    const present = presentValue(totals, parameters.timing, spec);
    // Price at month 12, bonuses at 36, contingent at 48/60/84 by 50/30/20%, sequel at 72; 10% a year.
    const at = (months: number): number => 1.1 ** (-months / 12);
    const byHand =
      totals.ownerFixed * at(12) +
      totals.ownerBonuses * at(36) +
      totals.ownerContingent * (0.5 * at(48) + 0.3 * at(60) + 0.2 * at(84)) +
      totals.ownerPassives * at(72);
    expect(Math.abs(present - byHand)).toBeLessThanOrEqual(1);
  });

  it('discounts the option from signature, the price from its own date, and the rest of what is fixed from its own', () => {
    const spec = statementSpec();
    const owner = {
      ...spec.owner,
      option: { feeMinor: 1_000_000, isApplicable: false, extensions: [] },
      price: { kind: 'fixed', amountMinor: 10_000_000 } as const,
      setUpMinor: 2_000_000,
      tax: { ...spec.owner.tax, withholding: fraction(0, 1) },
    };
    const outcome = { ...scenariosFor(spec, parameters)[0]!.outcome, reached: 'exercise' } as const;
    const { totals } = computeStatement({ ...spec, owner }, outcome);
    const months = { ...parameters.timing.months, fixed: 12, price: 24 };
    // 10,000 today; 20,000 / 1.1; 100,000 / 1.21.
    expect(presentValue(totals, { ...parameters.timing, months }, { ...spec, owner })).toBe(
      1_000_000 + 1_818_182 + 8_264_463,
    );
  });

  it('says how often each tier of a waterfall is reached', () => {
    const preset = WATERFALL_PRESETS.find((each) => each.id === 'independent-cama');
    if (!preset) throw new Error('No preset.');
    const model = { typicalMinor: preset.exampleReceiptsMinor, sigma: 0.8, sourceSigma: 0 };
    const { chanceOfTier, received, present } = simulateWaterfall(
      preset.spec,
      model,
      parameters.timing,
      4000,
      9,
    );
    expect(chanceOfTier['cam-fee']).toBe(1);
    expect(chanceOfTier['net-profits']).toBeGreaterThan(0.3);
    expect(chanceOfTier['net-profits']).toBeLessThan(chanceOfTier['equity'] ?? 0);
    expect(received['kr']?.meanMinor).toBeGreaterThan(0);
    // Earned at month 36, here between months 42 and 84, at 10% a year.
    const part = (present['kr']?.meanMinor ?? NaN) / (received['kr']?.meanMinor ?? NaN);
    expect(part).toBeGreaterThan(1.1 ** -7);
    expect(part).toBeLessThan(1.1 ** -3.5);
  });

  it('draws uniform numbers that fill their range evenly', () => {
    const random = randomFrom(42);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) bins[random.whole(0, 9)]! += 1;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

function usd(dollars: number): Value {
  return { kind: 'money', money: { amountMinor: dollars * 100, currency: 'USD' } };
}

function share(percent: number): Value {
  return { kind: 'share', share: fraction(percent, 100), base: 'gross_receipts' };
}

function statementSpec() {
  const file = moneyFileSchema.parse(
    JSON.parse(readFileSync(join(FIXTURES, 'settlement', 'synthetic-a.json'), 'utf8')),
  );
  if (file.kind !== 'statement') throw new Error('Case A is a statement.');
  return file.spec;
}

function waterfallModel() {
  const preset = WATERFALL_PRESETS.find((each) => each.id === 'independent-cama');
  if (!preset) throw new Error('No preset.');
  return preset.spec;
}

function pricingInput(terms: readonly TermRungs[], overrides: Partial<PricingModel>): PricingInput {
  const isWaterfall = overrides.waterfall !== undefined;
  return {
    model: {
      currency: 'USD',
      budgetMinor: isWaterfall ? 5_000_000_00 : 6_000_000_000,
      rates: [],
      timing: parameters.timing,
      waterfallFeeMinor: 0,
      waterfallTax: fraction(0, 1),
      waterfallFeeTax: fraction(0, 1),
      isTaxByFacts: false,
      incentives: [],
      waterfallIncentiveMinor: 0,
      undecidedIncentives: [],
      ...(isWaterfall ? {} : { statement: statementSpec() }),
      ...overrides,
    },
    parameters,
    worths,
    terms,
    scenarios: isWaterfall ? [] : scenariosFor(statementSpec(), parameters),
    receiptScenarios: isWaterfall
      ? [
          {
            id: 'base',
            label: { en: 'Base', ko: '기본' },
            input: { periods: [{ month: 0, receiptsMinor: { receipts: 8_000_000_00 } }] },
          },
        ]
      : [],
    receiptsModel: { typicalMinor: { receipts: 7_000_000_00 }, sigma: 0.6, sourceSigma: 0 },
    runs: 1000,
    seed: 7,
  };
}

function priced(terms: readonly TermRungs[], overrides: Partial<PricingModel> = {}) {
  return priceClauses(pricingInput(terms, overrides));
}
