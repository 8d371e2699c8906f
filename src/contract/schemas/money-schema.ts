import { z } from 'zod';
import type { Fraction } from '#domain/figures/fraction.ts';
import { fraction, parseDecimal, parsePercent } from '#domain/figures/fraction.ts';
import type { MoneyFile, MoneyFileResult } from '#domain/settlement/file/money-file.ts';
import { computeMoney } from '#domain/settlement/file/money-file.ts';
import type {
  Contingent,
  Outcome,
  ProfitDefinition,
  StatementSpec,
} from '#domain/settlement/statement/statement-types.ts';
import { BUDGET_BASES, STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import type { Tier, WaterfallInput, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { TIER_ROLES } from '#domain/settlement/waterfall/waterfall-types.ts';
import { CONFIDENCES, EVIDENCE_KINDS } from '#domain/library/term.ts';
import type { MoneyParameters } from '#domain/settlement/simulation/parameters.ts';
import { currencySchema } from './currency-schema.ts';
import { isoDate, lineText, noteText } from './text-schema.ts';
import { parseWith } from './parse-with.ts';

/** Whole minor units; whether it may be negative is for the engine to say, by the tier's name. */
const minor = z
  .number()
  .int({ error: 'must be a whole number of minor units.' })
  .min(-Number.MAX_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER, { error: 'is too large to be kept exactly.' })
  .describe('whole minor units (cents, won)');
const count = z.number().int().min(0).max(1_000_000);
const id = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\w.:-]+$/u, { error: 'must be a plain id: letters, digits, point, colon, dash or underscore.' })
  .refine((name) => !Object.hasOwn(Object.prototype, name), {
    // Ids are keys of objects. `constructor` would find what every object inherits, and `__proto__` would be lost.
    error: 'is a name that every object has already. Choose another id.',
  });

const exactParts = z
  .strictObject({
    numerator: z.number().int().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
    denominator: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  })
  .transform(({ numerator, denominator }) => fraction(numerator, denominator));

/** `"32%"`, `"1/3"` or `{numerator, denominator}`. */
const share = z
  .union([
    z
      .string()
      .max(40)
      .describe('a percentage ("32%") or a ratio ("1/3")')
      .transform((text, context) => known(parsePercent(text), text, context)),
    exactParts,
  ])
  .describe('an exact share');

/** `"2.6"` or `{numerator, denominator}`. */
const multiple = z
  .union([
    z
      .string()
      .max(40)
      .describe('a decimal number ("2.6")')
      .transform((text, context) => known(parseDecimal(text), text, context)),
    exactParts,
  ])
  .describe('an exact multiple');

function known(value: Fraction | undefined, text: string, context: z.RefinementCtx): Fraction {
  if (value) return value;
  context.addIssue({
    code: 'custom',
    message: `“${text}” is not a number. Write "32%", "1/3" or a decimal such as "2.6".`,
  });
  return z.NEVER;
}

const bilingual = z.strictObject({ en: lineText, ko: lineText });
const label = bilingual.exactOptional();

/** A label that is not given is the id. */
function labelled<Item extends { id: string; label?: { en: string; ko: string } | undefined }>(
  item: Item,
): Omit<Item, 'label'> & { label: { en: string; ko: string } } {
  return { ...item, label: item.label ?? { en: item.id, ko: item.id } };
}

const NONE = fraction(0, 1);
const none = (): Fraction => NONE;

const interest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('amount'), amountMinor: minor }),
  z.strictObject({
    kind: z.literal('rate'),
    prime: share,
    spread: share.default(none),
    months: count,
    base: z.enum(['negative-cost', 'direct-cost']),
    compounding: z.enum(['simple', 'yearly']).default('simple'),
  }),
]);

const definition: z.ZodType<ProfitDefinition, unknown> = z.strictObject({
  mediumBasis: z.enum(['as-stated', 'full']).default('as-stated'),
  fee: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('by-stream') }),
      z.strictObject({ kind: z.literal('flat'), rate: share }),
    ])
    .default({ kind: 'by-stream' }),
  advertisingOverhead: z
    .strictObject({ rate: share, base: z.enum(['advertising', 'prints-and-advertising']) })
    .default({ rate: NONE, base: 'advertising' }),
  productionOverhead: z
    .strictObject({ rate: share, base: z.enum(['direct-cost', 'direct-cost-and-participations']) })
    .default({ rate: NONE, base: 'direct-cost' }),
  interest: interest.default({ kind: 'none' }),
  overBudget: z.strictObject({ multiple, cushion: share }).default({ multiple: NONE, cushion: NONE }),
});

