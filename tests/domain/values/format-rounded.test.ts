import { describe, expect, it } from 'vitest';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';

describe('what a model says of money', () => {
  // A mean over 2,000 runs wavers by a tenth from seed to seed: three figures are all that it can say.
  it.each([
    [914_187_33, 'USD', '≈ USD 914,000', '≈ 91만 4,000달러'],
    [-39_462_10, 'USD', '≈ USD −39,500', '≈ −3만 9,500달러'],
    [739_000_00, 'USD', 'USD 739,000', '73만 9,000달러'],
    [12_34, 'USD', '≈ USD 12', '≈ 12달러'],
    [49, 'USD', '≈ USD 0', '≈ 0달러'],
    [1_234_567_890, 'KRW', '≈ KRW 1.23bn', '≈ 12억 3,000만 원'],
  ] as const)(
    'says %i of %s in three figures, never to the cent, and marks it',
    (minor, currency, en, ko) => {
      expect(formatRoundedMoney(minor, currency)).toEqual({ en, ko });
    },
  );

  it('says a span from end to end', () => {
    expect(formatMoneySpan(28_500_00, 1_161_234_56, 'USD')).toEqual({
      en: 'USD 28,500 to ≈ USD 1.16m',
      ko: '2만 8,500달러 ~ ≈ 116만 달러',
    });
  });
});
