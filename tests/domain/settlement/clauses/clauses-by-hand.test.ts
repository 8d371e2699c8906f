import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeSchema, statementSpecSchema } from '#contract/schemas/statement-schema.ts';
import { computeBreakeven } from '#domain/settlement/statement/breakeven.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type {
  Outcome,
  StatementSpec,
  StatementTotals,
} from '#domain/settlement/statement/statement-types.ts';
import { STATEMENT_TOTALS } from '#domain/settlement/statement/statement-types.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import type { WaterfallResult } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareStatements, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import { randomOutcome, randomStatement } from '#tests/builders/settlement/random-structures.ts';
import { draws } from '#tests/builders/draws.ts';

// One picture in small figures: all box office reaches the distributor, no fee, cost 1,000, 10% of net.
const PICTURE = {
  currency: 'USD',
  markets: [{ id: 'us', rentalShare: '100%' }],
  media: [{ id: 'tv', basis: '100%' }],
  costs: { budgetMinor: 1000 },
  net: {},
  owner: { contingents: [{ id: 'net', kind: 'net-profits', points: '10%' }] },
};

describe('each charge of a studio statement, by hand', () => {
  it('an over-budget penalty: 1,300 spent on 1,000 with a cushion of 10% is 200 over, charged once more', () => {
    const worked = totals(
      { net: { overBudget: { multiple: '1', cushion: '10%' } } },
      { directCostMinor: 1300 },
    );
    expect(worked.overBudgetPenalty).toBe(200);
    expect(worked.netProfits).toBe(2000 - 1300 - 200);
    const within = totals(
      { net: { overBudget: { multiple: '1', cushion: '10%' } } },
      { directCostMinor: 1100 },
    );
    expect(within.overBudgetPenalty).toBe(0);
  });

  it('cross-collateral: a deficit of 300 elsewhere takes 30 from a tenth of net, and nothing without the clause', () => {
    const deficit = { otherPicturesDeficitMinor: 300 };
    expect(totals({ isCrossCollateralised: true }, deficit)).toMatchObject({
      crossCollateral: 300,
      netProfits: 700,
      ownerContingent: 70,
    });
    expect(totals({}, deficit)).toMatchObject({ crossCollateral: 0, netProfits: 1000, ownerContingent: 100 });
  });

  it('overheads on what they are charged: cost 1,000 or cost and 200 of participations; advertising 100 or with prints 150', () => {
    const participations = [{ id: 'star', rate: '10%' }];
    const costs = { budgetMinor: 1000, printsMinor: 50, advertisingMinor: 100 };
    const charged = (production: string, advertising: string): readonly number[] => {
      const net = {
        productionOverhead: { rate: '15%', base: production },
        advertisingOverhead: { rate: '10%', base: advertising },
      };
      const { productionOverhead, expenses } = totals({ participations, costs, net }, {});
      return [productionOverhead, expenses];
    };
    expect(charged('direct-cost', 'advertising')).toEqual([150, 160]);
    expect(charged('direct-cost-and-participations', 'prints-and-advertising')).toEqual([180, 165]);
  });

  it('fees by territory and medium: 30% of 500, 40% of 400, and 25% of the fifth of video that is counted', () => {
    const change = {
      markets: [
        { id: 'us', rentalShare: '50%', feeRate: '30%' },
        { id: 'foreign', rentalShare: '40%', feeRate: '40%' },
      ],
      media: [{ id: 'video', basis: '20%', feeRate: '25%' }],
    };
    const worked = totals(change, {
      boxOfficeMinor: { us: 1000, foreign: 1000 },
      receiptsMinor: { video: 2000 },
    });
    expect(worked).toMatchObject({ rentals: 900, grossReceipts: 1300, fees: 150 + 160 + 100 });
  });

  it('interest for 18 months at 8% and 2% over: 150 simple, 155 compounded each year', () => {
    const interest = (compounding: string): number =>
      totals(
        {
          net: {
            interest: {
              kind: 'rate',
              prime: '8%',
              spread: '2%',
              months: 18,
              base: 'direct-cost',
              compounding,
            },
          },
        },
        {},
      ).interest;
    expect([interest('simple'), interest('yearly')]).toEqual([150, 155]);
  });
});

