import { expect, test } from 'vitest';
import { fraction } from '#domain/figures/fraction.ts';
import { normaliseValue } from '#domain/values/normalise.ts';

const HUGE = fraction(Number.MAX_SAFE_INTEGER, 1);
const FINE = fraction(Number.MAX_SAFE_INTEGER, 2 ** 53 - 3);

test.each([
  ['a share', { kind: 'share', share: HUGE, base: 'net_profits' }, { kind: 'share', base: 'net_profits' }],
  [
    'a rate',
    { kind: 'rate', share: HUGE, base: 'prime', period: 'month' },
    { kind: 'rate', base: 'prime', period: 'year' },
  ],
  ['a duration', { kind: 'duration', n: HUGE, unit: 'years' }, { kind: 'duration', unit: 'days' }],
  ['a fine duration', { kind: 'duration', n: FINE, unit: 'days' }, { kind: 'duration', unit: 'months' }],
] as const)('%s that no exact fraction holds is not scored, and says so', (_name, value, form) => {
  expect(normaliseValue(value, form, [])).toEqual({
    kind: 'other',
    why: {
      en: expect.stringContaining('too large or too fine') as unknown,
      ko: expect.stringContaining('정확히 계산할 수 없으므로') as unknown,
    },
  });
});
