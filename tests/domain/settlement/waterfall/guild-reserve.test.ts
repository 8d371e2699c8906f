import { describe, expect, it } from 'vitest';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { isInPeriods, periodStatements } from '#domain/settlement/waterfall/period-statement.ts';
import { runSchedule, runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import { waterfallPresentValue } from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';

// Worked in tests/fixtures/settlement-meanings/guild-reserve-by-hand.md, in dollars.
const INPUT = {
  periods: [
    { month: 12, receiptsMinor: { receipts: 1_000_000 } },
    { month: 24, receiptsMinor: { receipts: 1_000_000 } },
  ],
};

describe('a guild reserve, by hand', () => {
  it('holds what a tier sets aside, pays the guilds and releases the rest, month by month', () => {
    expect(runSchedule(drawn(), INPUT)).toEqual([
      { month: 12, paidMinor: { cam: 10_000, guilds: 0, lender: 900_000, kr: 16_000, us: 24_000 } },
      { month: 24, paidMinor: { cam: 10_000, guilds: 0, lender: 0, kr: 376_000, us: 564_000 } },
      { month: 30, paidMinor: { cam: 0, guilds: 50_000, lender: 0, kr: 0, us: 0 } },
      { month: 42, paidMinor: { cam: 0, guilds: 10_000, lender: 0, kr: 16_000, us: 24_000 } },
    ]);
    expect(compareMonths(drawn(), INPUT)).toEqual({ kind: 'equal' });
  });

  it('shows in each period what is held and released, and loses nothing on the way', () => {
    const statements = periodStatements(drawn(), INPUT);
    expect(
      statements.map(({ month, reserves: [reserve] }) => [
        month,
        reserve?.held.periodMinor,
        reserve?.released.periodMinor,
        reserve?.balanceMinor,
      ]),
    ).toEqual([
      [12, 50_000, 0, 50_000],
      [24, 50_000, 0, 100_000],
      [30, 0, 50_000, 50_000],
      [42, 0, 50_000, 0],
    ]);
    for (const { receipts, payees, reserves, unallocated } of statements) {
      const paid = payees.reduce((sum, { cumulativeMinor }) => sum + cumulativeMinor, 0);
      const held = reserves.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0);
      expect(paid + held + unallocated.cumulativeMinor).toBe(receipts.cumulativeMinor);
    }
    expect(isInPeriods(drawn())).toBe(true);
  });

  it('has paid everything on in the end, and is worth less the later it does', () => {
    const { payees, held, conservation } = runWaterfall(drawn(), INPUT);
    expect(Object.fromEntries(payees.map(({ payee, receivedMinor }) => [payee, receivedMinor]))).toEqual({
      cam: 20_000,
      guilds: 60_000,
      lender: 900_000,
      kr: 408_000,
      us: 612_000,
    });
    expect(held).toMatchObject([{ account: 'residuals', setAsideMinor: 100_000, releasedMinor: 100_000 }]);
    expect(conservation.isExact).toBe(true);
    // 16,000 in month 12, 376,000 in month 24 and 16,000 in month 42, at 10% a year.
    const worth = 16_000 / 1.1 + 376_000 / 1.1 ** 2 + 16_000 / 1.1 ** 3.5;
    expect(waterfallPresentValue(drawn(), INPUT, fraction(1, 10)).oursMinor).toBe(Math.round(worth));
  });

  it('has released all of it where nobody says when money comes in', () => {
    const sum = { periods: [{ month: 0, receiptsMinor: { receipts: 2_000_000 } }] };
    expect(runWaterfall(drawn(), sum).payees.find(({ payee }) => payee === 'kr')?.receivedMinor).toBe(
      408_000,
    );
    expect(compareWaterfalls(drawn(), sum)).toEqual({ kind: 'equal' });
  });

  it('is held once more where it is released into a second reserve', () => {
    const spec = drawn({ film: { months: 6 } });
    const paid = runSchedule(spec, INPUT).filter(({ paidMinor }) => paidMinor['kr'] !== 0);
    expect(paid.map(({ month, paidMinor }) => [month, paidMinor['kr']])).toEqual([
      [18, 16_000],
      [30, 376_000],
      [48, 16_000],
    ]);
    expect(compareMonths(spec, INPUT)).toEqual({ kind: 'equal' });
  });

  it.each([
    ['for no time', drawn({ residuals: { months: 0 } }), 'residuals'],
    ['for longer than anybody waits', drawn({ residuals: { months: 121 } }), 'residuals'],
    ['what comes in straight from a source', drawn({ collection: { months: 6 } }), 'collection'],
    ['a running guarantee that grows meanwhile', withGuarantee(), 'running'],
  ])('is refused in words where it holds %s', (_, spec, field) => {
    let refused: unknown;
    try {
      runWaterfall(spec, INPUT);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Fail);
    expect((refused as Fail).failure.message.en).toContain(`"${field}"`);
  });
});

function withGuarantee(): WaterfallSpec {
  const spec = drawn();
  const running = {
    id: 'running',
    label: { en: 'Running guarantee', ko: '러닝개런티' },
    role: 'running-guarantee',
    kind: 'percent',
    base: { kind: 'admissions', ids: ['receipts'], above: 10, eachMinor: 100 },
    rate: fraction(1, 1),
    steps: [],
    to: 'kr',
  } as const;
  return {
    ...spec,
    sources: spec.sources.map((source) => ({ ...source, ticketMinor: 1_000 })),
    accounts: spec.accounts.map((account) =>
      account.held ? { ...account, tiers: [running, ...account.tiers] } : account,
    ),
  };
}

function drawn(held: Readonly<Record<string, { months: number }>> = {}): WaterfallSpec {
  const given = { residuals: { months: 18 }, ...held };
  const account = (id: string, tiers: readonly object[]) => ({
    id,
    tiers,
    ...(id in given ? { held: given[id as 'residuals'] } : {}),
  });
  const on = (id: string, to: string) => ({
    id,
    role: 'profit',
    kind: 'split',
    bands: [{ shares: [{ to, share: '100%' }] }],
  });
  const percent = (id: string, role: string, rate: string, to: string) => ({
    id,
    role,
    kind: 'percent',
    base: { kind: 'account' },
    rate,
    to,
  });
  const recoup = (id: string, role: string, to: string, amountMinor: number) => ({
    id,
    role,
    kind: 'recoup',
    claims: [{ id: `${id}.1`, to, principal: { kind: 'amount', amountMinor } }],
  });
  return waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [
      { id: 'cam' },
      { id: 'guilds' },
      { id: 'lender' },
      { id: 'kr', side: 'ours' },
      { id: 'us', side: 'theirs' },
    ],
    sources: [{ id: 'receipts', into: 'collection' }],
    accounts: [
      account('collection', [
        percent('cam-fee', 'collection-fee', '1%', 'cam'),
        percent('guild-reserve', 'guild-reserve', '5%', 'residuals'),
        on('to-film', 'film'),
      ]),
      account('residuals', [recoup('fallen-due', 'guild-reserve', 'guilds', 60_000), on('released', 'film')]),
      account('film', [
        recoup('loan', 'loan', 'lender', 900_000),
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
      ]),
    ],
  });
}
