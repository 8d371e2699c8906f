import { z } from 'zod';
import type { Paper } from '#domain/deal/paper.ts';
import type { ReturnedComment, ReturnedIssue } from '#domain/reading/returned/returned-issues.ts';
import type { ReturnedChange } from '#domain/reading/returned/returned-changes.ts';
import type { ReturnedProposal } from '#domain/reading/returned/returned-values.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import type { RememberedDecision } from '#domain/reading/review/remembered.ts';
import { refusedAs } from '#domain/words/refused-as.ts';
import { paperSchema } from '#contract/schemas/paper-schema.ts';
import { plainId, text } from '#contract/schemas/text-schema.ts';
import { noDeal } from './example.ts';
import type { ChangedDeal } from './deals.ts';
import { method, revisionSchema } from './method.ts';

/** Longer than any agreement with all its schedules. */
export const LONGEST_PAPER_TEXT = 1_500_000;

/** The papers of a deal whose words lie in the workspace. */
export const PAPERS_METHODS = {
  /**
   * Keeps a pasted text as an original, with the paper that names it: one step, both or neither. The paper's
   * digest and size are those of the text in UTF-8.
   */
  'papers.addText': method(
    z.strictObject({
      dealId: plainId,
      revision: revisionSchema,
      paperId: plainId,
      paper: paperSchema,
      text: text(LONGEST_PAPER_TEXT).refine((value) => value.trim() !== '', refusedAs('empty')),
    }),
  ).answers<ChangedDeal>({
    asks: ({ dealId, revision, letter }) => ({ dealId, revision, paperId: 'pasted-1', ...letter }),
    answers: ({ changes }, { letter }) =>
      changes.some(({ after }) => after.kind === 'paper' && after.content?.digest === letter.paper.digest),
    refuses: [
      ({ dealId, revision, letter }) => ({
        dealId,
        revision,
        paperId: 'pasted-1',
        ...letter,
        text: `${letter.text} 그 밖의 말`,
      }),
      'invalid-input',
    ],
  }),
  /** The words of a paper that was pasted. */
  'papers.text': method(z.strictObject({ dealId: plainId, paperId: plainId })).answers<PaperWords>({
    asks: async ({ before, dealId }) => ({ dealId, paperId: await before.letterKept() }),
    answers: (words, { letter }) => words.text === letter.text,
    refuses: noDeal({ paperId: 'pasted-1' }),
  }),
  /**
   * Reads a file that was offered, for this deal, and keeps nothing of it. What cannot be read is refused with what
   * to do. Takes up to some seconds: a job goes before it.
   */
  'papers.readFile': method(z.strictObject({ dealId: plainId, token: plainId })).answers<ReadPaper>({
    asks: async ({ before, dealId }) => ({ dealId, token: (await before.letterOffered()).token }),
    answers: ({ file, document }, { letter }) =>
      file.digest === letter.paper.digest && document.receipt.counts.length > 0,
    refuses: noDeal({ token: 'nothing' }),
  }),
  /** Keeps an offered file byte for byte, with the paper that names it: one step, both or neither. */
  'papers.addFile': method(
    z.strictObject({
      dealId: plainId,
      revision: revisionSchema,
      paperId: plainId,
      paper: paperSchema,
      token: plainId,
    }),
  ).answers<ChangedDeal>({
    asks: async ({ before, dealId, revision }) => ({
      dealId,
      revision,
      paperId: 'file-1',
      ...(await before.letterOffered()),
    }),
    answers: ({ changes }, { letter }) =>
      changes.some(({ after }) => after.kind === 'paper' && after.content?.digest === letter.paper.digest),
    // The file is another than the paper names.
    refuses: [
      async ({ before, dealId, revision }) => {
        const { paper, token } = await before.letterOffered();
        return {
          dealId,
          revision,
          paperId: 'file-1',
          paper: { ...paper, sizeBytes: paper.sizeBytes + 1 },
          token,
        };
      },
      'invalid-input',
    ],
  }),
  /** Reads a paper of the deal from its original. Findings are never stored: only what a person decides of them is. */
  'papers.read': method(z.strictObject({ dealId: plainId, paperId: plainId })).answers<ReadPaper>({
    asks: async ({ before, dealId }) => ({ dealId, paperId: await before.letterKept() }),
    answers: ({ file, findings }, { letter }) =>
      file.digest === letter.paper.digest && findings.clauses.length > 0,
    refuses: noDeal({ paperId: 'pasted-3' }),
  }),
  /**
   * Whether a file that came is a term sheet or an issues list of ours, and what they changed in it, marked or not. Null
   * where it is none. Takes seconds: a job goes before it.
   */
  'papers.returned': method(
    z.strictObject({ dealId: plainId, paperId: plainId }),
  ).answers<ReturnedPaper | null>({
    asks: async ({ before, dealId }) => ({ dealId, paperId: await before.letterKept() }),
    answers: (returned) => returned === null,
    refuses: noDeal({ paperId: 'pasted-4' }),
  }),
} as const;

/** PRIVATE. A paper of ours that came back. */
export type ReturnedPaper = {
  readonly kind: 'term-sheet' | 'issues-list';
  /** The draft of ours that it was written from. */
  readonly draftId: string;
  /** It was held against the file that was kept; else against the paper as the draft gives it today. */
  readonly isKept: boolean;
  /** False for a workbook: no change in it can be marked, so that none was kept from us. */
  readonly canTrack: boolean;
  /** In the order of the paper. Nothing is stored: a proposal is taken or left by a person. */
  readonly changes: readonly (ReturnedChange & { readonly proposals: readonly ReturnedProposal[] })[];
  /** Of an issues list: status and owner of the rows in which they are not as they went out, to be noted or left. */
  readonly issues: readonly ReturnedIssue[];
  /** That did not go out with it: at the row and column of an issues list, of a term sheet without either. */
  readonly comments: readonly ReturnedComment[];
};

export type PaperWords = { readonly text: string };

export type ReadPaper = PaperRead & {
  /** What names the file in the deal. */
  readonly file: Pick<Paper, 'fileName' | 'digest' | 'mime' | 'sizeBytes'>;
  /** What was corrected or rejected in papers of the same counterparty, the latest first. */
  readonly remembered: readonly RememberedDecision[];
};
