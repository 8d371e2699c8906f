import { z } from 'zod';
import { CONFIDENCES, EVIDENCE_KINDS } from '#domain/library/term.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import { arrival, bilingual, count, id, multiple, share } from './money-figures-schema.ts';
import { lineText } from './text-schema.ts';

const parameterHead = {
  evidence: z.enum(EVIDENCE_KINDS),
  confidence: z.enum(CONFIDENCES),
  year: z.number().int().min(1900).max(2199).nullable(),
  source: lineText,
  sourceIn: z.strictObject({ ko: lineText }).exactOptional(),
  note: bilingual.exactOptional(),
};
const parameter = z.strictObject({ low: multiple, typical: multiple, high: multiple, ...parameterHead });

/** `templates/library/money/parameters.yaml`, already parsed from YAML. */
export const moneyParametersSchema: z.ZodType<MoneyParameters, unknown> = z.strictObject({
  parameters: z.record(id, z.strictObject({ label: bilingual, unit: lineText, ...parameter.shape })),
  scenarios: z
    .array(
      z.strictObject({
        id,
        label: bilingual,
        boxOfficeMultiple: multiple,
        sequels: count,
        awards: count,
        ...parameterHead,
      }),
    )
    .min(1)
    .max(50),
  mix: z.strictObject({
    theatrical: z.record(id, multiple),
    media: z.record(id, multiple),
    ...parameterHead,
  }),
  model: z.strictObject({
    medianMultiple: multiple,
    sigma: multiple,
    mixSigma: multiple,
    costSigma: multiple,
    productionChance: share,
    streamingChance: share,
    streamingFeeMultiple: multiple,
    awardChance: share,
    sequelChance: share,
    sequelAtMultiple: multiple,
    ...parameterHead,
  }),
  timing: z.strictObject({
    discountRate: share,
    months: z.record(id, count),
    contingentSpread: z
      .array(z.strictObject({ month: count, share }))
      .min(1)
      .max(40),
    receiptsSpread: arrival,
    ...parameterHead,
  }),
  // A file that a person kept from before says nothing of them.
  ranges: z.record(id, z.strictObject({ low: multiple, high: multiple })).default({}),
  taxes: z
    .array(
      z.strictObject({
        direction: id,
        residence: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .exactOptional(),
        income: id,
        form: id,
        rate: share,
        ...parameterHead,
      }),
    )
    .max(100)
    .default([]),
});
