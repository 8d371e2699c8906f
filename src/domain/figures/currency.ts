/**
 * ISO 4217 codes in which film deals are written, with the number of digits of the minor unit.
 * Source: ISO 4217 list one (2024 edition). KRW, JPY and VND have no minor unit in use.
 */
export const CURRENCIES = {
  USD: 2,
  KRW: 0,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  CNY: 2,
  HKD: 2,
  TWD: 2,
  CAD: 2,
  AUD: 2,
  NZD: 2,
  SGD: 2,
  INR: 2,
  IDR: 2,
  THB: 2,
  PHP: 2,
  VND: 0,
  MYR: 2,
  CHF: 2,
  SEK: 2,
  NOK: 2,
  DKK: 2,
  CZK: 2,
  PLN: 2,
  HUF: 2,
  TRY: 2,
  AED: 2,
  SAR: 2,
  ILS: 2,
  MXN: 2,
  BRL: 2,
  ARS: 2,
  ZAR: 2,
} as const;

export type CurrencyCode = keyof typeof CURRENCIES;

export const CURRENCY_CODES = Object.keys(CURRENCIES) as readonly CurrencyCode[];

export function isCurrencyCode(code: string): code is CurrencyCode {
  return Object.hasOwn(CURRENCIES, code);
}

/** Digits after the point: 2 for USD, 0 for KRW. */
export function minorDigits(currency: CurrencyCode): number {
  return CURRENCIES[currency];
}