const contingentHead = { id, points: share };
const contingent: z.ZodType<Contingent, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...contingentHead,
    kind: z.literal('net-profits'),
    steps: z
      .array(z.strictObject({ atLeastMinor: minor, addPoints: share }))
      .max(20)
      .default([]),
  }),
  z.strictObject({
    ...contingentHead,
    kind: z.literal('adjusted-gross'),
    breakeven: z.enum(['cash', 'artificial', 'rolling']),
  }),
  z.strictObject({ ...contingentHead, kind: z.literal('first-dollar-gross') }),
  z.strictObject({
    ...contingentHead,
    kind: z.literal('box-office'),
    markets: z.array(id).max(100).default([]).describe('market ids; empty for worldwide'),
    capMinor: minor.exactOptional(),
  }),
  z.strictObject({ ...contingentHead, kind: z.literal('over-multiple'), multiple }),
]);

const rate = z.strictObject({
  from: currencySchema,
  to: currencySchema,
  rate: z
    .union([
      z
        .string()
        .max(40)
        .transform((text, context) => known(parseDecimal(text), text, context)),
      exactParts,
    ])
    .describe('how many units of `to` one unit of `from` is'),
  on: isoDate,
  source: lineText,
});

const owner = z.strictObject({
  option: z
    .strictObject({
      feeMinor: minor,
      isApplicable: z.boolean(),
      extensions: z
        .array(z.strictObject({ feeMinor: minor, isApplicable: z.boolean() }))
        .max(20)
        .default([]),
    })
    .default({ feeMinor: 0, isApplicable: true, extensions: [] }),
  price: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fixed'), amountMinor: minor }),
      z.strictObject({
        kind: z.literal('percent'),
        share,
        base: z.enum(BUDGET_BASES),
        floorMinor: minor.default(0),
        ceilingMinor: minor.exactOptional(),
      }),
    ])
    .default({ kind: 'fixed', amountMinor: 0 }),
  priceSteps: z
    .array(
      z.strictObject({
        id,
        on: z.enum(['budget', 'worldwide-box-office']),
        atLeastMinor: minor,
        addMinor: minor,
      }),
    )
    .max(20)
    .default([]),
  setUpMinor: minor.default(0),
  productionStartMinor: minor.default(0),
  boxOfficeBonuses: z
    .array(
      z.strictObject({
        multiple,
        amount: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('share-of-price'), share }),
          z.strictObject({ kind: z.literal('money'), amountMinor: minor }),
        ]),
      }),
    )
    .max(50)
    .default([]),
  awards: z
    .array(z.strictObject({ id, label, amountMinor: minor }).transform(labelled))
    .max(50)
    .default([]),
  contingents: z.array(contingent).max(50).default([]),
  buyout: z
    .strictObject({ shareOfCost: share, fixedMinor: minor, replacesContingents: z.boolean() })
    .default({ shareOfCost: NONE, fixedMinor: 0, replacesContingents: false }),
  passives: z
    .strictObject({ sequelShare: share, remakeShare: share, pointsFollow: share })
    .default({ sequelShare: NONE, remakeShare: NONE, pointsFollow: NONE }),
  series: z
    .strictObject({
      episode60Minor: minor.default(0),
      episode30Minor: minor.default(0),
      rerunShare: share.default(none),
      pilotMinor: minor.default(0),
      salesBonusMinor: minor.default(0),
      tvHourMinor: minor.default(0),
      spinoffShare: share.default(none),
    })
    .default({
      episode60Minor: 0,
      episode30Minor: 0,
      rerunShare: NONE,
      pilotMinor: 0,
      salesBonusMinor: 0,
      tvHourMinor: 0,
      spinoffShare: NONE,
    }),
  services: z
    .array(
      z
        .strictObject({ id, label, amountMinor: minor, per: z.enum(['picture', 'episode']) })
        .transform(labelled),
    )
    .max(50)
    .default([]),
  tax: z
    .strictObject({ withholding: share, treaty: share, grossUp: z.enum(['none', 'above-treaty', 'full']) })
    .default({ withholding: NONE, treaty: NONE, grossUp: 'none' }),
  paidIn: rate.exactOptional(),
});

