import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { computeMoneyFile, moneyFileSchema } from '#contract/schemas/money-schema.ts';
import { compareMonths, compareStatements, compareWaterfalls } from '#tests/builders/settlement/agreement.ts';
import { FIXTURES } from '#tests/builders/paths.ts';

/** Files that once came out wrong in a comparison with interpreters of other hands, with what is right. Minor units. */
const cases = z
  .array(
    z.strictObject({
      title: z.string(),
      why: z.string(),
      file: z.unknown(),
      expectedMinor: z.record(z.string(), z.number()).exactOptional(),
      refused: z.string().exactOptional(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(FIXTURES, 'settlement-meanings/audited-structures.json'), 'utf8')));

describe('a file that once came out wrong', () => {
  it.each(cases.map((each) => [each.title, each] as const))(
    '%s',
    (_, { file, expectedMinor, refused, why }) => {
      if (refused !== undefined) {
        expect(() => computeMoneyFile(file), why).toThrow(refused);
        return;
      }
      const figures = figuresOf(file);
      for (const [name, minor] of Object.entries(expectedMinor ?? {}))
        expect([name, figures.get(name)], why).toEqual([name, minor]);
      expect(agreementsOf(file).every(({ kind }) => kind === 'equal')).toBe(true);
    },
  );
});

describe('an amount that is too large to be kept exactly', () => {
  const TOO_LARGE = Number.MAX_SAFE_INTEGER + 2;
  const bands = [{ shares: [{ to: 'us', share: '100%' }] }];
  const spec = {
    currency: 'USD',
    payees: [{ id: 'us' }],
    sources: [{ id: 's', into: 'film' }],
    accounts: [{ id: 'film', tiers: [{ id: 't', role: 'profit', kind: 'split', bands }] }],
  };
  const waterfall = (input: object) => ({
    kind: 'waterfall',
    title: 'Large',
    spec,
    scenarios: [{ id: 'one', input }],
  });
  const statement = {
    kind: 'statement',
    title: 'Large',
    spec: {
      currency: 'USD',
      markets: [{ id: 'us', rentalShare: '50%' }],
      costs: { budgetMinor: TOO_LARGE },
      net: {},
    },
    scenarios: [{ id: 'one', outcome: { directCostMinor: 1 } }],
  };

  it.each([
    ['receipts', waterfall({ receiptsMinor: { s: TOO_LARGE } }), 'receipts (scenarios, no. 1)'],
    ['a month', waterfall({ periods: [{ month: 1, receiptsMinor: { s: TOO_LARGE } }] }), 'receipts'],
    ['a budget', statement, 'budget'],
  ])('is called so, and by the name of its field: %s', (_, file, field) => {
    expect(() => computeMoneyFile(file)).toThrow(`“${field}” is too large to be kept exactly.`);
  });
});

/** What the first scenario pays, under the name of its payee, line or total. */
function figuresOf(file: unknown): ReadonlyMap<string, number> {
  const worked = computeMoneyFile(file);
  if (worked.kind === 'statement')
    return named('total', Object.entries(worked.scenarios[0]?.statement.totals ?? {}));
  const result = worked.scenarios[0]?.result;
  expect(result?.conservation.isExact).toBe(true);
  return new Map([
    ...named(
      'payee',
      (result?.payees ?? []).map(({ payee, receivedMinor }) => [payee, receivedMinor]),
    ),
    ...named(
      'line',
      (result?.tiers ?? []).map(({ tier, paidMinor }) => [tier, paidMinor]),
    ),
  ]);
}

function named(what: string, entries: readonly (readonly [string, number])[]): Map<string, number> {
  return new Map(entries.map(([name, minor]) => [`${what}:${name}`, minor]));
}

/** The exact engine beside the fast one, at the end and month by month. */
function agreementsOf(json: unknown): readonly { readonly kind: string }[] {
  const file = moneyFileSchema.parse(json);
  if (file.kind === 'statement')
    return file.scenarios.map(({ outcome }) => compareStatements(file.spec, outcome));
  return file.scenarios.flatMap(({ input }) => [
    compareWaterfalls(file.spec, input),
    compareMonths(file.spec, input),
  ]);
}
