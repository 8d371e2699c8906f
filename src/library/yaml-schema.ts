import { z } from 'zod';
import { refusedAs } from '#domain/words/refused-as.ts';
import { CURRENCIES } from '#domain/figures/currency.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { SOURCE_GRADES } from '#domain/library/library.ts';
import { CHANGE_KINDS, EDITION_ID, recordNamed } from '#domain/library/edition.ts';
import type { Edition } from '#domain/library/edition.ts';
import type { ReviewMonths } from '#domain/library/review.ts';
import { UNPRICED_KINDS } from '#domain/library/worth.ts';
import { CHECK_OUTCOMES, MEND_OWNERS, RULE_NATURES, RULE_TOPICS } from '#domain/library/rule.ts';
import { EVENT_KINDS, RULE_KEY_DATE_KINDS, TERM_KEY_DATE_KINDS } from '#domain/library/term-key-date.ts';
import {
  CONFIDENCES,
  DEAL_KINDS,
  DIMENSIONS,
  EVIDENCE_KINDS,
  LAYERS,
  OUR_ROLES,
} from '#domain/library/term.ts';

/** The YAML form of the library, as `templates/library/README.md` describes it. */
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, refusedAs('no-record-id'));
const sentence = z.string().trim().min(1, refusedAs('empty'));
const bilingualSchema = z.strictObject({ en: sentence, ko: sentence });
const wordingSchema = bilingualSchema.extend({ says: id.exactOptional() });
const dayOfLibrary = z.string().regex(/^20\d\d-\d\d-\d\d$/, refusedAs('no-date'));
const editionId = z.string().regex(EDITION_ID, refusedAs('no-edition'));
const number = z.union([z.number(), z.string()]);
const point = z.union([z.number(), z.string(), z.boolean()]);

const tiers = z.enum(['total', 'each', 'first']);

const formSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('money'),
    currency: z.enum(Object.keys(CURRENCIES) as [CurrencyCode, ...CurrencyCode[]]),
    per: z.enum(['episode', 'hour', 'month', 'year', 'picture']).exactOptional(),
    tiers: tiers.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('share'), base: id, tiers: tiers.exactOptional() }),
  z.strictObject({ kind: z.literal('rate'), base: id, period: z.enum(['year', 'month']) }),
  z.strictObject({ kind: z.literal('duration'), unit: z.enum(['days', 'weeks', 'months', 'years']) }),
  z.strictObject({ kind: z.literal('quantity'), unit: id }),
  z.strictObject({ kind: z.literal('multiple'), base: id }),
  z.strictObject({ kind: z.literal('yes-no') }),
  z.strictObject({
    kind: z.literal('choice'),
    choices: z.array(z.strictObject({ id, label: bilingualSchema })).min(2),
  }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('text') }),
]);

const rungSchema = z.strictObject({ value: point.exactOptional(), condition: bilingualSchema });

const positionSchema = z.strictObject({
  roles: z.array(z.enum(OUR_ROLES)).min(1),
  protective: wordingSchema.exactOptional(),
  scale: z
    .strictObject({
      worst: number,
      unfavourable: number,
      favourable: number,
      best: number,
      unfavourableInclusive: z.boolean(),
    })
    .exactOptional(),
  scores: z.record(z.string(), z.number().min(0).max(100)).exactOptional(),
  onSilence: z.strictObject({ effect: z.enum(['harmful', 'neutral', 'helpful']), why: bilingualSchema }),
  opening: rungSchema,
  argument: bilingualSchema.exactOptional(),
  answer: bilingualSchema.exactOptional(),
  ladder: z.strictObject({
    ask: rungSchema.exactOptional(),
    fallback: rungSchema.exactOptional(),
    walkAway: rungSchema.exactOptional(),
  }),
  noRungWhy: bilingualSchema.exactOptional(),
  bands: z.strictObject({
    favourable: bilingualSchema,
    neutral: bilingualSchema,
    unfavourable: bilingualSchema,
  }),
});

const worthSchema = z.union(
  [
    z.strictObject({ none: id }),
    z.strictObject({
      lever: id,
      of: id.exactOptional(),
      parameter: bilingualSchema,
      choices: z.record(z.string(), z.union([z.number(), z.string()])).exactOptional(),
    }),
  ],
  refusedAs('no-lever'),
);
export type WorthYaml = z.output<typeof worthSchema>;

export const unpricedSchema = z.strictObject({ id, kind: z.enum(UNPRICED_KINDS), why: bilingualSchema });

