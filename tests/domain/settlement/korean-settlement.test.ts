import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeMoneyFile } from '#contract/schemas/money-schema.ts';
import { presetFor } from '#domain/deal/deal-waterfall.ts';
import { applyValues } from '#domain/settlement/clauses/price-clauses.ts';
import { worthsOf } from '#domain/settlement/levers/move-lever.ts';
import { asScreenedOn } from '#domain/settlement/waterfall/admissions.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { FIXTURES, TEMPLATES } from '#tests/builders/paths.ts';
import { share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';

// The reasoning is in `tests/fixtures/settlement-meanings/korean-settlement-by-hand.md`.
const EOK = 100_000_000;
const { spec, typicalMinor } = presetFor('korean-settlement', {});

function settle(structure: WaterfallSpec, receiptsMinor: Readonly<Record<string, number>> = typicalMinor) {
  const result = runWaterfall(structure, { periods: [{ month: 0, receiptsMinor }] });
  expect(result.conservation.isExact).toBe(true);
  return {
    result,
    got: Object.fromEntries(result.payees.map(({ payee, receivedMinor }) => [payee, receivedMinor])),
  };
}

describe('a Korean settlement by admissions, as worked by hand', () => {
  it('lays out every line from the ticket to the producer', () => {
    const { result, got } = settle(spec);
    expect(got).toEqual({
      tax: 3_380_000_000,
      cinemas: 12_270_500_000,
      distributor: 1_444_950_000,
      investors: 9_500_000_000 + 2_102_730_000,
      cast: 97_000_000,
      producer: 1_304_820_000,
    });
    expect(result.admissions.map(({ source, admissions }) => [source, admissions])).toEqual([
      ['seoul', 770_000],
      ['elsewhere', 2_200_000],
    ]);
  });

  it('takes the levy of the day of screening', () => {
    expect(settle(asScreenedOn(spec, '2025-02-01')).got['producer']).toBe(1_449_000_000);
    for (const day of ['2024-12-31', '2026-05-12'])
      expect(settle(asScreenedOn(spec, day)).got).toEqual(settle(spec).got);
  });

  it('pays no running guarantee up to breakeven, and never more than the producer has', () => {
    const at = (elsewhere: number) => settle(spec, { ...typicalMinor, elsewhere: elsewhere * 9_500 }).got;
    expect(at(1_230_000)['cast']).toBe(0);
    expect(at(1_230_001)['producer']).toBe(0);
    const rich = { ...typicalMinor, elsewhere: 1_230_001 * 9_500, windows: 100 * EOK };
    expect(settle(spec, rich).got['cast']).toBe(100);
  });

  it('pays nobody less for more admissions, beyond a unit of rounding a line', () => {
    const at = (tenths: number) =>
      settle(spec, { seoul: tenths * 770_000_000, elsewhere: tenths * 2_090_000_000, windows: 0 }).got;
    for (let tenths = 0; tenths < 30; tenths++) {
      const [less, more] = [at(tenths), at(tenths + 1)];
      for (const [payee, amount] of Object.entries(less))
        expect(more[payee], payee).toBeGreaterThanOrEqual(amount - 20);
    }
  });

  it('keeps its own money in a deal with a budget in another, and grows with one in won', () => {
    const abroad = presetFor('korean-settlement', { budget: { amountMinor: 5_000_000_00, currency: 'USD' } });
    expect(abroad.spec).toEqual(spec);
    const twice = presetFor('korean-settlement', { budget: { amountMinor: 140 * EOK, currency: 'KRW' } });
    const { result, got } = settle(twice.spec, twice.typicalMinor);
    expect(result.admissions[0]?.admissions).toBe(1_540_000);
    expect(got['cast']).toBe(2 * 97_000_000);
  });

  it('lets our share of the profit move the account that pays our producer', () => {
    const { terms } = theLibrary();
    const model = {
      currency: 'KRW',
      budgetMinor: 70 * EOK,
      rates: [],
      timing: openMoneyParameters({ templatesRoot: TEMPLATES }).timing,
      waterfall: spec,
      waterfallFeeMinor: 0,
      waterfallTax: { numerator: 0, denominator: 1 },
      waterfallFeeTax: { numerator: 0, denominator: 1 },
      isTaxByFacts: false,
      incentives: [],
      waterfallIncentiveMinor: 0,
      undecidedIncentives: [],
    } as const;
    const asked = { profit_split_kr: share(1, 2, 'net_profits') };
    const { waterfall } = applyValues(model, asked, worthsOf(terms)).model;
    // Half of 3,504,550,000, less the running guarantee.
    expect(settle(waterfall!).got['producer']).toBe(1_752_275_000 - 97_000_000);
  });

  it('leaves cinemas half of a foreign film in Seoul too, and of a Korean one 45%', () => {
    const kept = (presetId: string) => {
      const { spec: structure } = presetFor(presetId, {});
      const paid = settle(structure).result.tiers;
      return ['seoul-cinemas', 'elsewhere-cinemas'].map(
        (id) => paid.find(({ tier }) => tier === id)?.paidMinor,
      );
    };
    expect(kept('korean-settlement-foreign')).toEqual([3_395_000_000, 9_215_000_000]);
    expect(kept('korean-settlement')).toEqual([3_055_500_000, 9_215_000_000]);
  });

  it('charges the levy from the day on which the act that brought it back was passed', () => {
    const producer = (day: string) => settle(asScreenedOn(spec, day)).got['producer'];
    expect(producer('2025-02-26')).toBe(1_449_000_000);
    expect(producer('2025-02-27')).toBe(1_304_820_000);
  });
});

const FILE = JSON.parse(
  readFileSync(join(FIXTURES, 'settlement', 'korean-ticket.json'), 'utf8'),
) as TicketFile;
type TicketFile = {
  readonly spec: {
    readonly accounts: readonly {
      readonly tiers: readonly { readonly id: string; readonly base?: object }[];
    }[];
  };
};

function feeOf(id: string, role: string, rate: string, to: string) {
  return {
    id,
    role,
    kind: 'percent',
    base: { kind: id === 'vat' ? 'account' : 'remaining' },
    rate,
    to,
  } as const;
}

describe('a settlement in a file', () => {
  const paid = (scenarioId: string): number[] => {
    const worked = computeMoneyFile(FILE, scenarioId);
    if (worked.kind !== 'waterfall') throw new Error('A waterfall.');
    return worked.scenarios[0]!.result.tiers.map(({ paidMinor }) => paidMinor);
  };

  it('comes out as a published ticket of 11,000 won', () => {
    expect(paid('one')).toEqual([1_000, 300, 4_850, 485, 0, 4_365]);
    expect(paid('without-levy')).toEqual([1_000, 0, 5_000, 500, 0, 4_500]);
  });

  it('pays the published running guarantee of 100 won above two million', () => {
    expect(paid('five-million')[4]).toBe(300_000_000);
  });

  it('adds admissions to what is given as money', () => {
    expect(paid('both-ways')[0]).toBe(3_000);
  });

  it.each([
    ['admissions without a price', { sources: [{ id: 'tickets', into: 'film' }] }, /ticket price/],
    ['a ticket for nothing', { sources: [{ id: 'tickets', into: 'film', ticketMinor: 0 }] }, /above 0/],
    [
      'a price in other money',
      {
        sources: [{ id: 'tickets', into: 'film', ticketMinor: 900, currency: 'USD' }],
        rates: [{ from: 'USD', to: 'KRW', rate: '1400', on: '2026-11-20', source: '' }],
      },
      /ticket price in KRW/,
    ],
  ])('refuses %s', (_, change, words) => {
    expect(() => computeMoneyFile({ ...FILE, spec: { ...FILE.spec, ...change } })).toThrow(words);
  });

  it.each([
    ['a share of nothing known', { base: undefined }, /alongside or admissions\)/],
    ['a share that is no number', { rate: 'half' }, /Write "32%" or "1\/3"/],
  ])('says what may be written in place of %s', (_, change, words) => {
    const accounts = FILE.spec.accounts.map((account) => ({
      ...account,
      tiers: account.tiers.map((each) => (each.id === 'running' ? { ...each, ...change } : each)),
    }));
    expect(() => computeMoneyFile({ ...FILE, spec: { ...FILE.spec, accounts } })).toThrow(words);
  });

  it('takes a premium as a decimal, and says so where it is a percentage', () => {
    const withPremium = (premium: string) => ({
      ...FILE,
      spec: {
        ...FILE.spec,
        accounts: FILE.spec.accounts.map((account) => ({
          ...account,
          tiers: [
            {
              id: 'cost',
              role: 'equity',
              kind: 'recoup',
              claims: [{ id: 'c', to: 'rest', principal: { kind: 'amount', amountMinor: 1_000 }, premium }],
            },
            ...account.tiers,
          ],
        })),
      },
    });
    expect(() => computeMoneyFile(withPremium('20%'))).toThrow(/"0\.2" for 20%/);
    expect(() => computeMoneyFile(withPremium('0.2'))).not.toThrow();
  });
});

