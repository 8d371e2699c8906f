import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMoneyFile } from '#contract/schemas/money-schema.ts';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { holdsMoney } from '#domain/settlement/waterfall/held-accounts.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import {
  AT_ONCE,
  receivedOver,
  waterfallPresentValue,
} from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths } from '#tests/builders/settlement/agreement.ts';
import { randomReceipts, randomWaterfall } from '#tests/builders/settlement/random-structures.ts';
import { draws } from '#tests/builders/draws.ts';

const made = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => {
  const random = randomFrom(seed);
  const spec = randomWaterfall(random);
  return { spec, input: randomReceipts(random, spec) };
});
const rates = fc.integer({ min: 0, max: 60 }).map((percent) => fraction(percent, 100));
const ten = fraction(10, 100);

describe('the worth of a waterfall at signature', () => {
  it('by hand: a guarantee of 500 at month 6 recouped first, 1,000 at month 12 and 1,000 at month 24, shared 40/60', () => {
    const spec = drawn({
      inflows: [{ id: 'guarantee', into: 'pool', amountMinor: 50_000, by: 'buyer', month: 6 }],
    });
    const present = waterfallPresentValue(spec, { periods: [at(12, 100_000), at(24, 100_000)] }, ten);
    // Cents at 10%: month 6 counts 1.1^-0.5 = 0.9534626, month 12 0.9090909, month 24 0.8264463.
    // Month 6: 50,000 come in and pay the buyer's claim of 50,000 at once, so the buyer nets nothing.
    // Month 12: 100,000 shared 40,000 to kr; month 24 the same: 36,363.64 + 33,057.85 = 69,421.49.
    expect(present).toEqual({
      discountRate: ten,
      inMinor: 221_227, // 47,673.13 + 90,909.09 + 82,644.63
      payees: [
        { payee: 'kr', receivedMinor: 69_421, advancedMinor: 0, netMinor: 69_421 },
        { payee: 'us', receivedMinor: 104_132, advancedMinor: 0, netMinor: 104_132 },
        { payee: 'buyer', receivedMinor: 47_673, advancedMinor: 47_673, netMinor: 0 },
      ],
      oursMinor: 69_421,
      unallocatedMinor: 0,
      oursByMonth: [
        { month: 6, netMinor: 0 },
        { month: 12, netMinor: 40_000 },
        { month: 24, netMinor: 40_000 },
      ],
    });
  });

  it('counts each source at its own pace, and loses no unit on the way', () => {
    const spec = drawn({
      sources: [
        {
          id: 'receipts',
          into: 'pool',
          arrives: [
            { month: 6, share: '1/3' },
            { month: 18, share: '2/3' },
          ],
        },
        { id: 'sales', into: 'pool' },
      ],
    });
    const earned = { periods: [{ month: 36, receiptsMinor: { receipts: 1000, sales: 7 } }] };
    expect(receivedOver(spec, earned, AT_ONCE)).toEqual({
      periods: [
        { month: 36, receiptsMinor: { sales: 7 } },
        { month: 42, receiptsMinor: { receipts: 333 } },
        { month: 54, receiptsMinor: { receipts: 667 } },
      ],
    });
  });

  it('is what is paid at a rate of 0, on every structure', () => {
    fc.assert(
      fc.property(made, ({ spec, input }) => {
        const nominal = runWaterfall(spec, input);
        const present = waterfallPresentValue(spec, input, fraction(0, 1));
        expect(present.inMinor).toBe(nominal.conservation.inMinor);
        expect(present.payees.map(({ netMinor }) => netMinor)).toEqual(
          nominal.payees.map(({ netMinor }) => netMinor),
        );
      }),
      { numRuns: draws(300) },
    );
  });

  it('never passes what is paid, falls as the rate rises, and parts still make the whole to the rounding', () => {
    fc.assert(
      fc.property(made, rates, rates, ({ spec, input }, a, b) => {
        const [low, high] = a.numerator * b.denominator <= b.numerator * a.denominator ? [a, b] : [b, a];
        const nominal = runWaterfall(spec, input);
        const cheap = waterfallPresentValue(spec, input, low);
        const dear = waterfallPresentValue(spec, input, high);
        expect(cheap.inMinor).toBeLessThanOrEqual(nominal.conservation.inMinor);
        expect(dear.inMinor).toBeLessThanOrEqual(cheap.inMinor);
        for (const present of [cheap, dear]) {
          const out = present.payees.reduce(
            (sum, { receivedMinor }) => sum + receivedMinor,
            present.unallocatedMinor,
          );
          // Each payee is rounded once. Money that is held, or paid on with a statement, is worth less than when it came in.
          expect(out - present.inMinor).toBeLessThanOrEqual(present.payees.length + 1);
          if (!spec.accounting && !holdsMoney(spec))
            expect(present.inMinor - out).toBeLessThanOrEqual(present.payees.length + 1);
        }
      }),
      { numRuns: draws(300) },
    );
  });

  it('holds the same for each payee where more receipts never pay anyone less', () => {
    const cash = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cash, rates, rates, (amounts, a, b) => {
        const input = { periods: amounts.map((amount, index) => at(index * 7, amount)) };
        const [low, high] = a.numerator * b.denominator <= b.numerator * a.denominator ? [a, b] : [b, a];
        const nominal = runWaterfall(drawn({}), input).payees;
        const cheap = waterfallPresentValue(drawn({}), input, low).payees;
        waterfallPresentValue(drawn({}), input, high).payees.forEach(({ receivedMinor }, index) => {
          expect(receivedMinor).toBeLessThanOrEqual(cheap[index]!.receivedMinor);
          expect(cheap[index]!.receivedMinor).toBeLessThanOrEqual(nominal[index]!.receivedMinor);
        });
      }),
      { numRuns: draws(300) },
    );
  });

  it('stands on payments that both engines agree on, month by month', () => {
    fc.assert(
      fc.property(made, ({ spec, input }) => {
        const agreement = compareMonths(spec, input);
        expect(agreement.kind === 'different' ? agreement.what : '').toBe('');
      }),
      { numRuns: draws(600) },
    );
  });

  it('is printed for a file that states a rate, and left out of one that does not', () => {
    const file = {
      kind: 'waterfall',
      title: 'Two years',
      spec: {
        ...raw({}),
        sources: [
          {
            id: 'receipts',
            into: 'pool',
            arrives: [
              { month: 12, share: '50%' },
              { month: 24, share: '50%' },
            ],
          },
        ],
      },
      scenarios: [{ id: 'base', input: { receiptsMinor: { receipts: 200_000 } } }],
    };
    const worked = (json: object) => {
      const result = computeMoneyFile(json);
      if (result.kind !== 'waterfall') throw new Error('A waterfall file gave a statement.');
      return result.scenarios[0];
    };
    expect(worked({ ...file, discountRate: '10%' })?.present?.oursMinor).toBe(69_421);
    expect(worked(file)?.present).toBeUndefined();
    expect(worked(file)?.schedule.map(({ month }) => month)).toEqual([12, 24]);
  });

  it.each([
    [
      'parts that make 90%',
      { sources: [{ id: 'receipts', into: 'pool', arrives: [{ month: 6, share: '90%' }] }] },
      /"receipts" arrives in parts that add up to 90%/,
    ],
    [
      'months out of order',
      {
        sources: [
          {
            id: 'receipts',
            into: 'pool',
            arrives: [
              { month: 6, share: '50%' },
              { month: 6, share: '50%' },
            ],
          },
        ],
      },
      /"receipts" arrives in month 6, which is not/,
    ],
  ])('refuses %s, by the name of the source', (_what, change, message) => {
    const spec = drawn(change);
    for (const run of [
      () => runWaterfall(spec, { periods: [] }),
      () => receivedOver(spec, { periods: [] }, AT_ONCE),
    ]) {
      expect(refusal(run)).toMatch(message);
    }
  });

  it('refuses an inflow before signature, by its name', () => {
    const spec = drawn({ inflows: [{ id: 'guarantee', into: 'pool', amountMinor: 1 }] });
    const early = { ...spec, inflows: spec.inflows.map((inflow) => ({ ...inflow, month: -1 })) };
    expect(refusal(() => runWaterfall(early, { periods: [] }))).toMatch(/"guarantee" is paid in month -1/);
  });
});

/** A guarantee back to a buyer where there is one, then 40/60. */
function raw(change: { inflows?: readonly object[]; sources?: readonly object[] }): object {
  const claims = change.inflows
    ? [{ id: 'claim', to: 'buyer', principal: { kind: 'inflow', inflow: 'guarantee' } }]
    : [];
  const back = claims.length > 0 ? [{ id: 'back', role: 'minimum-guarantee', kind: 'recoup', claims }] : [];
  const split = {
    id: 'split',
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
  };
  return {
    currency: 'USD',
    payees: [{ id: 'kr', side: 'ours' }, { id: 'us', side: 'theirs' }, { id: 'buyer' }],
    sources: [{ id: 'receipts', into: 'pool' }],
    accounts: [{ id: 'pool', tiers: [...back, split] }],
    ...change,
  };
}

function drawn(change: Parameters<typeof raw>[0]): WaterfallSpec {
  return waterfallSpecSchema.parse(raw(change));
}

function at(month: number, receipts: number): WaterfallInput['periods'][number] {
  return { month, receiptsMinor: { receipts } };
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
