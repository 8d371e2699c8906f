import { describe, expect, it } from 'vitest';
import { countryName, findCountry } from '#domain/words/country-name.ts';

describe('a country', () => {
  it('is called by its usual name', () => {
    expect(countryName('KR')).toEqual({ en: 'South Korea', ko: '한국' });
    expect(countryName('US')).toEqual({ en: 'United States', ko: '미국' });
    expect(countryName('')).toEqual({ en: '', ko: '' });
    expect(countryName('XX')).toEqual({ en: 'XX', ko: 'XX' });
  });

  it.each([
    ['kr', 'KR'],
    [' US ', 'US'],
    ['UK', 'GB'],
    ['한국', 'KR'],
    ['대한민국', 'KR'],
    ['south korea', 'KR'],
    ['홍콩', 'HK'],
  ])('is understood as %s', (typed, code) => {
    expect(findCountry(typed)).toBe(code);
  });

  it.each(['', 'XX', 'ZZ', 'EU', '대한', 'Korea Film', 'K', 'USA!'])('is not %j', (typed) => {
    expect(findCountry(typed)).toBeUndefined();
  });
});
