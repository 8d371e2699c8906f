import { describe, expect, it } from 'vitest';
import { byId } from '#domain/base/by-id.ts';
import { deriveValue } from '#domain/deal/derived-value.ts';
import { fraction } from '#domain/figures/fraction.ts';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import type { Value } from '#domain/values/value.ts';
import { aDraft, anEntryOf, money, months, share } from '#tests/builders/deal-builders.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const library = theLibrary();

function derived(
  termId: string,
  stated: Readonly<Record<string, Value>>,
  rates: readonly ExchangeRate[] = [],
) {
  const term = byId(library.terms).get(termId);
  if (!term) throw new Error(`No such term: ${termId}`);
  const entries = Object.fromEntries(Object.entries(stated).map(([id, value]) => [id, anEntryOf(value)]));
  return deriveValue(term, aDraft({ entries }), library, rates);
}

const times = (n: number): Value => ({ kind: 'quantity', n: fraction(n, 1), unit: 'count' });
const floorTimes = (n: number): Value => ({
  kind: 'multiple',
  n: fraction(n, 1),
  base: 'purchase_price_floor',
});

describe('what follows from other terms', () => {
  it('is the share that the option fee is of the floor: 50,000 of 500,000 is 10%', () => {
    const found = derived('option_fee_pct_of_price', {
      option_fee_initial: money(5_000_000, 'USD'),
      purchase_price_floor: money(50_000_000, 'USD'),
    });
    expect(found).toEqual({
      value: share(1, 10, 'purchase_price_floor'),
      differs: false,
      says: {
        en: '= 10% of purchase price floor (Option fee, initial: USD 50,000; Purchase-price floor: USD 500,000)',
        ko: '= 구매가 하한의 10% (최초 옵션료 5만 달러, 구매가 하한 50만 달러)',
      },
    });
  });

  it('says both figures where the paper states another: 12% against 10%', () => {
    const found = derived('option_fee_pct_of_price', {
      option_fee_pct_of_price: share(12, 100, 'purchase_price_floor'),
      option_fee_initial: money(5_000_000, 'USD'),
      purchase_price_floor: money(50_000_000, 'USD'),
    });
    expect(found?.differs).toBe(true);
    expect(found?.says.en).toMatch(/says 12% of .+ come to 10% of/);
    expect(found?.says.ko).toMatch(/12%.+10%/);
  });

  it('holds no rounding against a paper: 33.33% for a third', () => {
    const found = derived('option_fee_pct_of_price', {
      option_fee_pct_of_price: share(3333, 10_000, 'purchase_price_floor'),
      option_fee_initial: money(10_000_000, 'USD'),
      purchase_price_floor: money(30_000_000, 'USD'),
    });
    expect(found).toMatchObject({ differs: false, value: { share: { numerator: 1, denominator: 3 } } });
  });

  it('is the amount of a multiple, and the multiple of an amount: 3 times 500,000 and 1.5 million', () => {
    const floor = { purchase_price_floor: money(50_000_000, 'USD') };
    expect(
      derived('purchase_price_ceiling', { ...floor, purchase_price_ceiling: floorTimes(3) }),
    ).toMatchObject({
      value: money(150_000_000, 'USD'),
      differs: false,
    });
    expect(
      derived('purchase_price_ceiling', { ...floor, purchase_price_ceiling: money(150_000_000, 'USD') })
        ?.value,
    ).toEqual(floorTimes(3));
  });

  it('is the first period with every extension: 18 months and twice 12 are 42', () => {
    const periods = {
      option_period_initial: months(18),
      option_extension_count: times(2),
      option_extension_period: { kind: 'duration', n: fraction(1, 1), unit: 'years' } as const,
    };
    expect(derived('option_total_cap', periods)?.value).toEqual(months(42));
    expect(derived('option_total_cap', { ...periods, option_total_cap: months(36) })?.differs).toBe(true);
    expect(derived('option_total_cap', { ...periods, option_total_cap: months(42) })?.differs).toBe(false);
  });

  it('goes over currencies by the rate of the deal, and nowhere without one', () => {
    const stated = {
      option_fee_initial: money(70_000_000, 'KRW'),
      purchase_price_floor: money(50_000_000, 'USD'),
    };
    expect(derived('option_fee_pct_of_price', stated)).toBeUndefined();
    const rate: ExchangeRate = {
      from: 'USD',
      to: 'KRW',
      rate: fraction(1400, 1),
      on: '2026-11-19',
      source: '',
    };
    expect(derived('option_fee_pct_of_price', stated, [rate])?.value).toEqual(
      share(1, 10, 'purchase_price_floor'),
    );
  });

  it('is nothing while a term that it needs is not stated, is in words, or is counted otherwise', () => {
    const fee = { option_fee_initial: money(5_000_000, 'USD') };
    expect(derived('option_fee_pct_of_price', fee)).toBeUndefined();
    expect(
      derived('option_fee_pct_of_price', { ...fee, purchase_price_floor: { kind: 'text', text: '협의' } }),
    ).toBeUndefined();
    expect(
      derived('option_fee_pct_of_price', { ...fee, purchase_price_floor: money(0, 'USD') }),
    ).toBeUndefined();
    expect(
      derived('option_total_cap', {
        option_period_initial: months(18),
        option_extension_count: times(2),
        option_extension_period: { kind: 'duration', n: fraction(90, 1), unit: 'days' },
      }),
    ).toBeUndefined();
    expect(derived('reversion_term', fee)).toBeUndefined();
  });
});