describe('each payment to the owner, by hand', () => {
  it('an escalator of net points: a tenth of net below 2,000 of box office, 12% from 2,000 on', () => {
    const owner = {
      contingents: [
        { id: 'net', kind: 'net-profits', points: '10%', steps: [{ atLeastMinor: 2000, addPoints: '2%' }] },
      ],
    };
    expect(totals({ owner }, { boxOfficeMinor: { us: 1990 } }).ownerContingent).toBe(99);
    expect(totals({ owner }, {}).ownerContingent).toBe(120);
  });

  it('a streaming buy-out at cost plus 20% and 50, in place of points or beside them', () => {
    const bought = (replacesContingents: boolean): StatementTotals =>
      totals(
        { owner: { ...PICTURE.owner, buyout: { shareOfCost: '20%', fixedMinor: 50, replacesContingents } } },
        { release: 'streaming', boxOfficeMinor: {}, receiptsMinor: { tv: 2000 } },
      );
    expect(bought(true)).toMatchObject({ ownerBuyout: 250, ownerContingent: 0, ownerGross: 250 });
    expect(bought(false)).toMatchObject({ ownerBuyout: 250, ownerContingent: 100, ownerGross: 350 });
  });

  it('passives: two sequels at half and a remake at a third, of the price and of the points', () => {
    const owner = {
      ...PICTURE.owner,
      price: { kind: 'fixed', amountMinor: 300 },
      passives: { sequelShare: '50%', remakeShare: '1/3', pointsFollow: '100%' },
    };
    const derived = { sequels: 2, remakes: 1, derivativePerformance: '0.9' };
    // Points pay 100. A sequel: 150 + 100 * 1/2 * 0.9 = 195; the remake: 100 + 100 * 1/3 * 0.9 = 130.
    expect(totals({ owner }, derived).ownerPassives).toBe(2 * 195 + 130);
    const priceAlone = { ...owner, passives: { ...owner.passives, pointsFollow: '0%' } };
    expect(totals({ owner: priceAlone }, derived).ownerPassives).toBe(2 * 150 + 100);
  });

  it('a series: six hours at 10, two half-hours at 4, a pilot, the sale, two hours of television, a spin-off at half', () => {
    const owner = {
      series: {
        episode60Minor: 10,
        episode30Minor: 4,
        pilotMinor: 20,
        salesBonusMinor: 30,
        tvHourMinor: 5,
        spinoffShare: '50%',
      },
      services: [
        { id: 'consulting', amountMinor: 3, per: 'episode' },
        { id: 'producing', amountMinor: 40, per: 'picture' },
      ],
    };
    const made = { episodes60: 6, episodes30: 2, pilots: 1, seriesSold: 1, tvHours: 2, spinoffEpisodes60: 4 };
    const worked = totals({ owner }, made);
    expect(worked.ownerSeries).toBe(60 + 8 + 20 + 30 + 10 + 20);
    expect(worked.ownerServices).toBe(3 * 8 + 40);
  });

  it('stage by stage: option, set-up, the price less the option, the start of production, two awards', () => {
    const owner = {
      option: { feeMinor: 10, isApplicable: true },
      price: { kind: 'fixed', amountMinor: 100 },
      setUpMinor: 5,
      productionStartMinor: 7,
      awards: [{ id: 'palme', amountMinor: 4 }],
    };
    const paid = ['option', 'set-up', 'exercise', 'production', 'release'].map(
      (reached) => totals({ owner }, { reached, awardsWon: { palme: 2 } }).ownerGross,
    );
    expect(paid).toEqual([10, 15, 105, 112, 120]);
  });

  it('adjusted gross at its three breakevens: 2,000 in, a fee of 25% and a cost of 1,000', () => {
    const paid = ['cash', 'artificial', 'rolling'].map((breakeven) => {
      const contingents = [{ id: 'agr', kind: 'adjusted-gross', points: '10%', breakeven }];
      return totals({ adjusted: { fee: { kind: 'flat', rate: '25%' } }, owner: { contingents } }, {})
        .ownerContingent;
    });
    // Cash: 2,000 - 1,000. Artificial: 1,000 / (1 - 25%) = 1,333, so 667 above it. Rolling: 2,000 - 500 - 1,000.
    expect(paid).toEqual([100, 67, 50]);
  });

  it('an artificial breakeven bears the participations and residuals of its own level, not those of all receipts', () => {
    const contingents = [{ id: 'agr', kind: 'adjusted-gross', points: '10%', breakeven: 'artificial' }];
    const change = {
      adjusted: { fee: { kind: 'flat', rate: '25%' } },
      costs: { budgetMinor: 1000, residuals: { rate: '2%', fixedMinor: 0 } },
      participations: [
        { id: 'star', rate: '10%' },
        { id: 'director', rate: '5%', aboveMinor: 1200 },
      ],
      owner: { contingents },
    };
    // 25% fee, 2%, 10%, and 5% of what is above 1,200: B = 1,000 + 0.37 B + 0.05 (B - 1,200), so B = 940 / 0.58
    // = 1,620.69. Of 4,000 the 10% is of 2,379. With the charges of 4,000 it would have been of 1,840.
    expect(totals(change, { boxOfficeMinor: { us: 4000 } }).ownerContingent).toBe(238);
    expect(totals(change, { boxOfficeMinor: { us: 1620 } }).ownerContingent).toBe(0);
  });

  it('a bonus at twice the negative cost: 1,000 spent and 15% overhead are 1,150, so from 2,300 on and not from 2,000', () => {
    const net = { productionOverhead: { rate: '15%', base: 'direct-cost-and-participations' } };
    const at = (us: number, tv: number, of: object) =>
      totals(
        {
          net,
          participations: [{ id: 'star', rate: '10%' }],
          owner: { boxOfficeBonuses: [{ multiple: '2', ...of, amount: { kind: 'money', amountMinor: 70 } }] },
        },
        { directCostMinor: 1000, boxOfficeMinor: { us }, receiptsMinor: { tv } },
      ).ownerBonuses;
    const onCost = { of: 'negative-cost' };
    expect([1999, 2000].map((us) => at(us, 0, {}))).toEqual([0, 70]);
    expect([2000, 2299, 2300].map((us) => at(us, 0, onCost))).toEqual([0, 0, 70]);
    // The star's tenth of television is no reason to put off a bonus on box office.
    expect(at(2300, 5000, onCost)).toBe(70);
  });

  it('no bonus at a multiple of a budget of nothing', () => {
    const owner = {
      price: { kind: 'fixed', amountMinor: 1000 },
      boxOfficeBonuses: [
        { multiple: '2', amount: { kind: 'share-of-price', share: '10%' } },
        { multiple: '2', of: 'negative-cost', amount: { kind: 'share-of-price', share: '10%' } },
      ],
    };
    const costs = { budgetMinor: 0 };
    for (const us of [0, 5000]) {
      expect(totals({ costs, owner }, { directCostMinor: 0, boxOfficeMinor: { us } }).ownerBonuses).toBe(0);
    }
  });
});