/** The structure of a studio deal, with defaults for what a file leaves out. */
export const statementSpecSchema: z.ZodType<StatementSpec, unknown> = z
  .strictObject({
    currency: currencySchema,
    markets: z
      .array(
        z.strictObject({ id, label, rentalShare: share, feeRate: share.default(none) }).transform(labelled),
      )
      .max(500),
    media: z
      .array(z.strictObject({ id, label, basis: share, feeRate: share.default(none) }).transform(labelled))
      .max(500)
      .default([]),
    costs: z.strictObject({
      budgetMinor: minor,
      budgetParts: z
        .strictObject({
          directMinor: minor,
          contingencyMinor: minor.default(0),
          bondAndFinanceMinor: minor.default(0),
          studioOverheadMinor: minor.default(0),
        })
        .exactOptional(),
      printsMinor: minor.default(0),
      advertisingMinor: minor.default(0),
      residuals: z.strictObject({ rate: share, fixedMinor: minor }).default({ rate: NONE, fixedMinor: 0 }),
      otherMinor: minor.default(0),
    }),
    participations: z
      .array(z.strictObject({ id, label, rate: share, aboveMinor: minor.default(0) }).transform(labelled))
      .max(50)
      .default([]),
    net: definition,
    adjusted: definition.exactOptional().describe('left out: the same as `net`'),
    isCrossCollateralised: z.boolean().default(false),
    owner: owner.prefault({}),
  })
  .transform((spec) => ({
    ...spec,
    costs: {
      ...spec.costs,
      budgetParts: spec.costs.budgetParts ?? {
        directMinor: spec.costs.budgetMinor,
        contingencyMinor: 0,
        bondAndFinanceMinor: 0,
        studioOverheadMinor: 0,
      },
    },
    adjusted: spec.adjusted ?? spec.net,
  }));

const amounts = z.record(id, minor);

export const outcomeSchema: z.ZodType<Outcome, unknown> = z.strictObject({
  reached: z.enum(STAGES_REACHED).default('release'),
  release: z.enum(['theatrical', 'streaming']).default('theatrical'),
  boxOfficeMinor: amounts.default({}),
  receiptsMinor: amounts.default({}),
  directCostMinor: minor,
  otherPicturesDeficitMinor: minor.default(0),
  extensionsUsed: count.default(0),
  awardsWon: z.record(id, count).default({}),
  sequels: count.default(0),
  remakes: count.default(0),
  derivativePerformance: multiple.default(none),
  episodes60: count.default(0),
  episodes30: count.default(0),
  rerunsPerEpisode: count.default(0),
  pilots: count.default(0),
  seriesSold: count.default(0),
  tvHours: count.default(0),
  spinoffEpisodes60: count.default(0),
});

/** The engine checks that months rise and shares add up to 100%, and names the source. */
const month = z.number().int().min(0).max(1200);
const arrival = z.array(z.strictObject({ month, share })).min(1).max(40);

const onReceipts = [
  z.strictObject({ kind: z.literal('receipts'), amountMinor: minor }),
  z.strictObject({ kind: z.literal('month'), month }),
  z.strictObject({ kind: z.literal('recouped'), tier: id }),
] as const;
const receiptsThreshold = z.discriminatedUnion('kind', onReceipts);
const threshold = z.discriminatedUnion('kind', [
  ...onReceipts,
  z.strictObject({ kind: z.literal('tier'), amountMinor: minor }),
  z.strictObject({
    kind: z.literal('multiple'),
    payees: z.array(id).min(1).max(50),
    n: multiple,
    ofMinor: minor,
  }),
]);

const tierHead = { id, label, role: z.enum(TIER_ROLES) };
const claim = z.strictObject({
  id,
  to: id,
  principal: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('amount'), amountMinor: minor, capMinor: minor.exactOptional() }),
    z.strictObject({ kind: z.literal('inflow'), inflow: id }),
  ]),
  premium: multiple.default(none).describe('part of the principal on top: "0.2" is 20%'),
  interest: z
    .strictObject({
      yearly: share,
      months: z.number().int(),
      compounding: z.enum(['simple', 'yearly']).default('simple'),
    })
    .exactOptional(),
  creditFrom: z.array(id).max(50).default([]),
});
const tier: z.ZodType<Tier, unknown> = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...tierHead,
      kind: z.literal('percent'),
      base: z.discriminatedUnion(
        'kind',
        [
          z.strictObject({ kind: z.literal('account') }),
          z.strictObject({ kind: z.literal('remaining') }),
          z.strictObject({ kind: z.literal('inflows'), ids: z.array(id).max(500) }),
          z.strictObject({ kind: z.literal('alongside'), tiers: z.array(id).max(100) }),
        ],
        { error: 'is missing: a percentage needs a base (account, remaining, inflows or alongside).' },
      ),
      rate: share,
      steps: z
        .array(z.strictObject({ from: receiptsThreshold, rate: share }))
        .max(50)
        .default([]),
      capMinor: minor.exactOptional(),
      to: id,
    })
    .transform(labelled),
  z
    .strictObject({
      ...tierHead,
      kind: z.literal('recoup'),
      claims: z.array(claim).max(500),
      ranking: z.enum(['pari-passu', 'ranked']).default('pari-passu'),
      order: z.enum(['principal-first', 'together', 'premium-first']).default('principal-first'),
    })
    .transform(labelled),
  z
    .strictObject({
      ...tierHead,
      kind: z.literal('split'),
      bands: z
        .array(
          z.strictObject({
            until: threshold.exactOptional(),
            shares: z.array(z.strictObject({ to: id, share })).max(200),
          }),
        )
        .max(100),
    })
    .transform(labelled),
]);

