import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { moneyParametersSchema } from '#contract/schemas/money-parameters-schema.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { exchange } from '#domain/figures/exchange.ts';
import { fraction, fractionToNumber } from '#domain/figures/fraction.ts';
import type { Truth } from '#domain/rules/check-rules.ts';
import { holdsInPaper } from '#domain/rules/check-rules.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import { compileWaterfall } from '#domain/settlement/fast/fast-waterfall.ts';
import { runWaterfall } from '#domain/settlement/waterfall/run-waterfall.ts';
import type { WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { normaliseValue } from '#domain/values/normalise.ts';
import type { Value } from '#domain/values/value.ts';
import { aDeal, aDocument, aDraft, anEntryOf } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/documents.ts';
import { ROOT } from '#tests/builders/paths.ts';
import { draws } from '#tests/builders/draws.ts';

const parameters = moneyParametersSchema.parse(
  parse(readFileSync(join(ROOT, 'templates/library/money/parameters.yaml'), 'utf8')),
);

const currencies: readonly CurrencyCode[] = ['USD', 'KRW', 'EUR'];
const rate: fc.Arbitrary<ExchangeRate> = fc
  .record({
    pair: fc.constantFrom(...currencies.flatMap((from) => currencies.map((to) => [from, to] as const))),
    tenths: fc.integer({ min: 1, max: 30_000 }),
    on: fc.constantFrom('2020-03-02', '2024-03-02', '2026-03-02'),
  })
  .filter(({ pair: [from, to] }) => from !== to)
  .map(({ pair: [from, to], tenths, on }) => ({
    from,
    to,
    // A won is less than a dollar, whichever way the rate was entered.
    rate: from === 'KRW' ? fraction(10, tenths) : fraction(tenths, 10),
    on,
    source: 'test',
  }));
/** No two of one day and direction: of these the order of entry decides, and nothing else. */
const rates = fc.uniqueArray(rate, { selector: ({ from, to, on }) => `${from}${to}${on}`, maxLength: 8 });
const shuffled = rates.chain((list) =>
  fc.record({
    list: fc.constant(list),
    again: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
  }),
);
const won = fc.integer({ min: 0, max: 50_000_000_000 });

describe('one exchange rate for one deal', () => {
  it('gives comparison, money and rules the same figure, whatever the order of the list', () => {
    fc.assert(
      fc.property(shuffled, won, ({ list, again }, amountMinor) => {
        const known = exchange({ amountMinor, currency: 'KRW' }, 'USD', list)?.money.amountMinor;
        for (const each of [list, again]) {
          expect(compared(amountMinor, each)).toBe(known);
          expect(ruled(amountMinor, known ?? 0, each)).toBe(known === undefined ? 'unknown' : 'yes');
          expect(pricedAsBonus(amountMinor, each)).toBe(known);
          expect(received(amountMinor, each)).toEqual(known === undefined ? undefined : [known, known]);
        }
      }),
      { numRuns: draws(150) },
    );
  });

  it('gives what its inverse gives', () => {
    fc.assert(
      fc.property(rate, won, (one, amountMinor) => {
        const inverse: ExchangeRate = {
          ...one,
          from: one.to,
          to: one.from,
          rate: fraction(one.rate.denominator, one.rate.numerator),
        };
        const money = { amountMinor, currency: one.from };
        const forwards = exchange(money, one.to, [one]);
        expect(exchange(money, one.to, [inverse])?.money).toEqual(forwards?.money);
      }),
    );
  });

  it('is missing where no rate connects the two, and is never taken as 0', () => {
    fc.assert(
      fc.property(rates, won, (list, amountMinor) => {
        const apart = list.filter(({ from, to }) => from === 'EUR' || to === 'EUR');
        expect(compared(amountMinor, apart)).toBeUndefined();
        expect(ruled(amountMinor, 0, apart)).toBe('unknown');
        expect(pricedAsBonus(amountMinor, apart)).toBeUndefined();
        expect(received(amountMinor, apart)).toBeUndefined();
      }),
    );
  });
});

const termId = 'setup_bonus';
const { terms } = theLibrary();

function wonOf(amountMinor: number): Value {
  return { kind: 'money', money: { amountMinor, currency: 'KRW' } };
}

/** The figure that the comparison scores, in cents. */
function compared(amountMinor: number, list: readonly ExchangeRate[]): number | undefined {
  const value = normaliseValue(wonOf(amountMinor), { kind: 'money', currency: 'USD' }, list);
  return value.kind === 'number' ? Math.round(fractionToNumber(value.n) * 100) : undefined;
}

/** Whether a rule that asks for exactly this many cents holds. */
function ruled(amountMinor: number, centsAsked: number, list: readonly ExchangeRate[]): Truth {
  const paper = { draft: draftWith(amountMinor), terms, rates: list };
  const asked = centsAsked / 100;
  return holdsInPaper({ kind: 'term', term: termId, atLeast: asked, atMost: asked }, paper);
}

/** The figure that the studio statement pays for the same clause, in cents. */
function pricedAsBonus(amountMinor: number, list: readonly ExchangeRate[]): number | undefined {
  const document: DealDocument = aDocument({
    deal: aDeal({ rates: list, budget: { amountMinor: 1_000_000_00, currency: 'USD' } }),
  });
  const { model, notApplied } = dealModel(document, draftWith(amountMinor), parameters, terms);
  return Object.hasOwn(notApplied, termId) ? undefined : model.statement?.owner.setUpMinor;
}

/** The same sum as receipts of a waterfall, by the exact and by the fast engine. */
function received(amountMinor: number, list: readonly ExchangeRate[]): number[] | undefined {
  const spec: WaterfallSpec = {
    currency: 'USD',
    payees: [{ id: 'us', label: { en: 'Us', ko: '우리' }, side: 'ours' }],
    sources: [{ id: 'korea', label: { en: 'Korea', ko: '한국' }, into: 'pot', currency: 'KRW' }],
    rates: list,
    inflows: [],
    accounts: [
      {
        id: 'pot',
        label: { en: 'Pot', ko: '계좌' },
        tiers: [
          {
            id: 'all',
            label: { en: 'All', ko: '전액' },
            kind: 'split',
            role: 'profit',
            bands: [{ shares: [{ to: 'us', share: fraction(1, 1) }] }],
          },
        ],
      },
    ],
  };
  if (!list.some(({ from, to }) => from !== 'EUR' && to !== 'EUR')) {
    expect(() => compileWaterfall(spec, [])).toThrow(/no exchange rate/);
    return undefined;
  }
  const { payees } = runWaterfall(spec, { periods: [{ month: 0, receiptsMinor: { korea: amountMinor } }] });
  const engine = compileWaterfall(spec, []);
  const out = new Float64Array(engine.outWidth);
  engine.run(Float64Array.of(amountMinor), 0, out, 0, Infinity);
  return [payees[0]?.receivedMinor ?? NaN, out[engine.payeeIds.indexOf('us')] ?? NaN];
}

function draftWith(amountMinor: number) {
  return aDraft({ entries: { [termId]: anEntryOf(wonOf(amountMinor)) } });
}