describe('where profits begin, computed', () => {
  it('by box office alone, with television held: 400 of 1,000 is in, so 600 is missing', () => {
    const { spec, outcome } = picture({}, { boxOfficeMinor: { us: 120 }, receiptsMinor: { tv: 400 } });
    const found = computeBreakeven(spec, outcome, 'net', 'theatrical');
    expect(found).toMatchObject({ boxOfficeMinor: 600, receiptsMinor: 1000, scale: 5 });
    // All streams together: 520 has to become 1,000.
    expect(computeBreakeven(spec, outcome, 'net', 'all')?.receiptsMinor).toBe(1000);
  });

  it('never, where fees and participations take every further dollar', () => {
    const markets = [{ id: 'us', rentalShare: '100%', feeRate: '60%' }];
    const { spec, outcome } = picture({ markets, participations: [{ id: 'star', rate: '40%' }] }, {});
    expect(computeBreakeven(spec, outcome, 'net', 'all')).toBeUndefined();
  });
});

describe('a statement in another unit', () => {
  it('scales: a hundred times the money pays a hundred times as much, to the rounding of its lines', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = randomFrom(seed);
        const spec = randomStatement(random);
        const outcome = randomOutcome(random, spec);
        const small = computeStatement(spec, outcome).totals;
        const large = computeStatement(times100(spec), times100(outcome)).totals;
        for (const name of STATEMENT_TOTALS) {
          // Every line above a figure may be off by half a unit, times a hundred.
          expect(Math.abs(large[name] - small[name] * 100), name).toBeLessThanOrEqual(100 * 60);
        }
      }),
      { numRuns: draws(200) },
    );
  });
});

