import { describe, expect, it } from 'vitest';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { periodStatements } from '#domain/settlement/waterfall/period-statement.ts';
import { runMonths } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';

/**
 * What falls due late is paid out of what comes in from then on, and stays open until it does: nobody hands back what an
 * earlier month has paid. Each case worked by hand; a row is a month and what each payee has received by its end.
 */
type Case = {
  readonly title: string;
  readonly spec: WaterfallSpec;
  readonly periods: WaterfallInput['periods'];
  readonly received: readonly (readonly number[])[];
};

const KOREA = { id: 'korea', into: 'kr' };

const cases: readonly Case[] = [
  {
    // In month 12 Korea reaches 1,000 and the distributor pays 100 more to the writer. 30 come in with it, and 100 in
    // month 18: the distributor has 30, then the 70 that are open. The producer keeps the 200 of month 6.
    title: 'an advance that falls due at a level of receipts elsewhere',
    spec: made({
      payees: ['producer', 'distributor', 'writer', 'exhibitor'],
      sources: [{ id: 'film', into: 'pool' }, KOREA],
      inflows: [
        {
          id: 'escalator',
          into: 'lent',
          amountMinor: 100,
          by: 'distributor',
          when: { source: 'korea', atLeastMinor: 1_000 },
        },
      ],
      accounts: {
        pool: [
          recoup('back', [of('distributor', { kind: 'inflow', inflow: 'escalator' })]),
          rest('producer'),
        ],
        lent: [rest('writer')],
        kr: [rest('exhibitor')],
      },
    }),
    periods: [
      { month: 6, receiptsMinor: { film: 200, korea: 900 } },
      { month: 12, receiptsMinor: { film: 30, korea: 100 } },
      { month: 18, receiptsMinor: { film: 100 } },
    ],
    received: [
      [0, 0, 0, 0, 0],
      [6, 200, 0, 0, 900],
      [12, 200, 30, 100, 1_000],
      [18, 230, 100, 100, 1_000],
    ],
  },
  {
    // 10 for each admission to Korea above 3, paid out of foreign sales. Tickets cost 100: 3 came by month 6 and 7 by month
    // 12, so the star is owed 40 when the sales of month 6 are long shared. 25 come in month 18, 100 in month 24.
    title: 'a running guarantee that is paid out of another account',
    spec: made({
      payees: ['producer', 'star', 'exhibitor'],
      sources: [
        { id: 'sales', into: 'pool' },
        { ...KOREA, ticketMinor: 100 },
      ],
      accounts: {
        pool: [
          fee('running', 'star', '100%', { kind: 'admissions', ids: ['korea'], above: 3, eachMinor: 10 }),
          rest('producer'),
        ],
        kr: [rest('exhibitor')],
      },
    }),
    periods: [
      { month: 6, receiptsMinor: { sales: 100, korea: 300 } },
      { month: 12, receiptsMinor: { korea: 400 } },
      { month: 18, receiptsMinor: { sales: 25 } },
      { month: 24, receiptsMinor: { sales: 100 } },
    ],
    received: [
      [6, 100, 0, 300],
      [12, 100, 0, 700],
      [18, 100, 25, 700],
      [24, 185, 40, 700],
    ],
  },
  {
    // The pool has paid 60 of the first 100 when Korea pays the investor 50. Of these 40 close the first claim and 10 count
    // towards the second, of 30, which the 20 of month 12 close. The investor hands nothing back.
    title: 'what another account pays towards a claim that is nearly repaid',
    spec: made({
      payees: ['investor', 'producer'],
      sources: [{ id: 'sales', into: 'pool' }, KOREA],
      accounts: {
        kr: [rest('investor')],
        pool: [
          recoup('first', [{ ...of('investor', amount(100)), creditFrom: ['kr'] }]),
          recoup('second', [{ ...of('investor', amount(30)), creditFrom: ['kr'] }]),
          rest('producer'),
        ],
      },
    }),
    periods: [
      { month: 6, receiptsMinor: { sales: 60 } },
      { month: 12, receiptsMinor: { sales: 20, korea: 50 } },
      { month: 18, receiptsMinor: { sales: 15 } },
    ],
    received: [
      [6, 60, 0],
      [12, 130, 0],
      [18, 130, 15],
    ],
  },
  {
    // The film pays 100 to the studio and 100 through the corridor to the lender. In month 2 the agent lends 40, and the
    // studio has them: of its claim nothing is open, so the corridor stays too. In month 4 the agent is owed 1 of interest,
    // 30% a year on 40: 100 are shared, 82 open to the lender and 41 to the agent.
    title: 'a corridor beside a claim that another account pays towards, and a claim on a late loan below it',
    spec: made({
      payees: ['studio', 'lender', 'agent', 'producer'],
      sources: [
        { id: 'film', into: 'pool' },
        { id: 'sale', into: 'next' },
      ],
      inflows: [{ id: 'loan', into: 'lent', amountMinor: 40, by: 'agent', month: 2 }],
      accounts: {
        lent: [recoup('from-loan', [of('studio', amount(40))])],
        pool: [
          fee('corridor', 'next', '50%', { kind: 'alongside', tiers: ['studio-back'] }),
          recoup('studio-back', [{ ...of('studio', amount(100)), creditFrom: ['lent'] }]),
          rest('producer'),
        ],
        next: [
          recoup('back', [
            of('lender', amount(182)),
            {
              ...of('agent', { kind: 'inflow', inflow: 'loan' }),
              interest: { kind: 'by-balance', yearly: '30%', every: 1, untilMonth: 3 },
            },
          ]),
          rest('producer'),
        ],
      },
    }),
    periods: [
      { month: 1, receiptsMinor: { film: 200 } },
      { month: 4, receiptsMinor: { sale: 100 } },
    ],
    received: [
      [1, 100, 100, 0, 0],
      [2, 140, 100, 0, 0],
      [4, 140, 167, 33, 0],
    ],
  },
  {
    // Korea has its 100 in month 6 and the studio 20. In month 12 Korea lends 50 more and is repaid out of what comes in:
    // the hurdle was passed, and stays passed.
    title: 'a hurdle that was passed before a claim of its payee fell due',
    spec: made({
      payees: ['korea-co', 'studio', 'bank'],
      sources: [{ id: 'film', into: 'pool' }, KOREA],
      inflows: [
        {
          id: 'more',
          into: 'kr',
          amountMinor: 50,
          by: 'korea-co',
          when: { source: 'korea', atLeastMinor: 10 },
        },
      ],
      accounts: {
        kr: [rest('bank')],
        pool: [
          recoup('back', [of('korea-co', { kind: 'inflow', inflow: 'more' })]),
          {
            ...rest('studio'),
            bands: [
              {
                until: { kind: 'multiple', payees: ['korea-co'], n: '1', ofMinor: 100 },
                shares: [{ to: 'korea-co', share: '100%' }],
              },
              { shares: [{ to: 'studio', share: '100%' }] },
            ],
          },
        ],
      },
    }),
    periods: [
      { month: 6, receiptsMinor: { film: 120 } },
      { month: 12, receiptsMinor: { film: 50, korea: 10 } },
      { month: 18, receiptsMinor: { film: 30 } },
    ],
    received: [
      [0, 0, 0, 0],
      [6, 100, 20, 0],
      [12, 150, 20, 60],
      [18, 150, 50, 60],
    ],
  },
  {
    // 60% of all to one, and from 100 on 50% to another: of the next 100 they would take 110. The second has 40 of its 50.
    title: 'fees that together take more than the whole of what comes in',
    spec: made({
      payees: ['sales', 'agent', 'producer'],
      sources: [{ id: 'film', into: 'pool' }],
      accounts: {
        pool: [
          fee('sales-fee', 'sales', '60%', { kind: 'account' }),
          {
            ...fee('agent-fee', 'agent', '0%', { kind: 'account' }),
            steps: [{ from: { kind: 'receipts', amountMinor: 100 }, rate: '50%' }],
          },
          rest('producer'),
        ],
      },
    }),
    periods: [
      { month: 6, receiptsMinor: { film: 100 } },
      { month: 12, receiptsMinor: { film: 100 } },
    ],
    received: [
      [6, 60, 0, 40],
      [12, 120, 40, 40],
    ],
  },
  {
    // Weights 6, 6 and 2: of 10 they are paid 4, 4 and 2. Of 11 the largest remainders would leave the third one.
    title: 'the unit that a larger sum would give to another of three',
    spec: made({
      payees: ['a', 'b', 'c', 'lender'],
      sources: [{ id: 'film', into: 'pool' }],
      inflows: [{ id: 'loan', into: 'lent', amountMinor: 1, by: 'lender', month: 6 }],
      accounts: {
        lent: [recoup('later', [of('lender', { kind: 'inflow', inflow: 'loan' })])],
        pool: [
          {
            ...rest('a'),
            bands: [
              {
                shares: [
                  { to: 'a', share: '6/14' },
                  { to: 'b', share: '6/14' },
                  { to: 'c', share: '2/14' },
                ],
              },
            ],
          },
        ],
      },
    }),
    periods: [
      { month: 1, receiptsMinor: { film: 10 } },
      { month: 2, receiptsMinor: { film: 1 } },
    ],
    received: [
      [1, 4, 4, 2, 0],
      [2, 4, 5, 2, 0],
      [6, 4, 5, 2, 1],
    ],
  },
];

