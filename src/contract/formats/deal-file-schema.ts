import { z } from 'zod';
import { DRAFT_SIDES, MOST_DRAFTS } from '#domain/deal/deal.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { SharedDeal } from '#domain/deal/disclosure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { digestSchema, sharedPaperShape } from '#contract/schemas/paper-schema.ts';
import {
  LONGEST_PARTY_NAME,
  chainOfTitleSchema,
  currencySchema,
  dealSchema,
  documentSchema,
  draftSchema,
  entrySchema,
  particularsShape,
  partyName,
} from '#contract/schemas/deal-schema.ts';
import {
  clauseText,
  isoDate,
  lineText,
  name,
  nameInSchema,
  noteText,
  plainId,
} from '#contract/schemas/text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { walkAwayMeansSchema } from './walk-away-means.ts';
import type { WALK_AWAY_MEANS } from './walk-away-means.ts';

export const DEAL_FILE_FORMAT = 'jibun-deal';
/** What is written. Version 1 knew no papers, no deciding and no names in two languages; it is still read. */
export const DEAL_FILE_VERSION = 2;
const READ_VERSIONS = [1, 2] as const;

/** The first line of an internal file: whoever opens it in a text editor sees it at once. */
export const PRIVATE_MARK =
  'PRIVATE — internal deal file: holds our ladder, situation and notes. Do not send it to the other side. / 비공개 내부 파일입니다. 협상 단계, 상황 답변, 메모가 들어 있습니다. 상대방에게 보내지 마세요.';

/** Names a sample where it is offered. Only files under `templates/samples` carry it. */
export type SampleHead = { readonly title: Bilingual; readonly about: Bilingual };

/** The bytes of every paper in the file in base64, by digest. A file without this field carries none. */
export type CarriedOriginals = Readonly<Record<string, string>>;

export type InternalDealFile = DealDocument & {
  readonly private: string;
  readonly format: typeof DEAL_FILE_FORMAT;
  readonly version: (typeof READ_VERSIONS)[number];
  readonly edition: 'internal';
  readonly walkAwayMeans?: typeof WALK_AWAY_MEANS;
  readonly originId?: string;
  readonly sample?: SampleHead;
  readonly originals?: CarriedOriginals;
};

export type ShareableDealFile = {
  readonly format: typeof DEAL_FILE_FORMAT;
  readonly version: (typeof READ_VERSIONS)[number];
  readonly edition: 'shareable';
  readonly deal: Omit<SharedDeal, 'drafts' | 'papers'>;
  readonly drafts: SharedDeal['drafts'];
  readonly papers?: NonNullable<SharedDeal['papers']>;
  readonly originals?: CarriedOriginals;
};

export type DealFile = InternalDealFile | ShareableDealFile;

const bilingual = z.strictObject({ en: noteText, ko: noteText });
const parts = shapeOf(documentSchema);
const deal = shapeOf(dealSchema);
const draft = shapeOf(draftSchema);
const entry = shapeOf(entrySchema);

const head = {
  format: z.literal(DEAL_FILE_FORMAT, refusedAs('no-deal-file')),
  version: z.literal(READ_VERSIONS, refusedAs('no-such-version')),
};

const originals = z
  .record(digestSchema, z.string())
  .exactOptional()
  .describe('the bytes of every paper in base64, by their digest; without it the file carries none');

const internalSchema = z.strictObject({
  private: z
    .string(refusedAs('needs-private-mark'))
    .describe('Says in its own words that the file is private'),
  ...head,
  edition: z.literal('internal'),
  walkAwayMeans: walkAwayMeansSchema,
  originId: plainId
    .exactOptional()
    .describe('Where the deal was first made; without it, the id of the deal. A copy is recognised by it'),
  sample: z.strictObject({ title: bilingual, about: bilingual }).exactOptional(),
  ...parts,
  originals,
});

const shareableSchema = z.strictObject({
  ...head,
  edition: z.literal('shareable'),
  deal: z.strictObject({
    title: deal['title'] ?? name(200),
    titleIn: deal['titleIn'] ?? z.never(),
    kinds: deal['kinds'] ?? z.never(),
    ourRoles: deal['ourRoles'] ?? z.never(),
    project: z.strictObject({
      original: lineText,
      working: lineText,
      format: z.enum(['feature', 'series', 'animation', 'other']),
      chainOfTitle: chainOfTitleSchema.exactOptional(),
    }),
    parties: z
      .array(
        z.strictObject({
          name: partyName,
          nameIn: nameInSchema(LONGEST_PARTY_NAME).exactOptional(),
          side: z.enum(['ours', 'theirs', 'third']),
          capacity: lineText,
          country: z.string().regex(/^([A-Z]{2})?$/, refusedAs('no-country')),
          ...particularsShape,
        }),
      )
      .max(40),
    currency: currencySchema,
  }),
  drafts: z
    .array(
      z.strictObject({
        id: plainId,
        side: z.enum(DRAFT_SIDES),
        label: draft['label'] ?? name(120),
        labelIn: draft['labelIn'] ?? z.never(),
        round: draft['round'] ?? z.never(),
        on: isoDate,
        sentOn: isoDate.exactOptional(),
        entries: z.record(
          plainId,
          z.strictObject({
            state: entry['state'] ?? z.never(),
            clause: clauseText,
            place: lineText,
            sourceIds: z.array(plainId).max(40),
          }),
        ),
      }),
    )
    .max(MOST_DRAFTS),
  papers: z.record(plainId, z.strictObject(sharedPaperShape)).exactOptional(),
  originals,
});

/** A deal as one JSON file, in one of the two editions. Ids of terms and bases are checked against the library apart from it. */
export const dealFileSchema: z.ZodType<DealFile> = z.discriminatedUnion(
  'edition',
  [internalSchema, shareableSchema],
  refusedAs('no-deal-file'),
) as z.ZodType<unknown> as z.ZodType<DealFile>;

/** The published JSON Schema (draft 2020-12) of a deal file, as `templates/schemas/deal-file.schema.json` holds it. */
export function dealFileJsonSchema(): object {
  return {
    title: 'Jibun deal file',
    description:
      'One negotiation: *.internal.json with everything, *.shareable.json without anything private. Import also checks ids against the library, that dates exist, that ids are used once, that every paper and draft that another part names is there, that the bytes of an original are those of its digest, and normalises text: characters that nobody sees are left out.',
    ...z.toJSONSchema(dealFileSchema, { io: 'input', unrepresentable: 'any', reused: 'ref' }),
  };
}

/** The fields of an object schema that was typed by what it yields. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (schema instanceof z.ZodObject) return schema.shape;
  throw new Error('Not an object schema.');
}