/** How papers for the other side say the choices of a term. */
export const sentencesSchema = z.strictObject({ id, choices: z.record(id, bilingualSchema) });
export type SentencesYaml = z.output<typeof sentencesSchema>;

const keyDateSchema = z.strictObject({
  kind: z.enum(TERM_KEY_DATE_KINDS),
  // Nobody can tell what an event of another kind starts.
  from: z.enum(EVENT_KINDS).exclude(['other']),
  label: bilingualSchema.exactOptional(),
  askExtensionDaysBefore: z.number().int().min(1).max(365).exactOptional(),
});

const derivationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), of: id, to: id }),
  z.strictObject({ kind: z.literal('part'), of: id }),
  z.strictObject({ kind: z.literal('total'), first: id, times: id, each: id }),
]);

export const termSchema = z.strictObject({
  id,
  aliases: z.array(z.string()).exactOptional(),
  kinds: z.array(z.enum(DEAL_KINDS)).min(1),
  family: id,
  dimension: z.enum(DIMENSIONS),
  layer: z.enum(LAYERS),
  weight: z.number().int().min(1).max(5),
  name: bilingualSchema,
  searchAliases: z.array(z.string()).exactOptional(),
  definition: bilingualSchema,
  mechanics: bilingualSchema.exactOptional(),
  pitfalls: bilingualSchema,
  dependsOn: bilingualSchema.exactOptional(),
  dependsOnEvidence: z.literal('judgement').exactOptional(),
  form: formSchema,
  worth: worthSchema.exactOptional(),
  keyDate: keyDateSchema.exactOptional(),
  derivesFrom: derivationSchema.exactOptional(),
  scored: z.boolean(),
  notScoredWhy: bilingualSchema.exactOptional(),
  scoredOnlyWith: id.exactOptional(),
  market: z.strictObject({
    low: point.exactOptional(),
    typical: point.exactOptional(),
    high: point.exactOptional(),
    note: bilingualSchema.exactOptional(),
  }),
  evidence: z.enum(EVIDENCE_KINDS),
  confidence: z.enum(CONFIDENCES),
  evidenceNote: bilingualSchema.exactOptional(),
  reviewBy: dayOfLibrary.exactOptional(),
  positions: z.array(positionSchema).min(1),
  sources: z.array(id),
  cases: z.array(z.strictObject({ case: id, lesson: bilingualSchema })).exactOptional(),
  related: z.array(z.strictObject({ term: id, why: bilingualSchema })).exactOptional(),
  clauses: z
    .strictObject({
      protective: wordingSchema,
      market: wordingSchema.exactOptional(),
      compromise: wordingSchema.exactOptional(),
      opening: z.strictObject({ says: id.exactOptional(), en: sentence, ko: sentence.exactOptional() }),
    })
    .exactOptional(),
  noClauseWhy: bilingualSchema.exactOptional(),
});
export type TermYaml = z.output<typeof termSchema>;

export const familySchema = z.strictObject({ id, name: bilingualSchema });
export const dimensionSchema = z.strictObject({
  id: z.enum(DIMENSIONS),
  name: bilingualSchema,
  about: bilingualSchema,
});
export const baseSchema = z.strictObject({ id, name: bilingualSchema, definition: bilingualSchema });
export const unitSchema = z.strictObject({ id, name: bilingualSchema });

const year = z.number().int().min(1900).max(2100);
export const sourceSchema = z
  .strictObject({
    id,
    title: sentence,
    outlet: sentence,
    url: z
      .string()
      .refine((url) => /^https?:\/\/[^\s/]+\.\S/.test(url) && !/\s/.test(url), refusedAs('no-address')),
    year: year.exactOptional(),
    readIn: year.exactOptional(),
    undated: z.literal(true).exactOptional(),
    grade: z.enum(SOURCE_GRADES).exactOptional(),
  })
  .refine(
    (source) => [source.year, source.readIn, source.undated].filter((each) => each !== undefined).length <= 1,
    refusedAs('two-times-of-reading'),
  );

