import { z } from 'zod';
import { CURRENCIES } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

export const currencySchema = z.enum(
  Object.keys(CURRENCIES) as [CurrencyCode, ...CurrencyCode[]],
  refusedAs('no-currency'),
);
