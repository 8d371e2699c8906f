import { z } from 'zod';
import { DRAFT_SIDES } from '#domain/deal/deal.ts';
import { FINDING_DECISIONS, PAPER_DIRECTIONS, READING_FLAGS } from '#domain/deal/paper.ts';
import type { DecidedFinding, FoundInPaper, NotedIssue, Paper } from '#domain/deal/paper.ts';
import { clauseText, isoDate, lineText, name, noteText, plainId } from './text-schema.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { valueSchema } from './value-schema.ts';

/** A scanned long form with every exhibit is smaller. */
const LARGEST_BYTES = 1_000_000_000;

export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, refusedAs('no-digest'));

const fileName = name(255).refine((value) => !/[/\\]/.test(value), refusedAs('no-file-name'));

/** What both sides may know of a paper that came or went. */
export const sharedPaperShape = {
  side: z.enum(DRAFT_SIDES),
  direction: z.enum(PAPER_DIRECTIONS).exclude(['kept']),
  on: isoDate.describe('the day on which it came or went; of a kept one, its own date'),
  round: z.number().int().min(1).max(999),
  fileName,
  digest: digestSchema.describe('SHA-256 of its bytes'),
  mime: z
    .string()
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i, refusedAs('no-file-type'))
    .max(200),
  sizeBytes: z.number().int().min(1, refusedAs('not-above-zero')).max(LARGEST_BYTES),
  draftId: plainId.exactOptional().describe('the draft that was read from it or that it was written from'),
};

export const decidedFindingSchema: z.ZodType<DecidedFinding, unknown> = z.strictObject({
  decision: z.enum(FINDING_DECISIONS),
  quotation: clauseText,
  value: valueSchema
    .exactOptional()
    .describe('what was accepted or put in its place; none where the term is open or silent'),
});

export const notedIssueSchema: z.ZodType<NotedIssue, unknown> = z.strictObject({
  status: noteText,
  owner: noteText,
});

const readingSchema = z.strictObject({
  isDone: z.boolean(),
  decisions: z.record(plainId, decidedFindingSchema).describe('by term'),
  issues: z
    .record(plainId, notedIssueSchema)
    .exactOptional()
    .describe('by term: status and owner, as they stand in an issues list that came back'),
});

export const paperSchema: z.ZodType<Paper, unknown> = z.strictObject({
  ...sharedPaperShape,
  direction: z.enum(PAPER_DIRECTIONS),
  reading: readingSchema.exactOptional(),
});

/** PRIVATE. The words of a paper that a value was read from. */
export const foundSchema: z.ZodType<FoundInPaper, unknown> = z.strictObject({
  paperId: plainId,
  quotation: clauseText,
  at: z.strictObject({
    part: plainId.describe('body, schedule-1, footnotes ...'),
    clause: lineText,
    paragraph: z.number().int().min(1).max(1_000_000).exactOptional(),
    page: z.number().int().min(1).max(100_000).exactOptional(),
  }),
  confidence: z.number().min(0).max(1).exactOptional(),
  flags: z.array(z.enum(READING_FLAGS)).max(READING_FLAGS.length),
});
