import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { waterfallInputSchema, waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import { runSchedule, runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import { compareMonths, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import { FIXTURES } from '#tests/builders/paths.ts';

/** Cases worked by hand, each with its working in words. */
const cases = z
  .array(
    z.object({
      title: z.string(),
      why: z.string(),
      spec: waterfallSpecSchema,
      runs: z.array(
        z.object({
          receiptsMinor: z.record(z.string(), z.number()),
          payees: z.record(z.string(), z.number()),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(join(FIXTURES, 'settlement-meanings/waterfall.json'), 'utf8')));

describe('what a waterfall means, worked by hand', () => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_, { spec, runs, why }) => {
    for (const { receiptsMinor, payees } of runs) {
      const input = waterfallInputSchema.parse({ receiptsMinor });
      const result = runWaterfall(spec, input);
      expect(Object.fromEntries(result.payees.map((each) => [each.payee, each.receivedMinor])), why).toEqual(
        payees,
      );
      expect(result.conservation.isExact).toBe(true);
      expect(compareWaterfalls(spec, input)).toEqual({ kind: 'equal' });
    }
  });
});

describe('time', () => {
  const spec = waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'distributor' }, { id: 'producer' }, { id: 'bank' }],
    sources: [{ id: 's', into: 'film' }],
    inflows: [{ id: 'advance', into: 'lent', amountMinor: 4_000, by: 'distributor', month: 18 }],
    accounts: [
      {
        id: 'film',
        tiers: [
          {
            id: 'fee',
            role: 'distribution-fee',
            kind: 'percent',
            base: { kind: 'account' },
            rate: '20%',
            to: 'distributor',
          },
          {
            id: 'back',
            role: 'minimum-guarantee',
            kind: 'recoup',
            claims: [
              { id: 'early', to: 'distributor', principal: { kind: 'amount', amountMinor: 1_000 } },
              { id: 'late', to: 'distributor', principal: { kind: 'inflow', inflow: 'advance' } },
            ],
          },
          {
            id: 'overage',
            role: 'profit',
            kind: 'split',
            bands: [{ shares: [{ to: 'producer', share: '100%' }] }],
          },
        ],
      },
      {
        id: 'lent',
        tiers: [
          { id: 'l', role: 'profit', kind: 'split', bands: [{ shares: [{ to: 'bank', share: '100%' }] }] },
        ],
      },
    ],
  });

  it('recoups an advance from what comes in once it is paid, and takes nothing back of what was passed on', () => {
    const input = {
      periods: [
        { month: 12, receiptsMinor: { s: 10_000 } },
        { month: 18, receiptsMinor: { s: 1_000 } },
        { month: 24, receiptsMinor: { s: 6_000 } },
      ],
    };
    // Month 12: fee 2,000, 1,000 back, 7,000 passed on. Month 18: fee 200 and 800 of the advance. Month 24: fee
    // 1,200, the last 3,200 of the advance, 1,600 passed on.
    expect(runSchedule(spec, input)).toEqual([
      { month: 12, paidMinor: { distributor: 3_000, producer: 7_000, bank: 0 } },
      { month: 18, paidMinor: { distributor: 1_000, producer: 0, bank: 4_000 } },
      { month: 24, paidMinor: { distributor: 4_400, producer: 1_600, bank: 0 } },
    ]);
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });

  const hurdle = waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'distributor' }, { id: 'producer' }, { id: 'investor' }],
    sources: [{ id: 's', into: 'film' }],
    inflows: [{ id: 'advance', into: 'lent', amountMinor: 4_000, by: 'distributor', month: 18 }],
    accounts: [
      {
        id: 'film',
        tiers: [
          {
            id: 'back',
            role: 'minimum-guarantee',
            kind: 'recoup',
            claims: [{ id: 'late', to: 'distributor', principal: { kind: 'inflow', inflow: 'advance' } }],
          },
          {
            id: 'net',
            role: 'profit',
            kind: 'split',
            bands: [
              {
                until: { kind: 'multiple', payees: ['distributor'], n: '1', ofMinor: 5_000 },
                shares: [
                  { to: 'producer', share: '50%' },
                  { to: 'distributor', share: '50%' },
                ],
              },
              { shares: [{ to: 'investor', share: '100%' }] },
            ],
          },
        ],
      },
      { id: 'lent', tiers: [] },
    ],
  });

  it.each([
    // Month 12: halves of 8,000. Month 18: the advance has 4,000 of 6,000, and with its first 1,000 the distributor
    // stands at 5,000, so the 2,000 left are the investor's; the producer keeps its 4,000.
    ['is passed by money that the advance brings back', 8_000, 6_000, [4_000, 4_000, 0], [4_000, 0, 2_000]],
    // Month 12: halves of 10,000, then 2,000 to the investor. Month 18: 4,000 back, 2,000 to the investor.
    ['was passed before the advance was paid', 12_000, 6_000, [5_000, 5_000, 2_000], [4_000, 0, 2_000]],
    // Month 12: halves of 200. Month 18: 4,000 back make 4,100; halves of 1,800 reach 5,000; 200 to the investor.
    ['is passed after the advance is back', 200, 6_000, [100, 100, 0], [4_900, 900, 200]],
  ])('counts at a hurdle what its payees had by then: one that %s', (_, early, later, first, second) => {
    const input = {
      periods: [
        { month: 12, receiptsMinor: { s: early } },
        { month: 18, receiptsMinor: { s: later } },
      ],
    };
    expect(runSchedule(hurdle, input).map(({ paidMinor }) => Object.values(paidMinor))).toEqual([
      first,
      second,
    ]);
    expect(compareMonths(hurdle, input)).toEqual({ kind: 'equal' });
  });
});

