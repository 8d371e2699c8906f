import { z } from 'zod';
import type { Money } from '#domain/figures/money.ts';
import { currencySchema } from './currency-schema.ts';

export const moneySchema: z.ZodType<Money, unknown> = z.strictObject({
  amountMinor: z
    .number()
    .min(0, { error: 'must not be negative.' })
    .max(Number.MAX_SAFE_INTEGER, { error: 'is too large to be kept exactly.' })
    .int({ error: 'must be a whole number of minor units.' }),
  currency: currencySchema,
});
