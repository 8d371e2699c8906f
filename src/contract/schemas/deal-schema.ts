import { MOST_PAPERS } from '#domain/deal/paper.ts';
import { MOST_REDLINE_CHANGES } from '#domain/deal/redline-change.ts';
import { z } from 'zod';
import { DEAL_KINDS, OUR_ROLES } from '#domain/library/term.ts';
import type { Ladder, Rung } from '#domain/library/term.ts';
import { DRAFT_SIDES, MOST_DRAFTS, STAGES } from '#domain/deal/deal.ts';
import { EVENT_KINDS } from '#domain/library/term-key-date.ts';
import type {
  Deal,
  DealDocument,
  Draft,
  OurLadder,
  OurRung,
  SituationAnswer,
  TermEntry,
} from '#domain/deal/deal.ts';
import type { TermState } from '#domain/values/state.ts';
import type { HeadPatch } from '#domain/deal/operations/deal-shapes.ts';
import { moneySchema } from './amount-schema.ts';
import { currencySchema } from './currency-schema.ts';
import { dealMoneySchema } from './deal-money-schema.ts';
import {
  acceptedSchema,
  beyondMendingSchema,
  alternativeSchema,
  decisionSchema,
  judgedBySchema,
  mandateSchema,
  mustHaveSchema,
} from './deciding-schema.ts';
import { foundSchema, paperSchema } from './paper-schema.ts';
import { redlineChangeSchema } from './redline-change-schema.ts';
import {
  clauseText,
  isoDate,
  lineText,
  name,
  nameInSchema,
  noteText,
  onOneLine,
  plainId,
  text,
} from './text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { fractionSchema, valueSchema } from './value-schema.ts';

export { currencySchema } from './currency-schema.ts';
export { valueSchema } from './value-schema.ts';

export const stateSchema: z.ZodType<TermState, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: valueSchema }),
  z.strictObject({ kind: z.literal('absent') }),
  z.strictObject({ kind: z.literal('unread') }),
  z.strictObject({ kind: z.literal('undisclosed') }),
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({
    kind: z.literal('disputed'),
    candidates: z
      .array(
        z.strictObject({
          value: valueSchema,
          sourceId: plainId.exactOptional(),
          said: lineText.exactOptional(),
        }),
      )
      .min(2, refusedAs('too-few'))
      .max(12),
  }),
]);

const entryShape = {
  state: stateSchema,
  clause: clauseText,
  place: lineText,
  sourceIds: z.array(plainId).max(40),
  note: noteText,
  found: foundSchema.exactOptional(),
};
export const entrySchema: z.ZodType<TermEntry, unknown> = z.strictObject(entryShape);
export const entryPatchSchema = z.strictObject(exactOptionalAll(entryShape)) as unknown as z.ZodType<
  Partial<TermEntry>,
  unknown
>;

export const draftLabelSchema = name(120);
export const draftLabelInSchema = nameInSchema(120);
export const roundSchema = z.number().int().min(1).max(999);

export const draftSchema: z.ZodType<Draft, unknown> = z.strictObject({
  id: plainId,
  side: z.enum(DRAFT_SIDES),
  label: draftLabelSchema,
  labelIn: draftLabelInSchema.exactOptional(),
  round: roundSchema,
  on: isoDate,
  isFinal: z.boolean().exactOptional().describe('its side has declared it final'),
  sentOn: isoDate.exactOptional().describe('of a draft of ours: the day on which it went to the other side'),
  entries: z.record(plainId, entrySchema),
});

const bilingual = z.strictObject({ en: noteText, ko: noteText });
const rungShape = { value: valueSchema.exactOptional(), condition: bilingual };
export const rungSchema: z.ZodType<Rung, unknown> = z.strictObject(rungShape);
export const ladderSchema: z.ZodType<Ladder, unknown> = z.strictObject({
  ask: rungSchema.exactOptional(),
  fallback: rungSchema.exactOptional(),
  walkAway: rungSchema.exactOptional(),
});

export const ourRungSchema: z.ZodType<OurRung, unknown> = z.strictObject({
  ...rungShape,
  met: z
    .record(plainId, z.boolean())
    .exactOptional()
    .describe('by draft: whether a rung in words is met there'),
});
const ourLadderSchema: z.ZodType<OurLadder, unknown> = z.strictObject({
  ask: ourRungSchema.exactOptional(),
  fallback: ourRungSchema.exactOptional(),
  walkAway: ourRungSchema.exactOptional(),
});

const rateSchema = z.strictObject({
  from: currencySchema,
  to: currencySchema,
  rate: fractionSchema.refine((rate) => rate.numerator > 0, refusedAs('not-above-zero')),
  on: isoDate,
  source: lineText,
});

