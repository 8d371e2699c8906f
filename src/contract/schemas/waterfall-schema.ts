import { z } from 'zod';
import type { FileInput } from '#domain/settlement/file/file-input.ts';
import type { Tier, WaterfallSpec } from '#domain/settlement/waterfall/waterfall-types.ts';
import { ACCOUNTING_MONTHS, TIER_ROLES } from '#domain/settlement/waterfall/waterfall-types.ts';
import { currencySchema } from './currency-schema.ts';
import {
  amounts,
  arrival,
  id,
  label,
  labelled,
  minor,
  month,
  multiple,
  none,
  rate,
  share,
} from './money-figures-schema.ts';
import { isoDate } from './text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

const onReceipts = [
  z
    .strictObject({ kind: z.literal('receipts'), amountMinor: minor })
    .describe(
      'everything that entered the account; below the level its sources are taken as they came in, month after month, and within a month in proportion',
    ),
  z
    .strictObject({ kind: z.literal('month'), month })
    .describe('money received up to and including the month'),
  z.strictObject({ kind: z.literal('recouped'), tier: id }),
] as const;
const receiptsThreshold = z.discriminatedUnion('kind', onReceipts);
const threshold = z.discriminatedUnion('kind', [
  ...onReceipts,
  z.strictObject({ kind: z.literal('tier'), amountMinor: minor }),
  z
    .strictObject({
      kind: z.literal('multiple'),
      payees: z.array(id).min(1).max(50),
      n: multiple,
      ofMinor: minor,
    })
    .describe(
      'the payees together have n times the amount from this account alone, with the fees and recouped advances that they had by then',
    ),
]);

const accountingMonths = z.literal([...ACCOUNTING_MONTHS]).describe('months of a period, from signature');
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
    .union([
      z
        .strictObject({
          yearly: share,
          months: z.number().int().describe('whole months from 0 to 600'),
          compounding: z.enum(['simple', 'yearly']).default('simple'),
        })
        .describe('on the whole principal for a stated time, whatever is paid back meanwhile'),
      z
        .strictObject({
          kind: z.literal('by-balance'),
          yearly: share,
          every: accountingMonths,
          untilMonth: month.describe('no period that ends later bears interest'),
        })
        .describe(
          'on the declining balance: at the end of each accounting period, simple, on the principal unrecouped when the period began; owed from the last month of the period on. Receipts must be given by month; not with creditFrom',
        ),
    ])
    .exactOptional(),
  creditFrom: z
    .array(id)
    .max(50)
    .default([])
    .describe(
      'accounts worked before this one: what the payee got from them lowers what is still open of the claim, its principal first, and takes back nothing that an earlier month has paid; not for a claim paid to an account',
    ),
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
          z
            .strictObject({ kind: z.literal('alongside'), tiers: z.array(id).max(100) })
            .describe(
              'a corridor: a share of the money that goes to these later recoupment tiers and to it, so at 5% it has 5/95 of what they are paid; nothing of what a tier between takes',
            ),
          z
            .strictObject({
              kind: z.literal('admissions'),
              ids: z
                .array(id)
                .max(500)
                .describe(
                  'sources of any account, each with a ticket price in the currency of the waterfall',
                ),
              above: z.number().int().describe('admissions from which on it is paid: breakeven'),
              eachMinor: minor.describe('for each admission above'),
            })
            .describe(
              'a running guarantee: the rate, as a rule "100%", of what the admissions above come to; paid out of what reaches the tier from the month on in which they come, the rest stays open',
            ),
        ],
        refusedAs('needs-base-of-tier'),
      ),
      rate: share,
      dated: z
        .array(z.strictObject({ from: isoDate, rate: share }))
        .max(50)
        .exactOptional()
        .describe(
          'the rate of screenings from a day on, the earliest first (a levy that was abolished and brought back); read where a scenario of a file says "screenedOn"',
        ),
      steps: z
        .array(z.strictObject({ from: receiptsThreshold, rate: share }))
        .max(50)
        .default([])
        .describe(
          'another rate from a level of the account on, in the order in which the money reaches the levels; only with base "account"',
        ),
      capMinor: minor.exactOptional(),
      to: id,
    })
    .transform(labelled),
  z
    .strictObject({
      ...tierHead,
      kind: z.literal('recoup'),
      claims: z.array(claim).max(500),
      ranking: z
        .enum(['pari-passu', 'ranked'])
        .default('pari-passu')
        .describe('pari-passu: in proportion to what is due; ranked: each claim in full before the next'),
      order: z
        .enum(['principal-first', 'together', 'premium-first'])
        .default('principal-first')
        .describe('of all claims together when pari-passu, of each claim when ranked'),
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
            reserve: z
              .strictObject({ rate: share, months: z.number().int().describe('whole months from 1 to 120') })
              .exactOptional()
              .describe(
                'part of what comes in that is held and reported as receipts so many months later, as against returns; no fee is charged on it before',
              ),
            ticketMinor: minor
              .exactOptional()
              .describe('average price of a ticket, above 0: then receipts may be given as admissions'),
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
            when: z
              .strictObject({ source: id, atLeastMinor: minor })
              .exactOptional()
              .describe(
                'the level is in the currency of the waterfall, whatever the currency of the source; a claim on it is recouped from what comes in from the month in which the level is reached',
              ),
            month: month
              .exactOptional()
              .describe(
                'month from signature; left out: at the start. A claim on it is recouped from what comes in from that month on, unless all receipts are of month 0 and so have no order in time',
              ),
          })
          .transform(labelled),
      )
      .max(500)
      .default([]),
    rates: z.array(rate).max(100).default([]),
    accounts: z
      .array(
        z
          .strictObject({
            id,
            label,
            tiers: z.array(tier).max(50_000),
            held: z
              .strictObject({ months: z.number().int().describe('whole months from 1 to 120') })
              .exactOptional()
              .describe(
                'a reserve account, as guilds ask for residuals: what tiers of earlier accounts pay into it is held so many months; then its own tiers are paid, what fell due first and the rest to whom it is released. No source and no inflow pays into it',
              ),
          })
          .transform(labelled),
      )
      .min(1)
      .max(5000),
    accounting: z
      .strictObject({
        every: accountingMonths,
        paidAfterDays: z.number().int().describe('whole days from 0 to 730 after the end of a period'),
      })
      .exactOptional()
      .describe(
        'when statements are made and paid: they give the periods of the statement and the dates that present value counts from; left out: money is paid on in the month in which it comes in',
      ),
  })
  .describe(
    'payees, accounts, sources, inflows and tiers share one set of ids; amounts are of at least 0 in the currency of the waterfall, unless a source has its own',
  )
  .transform((spec) => ({
    ...spec,
    sources: spec.sources.map((source) => ({ ...source, currency: source.currency ?? spec.currency })),
  }));

const admissions = z
  .record(id, z.number().int().min(0).max(Number.MAX_SAFE_INTEGER))
  .exactOptional()
  .describe('how many came, by source with a ticket price; with the price they are receipts');

export const waterfallInputSchema: z.ZodType<FileInput, unknown> = z.union([
  z.strictObject({
    periods: z.array(z.strictObject({ month, receiptsMinor: amounts.default({}), admissions })).max(1200),
  }),
  z
    .strictObject({ receiptsMinor: amounts.default({}), admissions })
    .transform((period) => ({ periods: [{ month: 0, ...period }] })),
]);
