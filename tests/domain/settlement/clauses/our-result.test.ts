import { describe, expect, it } from 'vitest';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { defaultPresetId, presetFor } from '#domain/deal/deal-waterfall.ts';
import type { DealDocument, TermEntry } from '#domain/deal/deal.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import type { DealMoney } from '#domain/deal/deal-money.ts';
import { worthOfWhole, worthsOfPoints } from '#domain/plan/worths-of-points.ts';
import { dealClausePrices, dealWaterfall } from '#domain/settlement/clauses/deal-figures.ts';
import { dealModel, pricingInput, termRungs } from '#domain/settlement/clauses/deal-model.ts';
import { priceClausesInSteps } from '#domain/settlement/clauses/price-clauses.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntryOf, money, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const library = theLibrary();
const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });

const MILLION = 100_000_000;
/** The outline of `tests/fixtures/settlement-meanings/co-production-by-hand.md`. */
const DRAWN = {
  presetId: 'own',
  spec: waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'cam' }, { id: 'agent' }, { id: 'kr', side: 'ours' }, { id: 'us', side: 'theirs' }],
    sources: [{ id: 'world', into: 'film' }],
    accounts: [
      {
        id: 'film',
        tiers: [
          {
            id: 'cam-fee',
            role: 'collection-fee',
            kind: 'percent',
            rate: '1%',
            base: { kind: 'account' },
            to: 'cam',
          },
          {
            id: 'sales',
            role: 'sales-fee',
            kind: 'percent',
            rate: '20%',
            base: { kind: 'account' },
            to: 'agent',
          },
          {
            id: 'equity',
            role: 'equity',
            kind: 'recoup',
            claims: [
              {
                id: 'ours',
                to: 'kr',
                principal: { kind: 'amount', amountMinor: 4 * MILLION },
                premium: '0.2',
              },
              {
                id: 'theirs',
                to: 'us',
                principal: { kind: 'amount', amountMinor: 6 * MILLION },
                premium: '0.2',
              },
            ],
          },
          {
            id: 'profits',
            role: 'profit',
            kind: 'split',
            bands: [
              {
                shares: [
                  { to: 'kr', share: '40%' },
                  { to: 'us', share: '60%' },
                ],
              },
            ],
          },
        ],
      },
    ],
  }),
  typicalMinor: { world: 20 * MILLION },
};

const paper = aDraft({
  entries: {
    fin_share_kr: anEntryOf(share(30, 100, 'budget')),
    equity_premium: anEntryOf(share(10, 100, 'equity_contribution')),
    sales_commission: anEntryOf(share(15, 100, 'gross_sales')),
    profit_split_kr: anEntryOf(share(25, 100, 'net_profits')),
    withholding: anEntryOf(share(10, 100, 'amounts_remitted')),
  },
});

function aCoProduction(assumed?: DealMoney): DealDocument {
  return aDocument({
    deal: aDeal({
      kinds: ['co-production'],
      ourRoles: ['producer', 'investor'],
      currency: 'USD',
      budget: { amountMinor: 10 * MILLION, currency: 'USD' },
    }),
    drafts: [paper],
    ladders: {
      equity_premium: {
        ask: { value: share(20, 100, 'equity_contribution'), condition: { en: '', ko: '' } },
      },
    },
    ...(assumed ? { money: assumed } : {}),
  });
}

function modelOf(document: DealDocument, draft = paper) {
  return dealModel(document, draft, parameters, library.terms);
}

function pricesOf(document: DealDocument) {
  const model = modelOf(document);
  const steps = priceClausesInSteps(pricingInput(model, termRungs(document, paper, library.terms), 200, 7));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return dealClausePrices(model, paper, step.value, 200, 7);
  }
}

const filled = aCoProduction({ ...NO_MONEY, waterfall: DRAWN });

