import { z } from 'zod';
import { PAPER_FORMATS } from '#domain/reading/document/paper-document.ts';
import type { PaperFormat } from '#domain/reading/document/paper-document.ts';
import type { LeftOut } from '#domain/redline/from-papers/left-out.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { redlineLeavingSchema, redlineReceiptSchema } from './redline-output.ts';
import { LINE_CHANGES } from '#domain/reading/versions/compare-papers.ts';
import type { PaperComparison } from '#domain/reading/versions/compare-papers.ts';
import { bilingual } from './bilingual-output.ts';

/** `jibun compare-papers A B --json`. */
export type ComparePapersOutput = {
  readonly version: string;
  readonly before: PaperCompared;
  readonly after: PaperCompared;
  /** One of them has no structure of its own: they are compared clause by clause, as text. */
  readonly isTextOnly: boolean;
  /** What was written of it, with `--out`. */
  readonly written?: WrittenComparison;
} & PaperComparison;

export type WrittenComparison =
  | { readonly kind: 'side-by-side' }
  | {
      readonly kind: 'redline';
      /** The receipt in one sentence. */
      readonly says: Bilingual;
      readonly receipt: RedlineReceipt;
      readonly leaving: readonly Leaving[];
      readonly left: readonly LeftOut[];
      readonly unlike: number;
    };

/** How a paper was taken; `unread`: how many things in it no reader reads, and so nobody compared. */
export type PaperCompared = {
  readonly name: string;
  readonly format: PaperFormat;
  readonly view: 'accepted' | 'original';
  readonly unread: number;
};

const compared = z.strictObject({
  name: z.string(),
  format: z.enum(PAPER_FORMATS),
  view: z.enum(['accepted', 'original']).describe('how its tracked changes were taken'),
  unread: z.number().int().min(0).describe('pictures, charts and the like, which nobody compared'),
});

const line = z.strictObject({
  part: z.string(),
  paragraph: z.number().int().min(1),
  label: z.string().describe('its number as the page prints it; empty where it has none'),
  page: z.number().int().min(1).exactOptional(),
  text: z.string(),
});

const written = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('side-by-side') }),
  z.strictObject({
    kind: z.literal('redline'),
    says: bilingual,
    receipt: redlineReceiptSchema,
    leaving: redlineLeavingSchema,
    left: z
      .array(z.strictObject({ label: z.string(), words: z.string(), message: bilingual }))
      .describe('differences that are not in the redline, each with why'),
    unlike: z
      .number()
      .int()
      .min(0)
      .describe('paragraphs that, every change accepted, do not say what the later paper says'),
  }),
]);

export const comparePapersOutputSchema: z.ZodType<ComparePapersOutput> = z.strictObject({
  version: z.string().describe('version of Jibun that wrote this'),
  before: compared,
  after: compared,
  isTextOnly: z.boolean().describe('one of them has no structure: compared clause by clause, as text'),
  written: written.exactOptional().describe('what was written of it, with --out'),
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(LINE_CHANGES),
        before: line.exactOptional(),
        after: line.exactOptional(),
        runs: z
          .array(
            z.strictObject({
              kind: z.enum(['same', 'removed', 'added']),
              text: z.string(),
              only: z.enum(['spacing', 'shapes', 'numbering']).exactOptional(),
              isUntracked: z
                .literal(true)
                .exactOptional()
                .describe('the later paper does not mark these words'),
            }),
          )
          .exactOptional()
          .describe('of a changed paragraph: its words'),
        hasFigures: z.boolean().describe('a figure is among what changed'),
        isUntracked: z.boolean().describe('the later paper does not mark it'),
      }),
    )
    .describe('in the order of the later paper; what is gone stands where it stood'),
  same: z.number().int().min(0).describe('paragraphs that say the same'),
  ignored: z
    .strictObject({ numbering: z.number().int().min(0), marks: z.number().int().min(0) })
    .describe('of those, how many differ in a number that shifted, or in spaces and the shape of marks'),
  comments: z
    .array(
      z.strictObject({
        id: z.string(),
        author: z.string(),
        date: z.string(),
        text: z.string(),
        part: z.string(),
        paragraph: z.number().int().min(1).exactOptional(),
        about: z.string(),
        answers: z.string().exactOptional(),
        isResolved: z.boolean().exactOptional(),
      }),
    )
    .describe('of the later paper, which the earlier one does not have'),
});
