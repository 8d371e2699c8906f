import { describe, expect, it } from 'vitest';
import { waterfallSpecSchema } from '#contract/schemas/waterfall-schema.ts';
import { Fail } from '#domain/base/failure.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { periodStatements } from '#domain/settlement/waterfall/period-statement.ts';
import { recoupmentLevel } from '#domain/settlement/waterfall/prepare-waterfall.ts';
import { runSchedule, runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import {
  AT_ONCE,
  receivedOver,
  waterfallPresentValue,
} from '#domain/settlement/waterfall/waterfall-present-value.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { compareMonths } from '#tests/builders/settlement/agreement.ts';

// Worked in tests/fixtures/settlement-meanings/statement-by-hand.md.
const QUARTERLY = { kind: 'by-balance', yearly: '10%', every: 3, untilMonth: 12 };

describe('interest on the declining balance, by hand', () => {
  const input = flow([3, 600], [12, 1_000]);

  it.each([
    [
      'principal-first',
      [
        [1_200, 30, 600, 630],
        [630, 15, 0, 645],
        [645, 15, 0, 660],
        [660, 15, 675, 0],
      ],
      325,
    ],
    [
      'premium-first',
      [
        [1_200, 30, 600, 630],
        [630, 16, 0, 646],
        [646, 16, 0, 662],
        [662, 16, 678, 0],
      ],
      322,
    ],
  ])('stands on what is unrecouped when a period begins, %s', (order, rows, left) => {
    const spec = drawn({ order });
    const statements = periodStatements(spec, input);
    expect(statements.map(({ month }) => month)).toEqual([3, 6, 9, 12]);
    expect(
      statements.map(({ tiers: [loan] }) => [
        loan?.unrecouped?.openingMinor,
        loan?.unrecouped?.interestMinor,
        loan?.periodMinor,
        loan?.unrecouped?.closingMinor,
      ]),
    ).toEqual(rows);
    expect(statements.at(-1)?.payees.find(({ payee }) => payee === 'producer')?.cumulativeMinor).toBe(left);
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });

  it('runs on to its last month where nothing more comes in, and shows what is owed', () => {
    const result = runWaterfall(drawn({}), flow([3, 600]));
    expect(result.tiers[0]).toMatchObject({
      dueMinor: 1_275,
      paidMinor: 600,
      accruedMinor: 75,
      isFull: false,
    });
    // Nothing has come in at all: 30 a quarter on 1,200.
    expect(runWaterfall(drawn({}), flow()).tiers[0]).toMatchObject({ dueMinor: 1_320, paidMinor: 0 });
  });

  it.each([
    // 1,000 in month 2 repay 300 and leave 700; nothing stood in the second quarter, and the first bore 7.50.
    ['repaid in the first quarter', 300, 1_000, [300, 700], [8, 2]],
    ['partly repaid in it', 300, 100, [100, 0], [10, 0]],
  ])('takes nothing back of what was passed on: a loan %s', (_, loan, early, first, second) => {
    const spec = drawn({ loan });
    const later = flow([2, early], [3, 10]);
    expect(runSchedule(spec, later).map(({ paidMinor }) => Object.values(paidMinor))).toEqual([
      first,
      second,
    ]);
    expect(compareMonths(spec, later)).toEqual({ kind: 'equal' });
  });

  it.each([
    [600, 1_000, 1_275],
    // Twice as much in month 3 leaves nothing to bear interest on but the first quarter's 30.
    [1_200, 1_000, 1_230],
    // The same money all in month 12 has borne 30 in each quarter.
    [0, 1_600, 1_320],
  ])(
    'pays the lender less the earlier the money comes in: %i in month 3, %i in month 12',
    (early, late, lender) => {
      const { payees } = runWaterfall(drawn({}), flow([3, early], [12, late]));
      expect(payees.find(({ payee }) => payee === 'bank')?.receivedMinor).toBe(lender);
    },
  );

  it('has no level of receipts at which it is recouped, for that hangs on time', () => {
    expect(recoupmentLevel(drawn({}), 'loan')).toBeUndefined();
  });

  it.each([
    [
      'receipts of which nobody says when they come in',
      {},
      flow([0, 600]),
      /"loan" bears interest .* by month/,
    ],
    [
      'a period nobody accounts by',
      { interest: { ...QUARTERLY, untilMonth: 2 } },
      input,
      /every 3 months until month 2/,
    ],
    [
      'more periods than anybody reads',
      { interest: { ...QUARTERLY, every: 1, untilMonth: 121 } },
      input,
      /has 121 periods; the limit is 120/,
    ],
    [
      'a credit that moves the balance',
      { creditFrom: ['other'] },
      input,
      /is lowered by what another account pays/,
    ],
    ['two claims of one name', { twice: true }, input, /two claims "lent"/],
    ['a fee that waits for its recoupment', { waits: true }, input, /depends on the mix or the time/],
  ])('is refused in words for %s', (_, drawing, receipts, words) => {
    expect(refusalOf(() => runWaterfall(drawn(drawing), receipts))).toMatch(words);
  });
});

describe('a reserve, by hand', () => {
  const spec = drawn({
    reserve: { rate: '20%', months: 6 },
    accounting: { every: 3, paidAfterDays: 45 },
    fee: true,
  });
  const input = receivedOver(spec, flow([3, 1_000], [4, 500]), AT_ONCE);
  const statements = periodStatements(spec, input);

  it('holds a part of what comes in and reports it when it is released', () => {
    expect(
      statements.map(({ month, reserves: [reserve], receipts, tiers: [fee] }) => [
        month,
        reserve?.held.periodMinor,
        reserve?.released.periodMinor,
        reserve?.balanceMinor,
        receipts.periodMinor,
        fee?.periodMinor,
      ]),
    ).toEqual([
      [3, 200, 0, 200, 800, 80],
      [6, 100, 0, 300, 400, 40],
      [9, 0, 200, 100, 200, 20],
      [12, 0, 100, 0, 100, 10],
    ]);
    expect(compareMonths(spec, input)).toEqual({ kind: 'equal' });
  });

  it.each([
    ['more than all', { rate: '101%', months: 6 }, /more than 100%/],
    ['no month', { rate: '10%', months: 0 }, /released after 0 months/],
  ])('is refused in words for %s', (_, reserve, words) => {
    expect(refusalOf(() => runWaterfall(drawn({ reserve }), flow([3, 1])))).toMatch(words);
  });
});

describe('dates of payment, by hand', () => {
  const ten = fraction(10, 100);

  it('are those of the statement of the period, and present value counts from them', () => {
    const spec = drawn({ loan: 0, accounting: { every: 3, paidAfterDays: 45 } });
    const worth = (month: number): number =>
      waterfallPresentValue(spec, flow([month, 100_000]), ten).payees[1]!.receivedMinor;
    expect([worth(3), worth(4)]).toEqual([96_505, 94_232]);
    const [first, second] = periodStatements(spec, flow([4, 1_000]));
    expect([first?.month, second?.month, second?.paidAfterDays]).toEqual([3, 6, 45]);
    expect([first?.receipts.periodMinor, second?.receipts.periodMinor]).toEqual([0, 1_000]);
  });

  it('are refused in words where nobody accounts so', () => {
    const spec = drawn({ accounting: { every: 3, paidAfterDays: 731 } });
    expect(refusalOf(() => runWaterfall(spec, flow([3, 1])))).toMatch(
      /every 3 months and paid 731 days later/,
    );
  });
});

type Drawing = {
  readonly loan?: number;
  readonly order?: string;
  readonly interest?: object;
  readonly reserve?: object;
  readonly accounting?: object;
  readonly creditFrom?: readonly string[];
  readonly twice?: boolean;
  readonly waits?: boolean;
  readonly fee?: boolean;
};

/** A loan of 1,200 to be repaid, the rest to the producer. */
function drawn(drawing: Drawing): WaterfallSpec {
  const { loan = 1_200, order = 'principal-first', interest = QUARTERLY, creditFrom = [] } = drawing;
  const lent = {
    id: 'lent',
    to: 'bank',
    principal: { kind: 'amount', amountMinor: loan },
    interest,
    creditFrom,
  };
  const fee = {
    id: 'fee',
    role: 'sales-fee',
    kind: 'percent',
    base: { kind: 'account' },
    rate: '10%',
    to: 'bank',
  };
  return waterfallSpecSchema.parse({
    currency: 'USD',
    payees: [{ id: 'bank' }, { id: 'producer', side: 'ours' }],
    sources: [{ id: 's', into: 'film', ...(drawing.reserve ? { reserve: drawing.reserve } : {}) }],
    ...(drawing.accounting ? { accounting: drawing.accounting } : {}),
    accounts: [
      {
        id: 'film',
        tiers: [
          ...(drawing.fee || drawing.waits
            ? [
                {
                  ...fee,
                  ...(drawing.waits
                    ? { steps: [{ from: { kind: 'recouped', tier: 'loan' }, rate: '5%' }] }
                    : {}),
                },
              ]
            : []),
          { id: 'loan', role: 'loan', kind: 'recoup', order, claims: drawing.twice ? [lent, lent] : [lent] },
          {
            id: 'rest',
            role: 'profit',
            kind: 'split',
            bands: [{ shares: [{ to: 'producer', share: '100%' }] }],
          },
        ],
      },
      { id: 'other', tiers: [] },
    ],
  });
}

function flow(...receipts: readonly (readonly [month: number, amountMinor: number])[]) {
  return { periods: receipts.map(([month, s]) => ({ month, receiptsMinor: { s } })) };
}

function refusalOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Fail) return error.failure.message.en;
    throw error;
  }
  return 'not refused';
}
