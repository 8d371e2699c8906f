import { z } from 'zod';
import type {
  Contingent,
  Outcome,
  ProfitDefinition,
  StatementSpec,
} from '#domain/settlement/statement/statement-types.ts';
import { BUDGET_BASES, NO_SERIES, STAGES_REACHED } from '#domain/settlement/statement/statement-types.ts';
import { currencySchema } from './currency-schema.ts';
import {
  NONE,
  amounts,
  count,
  id,
  label,
  labelled,
  minor,
  multiple,
  none,
  rate,
  share,
} from './money-figures-schema.ts';

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
        of: z
          .literal('negative-cost')
          .exactOptional()
          .describe(
            'what the multiple is of: direct cost with the production overhead of net profits on it; of the budget where it is missing',
          ),
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
    .default(NO_SERIES),
  services: z
    .array(
      z
        .strictObject({ id, label, amountMinor: minor, per: z.enum(['picture', 'episode']) })
        .transform(labelled),
    )
    .max(50)
    .default([]),
  tax: z
    .strictObject({
      withholding: share.describe('below 100%'),
      treaty: share.describe('what the owner bears where the buyer bears the rest ("above-treaty")'),
      grossUp: z.enum(['none', 'above-treaty', 'full']),
      services: z
        .strictObject({ withholding: share, treaty: share })
        .exactOptional()
        .describe('of pay for services, where it is another kind of income; left out: taxed like the rest'),
    })
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
      advertisingFollows: share
        .exactOptional()
        .describe('part of the worldwide box office that is advertised on top of the stated sum'),
      residuals: z.strictObject({ rate: share, fixedMinor: minor }).default({ rate: NONE, fixedMinor: 0 }),
      otherMinor: minor.default(0),
      otherFollows: share
        .exactOptional()
        .describe(
          'part of gross receipts that other expenses of distribution come to, on top of the stated sum',
        ),
    }),
    participations: z
      .array(z.strictObject({ id, label, rate: share, aboveMinor: minor.default(0) }).transform(labelled))
      .max(50)
      .default([]),
    grossBasis: z
      .record(id, share)
      .exactOptional()
      .describe(
        'part of a medium’s receipts that gross participants count, by medium id, whatever the owner’s definitions count; left out: as the medium states',
      ),
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
