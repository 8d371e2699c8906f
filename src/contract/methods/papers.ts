import { z } from 'zod';
import { refusedAs } from '#domain/words/refused-as.ts';
import { paperSchema } from '#contract/schemas/paper-schema.ts';
import { plainId, text } from '#contract/schemas/text-schema.ts';
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
  'papers.addText': method<ChangedDeal>()(
    z.strictObject({
      dealId: plainId,
      revision: revisionSchema,
      paperId: plainId,
      paper: paperSchema,
      text: text(LONGEST_PAPER_TEXT).refine((value) => value.trim() !== '', refusedAs('empty')),
    }),
  ),
  /** The words of a paper that was pasted. */
  'papers.text': method<PaperWords>()(z.strictObject({ dealId: plainId, paperId: plainId })),
} as const;

export type PaperWords = { readonly text: string };
