import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES, minorDigits } from '#domain/figures/currency.ts';
import { formatMoney } from '#domain/values/format-value.ts';
import { readValue } from '#domain/values/read/read-value.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { Money } from '#domain/figures/money.ts';
import { theLibrary } from '#tests/builders/documents.ts';

const words = theLibrary();

/** The one amount that a text means; undefined where it is refused or means several. */
function amountIn(text: string, currency: CurrencyCode): Money | undefined {
  const read = readValue(text, { form: { kind: 'money', currency }, currency, words });
  const [value, ...others] = read.kind === 'read' ? read.values : [];
  return value?.kind === 'money' && others.length === 0 ? value.money : undefined;
}

describe('reading an amount of money', () => {
  test('reads an amount after the code of any currency as it stands, whatever the deal is kept in', () => {
    for (const currency of CURRENCY_CODES) {
      const amountMinor = 123_456 * 10 ** minorDigits(currency);
      const other = currency === 'USD' ? 'KRW' : 'USD';
      expect(amountIn(`${currency} 123,456`, other)).toEqual({ amountMinor, currency });
    }
  });

  test.each([
    ['12억 5,000만 원', 'USD', 1_250_000_000, 'KRW'],
    ['12억5000만', 'KRW', 1_250_000_000, 'KRW'],
    ['1.5억', 'KRW', 150_000_000, 'KRW'],
    ['3천만원', 'USD', 30_000_000, 'KRW'],
    ['2천5백만', 'KRW', 25_000_000, 'KRW'],
    ['천만', 'KRW', 10_000_000, 'KRW'],
    ['1조 2억', 'KRW', 1_000_200_000_000, 'KRW'],
    ['85억', 'USD', 850_000_000_000, 'USD'],
    ['5만 3,200', 'KRW', 53_200, 'KRW'],
    ['₩1,250,000', 'USD', 1_250_000, 'KRW'],
    ['USD 1.25m', 'KRW', 125_000_000, 'USD'],
    ['1.25 million', 'USD', 125_000_000, 'USD'],
    ['$250,000', 'KRW', 25_000_000, 'USD'],
    ['US$250k', 'KRW', 25_000_000, 'USD'],
    ['250,000.50', 'USD', 25_000_050, 'USD'],
    ['30만 달러', 'KRW', 30_000_000, 'USD'],
    ['2bn KRW', 'USD', 2_000_000_000, 'KRW'],
    ['0', 'USD', 0, 'USD'],
    ['１２억', 'KRW', 1_200_000_000, 'KRW'],
  ] as const)('reads %s', (text, currency, amountMinor, read) => {
    expect(amountIn(text, currency)).toEqual({ amountMinor, currency: read });
  });

  test.each([
    '',
    '억',
    'abc',
    '-5',
    '1,25',
    '12,50,000',
    '1.5',
    '3억 2억',
    '만 5억',
    '5만 억',
    '1e6',
    '10 10',
    'USDX 5',
  ])('refuses %s rather than guess', (text) => {
    expect(amountIn(text, 'KRW')).toBeUndefined();
  });

  test('refuses more than can be kept exactly', () => {
    expect(amountIn('9007조', 'KRW')).toEqual({ amountMinor: 9_007_000_000_000_000, currency: 'KRW' });
    expect(amountIn('9008조', 'KRW')).toBeUndefined();
    expect(amountIn('99999999999999999999', 'USD')).toBeUndefined();
  });

  test('refuses parts of a minor unit', () => {
    expect(amountIn('1.0055', 'USD')).toBeUndefined();
    expect(amountIn('0.5', 'KRW')).toBeUndefined();
  });

  test('reads back every amount that the app writes, in Korean and English', () => {
    const currencies = CURRENCY_CODES.filter((code) =>
      ['USD', 'KRW', 'EUR', 'GBP', 'JPY', 'CNY'].includes(code),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom('en', 'ko'),
        (currency, amount, lang) => {
          const amountMinor = minorDigits(currency) === 0 ? amount : amount - (amount % 100);
          const money = { amountMinor, currency };
          expect(amountIn(formatMoney(money, 'short')[lang], currency)).toEqual(money);
        },
      ),
    );
  });

  test('never throws and never makes an amount that is not safe', () => {
    const pieces = fc.constantFrom(
      '1',
      '25',
      '000',
      ',',
      '.',
      ' ',
      '억',
      '만',
      '천',
      '조',
      'm',
      'k',
      '원',
      '$',
      'USD',
      '-',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const money = amountIn(parts.join(''), 'KRW');
        expect(
          money === undefined || (Number.isSafeInteger(money.amountMinor) && money.amountMinor >= 0),
        ).toBe(true);
      }),
    );
  });
});
