import { describe, expect, it } from 'vitest';
import type { ExchangeRate } from '#domain/figures/exchange.ts';
import { exchange, findRate, ratesInUse } from '#domain/figures/exchange.ts';
import { fraction } from '#domain/figures/fraction.ts';

const source = 'test';
const wonOf2020: ExchangeRate = {
  from: 'USD',
  to: 'KRW',
  rate: fraction(1400, 1),
  on: '2020-03-02',
  source,
};
const dollarsOf2026: ExchangeRate = {
  from: 'KRW',
  to: 'USD',
  rate: fraction(1, 1000),
  on: '2026-03-02',
  source,
};
const wonOf2026: ExchangeRate = { ...wonOf2020, rate: fraction(1250, 1), on: '2026-03-02' };

describe('an amount in another currency', () => {
  it('is converted between currencies with and without a minor unit', () => {
    const rate = { ...wonOf2026, rate: fraction(2761, 2) };
    expect(exchange({ amountMinor: 100_000_00, currency: 'USD' }, 'KRW', [rate])).toEqual({
      money: { amountMinor: 138_050_000, currency: 'KRW' },
      rate,
    });
    expect(exchange({ amountMinor: 138_050_000, currency: 'KRW' }, 'USD', [rate])).toEqual({
      money: { amountMinor: 100_000_00, currency: 'USD' },
      rate,
    });
  });

  it('is not comparable where no rate connects the two', () => {
    expect(exchange({ amountMinor: 1, currency: 'EUR' }, 'USD', [wonOf2020])).toBeUndefined();
    expect(exchange({ amountMinor: 1, currency: 'EUR' }, 'KRW', [])).toBeUndefined();
  });

  it('needs no rate in its own currency', () => {
    const money = { amountMinor: 1, currency: 'EUR' } as const;
    expect(exchange(money, 'EUR', [wonOf2020])).toEqual({ money });
  });
});

describe('the rate of a pair', () => {
  it('is the latest, whichever way it was entered', () => {
    for (const rates of [
      [wonOf2020, dollarsOf2026],
      [dollarsOf2026, wonOf2020],
    ]) {
      expect(exchange({ amountMinor: 140_000_000, currency: 'KRW' }, 'USD', rates)?.money).toEqual({
        amountMinor: 140_000_00,
        currency: 'USD',
      });
      expect(exchange({ amountMinor: 100_000_00, currency: 'USD' }, 'KRW', rates)?.money).toEqual({
        amountMinor: 100_000_000,
        currency: 'KRW',
      });
    }
  });

  it('is the direct one of two of one day', () => {
    for (const rates of [
      [wonOf2026, dollarsOf2026],
      [dollarsOf2026, wonOf2026],
    ]) {
      expect(findRate(rates, 'KRW', 'USD')).toBe(dollarsOf2026);
      expect(findRate(rates, 'USD', 'KRW')).toBe(wonOf2026);
    }
  });

  it('is the one entered last of two of one day and direction', () => {
    const corrected = { ...wonOf2026, rate: fraction(1255, 1) };
    expect(findRate([wonOf2026, corrected], 'USD', 'KRW')).toBe(corrected);
    expect(findRate([wonOf2026, corrected], 'KRW', 'USD')).toBe(corrected);
  });

  it('leaves the earlier ones of a list without use', () => {
    expect(ratesInUse([wonOf2020, dollarsOf2026])).toEqual([dollarsOf2026]);
    expect(ratesInUse([wonOf2026, dollarsOf2026, wonOf2020])).toEqual([wonOf2026, dollarsOf2026]);
  });
});
