import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfallInputSchema, waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { compileWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { claimsByBalance } from '#domain/settlement/waterfall/balance-interest.ts';
import { monthsOf } from '#domain/settlement/waterfall/path-of-receipts.ts';
import { prepareWaterfall, recoupmentLevel } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { runPrepared, runSchedule, runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import { monthOf } from '#domain/settlement/waterfall/waterfall-input.ts';
import { WATERFALL_PRESETS } from '#domain/settlement/waterfall/waterfall-presets.ts';
import type {
  Claim,
  WaterfallInput,
  WaterfallResult,
  WaterfallSpec,
} from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import {
  randomHurdleOverLateAdvance,
  randomReceipts,
  randomWaterfall,
} from '#tests/builders/settlement/random-structures.ts';
import { draws } from '#tests/builders/draws.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const made = seeds.map((seed) => {
  const random = randomFrom(seed);
  const spec = randomWaterfall(random);
  return { spec, input: randomReceipts(random, spec) };
});

describe('laws of every waterfall', () => {
  it('pays out exactly what came in, to the last unit', () => {
    fc.assert(
      fc.property(made, ({ spec, input }) => {
        const { conservation, payees, unallocated } = runWaterfall(spec, input);
        expect(conservation.isExact).toBe(true);
        const out = [
          ...payees.map((each) => each.receivedMinor),
          ...unallocated.map((each) => each.amountMinor),
        ];
        expect(out.reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(BigInt(conservation.inMinor));
      }),
      { numRuns: draws(500) },
    );
  });

  it('pays no tier and no claim more than is due, and nobody less than nothing', () => {
    fc.assert(
      fc.property(made, ({ spec, input }) => {
        for (const tier of runWaterfall(spec, input).tiers) {
          expect(tier.paidMinor).toBeLessThanOrEqual(tier.dueMinor);
          expect(tier.paidMinor).toBeLessThanOrEqual(tier.reachedMinor);
          for (const payment of tier.payments) expect(payment.amountMinor).toBeGreaterThan(0);
        }
      }),
      { numRuns: draws(300) },
    );
  });

  it('pays nothing to anybody out of nothing', () => {
    fc.assert(
      fc.property(made, ({ spec }) => {
        const dry = { ...spec, inflows: [] };
        // A tier that speaks of an inflow needs it.
        if (/"in[01]"/.test(JSON.stringify(spec.accounts))) return;
        const result = runWaterfall(dry, { periods: [] });
        for (const payee of result.payees) expect(payee.receivedMinor).toBe(0);
        expect(result.conservation).toEqual({ inMinor: 0, outMinor: 0, isExact: true });
      }),
      { numRuns: draws(300) },
    );
  });

  it('pays principal before premium where the tier says so', () => {
    fc.assert(
      fc.property(made, ({ spec, input }) => {
        const orders = new Map(
          spec.accounts.flatMap((account) =>
            account.tiers.map((tier) => [
              tier.id,
              tier.kind === 'recoup' && tier.ranking === 'pari-passu' ? tier : undefined,
            ]),
          ),
        );
        for (const tier of runWaterfall(spec, input).tiers) {
          if (orders.get(tier.tier)?.order !== 'principal-first') continue;
          const paidPremium = tier.payments.some((payment) => payment.part === 'premium');
          const isShortOfPrincipal = tier.paidMinor < principalDue(spec, input, tier.tier);
          expect(paidPremium && isShortOfPrincipal).toBe(false);
        }
      }),
      { numRuns: draws(300) },
    );
  });

  it('agrees with the fast engine to the unit, or sits at a named threshold', () => {
    const counts = { equal: 0, 'to-the-unit': 0, 'at-threshold': 0, different: 0 };
    fc.assert(
      fc.property(made, ({ spec, input }) => {
        const agreement = compareWaterfalls(spec, input);
        counts[agreement.kind] += 1;
        expect(agreement.kind === 'different' ? agreement.what : agreement.kind).not.toMatch(/exact/);
      }),
      { numRuns: draws(3000) },
    );
    expect(counts.different).toBe(0);
    // Nearly all are equal outright; whatever sits at a threshold is counted, not hidden.
    expect(counts.equal).toBeGreaterThan(draws(2900));
    expect(counts['at-threshold']).toBeLessThanOrEqual(3);
  });
});

describe('laws of a plain waterfall', () => {
  const receipts = fc.integer({ min: 0, max: 20_000_000_00 });

  it('shares a tier that is not full in proportion to what is due, to the unit', () => {
    fc.assert(
      fc.property(
        receipts,
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        (cash, a, b) => {
          const result = runWaterfall(twoClaims(a, b, 'pari-passu'), flow(cash));
          const paid = received(result);
          if (cash >= a + b) expect([paid['kr'], paid['us']]).toEqual([a, b]);
          else {
            const ratio = (BigInt(cash) * BigInt(a)) / BigInt(a + b);
            expect(Number(BigInt(paid['kr'] ?? 0) - ratio)).toBeGreaterThanOrEqual(0);
            expect(Number(BigInt(paid['kr'] ?? 0) - ratio)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('pays the first rank in full before the second', () => {
    fc.assert(
      fc.property(receipts, (cash) => {
        const paid = received(runWaterfall(twoClaims(700_000_00, 300_000_00, 'ranked'), flow(cash)));
        expect(paid['kr']).toBe(Math.min(cash, 700_000_00));
        expect(paid['us']).toBe(Math.min(Math.max(0, cash - 700_000_00), 300_000_00));
      }),
    );
  });

  it('never pays anybody less when more comes in, beyond the one unit of rounding', () => {
    // The largest remainder can move one unit between three payees (the Alabama paradox), never more.
    const [spec] = [preset('independent-cama')];
    fc.assert(
      fc.property(receipts, receipts, (a, b) => {
        const less = received(runWaterfall(spec, flow(Math.min(a, b))));
        const more = received(runWaterfall(spec, flow(Math.max(a, b))));
        for (const [payee, amount] of Object.entries(less)) {
          expect(more[payee], payee).toBeGreaterThanOrEqual(amount - 1);
        }
      }),
    );
  });

  it('never pays anybody less when more comes in, over random fees, hurdles, corridors and levels', () => {
    let seen = 0;
    fc.assert(
      fc.property(seeds, receipts, receipts, (seed, a, b) => {
        const spec = randomWaterfall(randomFrom(seed));
        // Within a month a fee on some of what comes in stands on its part of the whole, which more of the rest lowers.
        if (takesBackByItsTerms(spec) || hasFeeOnSome(spec)) return;
        seen += 1;
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((cash) => {
          // What comes in early may lower what a later month pays, as by interest saved: here all comes in last.
          const month = Math.max(claimsByBalance(spec).length > 0 ? 12 : 0, ...spec.inflows.map(monthOf));
          const { payees } = runWaterfall(spec, { periods: [{ month, receiptsMinor: { src0: cash } }] });
          return payees;
        });
        for (const [at, { payee, receivedMinor }] of less!.entries()) {
          // A unit of rounding for each tier that pays the payee.
          expect(more![at]!.receivedMinor, payee).toBeGreaterThanOrEqual(receivedMinor - tierCount(spec));
        }
      }),
      { numRuns: draws(4000) },
    );
    expect(seen).toBeGreaterThan(draws(300));
  });

  it.each([
    ['structures of every kind', randomWaterfall, 1000],
    ['hurdles over a payee who recoups a late advance', randomHurdleOverLateAdvance, 120],
  ])('takes no money back in a later month, over random %s', (_, structure, numRuns) => {
    let byMonth = 0;
    let onBalance = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const spec = structure(random);
        const { isByMonth, byBalance } = prepareWaterfall(spec);
        if (isByMonth) byMonth += 1;
        if (byBalance.length > 0) onBalance += 1;
        // Where each month is worked on what the month before has left, not even a unit of rounding goes back.
        const least = isByMonth ? 0 : -tierCount(spec);
        const input = randomReceipts(random, spec);
        for (const { month, paidMinor } of runSchedule(spec, input)) {
          for (const [payee, amountMinor] of Object.entries(paidMinor)) {
            expect(amountMinor, `${payee} in month ${month}`).toBeGreaterThanOrEqual(least);
          }
        }
        expect(compareMonths(spec, input).kind).not.toBe('different');
      }),
      { numRuns: draws(numRuns) },
    );
    expect(Math.min(byMonth, onBalance)).toBeGreaterThan(draws(20));
  });

  it('does not mind the order of fees that are charged on the same receipts', () => {
    const spec = preset('independent-cama');
    const swapped: WaterfallSpec = {
      ...spec,
      accounts: spec.accounts.map((account) => {
        const [first, second, ...rest] = account.tiers;
        return { ...account, tiers: [second, first, ...rest].filter((tier) => tier !== undefined) };
      }),
    };
    // 1% and 5% of everything: neither looks at what the other took.
    fc.assert(
      fc.property(receipts, (cash) => {
        expect(received(runWaterfall(swapped, flow(cash)))).toEqual(received(runWaterfall(spec, flow(cash))));
      }),
    );
  });

  it('scales: a hundred times the money pays a hundred times as much, to the rounding of one unit a tier', () => {
    fc.assert(
      fc.property(receipts, (cash) => {
        const small = received(runWaterfall(preset('service-deal'), flow(cash)));
        const large = received(runWaterfall(scaled(preset('service-deal'), 100), flow(cash * 100)));
        for (const [payee, amount] of Object.entries(small)) {
          expect(Math.abs((large[payee] ?? 0) - amount * 100)).toBeLessThanOrEqual(100 * 4);
        }
      }),
    );
  });
});

describe('what a waterfall can say', () => {
  it('steps the sales fee down exactly where equity is recouped', () => {
    const spec = preset('independent-cama');
    const level = recoupmentLevel(spec, 'equity') ?? NaN;
    const before = runWaterfall(spec, flow(level - 1)).tiers.find((tier) => tier.tier === 'equity');
    const at = runWaterfall(spec, flow(level)).tiers.find((tier) => tier.tier === 'equity');
    expect([before?.isFull, at?.isFull]).toEqual([false, true]);
    // By hand: equity 3.6m and its corridor 3.6m * 5/95 = 189,473.68; gap 500,000 + 18% = 590,000;
    // senior 1,150,000; expenses 75,000; fees 26%: (3,600,000 + 189,473.68 + 590,000 + 1,150,000 + 75,000) / 0.74
    expect(level / 100).toBeCloseTo(7_573_612.8, 0);
    const fee = (cash: number): number =>
      runWaterfall(spec, flow(cash)).tiers.find((tier) => tier.tier === 'sales-fee')?.paidMinor ?? NaN;
    expect(fee(level + 1_000_000_00) - fee(level)).toBe(125_000_00);
    expect(fee(level) - fee(level - 1_000_000_00)).toBe(200_000_00);
  });

  it('counts kept Korean receipts towards Korean equity, pools the incentive and passes overages on', () => {
    const spec = preset('two-territories');
    const result = runWaterfall(spec, {
      periods: [{ month: 0, receiptsMinor: { korea: 14_00000000, 'north-america': 9_000_000_00, sales: 0 } }],
    });
    // 1.4bn won at 1,400 is 1.0m dollars, kept; so 2.88m of Korean equity is 1.88m at the pool.
    expect(tierPaid(result, 'korea-kept')).toBe(1_000_000_00);
    // 9.0m less 30% is 6.3m, less P&A 4.8m is 1.5m: the guarantee is recouped, no overage.
    expect(tierPaid(result, 'guarantee-back')).toBe(1_500_000_00);
    expect(tierPaid(result, 'overage')).toBe(0);
    // The pool has the guarantee and the incentive, 2.5m, less 1%: 2.475m, shared 1.4 : 5.6 on principal.
    const kr = result.payees.find((payee) => payee.payee === 'kr');
    expect(kr?.receivedMinor).toBe(1_000_000_00 + 495_000_00);
    const distributor = result.payees.find((payee) => payee.payee === 'distributor');
    expect(distributor?.advancedMinor).toBe(1_500_000_00);
    expect(result.conservation.isExact).toBe(true);
  });

  it('steps a split at a multiple, at an amount and at a month', () => {
    const spec = plain([
      {
        until: { kind: 'multiple', payees: ['kr'], n: '2', ofMinor: 100_00 },
        shares: [
          { to: 'kr', share: '50%' },
          { to: 'us', share: '50%' },
        ],
      },
      { until: { kind: 'tier', amountMinor: 1000_00 }, shares: [{ to: 'us', share: '100%' }] },
      { until: { kind: 'month', month: 12 }, shares: [{ to: 'kr', share: '100%' }] },
      {
        shares: [
          { to: 'kr', share: '1/3' },
          { to: 'us', share: '2/3' },
        ],
      },
    ]);
    // 400 to reach twice 100 at half and half; to 1,000 all to us; month 12 stood at 1,500: 500 to Korea;
    // the last 600 by thirds.
    const result = runWaterfall(spec, {
      periods: [
        { month: 6, receiptsMinor: { receipts: 1500_00 } },
        { month: 18, receiptsMinor: { receipts: 600_00 } },
      ],
    });
    expect(received(result)).toEqual({ kr: 200_00 + 500_00 + 200_00, us: 200_00 + 600_00 + 400_00 });
    expect(
      runSchedule(spec, {
        periods: [
          { month: 6, receiptsMinor: { receipts: 1500_00 } },
          { month: 18, receiptsMinor: { receipts: 600_00 } },
        ],
      }),
    ).toEqual([
      { month: 6, paidMinor: { kr: 700_00, us: 800_00 } },
      { month: 18, paidMinor: { kr: 200_00, us: 400_00 } },
    ]);
  });

  it('knows that an account which nothing had entered by a month stood at nothing', () => {
    const spec = plain([
      { until: { kind: 'month', month: 12 }, shares: [{ to: 'us', share: '100%' }] },
      { shares: [{ to: 'kr', share: '100%' }] },
    ]);
    const late = { periods: [{ month: 18, receiptsMinor: { receipts: 500 } }] };
    // Below it, a second account that only the first one feeds, after the month has passed.
    const chained: WaterfallSpec = {
      ...spec,
      accounts: [
        ...spec.accounts,
        {
          id: 'entry',
          label: { en: 'Entry', ko: '입금' },
          tiers: [
            {
              id: 'on',
              label: { en: 'On', ko: '이체' },
              role: 'profit',
              kind: 'split',
              bands: [{ shares: [{ to: 'pool', share: fraction(1, 1) }] }],
            },
          ],
        },
      ],
      sources: spec.sources.map((source) => ({ ...source, into: 'entry' })),
    };
    for (const each of [spec, chained]) {
      expect(received(runWaterfall(each, late))).toEqual({ kr: 500, us: 0 });
      expect(compareWaterfalls(each, late)).toEqual({ kind: 'equal' });
    }
  });

  it('gives every preset a full and exact answer, the same in both engines', () => {
    for (const { id, spec, exampleReceiptsMinor } of WATERFALL_PRESETS) {
      const input = { periods: [{ month: 0, receiptsMinor: exampleReceiptsMinor }] };
      const result = runWaterfall(spec, input);
      expect(result.conservation.isExact, id).toBe(true);
      expect(result.unallocated, id).toEqual([]);
      expect(compareWaterfalls(spec, input), id).toEqual({ kind: 'equal' });
    }
  });

  it('shows the studio preset a rights owner nothing on 191 million', () => {
    expect(received(runWaterfall(preset('studio-net-profits'), flow(19_100_000_000)))['owner']).toBe(0);
  });
});

describe('a waterfall that cannot be run is refused, and the tier is named', () => {
  const ok = { shares: [{ to: 'kr', share: '100%' }] };
  const fee = (rest: object): object => ({
    id: 'the-fee',
    role: 'sales-fee',
    kind: 'percent',
    base: { kind: 'account' },
    rate: '10%',
    to: 'us',
    ...rest,
  });

  it.each([
    [
      'shares that make 98%',
      plain([
        {
          shares: [
            { to: 'kr', share: '49%' },
            { to: 'us', share: '49%' },
          ],
        },
      ]),
      /"the-split" shares add up to 98%/,
    ],
    ['a negative rate', plain([ok], [fee({ rate: '-5%' })]), /"the-fee" has a negative rate/],
    ['more than all', plain([ok], [fee({ rate: '101%' })]), /"the-fee" takes more than 100%/],
    [
      'no base',
      plain([ok], [fee({ base: { kind: 'inflows', ids: [] } })]),
      /"the-fee" is a percentage without a base/,
    ],
    [
      'a base from elsewhere',
      plain([ok], [fee({ base: { kind: 'inflows', ids: ['sales'] } })]),
      /"the-fee" is charged on "sales"/,
    ],
    ['a tier below the remainder', plain([ok], [], [fee({})]), /"the-fee" can never be reached/],
    ['a band after the last', plain([ok, ok]), /Band 2 of tier "the-split" never applies/],
    [
      'falling thresholds',
      plain([
        { until: { kind: 'tier', amountMinor: 500 }, ...ok },
        { until: { kind: 'tier', amountMinor: 400 }, ...ok },
        ok,
      ]),
      /threshold of tier "the-split" never fires/,
    ],
    [
      'a threshold at nothing',
      plain([{ until: { kind: 'receipts', amountMinor: 0 }, ...ok }, ok]),
      /threshold of tier "the-split" never fires/,
    ],
    [
      'a multiple nobody earns',
      plain([{ until: { kind: 'multiple', payees: ['us'], n: '2', ofMinor: 100 }, ...ok }, ok]),
      /Band 1 of tier "the-split"/,
    ],
    [
      'an unknown payee',
      plain([{ shares: [{ to: 'nobody', share: '100%' }] }]),
      /"the-split" names "nobody"/,
    ],
    [
      'a fee that waits for no tier',
      plain([ok], [fee({ steps: [{ from: { kind: 'recouped', tier: 'the-split' }, rate: '5%' }] })]),
      /"the-fee" waits for "the-split"/,
    ],
  ])('%s', (_what, spec, message) => {
    expect(refusal(() => runWaterfall(spec, flow(1000)))).toMatch(message);
  });

  it('a circle', () => {
    const spec = waterfallSpecSchema.parse({
      currency: 'USD',
      payees: [{ id: 'kr' }],
      sources: [{ id: 'receipts', into: 'one' }],
      accounts: [
        {
          id: 'one',
          tiers: [
            {
              id: 'down',
              role: 'profit',
              kind: 'split',
              bands: [{ shares: [{ to: 'two', share: '100%' }] }],
            },
          ],
        },
        {
          id: 'two',
          tiers: [
            {
              id: 'up',
              role: 'profit',
              kind: 'split',
              bands: [
                {
                  shares: [
                    { to: 'one', share: '50%' },
                    { to: 'kr', share: '50%' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(refusal(() => runWaterfall(spec, flow(1000)))).toMatch(/Tier "up" sends money .* in a circle/);
  });

  it('two currencies without a rate', () => {
    const spec = preset('two-territories');
    expect(refusal(() => runWaterfall({ ...spec, rates: [] }, { periods: [] }))).toMatch(
      /"korea" is in KRW .* no exchange rate/,
    );
  });

  it('a tier that no receipts can fill', () => {
    const spec = plain(
      [ok],
      [
        {
          id: 'all-but-nothing',
          role: 'sales-fee',
          kind: 'percent',
          base: { kind: 'account' },
          rate: '60%',
          to: 'us',
        },
        {
          id: 'rest',
          role: 'sales-fee',
          kind: 'percent',
          base: { kind: 'account' },
          rate: '40%',
          steps: [{ from: { kind: 'recouped', tier: 'loan' }, rate: '10%' }],
          to: 'us',
        },
        {
          id: 'loan',
          role: 'loan',
          kind: 'recoup',
          claims: [{ id: 'c', to: 'us', principal: { kind: 'amount', amountMinor: 100 } }],
        },
      ],
    );
    expect(refusal(() => runWaterfall(spec, flow(1000)))).toMatch(/"loan" is never full/);
  });

  it('answers ten thousand tiers, and refuses twenty thousand and one by name', () => {
    const claims = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `tier-${index}`,
        role: 'deferment',
        kind: 'recoup',
        claims: [
          {
            id: `claim-${index}`,
            to: index % 2 === 0 ? 'kr' : 'us',
            principal: { kind: 'amount', amountMinor: 100 },
          },
        ],
      }));
    const paidOut = received(runWaterfall(plain([ok], claims(9999)), flow(1_000_000)));
    expect(paidOut).toEqual({ kr: 500_000 + 100, us: 499_900 });
    expect(refusal(() => runWaterfall(plain([ok], claims(20_000)), flow(1)))).toMatch(/20001 tiers/);
  });

  it('receipts of a source that does not exist', () => {
    expect(
      refusal(() => runWaterfall(plain([ok]), { periods: [{ month: 0, receiptsMinor: { nowhere: 1 } }] })),
    ).toMatch(/"nowhere"/);
  });

  it('says every refusal in both languages', () => {
    try {
      runWaterfall(plain([ok], [fee({ rate: '-5%' })]), flow(1));
    } catch (error) {
      expect(error instanceof Fail && error.failure.message.ko).toMatch(/음수/);
    }
  });
});

describe('the fast engine', () => {
  it('answers the same when it is run again and again over other receipts', () => {
    fc.assert(
      fc.property(made, seeds, ({ spec, input }, seed) => {
        const others = randomReceipts(randomFrom(seed), spec);
        const engine = compileWaterfall(spec, [...monthsOf(input), ...monthsOf(others)]);
        const other = new Float64Array(engine.width);
        engine.encode(others, other, 0, Infinity);
        const vector = new Float64Array(engine.width);
        engine.encode(input, vector, 0, Infinity);
        const [first, between, again] = [0, 1, 2].map(() => new Float64Array(engine.outWidth));
        engine.run(vector, 0, first!, 0, Infinity);
        engine.run(other, 0, between!, 0, Infinity);
        engine.run(vector, 0, again!, 0, Infinity);
        expect(again).toEqual(first);
      }),
      { numRuns: draws(300) },
    );
  });
});

function flow(cash: number): WaterfallInput {
  return waterfallInputSchema.parse({ receiptsMinor: { receipts: cash } });
}

/**
 * Structures that can pay somebody less when more comes in. Some mean to: what another account paid is credited on a
 * claim, or an advance that falls due at a level is recouped. Fees that together take more than the whole of a further
 * unit do so too, and payments by admissions.
 */
function takesBackByItsTerms(spec: WaterfallSpec): boolean {
  const atLevel = new Set(spec.inflows.filter(({ when }) => when).map(({ id }) => id));
  return spec.accounts.some(({ tiers }) => {
    let most = 0;
    for (const tier of tiers) {
      if (tier.kind === 'recoup' && tier.claims.some((claim) => isCreditedOr(claim, atLevel))) return true;
      if (tier.kind !== 'percent') continue;
      // They may come to another account than the one that pays for them.
      if (tier.base.kind === 'admissions') return true;
      if (tier.base.kind !== 'account' && tier.base.kind !== 'inflows') continue;
      const rates = [tier.rate, ...tier.steps.map((step) => step.rate)];
      most += Math.max(...rates.map(({ numerator, denominator }) => numerator / denominator));
    }
    return most > 1;
  });
}

function hasFeeOnSome({ accounts }: WaterfallSpec): boolean {
  return accounts.some(({ tiers }) =>
    tiers.some((tier) => tier.kind === 'percent' && tier.base.kind === 'inflows'),
  );
}

/** Whether something is credited on a claim, or it recoups one of these advances. */
function isCreditedOr({ creditFrom, principal }: Claim, advances: ReadonlySet<string>): boolean {
  return creditFrom.length > 0 || (principal.kind === 'inflow' && advances.has(principal.inflow));
}

function tierCount(spec: WaterfallSpec): number {
  return spec.accounts.reduce((sum, { tiers }) => sum + tiers.length, 0);
}

function received(result: WaterfallResult): Record<string, number> {
  return Object.fromEntries(result.payees.map((payee) => [payee.payee, payee.receivedMinor]));
}

function tierPaid(result: WaterfallResult, tier: string): number {
  return result.tiers.find((each) => each.tier === tier)?.paidMinor ?? NaN;
}

function preset(id: string): WaterfallSpec {
  const found = WATERFALL_PRESETS.find((each) => each.id === id);
  if (!found) throw new Error(`No preset ${id}.`);
  return found.spec;
}

/** One account: some tiers, a split among Korea and US, and perhaps tiers after it. */
function plain(
  bands: readonly object[],
  before: readonly object[] = [],
  after: readonly object[] = [],
): WaterfallSpec {
  return waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [
      { id: 'kr', side: 'ours' },
      { id: 'us', side: 'theirs' },
    ],
    sources: [{ id: 'receipts', into: 'pool' }],
    accounts: [
      { id: 'pool', tiers: [...before, { id: 'the-split', role: 'profit', kind: 'split', bands }, ...after] },
    ],
  });
}

function twoClaims(a: number, b: number, ranking: string): WaterfallSpec {
  const claim = (to: string, amountMinor: number): object => ({
    id: `of-${to}`,
    to,
    principal: { kind: 'amount', amountMinor },
  });
  return waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'kr' }, { id: 'us' }],
    sources: [{ id: 'receipts', into: 'pool' }],
    accounts: [
      {
        id: 'pool',
        tiers: [
          { id: 'equity', role: 'equity', kind: 'recoup', ranking, claims: [claim('kr', a), claim('us', b)] },
        ],
      },
    ],
  });
}

function scaled(spec: WaterfallSpec, by: number): WaterfallSpec {
  return JSON.parse(
    JSON.stringify(spec, (key, value: unknown) =>
      key.endsWith('Minor') && typeof value === 'number' ? value * by : value,
    ),
  ) as WaterfallSpec;
}

function principalDue(spec: WaterfallSpec, input: WaterfallInput, tierId: string): number {
  // What the tier pays at unlimited cash, principal alone, with the same inflows and credits is not
  // known from outside; without credits it is the sum of the principals.
  const tier = spec.accounts.flatMap((account) => account.tiers).find((each) => each.id === tierId);
  if (tier?.kind !== 'recoup' || tier.claims.some((claim) => claim.creditFrom.length > 0)) return 0;
  const first = new Map(
    runPrepared(prepareWaterfall(spec), input).thresholds.map((each) => [each.name, each]),
  );
  return tier.claims.reduce((sum, claim) => {
    if (claim.principal.kind === 'amount') {
      return sum + Math.min(claim.principal.amountMinor, claim.principal.capMinor ?? Infinity);
    }
    const wanted = claim.principal.inflow;
    const inflow = spec.inflows.find((each) => each.id === wanted);
    // What was paid before a later advance arose stays paid, premium included.
    if (inflow?.month) return -Infinity;
    const trigger = inflow?.when ? first.get(wanted) : undefined;
    const isPaid = !trigger || trigger.valueMinor >= trigger.atMinor;
    return sum + (isPaid ? (inflow?.amountMinor ?? 0) : 0);
  }, 0);
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Fail) return error.failure.message.en;
    throw error;
  }
  return 'It ran.';
}
