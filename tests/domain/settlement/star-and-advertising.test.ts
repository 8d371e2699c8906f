import { describe, expect, it } from 'vitest';
import { outcomeSchema, statementSpecSchema } from '#contract/schemas/statement-schema.ts';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { withFurtherAdvertising } from '#domain/settlement/clauses/further-advertising.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { NO_MONEY } from '#domain/deal/deal-money.ts';
import { dealStatement } from '#domain/settlement/clauses/deal-figures.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import { TEMPLATES } from '#tests/builders/app-builders.ts';
import { aDeal, aDocument, aDraft, anEntryOf, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { Fail } from '#domain/base/failure.ts';
import { computeBreakeven } from '#domain/settlement/statement/breakeven.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import type { StatementSpec } from '#domain/settlement/statement/statement-types.ts';
import { compareStatements } from '#tests/builders/settlement/agreement.ts';

// Worked in tests/fixtures/settlement-meanings/star-and-advertising-by-hand.md, in dollars.
describe('the gross of a star, by hand', () => {
  it.each([
    ['20% of video by her paper', { video: '20%' }, [6, 6], [1, 41]],
    ['all of video by her paper', { video: '100%' }, [10, 10], [-3, 37]],
    ['what each definition counts, where no paper says', undefined, [6, 10], [1, 37]],
  ])('is %s', (_, grossBasis, star, left) => {
    const spec = drawn(grossBasis ? { grossBasis } : {});
    const { lines, totals } = computeStatement(spec, film(100, 50));
    const taken = (id: string): number => (lines.find((line) => line.id === id)?.amountMinor ?? NaN) / 100;
    expect([taken('participation.star'), taken('adjusted.participation.star')]).toEqual(star);
    expect([totals.netProfits / 100, totals.adjustedGross / 100]).toEqual(left);
    expect(compareStatements(spec, film(100, 50))).toEqual({ kind: 'equal' });
  });

  it('is refused in words where it names a medium that is not there', () => {
    expect(() => computeStatement(drawn({ grossBasis: { vinyl: '20%' } }), film(100, 50))).toThrow(Fail);
  });
});

describe('advertising that follows the box office, by hand', () => {
  const spec = drawn({ grossBasis: { video: '20%' } }, '5%');

  it.each([
    ['as it is', 100, 50, 38.5, -4.5],
    ['a flop', 10, 5, 33.55, 6 - 33.55 - 20 - 0.6],
  ])('is advertised by its size: %s', (_, boxOffice, video, expenses, net) => {
    const outcome = film(boxOffice, video);
    const { totals } = computeStatement(spec, outcome);
    expect(totals.expenses / 100).toBe(expenses);
    expect(totals.netProfits / 100).toBeCloseTo(net, 10);
    expect(compareStatements(spec, outcome)).toEqual({ kind: 'equal' });
  });

  it('moves breakeven: a larger film is advertised more', () => {
    expect(computeBreakeven(spec, film(100, 50), 'net', 'all')?.scale).toBeCloseTo(53 / 48.5, 10);
  });
});

describe('other expenses that follow receipts, by hand', () => {
  const costs = { budgetMinor: 2_000, advertisingMinor: 3_000, otherMinor: 100, otherFollows: '4%' };
  const spec = drawn({ grossBasis: { video: '20%' }, costs });

  it('are a part of what each definition counts, on top of what is stated', () => {
    const { totals, lines } = computeStatement(spec, film(100, 50));
    const other = lines.filter(({ id }) => id.endsWith('other_expenses'));
    expect(other.map(({ amountMinor }) => amountMinor / 100)).toEqual([3.4, 5]);
    expect(totals.netProfits / 100).toBe(-2.4);
    expect(compareStatements(spec, film(100, 50))).toEqual({ kind: 'equal' });
    expect(computeBreakeven(spec, film(100, 50), 'net', 'all')?.scale).toBeCloseTo(54 / 51.6, 10);
  });
});

describe('advertising that follows in a waterfall, by hand', () => {
  const spec = waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'distributor' }, { id: 'film', side: 'ours' }],
    sources: [{ id: 'rentals', into: 'all' }],
    accounts: [
      {
        id: 'all',
        tiers: [
          {
            id: 'p-and-a',
            role: 'p-and-a',
            kind: 'recoup',
            claims: [
              {
                id: 'spent',
                to: 'distributor',
                principal: { kind: 'amount', amountMinor: 400 },
                premium: '0.2',
              },
            ],
          },
          { id: 'rest', role: 'profit', kind: 'split', bands: [{ shares: [{ to: 'film', share: '100%' }] }] },
        ],
      },
    ],
  });

  it.each([
    ['more than planned', 4_000, 4_000, 720],
    ['more than planned, where all of the box office comes in', 4_000, 2_000, 600],
    ['as planned', 2_000, 4_000, 480],
    ['less than planned', 500, 4_000, 480],
  ])('is spent by what the film takes: %s', (_, rentals, boxOfficeMinor, advertising) => {
    const planned = { receiptsMinor: { rentals: 2_000 }, boxOfficeMinor };
    const worked = withFurtherAdvertising(spec, planned, fraction(5, 100));
    const input = { periods: [{ month: 12, receiptsMinor: { rentals } }] };
    const paid = runWaterfall(worked, input).payees.map(({ receivedMinor }) => receivedMinor);
    expect(paid).toEqual([advertising, rentals - advertising]);
    expect(withFurtherAdvertising(spec, planned, fraction(0, 1))).toBe(spec);
  });

  it('takes the box office of the modest scenario in a deal: twice the budget', () => {
    const document = aDocument({
      deal: aDeal({
        kinds: ['co-production'],
        currency: 'USD',
        budget: { amountMinor: 2_000, currency: 'USD' },
      }),
      drafts: [aDraft({ entries: {} })],
      money: { ...NO_MONEY, waterfall: { presetId: 'own', spec, typicalMinor: { rentals: 2_000 } } },
    });
    const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
    const { waterfall } = dealModel(document, document.drafts[0]!, parameters, theLibrary().terms);
    // 5% of box office, 4,000 of it on receipts of 2,000, with the premium of 20%.
    expect(waterfall?.worked.accounts[0]?.tiers[0]).toMatchObject({
      id: 'p-and-a.further',
      steps: [{ from: { kind: 'receipts', amountMinor: 2_000 }, rate: fraction(12, 100) }],
    });
  });
});

