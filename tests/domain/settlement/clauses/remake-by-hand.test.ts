import { describe, expect, it } from 'vitest';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import type { Deal, DealDocument } from '#domain/deal/deal.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import { dealStatement } from '#domain/settlement/clauses/deal-figures.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import { withoutFilm } from '#domain/settlement/clauses/option-outcomes.ts';
import type { Value } from '#domain/values/value.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntryOf, money, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';

// The reasoning is in `tests/fixtures/settlement-meanings/remake-by-hand.md`.
const library = theLibrary();
const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
const usd = (dollars: number): Value => money(Math.round(dollars * 100), 'USD');
const MILLION = 100_000_000;

const PAPER: Readonly<Record<string, Value>> = {
  option_fee_initial: usd(50_000),
  option_extension_count: { kind: 'quantity', n: { numerator: 1, denominator: 1 }, unit: 'count' },
  option_extension_fee: usd(50_000),
  setup_bonus: usd(25_000),
  purchase_price_pct_budget: share(25, 1000, 'production_budget'),
  purchase_price_floor: usd(400_000),
  purchase_price_ceiling: {
    kind: 'multiple',
    n: { numerator: 3, denominator: 2 },
    base: 'purchase_price_floor',
  },
  payment_timing: { kind: 'choice', choice: 'floor_on_exercise' },
  box_office_bonus_amount: {
    kind: 'schedule',
    instalments: [
      {
        part: { kind: 'share', share: { numerator: 1, denominator: 10 }, base: 'purchase_price' },
        due: 'worldwide box office of 2.5x the budget',
      },
      {
        part: { kind: 'share', share: { numerator: 1, denominator: 400 }, base: 'production_budget' },
        due: 'worldwide box office of 4x the budget',
      },
    ],
  },
  net_profit_points: share(5, 100, 'net_profits'),
  consulting_fee: usd(100_000),
};
const FILED = { payment_direction: 'us_to_korea', payment_class: 'copyright_film', treaty_form: 'filed' };
const OUTCOMES = { flop: [5, 5, 2], modest: [30, 24, 10], hit: [80, 100, 40] } as const;

type Change = {
  readonly budget?: number;
  readonly facts?: Readonly<Record<string, string>>;
  readonly paper?: Readonly<Record<string, Value>>;
  /** Terms that the paper does not state. */
  readonly without?: readonly string[];
};

function modelOf({ budget = 20, facts = FILED, paper = {}, without = [] }: Change) {
  const draft = aDraft({
    entries: Object.fromEntries(
      Object.entries({ ...PAPER, ...paper })
        .filter(([id]) => !without.includes(id))
        .map(([id, value]) => [id, anEntryOf(value)]),
    ),
  });
  const deal: Deal = aDeal({ budget: { amountMinor: budget * MILLION, currency: 'USD' } });
  const document: DealDocument = aDocument({
    deal,
    drafts: [draft],
    situation: Object.fromEntries(
      Object.entries(facts).map(([fact, answer]) => [`fact.${fact}`, { answer, note: '' }]),
    ),
    money: {
      ...NO_MONEY,
      scenarios: Object.fromEntries(
        Object.entries(OUTCOMES).map(([id, [us, foreign, tv]]) => [
          id,
          {
            label: '',
            boxOfficeMultiple: { numerator: 1, denominator: 1 },
            sequels: 0,
            awards: 0,
            outcome: {
              currency: 'USD',
              reached: 'release',
              release: 'theatrical',
              boxOfficeMinor: { us: us * MILLION, foreign: foreign * MILLION, china: 0 },
              receiptsMinor: { tv: tv * MILLION, video: 0, streaming: 0, other: 0 },
              counts: {},
              sourcesMinor: {},
            },
          },
        ]),
      ),
    },
  });
  return dealModel(document, draft, parameters, library.terms);
}