describe('published settlements', () => {
  it('Roaring Currents, to how it was rounded', () => {
    const gross = 1166 * EOK;
    const left = gross - gross / 10 - (gross * 3) / 100;
    const worked = computeMoneyFile({
      kind: 'waterfall',
      title: 'Roaring Currents (2014)',
      spec: {
        currency: 'KRW',
        payees: [{ id: 'cinema' }, { id: 'distributor' }, { id: 'investors' }, { id: 'producer' }],
        sources: [{ id: 'net', into: 'film' }],
        accounts: [
          {
            id: 'film',
            tiers: [
              { ...feeOf('half', 'exhibitor', '50%', 'cinema') },
              { ...feeOf('fee', 'distribution-fee', '10%', 'distributor') },
              {
                id: 'cost',
                role: 'equity',
                kind: 'recoup',
                claims: [{ id: 'c', to: 'investors', principal: { kind: 'amount', amountMinor: 190 * EOK } }],
              },
              {
                id: 'profit',
                role: 'profit',
                kind: 'split',
                bands: [
                  {
                    shares: [
                      { to: 'investors', share: '60%' },
                      { to: 'producer', share: '40%' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      scenarios: [{ id: 'run', input: { receiptsMinor: { net: Math.round(left) } } }],
    });
    if (worked.kind !== 'waterfall') throw new Error('A waterfall.');
    const [cinema, , , profit] = worked.scenarios[0]!.result.tiers.map(({ paidMinor }) => paidMinor / EOK);
    // 507 is printed as "about 500"; everything after it is worked from the rounded figure.
    expect(Math.abs((cinema ?? 0) - 500)).toBeLessThan(8);
    expect(Math.abs((profit ?? 0) - 260)).toBeLessThan(7);
  });

  it('Miracle in Cell No. 7: two guarantees on one breakeven', () => {
    const cell = (eachMinor: number) => {
      const accounts = FILE.spec.accounts.map((account) => ({
        ...account,
        tiers: account.tiers.map((each) =>
          each.id === 'running' ? { ...each, base: { ...each.base, above: 2_211_213, eachMinor } } : each,
        ),
      }));
      const input = { admissions: { tickets: 12_811_213 } };
      const worked = computeMoneyFile({
        ...FILE,
        spec: { ...FILE.spec, accounts },
        scenarios: [{ id: 'run', input }],
      });
      if (worked.kind !== 'waterfall') throw new Error('A waterfall.');
      return worked.scenarios[0]!.result.tiers.find(({ tier: id }) => id === 'running')?.paidMinor;
    };
    expect(cell(100)).toBe(1_060_000_000);
    // Printed as 520 million.
    expect(cell(50)).toBe(530_000_000);
  });
});