describe('what our side puts in and gets, as worked by hand', () => {
  it.each([
    [
      'modest',
      {
        putInMinor: 3,
        receivedMinor: 4.75,
        feesMinor: 0,
        incentivesMinor: 0,
        taxMinor: 0.475,
        netMinor: 1.275,
      },
    ],
    [
      'flop',
      {
        putInMinor: 3,
        receivedMinor: 1.26,
        feesMinor: 0,
        incentivesMinor: 0,
        taxMinor: 0.126,
        netMinor: -1.866,
      },
    ],
  ] as const)('%s', (scenarioId, millions) => {
    const expected = Object.fromEntries(
      Object.entries(millions).map(([name, amount]) => [name, Math.round(amount * MILLION)]),
    );
    const figures = dealWaterfall(modelOf(filled), scenarioId);
    expect(figures.ours).toEqual(expected);
    expect(figures.isExample).toBe(false);
    const { stake } = pricesOf(filled);
    expect(stake?.byScenario.find(({ id }) => id === scenarioId)).toEqual({ id: scenarioId, ...expected });
  });

  it('is what the prices of the clauses start from', () => {
    const { base, stake } = pricesOf(filled);
    expect(base.byScenario.map(({ netMinor }) => netMinor)).toEqual(
      stake?.byScenario.map(({ netMinor }) => netMinor),
    );
  });
});

describe('tax by the kind of income inside the waterfall, as worked by hand', () => {
  const facts = { payment_direction: 'us_to_korea', payment_class: 'copyright_film', treaty_form: 'filed' };
  const situation = Object.fromEntries(
    Object.entries(facts).map(([fact, answer]) => [`fact.${fact}`, { answer, note: '' }]),
  );
  const [film] = DRAWN.spec.accounts;
  const spec = {
    ...DRAWN.spec,
    accounts: [
      { ...film!, tiers: film!.tiers.map((tier) => (tier.id === 'sales' ? { ...tier, to: 'kr' } : tier)) },
    ],
  };
  const selling = aCoProduction({ ...NO_MONEY, waterfall: { ...DRAWN, spec } });

  it.each([
    ['services are untaxed by treaty, once the facts are known', situation, 0.475],
    ['all alike, as the paper says, while they are not', {}, 0.775],
  ])('%s', (_, known, tax) => {
    const { ours } = dealWaterfall(modelOf({ ...selling, situation: known }), 'modest');
    expect([ours.receivedMinor, ours.taxMinor, ours.netMinor].map((each) => each / MILLION)).toEqual([
      7.75,
      tax,
      4.75 - tax,
    ]);
  });

  it('is the same in what the clauses are priced from', () => {
    const { base, stake } = pricesOf({ ...selling, situation });
    expect(base.byScenario.map(({ netMinor }) => netMinor)).toEqual(
      stake?.byScenario.map(({ netMinor }) => netMinor),
    );
    const untaxed = pricesOf({
      ...selling,
      situation: { ...situation, 'fact.treaty_form': { answer: 'not_filed', note: '' } },
    });
    expect(base.averageMinor).toBeGreaterThan(untaxed.base.averageMinor);
  });
});

describe('the day of screening of a deal', () => {
  it.each([
    ['with the levy', undefined, 1_304_820_000],
    ['in the weeks without it', '2025-02-01', 1_449_000_000],
  ])('chooses its rates, %s', (_, screenedOn, producer) => {
    const preset = presetFor('korean-settlement', {});
    const waterfall = { ...preset, ...(screenedOn === undefined ? {} : { screenedOn }) };
    const korean = aDeal({
      kinds: ['co-production'],
      ourRoles: ['producer'],
      currency: 'KRW',
      budget: { amountMinor: 7_000_000_000, currency: 'KRW' },
    });
    const draft = aDraft({ entries: {} });
    const document = aDocument({ deal: korean, drafts: [draft], money: { ...NO_MONEY, waterfall } });
    const { result, isExample } = dealWaterfall(modelOf(document, draft), 'modest');
    expect(result.payees.find(({ payee }) => payee === 'producer')?.receivedMinor).toBe(producer);
    expect(isExample).toBe(true);
  });
});