describe('a remake as worked by hand', () => {
  const model = modelOf({});

  it('puts the whole paper into figures', () => {
    expect(model.notApplied).toEqual({});
  });

  it('pays what it pays where no film is made', () => {
    expect(withoutFilm(model.model.statement!)).toEqual({
      lapsed: { netMinor: 45_000_00 },
      exercisedNotMade: { netMinor: 517_500_00 },
    });
  });

  it.each([
    ['flop', -45_238_509_38, 0, 617_500_00],
    ['modest', -32_006_103_75, 0, 662_500_00],
    ['hit', 7_619_250_00, 380_962_50, 1_050_366_25],
  ] as const)('pays by how the film does: %s', (id, netProfitsMinor, contingentMinor, ownerNetMinor) => {
    const statement = dealStatement(model, id);
    expect(statement).toMatchObject({ netProfitsMinor, contingentMinor, ownerNetMinor });
    expect(statement.conservation.owner.isExact && statement.conservation.picture.isExact).toBe(true);
  });

  it('is worth at signature what each payment is worth on its own day', () => {
    expect(dealStatement(model, 'hit').presentMinor).toBe(833_518_34);
    // The same price all on release: the first part 24 months later, the second 12.
    const late = modelOf({ paper: { payment_timing: { kind: 'choice', choice: 'on_release' } } });
    const byHand = 833_518.34 - 286_363.64 - 74_380.17 + 405_000 / 1.331;
    expect(dealStatement(late, 'hit').presentMinor / 100).toBeCloseTo(byHand, 1);
  });

  it.each([
    [10, 400_000_00],
    [20, 500_000_00],
    [30, 600_000_00],
  ])('prices %i million between its floor and its ceiling', (budget, price) => {
    const { lines } = dealStatement(modelOf({ budget }), 'flop');
    expect(lines.find(({ id }) => id === 'purchase_price')?.amountMinor).toBe(price);
  });
});

describe('tax by the facts of the deal', () => {
  const hit = (change: Change) => dealStatement(modelOf(change), 'hit');

  it.each([
    ['without the form 30% of everything', { ...FILED, treaty_form: 'not_filed' }, 809_173_75],
    // Half a cent is withheld.
    ['another royalty 15%', { ...FILED, payment_class: 'other_royalty' }, 997_568_12],
    // One rate of the library on all: 10% of 1,155,962.50.
    ['not decided: as assumed', { ...FILED, payment_class: 'outright_sale' }, 1_040_366_25],
    ['not known: as assumed', { ...FILED, treaty_form: 'unknown' }, 1_040_366_25],
  ])('%s', (_, facts, ownerNetMinor) => {
    expect(hit({ facts }).ownerNetMinor).toBe(ownerNetMinor);
  });

  it('stands before the rate of the paper, which then prices nothing and says why', () => {
    const paper = { withholding_tax: share(30, 100, 'payment') };
    const model = modelOf({ paper });
    expect(dealStatement(model, 'hit').ownerNetMinor).toBe(1_050_366_25);
    expect(model.notApplied['withholding_tax']?.en).toContain('facts of this deal');
    // Where the facts are not known, the paper's rate holds.
    expect(hit({ paper, facts: {} }).ownerNetMinor).toBe(809_173_75);
    expect(
      [modelOf({ paper }), modelOf({ paper, facts: {} })].map((each) => each.model.isTaxByFacts),
    ).toEqual([true, false]);
  });

  it('is named as the source of the rate', () => {
    const withheld = hit({}).lines.filter(({ id }) => id.startsWith('withheld'));
    expect(withheld.map(({ id, amountMinor }) => [id, amountMinor])).toEqual([
      ['withheld', 105_596_25],
      ['withheld.services', 0],
    ]);
    expect(withheld[0]?.inputs.find(({ name }) => name === 'rate')?.source).toEqual({ kind: 'facts' });
  });

  it('leaves the owner above the treaty rate whole where the buyer bears the rest', () => {
    const paper = { gross_up: { kind: 'choice', choice: 'above_treaty' } } as const;
    // As with the form: 90% of royalties and all of the fee.
    expect(hit({ paper, facts: { ...FILED, treaty_form: 'not_filed' } }).ownerNetMinor).toBe(1_050_366_25);
  });
});

describe('a price in steps', () => {
  const part = (dollars: number, due: string) => ({
    part: { kind: 'money', money: { amountMinor: dollars * 100, currency: 'USD' } } as const,
    due,
  });
  const fixed = (...instalments: ReturnType<typeof part>[]): number => {
    const model = modelOf({
      paper: { purchase_price_fixed: { kind: 'schedule', instalments } },
      without: [
        'purchase_price_pct_budget',
        'purchase_price_floor',
        'purchase_price_ceiling',
        'payment_timing',
      ],
    });
    return model.model.timing.priceParts?.length ?? 0;
  };

  it.each([
    ['events of both languages', 3, ['upon exercise', '본 촬영 개시 시', 'initial release']],
    ['an event that has no date', 0, ['upon exercise', 'delivery of the chain of title', 'release']],
    ['time counted from an event', 0, ['upon exercise', 'six months: 6 months after photography', 'release']],
  ])('%s', (_, parts, dues) => {
    expect(fixed(...dues.map((due) => part(100_000, due)))).toBe(parts);
  });
});
