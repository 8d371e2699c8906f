import { z } from 'zod';
import type { DealMoney, DealWaterfall } from '#domain/deal/deal-money.ts';
import type { OwnOutcome, OwnScenario } from '#domain/settlement/simulation/own-scenario.ts';
import { OUTCOME_COUNTS } from '#domain/settlement/simulation/own-scenario.ts';
import { ASSUMPTION_NAMES } from '#domain/settlement/simulation/assumption-names.ts';
import { fraction } from '#domain/figures/fraction.ts';
import { STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import { currencySchema } from './currency-schema.ts';
import { waterfallSpecSchema } from './waterfall-schema.ts';
import { chancesSchema } from './deciding-schema.ts';
import { isoDate, lineText, plainId } from './text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

const part = z.number().int().min(0).max(1_000_000_000_000);
/** Not negative and at most a thousand: a share, a multiple, a number of months. */
export const assumptionSchema = z
  .strictObject({ numerator: part, denominator: part.min(1) })
  .refine(({ numerator, denominator }) => numerator <= 1000 * denominator, refusedAs('too-large', 1000))
  .transform(({ numerator, denominator }) => fraction(numerator, denominator));

export const assumptionNameSchema = z.enum(ASSUMPTION_NAMES, refusedAs('unknown-choice'));

const amounts = z.record(plainId, z.number().int().min(0).max(Number.MAX_SAFE_INTEGER));

const ownOutcomeSchema: z.ZodType<OwnOutcome, unknown> = z.strictObject({
  currency: currencySchema,
  reached: z.enum(STAGES_REACHED),
  release: z.enum(['theatrical', 'streaming']),
  boxOfficeMinor: amounts.describe('by market; one left out follows the multiple and the mix'),
  receiptsMinor: amounts.describe('by medium; one left out follows the multiple and the mix'),
  directCostMinor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).exactOptional(),
  counts: z.partialRecord(z.enum(OUTCOME_COUNTS), z.number().int().min(0).max(100_000)),
  sourcesMinor: amounts.describe('by source of the waterfall, in its own currency'),
});

export const ownScenarioSchema: z.ZodType<OwnScenario, unknown> = z.strictObject({
  label: lineText.describe('empty: the name that the library gives'),
  boxOfficeMultiple: assumptionSchema.describe('worldwide box office as a multiple of the budget'),
  sequels: z.number().int().min(0).max(20),
  awards: z.number().int().min(0).max(50),
  outcome: ownOutcomeSchema.exactOptional(),
});

/** A scenario that the library does not name. */
export const namedScenarioSchema = ownScenarioSchema.refine(({ label }) => label.trim() !== '', {
  ...refusedAs('empty'),
  path: ['label'],
});

export const dealWaterfallSchema: z.ZodType<DealWaterfall, unknown> = z.strictObject({
  presetId: plainId,
  spec: waterfallSpecSchema,
  typicalMinor: z.record(plainId, z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)),
  screenedOn: isoDate
    .exactOptional()
    .describe('day of screening: rates that a tier gives by day are read at it'),
});

/** PRIVATE. What the person assumes about money. */
export const dealMoneySchema: z.ZodType<DealMoney, unknown> = z.strictObject({
  assumptions: z.partialRecord(assumptionNameSchema, assumptionSchema),
  scenarios: z.record(plainId, ownScenarioSchema),
  waterfall: dealWaterfallSchema.exactOptional(),
  chances: chancesSchema.exactOptional(),
});
