import { z } from 'zod';
import type { PaperFinding } from '#domain/outgoing/paper-finding.ts';
import type { BrokenReference } from '#domain/redline/broken-references.ts';
import type { TextReplacement } from '#domain/redline/change.ts';
import type { LeftByHand } from '#domain/redline/from-draft/changes-from-draft.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { redlineChangesSchema } from '#contract/formats/redline-changes.ts';
import { redlineAuthorSchema } from '#contract/schemas/redline-author-schema.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { noDeal } from './example.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';

const author = { name: '이지분', initials: '이' };

/** Redlines of a Word file of the other side, from a draft of ours. Long work: a job goes before each. */
export const REDLINES_METHODS = {
  /**
   * What a draft of ours would change in their file. Nothing is written. Refused for a file that takes no tracked
   * changes, with what to do instead.
   */
  'redlines.propose': method(
    z.strictObject({ dealId: plainId, paperId: plainId, draftId: plainId }),
  ).answers<RedlineProposal>({
    asks: async ({ before, dealId, ourDraftId: draftId }) => ({
      dealId,
      draftId,
      paperId: (await before.agreementKept()).paperId,
    }),
    answers: ({ byHand }) => byHand.length > 0,
    refuses: noDeal({ paperId: 'none', draftId: 'ours-1' }),
  }),
  /** Writes the redline with its clean copy and receipt. One change that cannot be made safely refuses all. */
  'redlines.write': method(
    z.strictObject({
      dealId: plainId,
      paperId: plainId,
      draftId: plainId,
      changes: redlineChangesSchema,
      author: redlineAuthorSchema,
    }),
  ).answers<RedlineAnswer>({
    asks: async ({ before, dealId, ourDraftId: draftId }) => {
      const { paperId, sentence } = await before.agreementKept();
      const changes = [{ find: sentence, replace: sentence.replace('25,000', '45,000') }];
      return { dealId, draftId, paperId, changes, author };
    },
    answers: (answer) => answer.kind === 'written' && answer.receipt.changes === 1,
    refuses: noDeal({ paperId: 'none', draftId: 'ours-1', changes: [{ find: 'A', replace: 'B' }], author }),
  }),
} as const;

export type RedlineProposal = {
  readonly changes: readonly ProposedChange[];
  /** PRIVATE. Terms of our draft that are no figure in their sentences, with wording to begin from. */
  readonly byHand: readonly (LeftByHand & { readonly wording: string })[];
  /** What else is in the file that goes. */
  readonly leaving: readonly Leaving[];
};

export type ProposedChange = {
  readonly change: TextReplacement;
  /** PRIVATE. The terms whose figures it puts in. */
  readonly termIds: readonly string[];
  /** Number and heading of its clause; empty where the paper has none there. */
  readonly clause: string;
  /** Why it cannot be made as it stands. */
  readonly refusal?: RedlineRefusal;
};

export type RedlineAnswer =
  | {
      readonly kind: 'written';
      readonly redline: OfferedFile;
      /** All changes of ours accepted, without comments. */
      readonly clean: OfferedFile;
      /** The receipt as a page, to be sent along. */
      readonly pages: Readonly<Record<Lang, OfferedFile>>;
      readonly says: Bilingual;
      readonly receipt: RedlineReceipt;
      readonly leaving: readonly Leaving[];
      readonly broken: readonly BrokenReference[];
      /** PRIVATE. What a person should see in the new words before they leave. */
      readonly findings: readonly PaperFinding[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly RedlineRefusal[] };