describe('advertising in a deal', () => {
  it.each([
    // The budget once, and 5% of what the scenario takes.
    ['follows the box office by the share that the person assumes', fraction(8, 100), 0.08],
    ['follows it by that of the library, where the person assumes nothing', undefined, 0.05],
    ['is the multiple of the budget whatever the film takes, where the person says so', fraction(0, 1), 0],
  ])('%s', (_, follows, part) => {
    const document = aDocument({
      deal: aDeal({
        kinds: ['remake'],
        currency: 'USD',
        budget: { amountMinor: 2_000_000_000, currency: 'USD' },
      }),
      drafts: [aDraft({ entries: {} })],
      money: { ...NO_MONEY, assumptions: follows ? { advertising_follows: follows } : {} },
    });
    const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
    const model = dealModel(document, document.drafts[0]!, parameters, theLibrary().terms);
    for (const { id } of model.outcomes) {
      const { lines, worldwideBoxOfficeMinor } = dealStatement(model, id);
      const line = lines.find((each) => each.id === 'advertising');
      expect(line?.amountMinor).toBe(2_000_000_000 + Math.round(worldwideBoxOfficeMinor * part));
      const named = line?.inputs.flatMap(({ source }) =>
        source?.kind === 'assumption' ? [source.name] : [],
      );
      expect(named).toEqual(part > 0 ? ['prints_and_advertising', 'advertising_follows'] : []);
    }
  });
});

describe('the star in a deal', () => {
  it('has the same gross whatever part of home entertainment the owner’s paper counts', () => {
    const parameters = openMoneyParameters({ templatesRoot: TEMPLATES });
    const starOf = (percent: number) => {
      const counted = share(percent, 100, 'home_entertainment_receipts');
      const document = aDocument({
        deal: aDeal({ currency: 'USD', budget: { amountMinor: 2_000_000_000, currency: 'USD' } }),
        drafts: [aDraft({ entries: { home_video_basis: anEntryOf(counted) } })],
        money: { ...NO_MONEY, assumptions: {} },
      });
      const model = dealModel(document, document.drafts[0]!, parameters, theLibrary().terms);
      const { lines } = dealStatement(model, 'hit');
      const amount = (id: string) => lines.find((line) => line.id === id)?.amountMinor;
      return { star: amount('participation.gross'), receipts: amount('gross_receipts') };
    };
    const [some, all] = [starOf(20), starOf(100)];
    expect(all.receipts).toBeGreaterThan(some.receipts ?? Infinity);
    expect(all.star).toBe(some.star);
  });
});

function film(boxOffice: number, video: number) {
  return outcomeSchema.parse({
    boxOfficeMinor: { us: boxOffice * 100 },
    receiptsMinor: { video: video * 100 },
    directCostMinor: 2_000,
  });
}

function drawn(rest: object, advertisingFollows?: string): StatementSpec {
  return statementSpecSchema.parse({
    currency: 'USD',
    markets: [{ id: 'us', rentalShare: '50%' }],
    media: [{ id: 'video', basis: '20%' }],
    costs: {
      budgetMinor: 2_000,
      advertisingMinor: 3_000,
      ...(advertisingFollows === undefined ? {} : { advertisingFollows }),
    },
    participations: [{ id: 'star', rate: '10%' }],
    net: { advertisingOverhead: { rate: '10%', base: 'advertising' } },
    adjusted: { mediumBasis: 'full', advertisingOverhead: { rate: '10%', base: 'advertising' } },
    owner: {
      contingents: [{ id: 'agr', kind: 'adjusted-gross', points: '5%', breakeven: 'artificial' }],
    },
    ...rest,
  });
}