describe('incentives as a source, as worked by hand', () => {
  const usd = (amountMinor: number): TermEntry => anEntryOf(money(amountMinor, 'USD'));
  const modest = (owner: string | undefined, fact?: string) => {
    const draft = aDraft({
      entries: {
        ...paper.entries,
        inc_georgia: usd(MILLION),
        inc_korea_loc: usd(MILLION / 5),
        ...(owner === undefined
          ? {}
          : { incentive_owner: anEntryOf({ kind: 'choice', choice: owner } as const) }),
      },
    });
    const situation = fact === undefined ? {} : { 'fact.location_incentive': { answer: fact, note: '' } };
    const model = modelOf({ ...filled, drafts: [draft], situation }, draft);
    const { ours, result } = dealWaterfall(model, 'modest');
    expect(result.conservation.isExact).toBe(true);
    const { receivedMinor, putInMinor, incentivesMinor, taxMinor, netMinor } = ours;
    return {
      figures: [receivedMinor, putInMinor, incentivesMinor, taxMinor, netMinor].map((each) => each / MILLION),
      model,
    };
  };

  it.each([
    ['pooled_waterfall', [5.002, 3, 0, 0.5002, 1.5018]],
    ['own_state_share', [4.75, 3, 0.2, 0.475, 1.475]],
    [undefined, [4.75, 3, 0.2, 0.475, 1.475]],
    ['net_budget', [4.684, 2.64, 0, 0.4684, 1.5756]],
    ['us_deducted_korean_counted', [4.695, 2.7, 0.2, 0.4695, 1.7255]],
    ['us_keeps_all', [4.75, 3, 0, 0.475, 1.275]],
  ] as const)('%s', (owner, expected) => {
    expect(modest(owner, 'decided').figures).toEqual([...expected]);
  });

  it('counts none that is not decided, and says so', () => {
    const { figures, model } = modest('own_state_share', 'counted');
    expect(figures).toEqual([4.75, 3, 0, 0.475, 1.275]);
    expect(model.notApplied['inc_korea_loc']?.en).toContain('not decided');
  });

  it('asks for an amount where the paper states a share of what is spent', () => {
    const draft = aDraft({ entries: { inc_georgia: anEntryOf(share(30, 100, 'qualified_spend')) } });
    expect(modelOf({ ...filled, drafts: [draft] }, draft).notApplied['inc_georgia']?.en).toContain(
      'as an amount',
    );
  });
});

describe('an outline with example amounts', () => {
  const chosen = presetFor('independent-cama', filled.deal);

  it.each([
    ['that nobody chose', undefined, true],
    ['that was chosen and left as it came', chosen, true],
    ['whose amounts were changed', { ...chosen, typicalMinor: { receipts: 1 } }, false],
    ['drawn from nothing', DRAWN, false],
  ])('%s', (_, waterfall, isExample) => {
    const document = aCoProduction(waterfall ? { ...NO_MONEY, waterfall } : undefined);
    expect(modelOf(document).waterfall?.isExample).toBe(isExample);
    const prices = pricesOf(document);
    expect(worthOfWhole(prices, 'USD').kind).toBe(isExample ? 'not-priced' : 'priced');
    // An ask that differs from their paper on equity, which only the waterfall can price.
    const worth = worthsOfPoints(prices, 'USD').get('equity_premium');
    expect(worth?.kind).toBe(isExample ? 'not-priced' : 'priced');
    if (worth?.kind === 'not-priced') expect(worth.why.en).toContain('outline with example amounts');
  });

  it('is told in the currency of the budget, what is put in being the budget', () => {
    const deal = aDeal({
      kinds: ['co-production'],
      currency: 'EUR',
      budget: { amountMinor: 7_777_777_77, currency: 'EUR' },
    });
    const { spec } = presetFor(defaultPresetId(deal), deal);
    expect(spec.currency).toBe('EUR');
    const put = spec.accounts
      .flatMap(({ tiers }) => tiers)
      .flatMap((tier) =>
        tier.kind === 'recoup' && ['loan', 'gap', 'equity'].includes(tier.role) ? tier.claims : [],
      )
      .reduce((sum, { principal }) => sum + (principal.kind === 'amount' ? principal.amountMinor : 0), 0);
    // Each of the four amounts is rounded to a cent.
    expect(Math.abs(put - 7_777_777_77)).toBeLessThanOrEqual(2);
    expect(modelOf(aDocument({ deal, drafts: [paper] })).currency).toBe('EUR');
  });
});
