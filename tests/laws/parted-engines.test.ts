import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { runMonths } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import { FIXTURES } from '#tests/builders/paths.ts';

// Kept whole, since a seed draws another structure as soon as the builder of random ones learns something new.
const parted = readFileSync(join(FIXTURES, 'settlement-meanings/parted-engines.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { seed: number; spec: WaterfallSpec; input: WaterfallInput });

describe('structures that parted the engines once', () => {
  // Interest at a rate of nothing above a fee, and a pass that stood on the run before it.
  it.each(parted.map((each) => [each.seed, each] as const))('drawn from seed %i', (_, { spec, input }) => {
    expect(compareWaterfalls(spec, input)).toEqual({ kind: 'equal' });
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });
});

/**
 * An account may stand lower than the month before. By hand: 200 reaches `pool` in month 1; the corridor beside the claim
 * of 100 passes 100 on to `next`, where the lender has it all. In month 2 the agent lends 40, and `lent` pays them to
 * the studio; of its claim 60 is left, of the corridor 60, and `next` stands at 60. In month 3 the agent is owed 1 of
 * interest, 30% a year on 40. In month 4 another 100 reaches `next`: 160. Money up to 100 had been passed on before the
 * agent lent anything, so the last 60 is shared, 82 open to the lender and 41 to the agent: 40 and 20.
 */
describe('claims on an account that stands lower than the month before', () => {
  const lowered = (principal: object): WaterfallSpec =>
    waterfallSpecSchema.parse({
      currency: 'USD',
      payees: [{ id: 'studio' }, { id: 'lender' }, { id: 'agent' }, { id: 'rest' }],
      sources: [
        { id: 'film', into: 'pool' },
        { id: 'sale', into: 'next' },
      ],
      inflows: [{ id: 'loan', into: 'lent', amountMinor: 40, by: 'agent', month: 2 }],
      accounts: [
        { id: 'lent', tiers: [recoup('from-loan', [amount('studio', 40)])] },
        {
          id: 'pool',
          tiers: [
            {
              id: 'corridor',
              role: 'expenses',
              kind: 'percent',
              base: { kind: 'alongside', tiers: ['studio-back'] },
              rate: '50%',
              to: 'next',
            },
            recoup('studio-back', [{ ...amount('studio', 100), creditFrom: ['lent'] }]),
            split('pool-rest'),
          ],
        },
        {
          id: 'next',
          tiers: [
            recoup('back', [
              amount('lender', 182),
              {
                id: 'of-agent',
                to: 'agent',
                principal,
                interest: { kind: 'by-balance', yearly: '30%', every: 1, untilMonth: 3 },
              },
            ]),
            split('next-rest'),
          ],
        },
      ],
    });
  const input: WaterfallInput = {
    periods: [
      { month: 1, receiptsMinor: { film: 200 } },
      { month: 4, receiptsMinor: { sale: 100 } },
    ],
  };

  it('shares only what comes in above the level at which the last of them arose', () => {
    const spec = lowered({ kind: 'inflow', inflow: 'loan' });
    const received = runMonths(spec, input).map(({ month, result: { payees } }) => [
      month,
      ...payees.map(({ receivedMinor }) => receivedMinor),
    ]);
    expect(received).toEqual([
      // month, studio, lender, agent, rest
      [1, 100, 100, 0, 0],
      [2, 100, 60, 0, 80],
      [4, 100, 140, 20, 80],
    ]);
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });

  it('owes interest of a later month though the month before it stands higher', () => {
    for (const amountMinor of [40, 4_000]) {
      const spec = lowered({ kind: 'amount', amountMinor });
      expect(compareWaterfalls(spec, input)).toEqual({ kind: 'equal' });
      expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
    }
  });
});

function amount(to: string, amountMinor: number): object {
  return { id: `of-${to}`, to, principal: { kind: 'amount', amountMinor } };
}

function recoup(id: string, claims: readonly object[]): object {
  return { id, role: 'expenses', kind: 'recoup', ranking: 'pari-passu', order: 'together', claims };
}

function split(id: string): object {
  return { id, role: 'profit', kind: 'split', bands: [{ shares: [{ to: 'rest', share: '100%' }] }] };
}
