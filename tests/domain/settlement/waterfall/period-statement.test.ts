import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { randomFrom } from '#domain/settlement/simulation/random.ts';
import { periodStatements } from '#domain/settlement/waterfall/period-statement.ts';
import type { PeriodColumns, PeriodStatement } from '#domain/settlement/waterfall/period-statement.ts';
import { randomReceipts, randomWaterfall } from '#tests/builders/settlement/random-structures.ts';
import { draws } from '#tests/builders/draws.ts';

// A fee of 10% to the agent, 500 of P&A back to the distributor, the rest 60/40.
const SPEC = waterfallSpecSchema.parse({
  currency: 'USD',
  payees: [{ id: 'agent' }, { id: 'distributor', side: 'theirs' }, { id: 'producer', side: 'ours' }],
  sources: [{ id: 's', into: 'film' }],
  accounts: [
    {
      id: 'film',
      tiers: [
        {
          id: 'fee',
          role: 'sales-fee',
          kind: 'percent',
          rate: '10%',
          base: { kind: 'account' },
          to: 'agent',
        },
        {
          id: 'p-and-a',
          role: 'p-and-a',
          kind: 'recoup',
          claims: [{ id: 'spent', to: 'distributor', principal: { kind: 'amount', amountMinor: 500 } }],
        },
        {
          id: 'net',
          role: 'profit',
          kind: 'split',
          bands: [
            {
              shares: [
                { to: 'producer', share: '60%' },
                { to: 'distributor', share: '40%' },
              ],
            },
          ],
        },
      ],
    },
  ],
});

describe('a statement in periods, by hand', () => {
  const statements = periodStatements(SPEC, {
    periods: [
      { month: 6, receiptsMinor: { s: 400 } },
      { month: 12, receiptsMinor: { s: 600 } },
      { month: 18, receiptsMinor: { s: 100 } },
    ],
  });
  const tier = (at: number, id: string) => statements[at]?.tiers.find((each) => each.tier === id);

  it('has prior, this period and cumulative columns', () => {
    expect(statements.map(({ month }) => month)).toEqual([6, 12, 18]);
    // Month 12: 1,000 in all; fee 100, P&A 500, the rest 400: 240 and 160.
    expect(statements[1]?.receipts).toEqual({ priorMinor: 400, periodMinor: 600, cumulativeMinor: 1_000 });
    expect(tier(1, 'fee')).toMatchObject({ priorMinor: 40, periodMinor: 60, cumulativeMinor: 100 });
    expect(statements[1]?.payees.find(({ payee }) => payee === 'producer')).toMatchObject({
      priorMinor: 0,
      periodMinor: 240,
      cumulativeMinor: 240,
    });
    // Month 18: 90 after the fee, 54 to the producer.
    expect(statements[2]?.payees.find(({ payee }) => payee === 'producer')).toMatchObject({
      priorMinor: 240,
      periodMinor: 54,
      cumulativeMinor: 294,
    });
  });

  it('carries what is still to be recouped from period to period', () => {
    // Month 6: 360 of 500 come back, 140 are left; month 12: these.
    const balances = statements.map((_, at) => tier(at, 'p-and-a')?.unrecouped);
    expect(balances).toEqual([
      { openingMinor: 500, closingMinor: 140 },
      { openingMinor: 140, closingMinor: 0 },
      { openingMinor: 0, closingMinor: 0 },
    ]);
    expect(tier(0, 'net')?.unrecouped).toBeUndefined();
  });
});

describe('laws of a statement in periods', () => {
  it('adds up: columns across, periods in a row, money in and money out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = randomFrom(seed);
        const spec = randomWaterfall(random);
        const statements = periodStatements(spec, randomReceipts(random, spec));
        let before: PeriodStatement | undefined;
        for (const statement of statements) {
          const all = columnsOf(statement);
          const prior = before ? columnsOf(before) : [];
          for (const [at, { priorMinor, periodMinor, cumulativeMinor }] of all.entries()) {
            expect(priorMinor + periodMinor).toBe(cumulativeMinor);
            expect(priorMinor).toBe(prior[at]?.cumulativeMinor ?? 0);
          }
          for (const { unrecouped, periodMinor } of statement.tiers)
            if (unrecouped) {
              const { openingMinor, interestMinor = 0, closingMinor } = unrecouped;
              expect(openingMinor + interestMinor - periodMinor).toBe(closingMinor);
            }
          const out = statement.payees.reduce((sum, payee) => sum + payee.periodMinor, 0);
          // Set aside in a reserve account, less what it releases.
          const held = statement.reserves.reduce(
            (sum, reserve) =>
              reserve.account ? sum + reserve.held.periodMinor - reserve.released.periodMinor : sum,
            0,
          );
          expect(out + held + statement.unallocated.periodMinor).toBe(statement.receipts.periodMinor);
          before = statement;
        }
      }),
      { numRuns: draws(300) },
    );
  });
});

function columnsOf({ receipts, reserves, tiers, payees, unallocated }: PeriodStatement): PeriodColumns[] {
  const held = reserves.flatMap((reserve) => [reserve.held, reserve.released]);
  return [receipts, ...held, ...tiers, ...payees, unallocated];
}
