import { FIXTURES } from '#tests/builders/paths.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeMoneyFile, moneyFileSchema } from '#contract/schemas/money-schema.ts';
import { computeBreakeven } from '#domain/settlement/statement/breakeven.ts';
import { computeStatement } from '#domain/settlement/statement/compute-statement.ts';
import type { StatementTotals } from '#domain/settlement/statement/statement-types.ts';
import { compareStatements, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';

const CASES = join(FIXTURES, 'settlement');
const MILLION = 100_000_000; // cents in a million

describe('published statements', () => {
  it('Forrest Gump: every line of the statement of December 1994, to 0.01 million', () => {
    const { lines, totals } = statementOf('gump-1994');
    // 382.0 of box office at 50%; 32% fee; 16% to star and director; 15% overhead on 66.8 + 30.56;
    // 10% on 67.2; 6.0 of financing.
    expect(inMillions(totals.grossReceipts)).toBeCloseTo(191.0, 2);
    expect(inMillions(totals.fees)).toBeCloseTo(61.12, 2);
    expect(inMillions(totals.participations)).toBeCloseTo(30.56, 2);
    expect(inMillions(totals.productionOverhead)).toBeCloseTo(14.6, 2);
    expect(line(lines, 'advertising_overhead')).toBeCloseTo(6.72, 2);
    expect(inMillions(totals.interest)).toBe(6);
    // The paper groups fee, participations and overhead as variable, and cost, promotion, its overhead
    // and (here) nothing else as fixed: 106.28 and 140.72; with financing the total is 253.0.
    expect(inMillions(totals.fees + totals.participations + totals.productionOverhead)).toBeCloseTo(
      106.28,
      2,
    );
    expect(
      line(lines, 'direct_cost') + line(lines, 'advertising') + line(lines, 'advertising_overhead'),
    ).toBeCloseTo(140.72, 2);
    expect(Math.abs(inMillions(totals.netProfits) - -62.0)).toBeLessThanOrEqual(0.01);
    expect(totals.netProfits).toBe(-6_200_400_000);
    expect(totals.ownerContingent).toBe(0);
    expect(inMillions(totals.ownerGross)).toBeCloseTo(0.35, 10);
  });

  it('Forrest Gump: breakeven receipts 303.91 and box office 607.82, and the lines printed at breakeven', () => {
    const { spec, outcome } = statementFile('gump-1994-breakeven');
    const breakeven = computeBreakeven(spec, outcome, 'net', 'all');
    expect(inMillions(breakeven?.receiptsMinor)).toBeCloseTo(303.911, 3);
    expect(inMillions(breakeven?.boxOfficeMinor)).toBeCloseTo(607.823, 3);
    expect(Math.abs(inMillions(breakeven?.receiptsMinor) - 303.91)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(inMillions(breakeven?.boxOfficeMinor) - 607.82)).toBeLessThanOrEqual(0.01);
    const { totals } = computeStatement(spec, breakeven?.outcome ?? outcome);
    expect(Math.abs(inMillions(totals.fees) - 97.25)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(inMillions(totals.participations) - 48.63)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(inMillions(totals.productionOverhead) - 17.31)).toBeLessThanOrEqual(0.01);
    const variable = totals.fees + totals.participations + totals.productionOverhead;
    // The paper adds its rounded lines (163.19); the sum of the exact ones is 163.191.
    expect(Math.abs(inMillions(variable) - 163.19)).toBeLessThanOrEqual(0.01);
    expect(Math.abs(totals.netProfits)).toBeLessThanOrEqual(3);
  });

  it('GHJ: expenses 120, cost and interest 80 and a fee of 20% break even at exactly 250', () => {
    const { spec, outcome } = statementFile('ghj-breakeven');
    // B = (120 + 80) / (1 - 0.20)
    expect(computeBreakeven(spec, outcome, 'net', 'all')?.receiptsMinor).toBe(250 * MILLION);
    expect(computeStatement(spec, outcome).totals.netProfits).toBe(0);
  });

  it('Batman: the published lines and what they leave over make a deficit of 35.8, to 0.1 million', () => {
    const { totals } = statementOf('batman-1989');
    expect(inMillions(totals.fees)).toBeCloseTo(80.4, 6);
    expect(Math.abs(inMillions(totals.netProfits) - -35.8)).toBeLessThanOrEqual(0.1);
  });

  it('Coming to America: the audit swings the result by 57.8, to 0.3 million', () => {
    const studio = statementOf('coming-to-america-studio').totals;
    const auditor = statementOf('coming-to-america-auditor').totals;
    expect(Math.abs(inMillions(studio.netProfits) - -18)).toBeLessThanOrEqual(0.3);
    expect(Math.abs(inMillions(auditor.netProfits) - 39.8)).toBeLessThanOrEqual(0.3);
    expect(Math.abs(inMillions(auditor.netProfits - studio.netProfits) - 57.8)).toBeLessThanOrEqual(0.3);
    expect(studio.ownerContingent).toBe(0);
    // 19% of the auditor's result: 7.56 from the published figure, 7.52 from the stated rates.
    expect(Math.abs(inMillions(auditor.ownerContingent) - 7.56)).toBeLessThanOrEqual(0.05);
  });
});

describe('published waterfalls', () => {
  it('Last Cab to Darwin: 8.00 at the box office leaves the distributor 0.04 short, to 0.01 million', () => {
    const result = waterfallOf('last-cab-to-darwin');
    expect(inMillions(paid(result, 'tax'))).toBeCloseTo(0.8, 2);
    expect(inMillions(paid(result, 'exhibitors'))).toBeCloseTo(4.8, 2);
    expect(inMillions(paid(result, 'rentals'))).toBeCloseTo(2.4, 2);
    expect(inMillions(paid(result, 'fee'))).toBeCloseTo(0.84, 2);
    expect(inMillions(paid(result, 'recoupment'))).toBeCloseTo(1.56, 2);
    const recoupment = result.tiers.find((tier) => tier.tier === 'recoupment');
    expect(inMillions((recoupment?.dueMinor ?? 0) - (recoupment?.paidMinor ?? 0))).toBeCloseTo(0.04, 2);
    expect(paid(result, 'overage')).toBe(0);
    // The producers keep the two guarantees and nothing else.
    expect(inMillions(payee(result, 'producers').netMinor)).toBeCloseTo(0.3, 2);
  });

  it('The King and the Clown: 387.45, fee 38.7 and net profit 278 (100 million won)', () => {
    const result = waterfallOf('king-and-the-clown');
    const distributorSide = 861 - hundredMillion(paid(result, 'tax-and-levy') + paid(result, 'exhibitors'));
    expect(distributorSide).toBeCloseTo(387.45, 6);
    expect(Math.abs(hundredMillion(paid(result, 'fee')) - 38.7)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(hundredMillion(paid(result, 'profit')) - 278)).toBeLessThanOrEqual(1);
    expect(hundredMillion(paid(result, 'profit'))).toBeCloseTo(278.705, 6);
    // 60/40, our arithmetic: 167.223 and 111.482.
    expect(hundredMillion(payee(result, 'investors').receivedMinor)).toBeCloseTo(167.223, 6);
    expect(hundredMillion(payee(result, 'producer').receivedMinor)).toBeCloseTo(111.482, 6);
  });
});

describe('our own cases, labelled so', () => {
  it('synthetic case A: a 200 million hit pays a net participant nothing', () => {
    const { totals, lines } = statementOf('synthetic-a');
    const expected: Partial<Record<keyof StatementTotals, number>> = {
      rentals: 87.5,
      grossReceipts: 130.5,
      fees: 45.25,
      expenses: 81.5,
      participations: 6.525,
      productionOverhead: 9.97875,
      negativeCost: 76.50375,
      interest: 11.4755625,
      netProfits: -84.2293125,
      adjustedReceipts: 154.5,
      // 154.5 - 23.175 - 75.5 (no advertising overhead) - 67.725 - 8.127
      adjustedGross: -20.027,
      purchasePrice: 1.5,
      ownerBonuses: 0.45,
    };
    for (const [name, amount] of Object.entries(expected)) {
      expect(totals[name as keyof StatementTotals], name).toBe(Math.round(amount * MILLION));
    }
    expect(line(lines, 'contingent.net')).toBe(0);
    expect(line(lines, 'contingent.agr')).toBe(0);
    expect(line(lines, 'contingent.fdg')).toBeCloseTo(1.545, 10);
  });

  it('two producers: eight million in, Korea 1,080,000, US 2,520,000, profit 1,370,000', () => {
    const result = waterfallOf('two-producers');
    const cents = (dollars: number): number => dollars * 100;
    expect(paid(result, 'cam-fee')).toBe(cents(80_000));
    expect(paid(result, 'guild-reserve')).toBe(cents(400_000));
    expect(paid(result, 'sales-fee')).toBe(cents(1_200_000));
    expect(paid(result, 'sales-expenses')).toBe(cents(50_000));
    expect(paid(result, 'senior')).toBe(cents(1_100_000));
    expect(payee(result, 'kr').receivedMinor).toBe(cents(1_080_000));
    expect(payee(result, 'us').receivedMinor).toBe(cents(2_520_000));
    expect(paid(result, 'deferments')).toBe(cents(200_000));
    expect(paid(result, 'net-profit')).toBe(cents(1_370_000));
    expect(result.unallocated).toEqual([]);
  });
});

describe('every case', () => {
  for (const file of readdirSync(CASES)) {
    it(`${file}: money in equals money out, and the fast engine gives the same figures`, () => {
      const parsed = moneyFileSchema.parse(readJson(file));
      if (parsed.kind === 'statement') {
        for (const { outcome } of parsed.scenarios) {
          const { conservation } = computeStatement(parsed.spec, outcome);
          expect(conservation.picture.isExact && conservation.owner.isExact).toBe(true);
          expect(compareStatements(parsed.spec, outcome)).toEqual({ kind: 'equal' });
        }
        return;
      }
      for (const { input } of parsed.scenarios) {
        expect(compareWaterfalls(parsed.spec, input)).toEqual({ kind: 'equal' });
      }
      const result = computeMoneyFile(readJson(file));
      if (result.kind !== 'waterfall') throw new Error('A waterfall file gave a statement.');
      for (const scenario of result.scenarios) expect(scenario.result.conservation.isExact).toBe(true);
    });
  }
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(CASES, file), 'utf8'));
}

