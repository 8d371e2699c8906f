import { z } from 'zod';
import type { RedlineChangeInHand } from '#domain/deal/redline-change.ts';
import { lineText, noteText, plainId, text } from './text-schema.ts';

const common = {
  clause: lineText.exactOptional(),
  comment: text(10_000).exactOptional().describe('for the margin; typed by the person'),
};

/** PRIVATE. Words may be empty: they are typed one field after another. */
export const redlineChangeSchema: z.ZodType<RedlineChangeInHand, unknown> = z.strictObject({
  paperId: plainId,
  draftId: plainId,
  order: z.number().int().min(0).max(1_000_000_000),
  isIncluded: z.boolean(),
  proposed: noteText.exactOptional().describe('the new words that the draft gave; none for an added change'),
  termIds: z.array(plainId).max(400),
  place: lineText,
  change: z.union([
    z.strictObject({ find: noteText, replace: noteText, ...common }),
    z.strictObject({ insertAfter: noteText, text: noteText, ...common }),
  ]),
});