/** A waterfall as a person draws it. What it means is checked by the engine, tier by tier. */
export const waterfallSpecSchema: z.ZodType<WaterfallSpec, unknown> = z
  .strictObject({
    currency: currencySchema,
    payees: z
      .array(
        z
          .strictObject({ id, label, side: z.enum(['ours', 'theirs', 'third']).default('third') })
          .transform(labelled),
      )
      .min(1)
      .max(5000),
    sources: z
      .array(
        z
          .strictObject({
            id,
            label,
            into: id,
            currency: currencySchema.exactOptional(),
            arrives: arrival.exactOptional().describe('months after it was earned; left out: at once'),
          })
          .transform(labelled),
      )
      .max(5000),
    inflows: z
      .array(
        z
          .strictObject({
            id,
            label,
            into: id,
            amountMinor: minor,
            by: id.exactOptional(),
            when: z.strictObject({ source: id, atLeastMinor: minor }).exactOptional(),
            month: month.exactOptional().describe('month from signature; left out: at the start'),
          })
          .transform(labelled),
      )
      .max(500)
      .default([]),
    rates: z.array(rate).max(100).default([]),
    accounts: z
      .array(z.strictObject({ id, label, tiers: z.array(tier).max(50_000) }).transform(labelled))
      .min(1)
      .max(5000),
  })
  .transform((spec) => ({
    ...spec,
    sources: spec.sources.map((source) => ({ ...source, currency: source.currency ?? spec.currency })),
  }));

export const waterfallInputSchema: z.ZodType<WaterfallInput, unknown> = z.union([
  z.strictObject({
    periods: z.array(z.strictObject({ month, receiptsMinor: amounts })).max(1200),
  }),
  z
    .strictObject({ receiptsMinor: amounts })
    .transform(({ receiptsMinor }) => ({ periods: [{ month: 0, receiptsMinor }] })),
]);

const fileHead = {
  title: lineText,
  source: lineText.default(''),
  note: noteText.default(''),
};
const scenarioHead = { id, label };

const statementFileSchema = z.strictObject({
  ...fileHead,
  kind: z.literal('statement'),
  spec: statementSpecSchema,
  scenarios: z
    .array(z.strictObject({ ...scenarioHead, outcome: outcomeSchema }).transform(labelled))
    .min(1)
    .max(200),
});
const waterfallFileSchema = z.strictObject({
  ...fileHead,
  kind: z.literal('waterfall'),
  spec: waterfallSpecSchema,
  discountRate: share.exactOptional().describe('per year; left out: no present value'),
  scenarios: z
    .array(z.strictObject({ ...scenarioHead, input: waterfallInputSchema }).transform(labelled))
    .min(1)
    .max(200),
});
export const moneyFileSchema: z.ZodType<MoneyFile, unknown> = z.discriminatedUnion('kind', [
  statementFileSchema,
  waterfallFileSchema,
]);

/** Reads and works a bare waterfall or statement file, already parsed from JSON. Throws `Fail` by field or tier. */
export function computeMoneyFile(json: unknown, scenarioId?: string): MoneyFileResult {
  return computeMoney(parseWith(moneyFileSchema, json), scenarioId);
}

/** The two JSON Schemas that an editor offers (draft 2020-12), as templates/schemas holds them. */
export function moneyJsonSchemas(): { readonly statement: unknown; readonly waterfall: unknown } {
  return {
    statement: z.toJSONSchema(statementFileSchema, { io: 'input' }),
    waterfall: z.toJSONSchema(waterfallFileSchema, { io: 'input' }),
  };
}

const parameterHead = {
  evidence: z.enum(EVIDENCE_KINDS),
  confidence: z.enum(CONFIDENCES),
  year: z.number().int().min(1900).max(2199).nullable(),
  source: lineText,
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
});