describe('each preset, by hand', () => {
  const M = 100_000_000;

  it('Korean domestic: 33 billion won less VAT of 3, a levy of 0.9, half, 10% and a cost of 7 leaves 6.095, shared 60/40', () => {
    const result = runPreset('korean-domestic', { receipts: 330 * M });
    expect(received(result)).toEqual({
      tax: 39 * M,
      cinemas: 145.5 * M,
      distributor: 14.55 * M,
      investors: (70 + 36.57) * M,
      producer: 24.38 * M,
    });
  });

  it('service deal: half to cinemas, 5% then 6.25%, P&A of 6 million, the rest to the producer', () => {
    // P&A is full at 6 / (1 - 50% - 5%) = 13.333 million; the fee is 5% to there and 6.25% of the other 6.667.
    const result = runPreset('service-deal', { receipts: 20 * M });
    const fee = 66_666_667 + 41_666_667;
    expect(received(result)).toEqual({
      cinemas: 10 * M,
      distributor: fee,
      'pa-fund': 6 * M,
      producer: 4 * M - fee,
    });
  });

  it('crowd-funded distribution: P&A back at 120%, then two thirds; membership half and half', () => {
    const result = runPreset('crowd-funded', { theatrical: 12 * M, membership: 2 * M });
    expect(received(result)).toEqual({ crowd: 6 * M, producer: 5 * M, distributor: 3 * M });
  });

  it('overages: what a hit brings above fee, P&A and guarantee flows to the pool', () => {
    const result = runPreset('two-territories', { korea: 0, 'north-america': 20 * M, sales: 0 });
    // 20.0 less 30% is 14.0; less P&A 4.8 and the guarantee 1.5 leaves 7.7 above the guarantee.
    expect(tier(result, 'guarantee-back').paidMinor).toBe(1.5 * M);
    expect(tier(result, 'overage').paidMinor).toBe(7.7 * M);
    // Pool: 1.5 + 1.0 + 7.7 = 10.2, less 1%; equity of 9.6 is full, 0.498 is shared 40/60.
    expect(tier(result, 'equity').isFull).toBe(true);
    expect(tier(result, 'net-profits').paidMinor).toBe(0.498 * M);
    expect(received(result)).toMatchObject({ kr: (2.88 + 0.1992) * M, us: (6.72 + 0.2988) * M });
  });

  it('pays the interest of a loan before its principal where the paper ranks it so, and only there', () => {
    const loan = (order: 'principal-first' | 'premium-first'): readonly string[] => {
      const preset = presetOf('independent-cama');
      const accounts = preset.spec.accounts.map((account) => ({
        ...account,
        tiers: account.tiers.map((each) =>
          each.id === 'senior' && each.kind === 'recoup' ? { ...each, order } : each,
        ),
      }));
      // 0.3 million less 26% of fees and 75,000 of expenses leaves 147,000 for the loan of 1.0 and 0.15.
      const input = { periods: [{ month: 0, receiptsMinor: { receipts: 0.3 * M } }] };
      return tier(runWaterfall({ ...preset.spec, accounts }, input), 'senior').payments.map(
        ({ part }) => part,
      );
    };
    expect(loan('premium-first')).toEqual(['premium']);
    expect(loan('principal-first')).toEqual(['principal']);
  });

  it('pays nobody less for more receipts of any source, beyond a unit of rounding for each of its tiers', () => {
    for (const { id, spec, exampleReceiptsMinor } of WATERFALL_PRESETS) {
      const parts = fc.record(
        Object.fromEntries(
          Object.keys(exampleReceiptsMinor).map((source) => [source, fc.integer({ min: 0, max: 300 })]),
        ),
      );
      const of = (percents: Readonly<Record<string, number>>) =>
        received(
          runPreset(
            id,
            Object.fromEntries(
              Object.entries(exampleReceiptsMinor).map(([source, amount]) => [
                source,
                Math.round((amount * (percents[source] ?? 0)) / 100),
              ]),
            ),
          ),
        );
      const tiers = spec.accounts.reduce((sum, account) => sum + account.tiers.length, 0);
      fc.assert(
        fc.property(parts, parts, (less, more) => {
          const low = of(less);
          const high = of(
            Object.fromEntries(
              Object.keys(less).map((source) => [source, Math.max(less[source] ?? 0, more[source] ?? 0)]),
            ),
          );
          for (const [payee, amount] of Object.entries(low)) {
            expect(high[payee], `${id}: ${payee}`).toBeGreaterThanOrEqual(amount - tiers);
          }
        }),
        { numRuns: draws(60) },
      );
    }
  });
});