function statementFile(name: string) {
  const file = moneyFileSchema.parse(readJson(`${name}.json`));
  if (file.kind !== 'statement' || !file.scenarios[0]) throw new Error(`${name} is not a statement.`);
  return { spec: file.spec, outcome: file.scenarios[0].outcome };
}

function statementOf(name: string) {
  const { spec, outcome } = statementFile(name);
  return computeStatement(spec, outcome);
}

function waterfallOf(name: string) {
  const result = computeMoneyFile(readJson(`${name}.json`));
  const scenario = result.kind === 'waterfall' ? result.scenarios[0] : undefined;
  if (!scenario) throw new Error(`${name} is not a waterfall.`);
  return scenario.result;
}

type Waterfall = ReturnType<typeof waterfallOf>;

function paid(result: Waterfall, tier: string): number {
  return result.tiers.find((each) => each.tier === tier)?.paidMinor ?? NaN;
}

function payee(result: Waterfall, id: string) {
  const found = result.payees.find((each) => each.payee === id);
  if (!found) throw new Error(`No payee ${id}.`);
  return found;
}

function line(lines: readonly { readonly id: string; readonly amountMinor: number }[], id: string): number {
  return inMillions(lines.find((each) => each.id === id)?.amountMinor);
}

function inMillions(amountMinor: number | undefined): number {
  return (amountMinor ?? NaN) / MILLION;
}

function hundredMillion(won: number): number {
  return won / 100_000_000;
}