describe('nothing that an earlier month has paid is taken back for', () => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_, { spec, periods, received }) => {
    const input = { periods };
    const rows = runMonths(spec, input).map(({ month, result }) => {
      expect(result.conservation.isExact).toBe(true);
      return [month, ...result.payees.map(({ receivedMinor }) => receivedMinor)];
    });
    expect(rows).toEqual(received);
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
    expect(compareWaterfalls(spec, input)).toEqual({ kind: 'equal' });
  });

  it('what is open, which the statement of each period carries on', () => {
    const [{ spec, periods }] = cases as [Case];
    const back = periodStatements(spec, { periods }).map(({ month, tiers }) => [
      month,
      tiers.find(({ tier }) => tier === 'back')?.unrecouped,
    ]);
    expect(back).toEqual([
      [0, { openingMinor: 0, closingMinor: 0 }],
      [6, { openingMinor: 0, closingMinor: 0 }],
      [12, { openingMinor: 100, closingMinor: 70 }],
      [18, { openingMinor: 70, closingMinor: 0 }],
    ]);
  });
});

function made({
  payees,
  accounts,
  ...parts
}: {
  readonly payees: readonly string[];
  readonly sources: readonly object[];
  readonly inflows?: readonly object[];
  readonly accounts: Readonly<Record<string, readonly object[]>>;
}): WaterfallSpec {
  return waterfallSpecSchema.parse({
    currency: 'USD',
    payees: payees.map((id) => ({ id })),
    accounts: Object.entries(accounts).map(([id, tiers]) => ({
      id,
      // One account may be the rest of several payees.
      tiers: tiers.map((tier) => ({ ...tier, ...('bands' in tier ? { id: `${id}-rest` } : {}) })),
    })),
    ...parts,
  });
}

function amount(amountMinor: number): object {
  return { kind: 'amount', amountMinor };
}

function of(to: string, principal: object): object {
  return { id: `of-${to}`, to, principal };
}

function recoup(id: string, claims: readonly object[]): object {
  return { id, role: 'loan', kind: 'recoup', ranking: 'pari-passu', order: 'together', claims };
}

function fee(id: string, to: string, rate: string, base: object): object {
  return { id, role: 'sales-fee', kind: 'percent', base, rate, to };
}

function rest(to: string): object {
  return { id: 'rest', role: 'profit', kind: 'split', bands: [{ shares: [{ to, share: '100%' }] }] };
}