/** A list of five co-production companies with their legal forms fits. */
export const LONGEST_PARTY_NAME = 500;
export const partyName = name(LONGEST_PARTY_NAME);

/** What is entered of a party for the cover of a contract: it is there or it is left out, never empty. */
export const particularsShape = {
  organised: name(500).exactOptional(),
  address: name(500).exactOptional(),
  signatory: name(200).exactOptional(),
  signatoryTitle: name(200).exactOptional(),
  noticeEmail: name(320).exactOptional(),
};
export const chainOfTitleSchema = text(5_000).refine((value) => value.trim() !== '', refusedAs('empty'));

const headShape = {
  title: name(200),
  titleIn: nameInSchema(200).exactOptional(),
  kinds: z.array(z.enum(DEAL_KINDS)).min(1).max(3).refine(isUnique, refusedAs('same-twice')),
  ourRoles: z.array(z.enum(OUR_ROLES)).min(1).max(3).refine(isUnique, refusedAs('same-twice')),
  project: z.strictObject({
    original: lineText,
    working: lineText,
    format: z.enum(['feature', 'series', 'animation', 'other']),
    logline: noteText,
    chainOfTitle: chainOfTitleSchema.exactOptional(),
  }),
  parties: z
    .array(
      z.strictObject({
        id: plainId,
        name: partyName,
        nameIn: nameInSchema(LONGEST_PARTY_NAME).exactOptional(),
        side: z.enum(['ours', 'theirs', 'third']),
        capacity: lineText,
        country: z.string().regex(/^([A-Z]{2})?$/, refusedAs('no-country')),
        ...particularsShape,
      }),
    )
    .max(40),
  stage: z.enum(STAGES),
  currency: currencySchema,
  rates: z.array(rateSchema).max(40),
  events: z
    .array(z.strictObject({ id: plainId, kind: z.enum(EVENT_KINDS), on: isoDate, label: lineText }))
    .max(200),
  provenance: z.enum(['own', 'public-record', 'invented']),
  counselDirected: z.boolean(),
  notes: noteText,
};

export const dealSchema: z.ZodType<Deal, unknown> = z.strictObject({
  id: plainId,
  ...headShape,
  budget: moneySchema.exactOptional(),
  notApplicable: z.array(plainId).max(400),
});

export const newDealSchema = z.strictObject({
  title: headShape.title,
  kinds: headShape.kinds,
  ourRoles: headShape.ourRoles,
  currency: currencySchema,
  original: lineText,
  counterparty: onOneLine(LONGEST_PARTY_NAME),
});

export const headPatchSchema = z.strictObject({
  ...exactOptionalAll(headShape),
  budget: moneySchema.nullable().exactOptional(),
}) as unknown as z.ZodType<HeadPatch, unknown>;

const answerSchema: z.ZodType<SituationAnswer, unknown> = z.strictObject({ answer: plainId, note: noteText });

export const documentSchema: z.ZodType<DealDocument, unknown> = z.strictObject({
  deal: dealSchema,
  drafts: z.array(draftSchema).max(MOST_DRAFTS),
  ladders: z.record(plainId, ourLadderSchema),
  situation: z.record(plainId, answerSchema),
  money: dealMoneySchema.exactOptional(),
  papers: z
    .record(plainId, paperSchema)
    .refine((papers) => Object.keys(papers).length <= MOST_PAPERS, refusedAs('too-many', MOST_PAPERS))
    .exactOptional(),
  mustHaves: z.record(plainId, mustHaveSchema).exactOptional().describe('by term'),
  accepted: z.record(plainId, acceptedSchema).exactOptional().describe('by term'),
  beyondMending: z.record(plainId, beyondMendingSchema).exactOptional().describe('by rule'),
  alternative: alternativeSchema.exactOptional(),
  mandate: mandateSchema.exactOptional(),
  decision: decisionSchema.exactOptional(),
  judgedBy: judgedBySchema
    .exactOptional()
    .describe(
      'the edition of the library that the deal was last looked at with; missing: before there were editions',
    ),
  redlineChanges: z
    .record(plainId, redlineChangeSchema)
    .refine(
      (changes) => Object.keys(changes).length <= MOST_REDLINE_CHANGES,
      refusedAs('too-many', MOST_REDLINE_CHANGES),
    )
    .exactOptional()
    .describe('by id: changes of redlines in the making, as a person left them'),
});

export const termIdsSchema = z.array(plainId).min(1).max(400);

function isUnique(items: readonly string[]): boolean {
  return new Set(items).size === items.length;
}

/** Every field may be missing, none may be undefined: a patch says only what it changes. */
function exactOptionalAll(shape: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, z.exactOptional(schema)]));
}