export const caseSchema = z.strictObject({
  id,
  title: bilingualSchema,
  year,
  kind: z.enum(DEAL_KINDS),
  dealType: bilingualSchema,
  koreanSide: bilingualSchema,
  foreignSide: bilingualSchema,
  summary: bilingualSchema,
  facts: z.array(
    z.strictObject({
      label: bilingualSchema,
      value: bilingualSchema,
      status: z.enum(['reported', 'reprinted', 'calculated', 'unverified', 'undisclosed']),
      confidence: z.enum(CONFIDENCES),
      sources: z.array(id).exactOptional(),
      conflicts: z.array(z.strictObject({ value: bilingualSchema, sources: z.array(id) })).exactOptional(),
    }),
  ),
  wentWell: bilingualSchema,
  wentBadly: bilingualSchema,
  lessons: z.array(z.strictObject({ text: bilingualSchema, terms: z.array(id) })),
});

export const questionSchema = z.strictObject({
  id,
  topic: z.enum(['alternatives', 'time', 'information', 'legal', 'talent', 'money']),
  kinds: z.array(z.enum(DEAL_KINDS)).min(1),
  roles: z.array(z.enum(OUR_ROLES)).min(1),
  text: bilingualSchema,
  why: bilingualSchema,
  improve: bilingualSchema,
  answers: z
    .array(
      z.strictObject({
        id,
        label: bilingualSchema,
        score: z.number().min(0).max(100),
        reach: bilingualSchema.exactOptional(),
      }),
    )
    .min(2),
  bears: z
    .array(z.strictObject({ dimension: z.enum(DIMENSIONS), weight: z.number().int().min(1).max(5) }))
    .min(1),
  evidence: z.enum(['reported', 'judgement']),
  sources: z.array(id),
  cases: z.array(id),
});

const conditionSchema = z.union([
  z.strictObject({ fact: id, is: z.array(id).min(1) }),
  z.strictObject({ term: id, is: z.array(id).min(1) }),
  z.strictObject({
    term: id,
    atLeast: z.number().exactOptional(),
    atMost: z.number().exactOptional(),
    below: z.number().exactOptional(),
  }),
]);

export const ruleSchema = z.strictObject({
  id,
  topic: z.enum(RULE_TOPICS),
  nature: z.enum(RULE_NATURES),
  kinds: z.array(z.enum(DEAL_KINDS)).min(1),
  dimension: z.enum(DIMENSIONS),
  title: bilingualSchema,
  cites: bilingualSchema,
  text: bilingualSchema,
  use: bilingualSchema,
  asOf: dayOfLibrary,
  reviewBy: dayOfLibrary.exactOptional(),
  confidence: z.enum(CONFIDENCES),
  sources: z.array(id),
  terms: z.array(id),
  keyDate: z
    .strictObject({
      kind: z.enum(RULE_KEY_DATE_KINDS),
      before: z.enum(EVENT_KINDS).exclude(['other']),
      days: z.number().int().min(1).max(3650),
      where: bilingualSchema,
      cites: bilingualSchema,
    })
    .exactOptional(),
  mend: z
    .strictObject({ owner: z.enum(MEND_OWNERS), before: z.enum(EVENT_KINDS).exactOptional() })
    .exactOptional(),
  check: z
    .array(
      z.strictObject({
        when: z.array(conditionSchema),
        outcome: z.enum(CHECK_OUTCOMES),
        say: bilingualSchema,
        ofClause: z
          .array(z.strictObject({ term: id, is: z.array(id).min(1), say: bilingualSchema }))
          .min(1)
          .exactOptional(),
      }),
    )
    .min(1)
    .exactOptional(),
});
export type RuleYaml = z.output<typeof ruleSchema>;

export const factSchema = z.strictObject({
  id,
  kinds: z.array(z.enum(DEAL_KINDS)).min(1),
  topic: z.enum(RULE_TOPICS),
  text: bilingualSchema,
  why: bilingualSchema,
  answers: z.array(z.strictObject({ id, label: bilingualSchema })).min(2),
});

const months = z.number().int().min(1).max(120);

/** One record: after how many months what kind of record is to be looked at again. */
export const reviewSchema: z.ZodType<ReviewMonths> = z.strictObject({
  rules: z.record(z.enum(RULE_NATURES), months),
  figures: z.record(z.enum(EVIDENCE_KINDS).exclude(['house']), months),
});

export const editionSchema: z.ZodType<Edition> = z.strictObject({
  id: editionId,
  givenOn: dayOfLibrary,
  about: bilingualSchema,
  changes: z.array(
    z.strictObject({
      kind: z.enum(CHANGE_KINDS),
      what: bilingualSchema,
      why: bilingualSchema,
      records: z
        .array(z.string().refine((record) => recordNamed(record) !== undefined, refusedAs('no-record')))
        .min(1),
    }),
  ),
});
