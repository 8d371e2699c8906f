import { z } from 'zod';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import type { Preview } from '#domain/preview/preview.ts';
import type { PointTold } from '#domain/outgoing/tell-positions.ts';
import { BRIEF_LENGTHS } from '#domain/plan/brief-length.ts';
import { DOCUMENT_KINDS } from '#domain/words/document-kinds.ts';
import { TERM_SHEET_TYPES } from '#domain/words/term-sheet-words.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

/** More than the library has terms. */
const MOST_POINTS = 1_000;

/** The documents that we write. */
export const DOCUMENTS_METHODS = {
  'documents.outline': method<DocumentOutline>()(documentRequest()),
  /** How the file will look that `documents.write` would write now. Long work; nothing is noted and no file is made. */
  'documents.preview': method<DocumentPreview>()(documentRequest()),
  /** Writes the file; the answer is a token to save. Long work: runs as a job in the host's worker. */
  'documents.write': method<OfferedFile>()(documentRequest()),
  'documents.recent': method<RecentExport[]>()(z.strictObject({ dealId: plainId })),
  /** What was last chosen for the documents of a deal, whether or not a file was written; null where nobody has chosen. */
  'documents.chosen': method<{ readonly chosen: ChosenDocument | null }>()(
    z.strictObject({ dealId: plainId }),
  ),
  /** Keeps it with the workspace. It is no edit of the deal: no step of its history, and no part of any file of it. */
  'documents.choose': method<{ readonly chosen: ChosenDocument }>()(
    z.strictObject({ dealId: plainId, chosen: chosenDocument() }),
  ),
} as const;

export type DocumentRequest = z.output<ReturnType<typeof documentRequest>>;

/** What is to be written, whatever deal it is of. Every kind says for whom it is. */
export type DocumentChoice = OfAnyDeal<DocumentRequest>;
type OfAnyDeal<Request> = Request extends unknown ? Omit<Request, 'dealId'> : never;
export type BriefChoice = Extract<DocumentChoice, { kind: 'brief' }>;
export type TermSheetChoice = Extract<DocumentChoice, { kind: 'term-sheet' }>;
export type DealMemoChoice = Extract<DocumentChoice, { kind: 'deal-memo' }>;
export type ComparisonChoice = Extract<DocumentChoice, { kind: 'comparison' }>;
export type IssuesListChoice = Extract<DocumentChoice, { kind: 'issues-list' }>;

export type DocumentOutline = {
  readonly fileName: string;
  /** What the document will contain, section by section. */
  readonly sections: readonly {
    readonly title: Bilingual;
    readonly detail: Bilingual;
    readonly isPrivate: boolean;
  }[];
  readonly warnings: readonly Bilingual[];
  /** PRIVATE. What the check of a paper for the other side found, the worst first; of a paper that stays with us none. */
  readonly findings: readonly PaperFinding[];
  /** PRIVATE. Of a position paper: what each of its points tells the other side, and what in it helps them. */
  readonly tells?: readonly PointTold[];
};

/** The file as pages or sheets, told from its bytes alone. */
export type DocumentPreview = {
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly preview: Preview;
  /** What to know of the file, such as that a broken template of one's own was left aside. */
  readonly warnings: readonly Bilingual[];
};

export type RecentExport = {
  readonly name: string;
  /** A redline is written on their paper, in its place, and so is made again there: it has no `request`. */
  readonly kind: DocumentChoice['kind'] | 'redline';
  readonly language: 'ko' | 'en' | 'both';
  readonly edition: 'internal' | 'shareable';
  readonly at: string;
  /** Of the deal, when the file was made. What an earlier version noted says neither this nor what follows. */
  readonly revision?: number;
  /** The draft that it is on, where the deal still has it. */
  readonly draftId?: string;
  /** Of a redline: the paper whose file it was written into, where the deal still has it. */
  readonly paperId?: string;
  /** The same order, to make the file again. */
  readonly request?: DocumentRequest;
  readonly since?: {
    /** Parts of the deal that are not as they were. */
    readonly changes: number;
    /** The library, the house or the templates are not as they were. */
    readonly isOtherBase: boolean;
  };
};

export type ChosenDocument = z.output<ReturnType<typeof chosenDocument>>;

/** Also what is read back of what was chosen. */
export const chosenDocumentSchema = chosenDocument();

/** What the form of Documents holds, kind by kind at once. The drafts are those of the day on which it is opened. */
function chosenDocument() {
  return z.strictObject({
    kind: z.enum(DOCUMENT_KINDS),
    language: z.enum(['ko', 'en', 'both']),
    edition: z.enum(['internal', 'shareable']),
    length: z.enum(BRIEF_LENGTHS).exactOptional(),
    points: z.array(plainId).max(MOST_POINTS).exactOptional(),
    type: z.enum(TERM_SHEET_TYPES).exactOptional(),
    isAcknowledged: z.boolean().exactOptional(),
    format: z.enum(['docx', 'xlsx']).exactOptional(),
    isBinding: z.boolean().exactOptional(),
  });
}

/** What may be asked for; also what is read back of an export that was noted. */
export const documentRequestSchema = documentRequest();

/** Every kind of document with what may be chosen of it. */
function documentRequest() {
  const common = { dealId: plainId, draftId: plainId, language: z.enum(['ko', 'en', 'both']) };
  return z.discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('brief'),
      edition: z.enum(['internal', 'shareable']),
      /** Of the shareable edition: the terms on which a position is stated; without them those of which our draft speaks. */
      points: z.array(plainId).max(MOST_POINTS).exactOptional(),
      // Of an internal brief. A request without one, as those of before there were lengths, asks for one page.
      length: z.enum(BRIEF_LENGTHS).optional(),
    }),
    // Papers for the other side are written from SharedDeal alone.
    z.strictObject({
      ...common,
      kind: z.literal('term-sheet'),
      edition: z.literal('shareable'),
      type: z.enum(TERM_SHEET_TYPES).exactOptional().describe('follows from the deal where it is left out'),
      /** Who signs says that the sheet was received, and nothing binds; left out: its binding part binds. */
      isAcknowledged: z.boolean().exactOptional(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('issues-list'),
      edition: z.enum(['internal', 'shareable']),
      format: z.enum(['docx', 'xlsx']),
      /** Those on the list; without them, every open point on which the draft of ours asks for something else. */
      points: z.array(plainId).min(1).max(500).exactOptional(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('deal-memo'),
      edition: z.literal('shareable'),
      /** The parties are bound by their signatures; else they acknowledge what was discussed. */
      isBinding: z.boolean(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('comparison'),
      edition: z.enum(['internal', 'shareable']),
      /** In the order of the columns; the first is the draft that the document is on. */
      draftIds: z.array(plainId).min(2).max(4),
    }),
  ]);
}
