import { z } from 'zod';
import type { BrokenReference } from '#domain/redline/broken-references.ts';
import { LEAVING_KINDS } from '#domain/redline/leaving.ts';
import type { LeftByHand } from '#domain/redline/from-draft/changes-from-draft.ts';
import { LEFT_BY_HAND } from '#domain/redline/from-draft/changes-from-draft.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import { REDLINE_REFUSALS } from '#domain/redline/refusal.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { bilingual } from './bilingual-output.ts';

/** `jibun redline --json`: the receipt of what was written, or everything that stands against writing it. */
export type RedlineOutput =
  | {
      readonly version: string;
      readonly isWritten: true;
      /** The receipt in one sentence. */
      readonly says: Bilingual;
      readonly receipt: RedlineReceipt;
      readonly leaving: readonly Leaving[];
      readonly broken: readonly BrokenReference[];
      /** PRIVATE. Of a draft of ours, what is no figure in their sentences. */
      readonly byHand: readonly LeftByHand[];
    }
  | { readonly version: string; readonly isWritten: false; readonly refused: readonly RedlineRefusal[] };

const version = z.string().describe('version of Jibun that wrote this');
const count = z.number().int().min(0);
const digest = z.string().describe('SHA-256, small hexadecimal digits');

export const redlineReceiptSchema = z.strictObject({
  changes: count,
  clauses: count.describe('clauses with a change, where the paper has clauses'),
  comments: count,
  insertions: count,
  deletions: count,
  othersChanges: count.describe('tracked changes of others, which stay theirs'),
  paragraphs: z.strictObject({ all: count, unchanged: count.describe('byte for byte') }),
  parts: z.strictObject({ all: count, unchanged: count, changed: z.array(z.string()) }),
  digests: z.strictObject({ theirs: digest, redline: digest, clean: digest }),
});

export const redlineLeavingSchema = z
  .array(z.strictObject({ kind: z.enum(LEAVING_KINDS), name: z.string(), says: z.string(), count }))
  .describe('what else is in the file that goes');

export const redlineOutputSchema: z.ZodType<RedlineOutput> = z.discriminatedUnion('isWritten', [
  z.strictObject({
    version,
    isWritten: z.literal(true),
    says: bilingual,
    receipt: redlineReceiptSchema,
    leaving: redlineLeavingSchema,
    broken: z
      .array(
        z.strictObject({
          said: z.string(),
          clause: z.string(),
          meant: z.string(),
          now: z.string().exactOptional(),
        }),
      )
      .describe('typed references that lead elsewhere once the changes are accepted'),
    byHand: z
      .array(z.strictObject({ termId: z.string(), why: z.enum(LEFT_BY_HAND) }))
      .describe('terms of the draft that are no figure in their sentences: word them by hand'),
  }),
  z.strictObject({
    version,
    isWritten: z.literal(false),
    refused: z.array(
      z.strictObject({
        change: z.number().int().min(0).describe('which change, counted from 0'),
        code: z.enum(REDLINE_REFUSALS),
        words: z.string(),
        places: z.array(z.string()),
        message: bilingual,
      }),
    ),
  }),
]);
