import { describe, expect, it } from 'vitest';
import { verdictOn } from '#renderer/deal-parts/read-field/field-reading.ts';
import type { FieldReading } from '#renderer/deal-parts/read-field/field-reading.ts';
import { readersOf } from '#renderer/deal-parts/read-field/readers.ts';
import { theLibrary } from '#tests/builders/the-library.ts';

const readers = readersOf(theLibrary());

describe('what a plain field makes of a typed text', () => {
  it.each([
    ['rate', readers.aboveZero('1.350,5'), '{"numerator":2701,"denominator":2}'],
    ['rate', readers.aboveZero('１，３５０．５'), '{"numerator":2701,"denominator":2}'],
    ['rate with a point before three digits', readers.aboveZero('1.350'), 'asked'],
    ['rate of nothing', readers.aboveZero('0'), 'refused'],
    ['share', readers.share('2,5%'), '{"numerator":1,"denominator":40}'],
    ['share', readers.share('33⅓%'), '{"numerator":1,"denominator":3}'],
    ['share', readers.share('4퍼센트'), '{"numerator":1,"denominator":25}'],
    ['share above the whole', readers.share('120%'), 'doubted'],
    ['share within the whole', readers.share('120%', true), 'refused'],
    ['share below nothing', readers.share('−5'), 'refused'],
    ['multiple', readers.multiple('1.5배'), '{"numerator":3,"denominator":2}'],
    ['a sum where a multiple is wanted', readers.multiple('5천만'), 'refused'],
    ['a split of two sides', readers.share('60/40'), 'asked'],
    ['one sum in two currencies', readers.amountIn('KRW')('3억원(미화 25만 달러)'), 'doubted'],
    ['months', readers.months('2년'), '{"numerator":24,"denominator":1}'],
    ['months in days', readers.months('90일'), 'refused'],
    ['count', readers.count(1, 999)('2회'), '2'],
    ['count', readers.count(1, 999)('３차'), '3'],
    ['count', readers.count(0, 10)('2.5'), 'refused'],
    ['count', readers.count(0, 10)('11'), 'refused'],
    ['count of something else', readers.count(0, 10)('1e9'), 'refused'],
    ['year', readers.year('2023년'), '2023'],
    ['amount', readers.amountIn('KRW')('2,5억'), '250000000'],
    ['amount', readers.amountIn('KRW')('1,250,000\u00A0'), '1250000'],
    ['amount in another currency', readers.amountIn('KRW')('미화 5만 달러'), 'refused'],
    ['amount by the episode', readers.amountIn('KRW')('회당 5,000만 원'), 'refused'],
    ['day', readers.day('2027. 3. 1.'), '"2027-03-01"'],
    ['day', readers.day('2027년 3월 1일'), '"2027-03-01"'],
    ['day', readers.day('March 1, 2027'), '"2027-03-01"'],
    ['day in either order', readers.day('3/4/2027'), 'asked'],
    ['day that is not whole', readers.day('2027. 3'), 'refused'],
  ] as const)('%s', (_, reading, wanted) => {
    expect(inShort(reading)).toBe(wanted);
  });

  it('says a refusal in both languages, with a text that would be read', () => {
    for (const reading of [
      readers.aboveZero('많이'),
      readers.share('많이'),
      readers.multiple('많이'),
      readers.months('많이'),
      readers.count(1, 9)('많이'),
      readers.day('많이'),
      readers.amountIn('USD')('많이'),
    ]) {
      if (reading.kind !== 'refused') throw new Error('Refused.');
      expect(reading.why.ko).toMatch(/\d/);
      expect(reading.why.en).toMatch(/\d/);
    }
  });

  it('waits with an amount whose currency may still follow', () => {
    expect(readers.money('12억', 'USD', undefined)).toMatchObject({ mayGoOn: true });
    expect(readers.money('12억 달러', 'USD', undefined)).toMatchObject({ mayGoOn: false });
    expect(readers.money('12억', 'KRW', undefined)).toMatchObject({ mayGoOn: false });
  });

  it('asks no doubt about what stands there already', () => {
    const won = { amountMinor: 5, currency: 'KRW' } as const;
    const reading = readers.money('USD 1', 'KRW', won);
    expect(verdictOn(reading, won).kind).toBe('confirm');
    expect(verdictOn(reading, { amountMinor: 100, currency: 'USD' }).kind).toBe('store');
  });
});

function inShort(reading: FieldReading<unknown>): string {
  const verdict = verdictOn(reading, undefined);
  if (verdict.kind === 'store') return JSON.stringify(verdict.value);
  return { choose: 'asked', confirm: 'doubted', refused: 'refused' }[verdict.kind];
}