describe('the order in which sources come in', () => {
  const spec = waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'agent' }, { id: 'x' }, { id: 'y' }],
    sources: [
      { id: 'a', into: 'film' },
      { id: 'b', into: 'film' },
    ],
    accounts: [
      {
        id: 'film',
        tiers: [
          {
            id: 'fee',
            role: 'distribution-fee',
            kind: 'percent',
            base: { kind: 'inflows', ids: ['a'] },
            rate: '20%',
            to: 'agent',
          },
          {
            id: 'profit',
            role: 'profit',
            kind: 'split',
            bands: [
              { until: { kind: 'receipts', amountMinor: 10_000 }, shares: [{ to: 'x', share: '100%' }] },
              { shares: [{ to: 'y', share: '100%' }] },
            ],
          },
        ],
      },
    ],
  });

  it.each([
    // At 10,000 all of A has come, so its fee of 2,000 has been paid, and x has 8,000; all of B is for y.
    ['A, then B', { a: 10_000 }, { b: 10_000 }, [2_000, 8_000, 10_000]],
    // At 10,000 nothing of A has come, so x has all of them; of A 2,000 are the fee.
    ['B, then A', { b: 10_000 }, { a: 10_000 }, [2_000, 10_000, 8_000]],
    // At 10,000 half of each has come.
    ['both at a time', { a: 5_000, b: 5_000 }, { a: 5_000, b: 5_000 }, [2_000, 9_000, 9_000]],
  ])('decides what a band is left by a fee on one of them: %s', (_, first, second, paid) => {
    const input = {
      periods: [
        { month: 6, receiptsMinor: first },
        { month: 12, receiptsMinor: second },
      ],
    };
    expect(runWaterfall(spec, input).payees.map(({ receivedMinor }) => receivedMinor)).toEqual(paid);
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });
});

describe('what no waterfall can mean is refused by the name of the tier', () => {
  it('a credit on a claim that is paid to an account', () => {
    const spec = withTier({
      id: 'back',
      role: 'expenses',
      kind: 'recoup',
      claims: [
        { id: 'c', to: 'pool', principal: { kind: 'amount', amountMinor: 500 }, creditFrom: ['other'] },
      ],
    });
    expect(refusalOf(spec)).toMatch(/"c" of tier "back" is paid to account "pool"/);
  });

  it.each([
    ['a source of a fee', { kind: 'inflows', ids: ['s', 's'] }, 's'],
    ['a tier beside a corridor', { kind: 'alongside', tiers: ['loan', 'loan'] }, 'loan'],
  ])('%s that is named twice', (_, base, twice) => {
    const spec = withTier({ id: 'fee', role: 'sales-fee', kind: 'percent', base, rate: '10%', to: 'us' });
    expect(refusalOf(spec)).toBe(
      `Tier "fee" names "${twice}" twice in one list, so it would be counted twice. Name it once.`,
    );
  });

  it('a payee of a hurdle that is named twice', () => {
    const spec = withTier({
      id: 'share',
      role: 'profit',
      kind: 'split',
      bands: [
        {
          until: { kind: 'multiple', payees: ['us', 'us'], n: '2', ofMinor: 100 },
          shares: [{ to: 'us', share: '100%' }],
        },
      ],
    });
    expect(refusalOf(spec)).toMatch(/"share" names "us" twice/);
  });
});

describe('figures at the edge of what can be kept exactly', () => {
  const spec = waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'us' }],
    sources: [{ id: 's', into: 'film', currency: 'KRW' }],
    rates: [{ from: 'KRW', to: 'USD', rate: '0.000714285', on: '2026-11-20', source: 'test' }],
    accounts: [
      {
        id: 'film',
        tiers: [
          { id: 't', role: 'profit', kind: 'split', bands: [{ shares: [{ to: 'us', share: '100%' }] }] },
        ],
      },
    ],
  });
  const large = waterfallSpecSchema.parse({
    ...spec,
    rates: [{ from: 'KRW', to: 'USD', rate: '999999999999', on: '2026-11-20', source: 'test' }],
  });
  const input = waterfallInputSchema.parse({ receiptsMinor: { s: 1_000_000_000 } });

  it('takes an exchange rate of nine decimals', () => {
    // One billion won at 0.000714285 are 714,285 dollars.
    expect(runWaterfall(spec, input).payees[0]?.receivedMinor).toBe(71_428_500);
    expect(compareWaterfalls(spec, input)).toEqual({ kind: 'equal' });
  });

  it('refuses receipts that are too large in the currency of the waterfall, by the name of the source', () => {
    expect(() => runWaterfall(large, input)).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({ code: 'too-large', field: 's' }) as unknown,
      }) as Error,
    );
  });
});

/** Two accounts; the first has the tier, and a loan after it. */
function withTier(tier: object): unknown {
  const loan = {
    id: 'loan',
    role: 'loan',
    kind: 'recoup',
    claims: [{ id: 'l', to: 'us', principal: { kind: 'amount', amountMinor: 100 } }],
  };
  return {
    currency: 'USD',
    payees: [{ id: 'us' }],
    sources: [{ id: 's', into: 'film' }],
    accounts: [
      { id: 'film', tiers: [tier, loan] },
      { id: 'pool', tiers: [] },
      { id: 'other', tiers: [] },
    ],
  };
}

function refusalOf(spec: unknown): string {
  try {
    runWaterfall(waterfallSpecSchema.parse(spec), { periods: [] });
  } catch (error) {
    if (error instanceof Fail) return error.failure.message.en;
    throw error;
  }
  return 'not refused';
}