function picture(change: object, happened: object): { spec: StatementSpec; outcome: Outcome } {
  const spec = statementSpecSchema.parse({ ...PICTURE, ...change });
  const outcome = outcomeSchema.parse({ directCostMinor: 1000, boxOfficeMinor: { us: 2000 }, ...happened });
  return { spec, outcome };
}

/** By the exact engine; the fast one has to say the same. */
function totals(change: object, happened: object): StatementTotals {
  const { spec, outcome } = picture(change, happened);
  expect(compareStatements(spec, outcome)).toEqual({ kind: 'equal' });
  const { totals: worth, conservation } = computeStatement(spec, outcome);
  expect(conservation.picture.isExact && conservation.owner.isExact).toBe(true);
  return worth;
}

function presetOf(id: string) {
  const found = WATERFALL_PRESETS.find((each) => each.id === id);
  if (!found) throw new Error(`No preset ${id}.`);
  return found;
}

function runPreset(id: string, receiptsMinor: Readonly<Record<string, number>>): WaterfallResult {
  const { spec } = presetOf(id);
  const input = { periods: [{ month: 0, receiptsMinor }] };
  expect(compareWaterfalls(spec, input), id).toEqual({ kind: 'equal' });
  return runWaterfall(spec, input);
}

function received({ payees }: WaterfallResult): Record<string, number> {
  return Object.fromEntries(
    payees.flatMap(({ payee, receivedMinor }) => (receivedMinor === 0 ? [] : [[payee, receivedMinor]])),
  );
}

function tier(result: WaterfallResult, id: string) {
  const found = result.tiers.find((each) => each.tier === id);
  if (!found) throw new Error(`No tier ${id}.`);
  return found;
}

function times100<Part>(part: Part): Part {
  const amounts = new Set(['boxOfficeMinor', 'receiptsMinor']);
  return JSON.parse(
    JSON.stringify(part, (key, value: unknown) => {
      if (typeof value === 'number') return key.endsWith('Minor') ? value * 100 : value;
      if (!amounts.has(key) || typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([id, amount]) => [id, Number(amount) * 100]));
    }),
  ) as Part;
}
