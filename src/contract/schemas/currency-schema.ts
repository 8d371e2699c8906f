import { z } from 'zod';
import { CURRENCIES, CURRENCY_CODES } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';

export const currencySchema = z.enum(Object.keys(CURRENCIES) as [CurrencyCode, ...CurrencyCode[]], {
  error: `is not a currency that Jibun knows (${CURRENCY_CODES.join(', ')}).`,
});
