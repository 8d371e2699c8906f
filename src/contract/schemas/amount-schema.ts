import { z } from 'zod';
import type { Money } from '#domain/figures/money.ts';
import { currencySchema } from './currency-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

export const moneySchema: z.ZodType<Money, unknown> = z.strictObject({
  amountMinor: z
    .number()
    .min(0, refusedAs('negative'))
    .max(Number.MAX_SAFE_INTEGER, refusedAs('inexact'))
    .int(refusedAs('not-minor-units')),
  currency: currencySchema,
});
