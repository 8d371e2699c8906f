import { z } from 'zod';
import type { RedlineChange } from '#domain/redline/change.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

/** As many changes as the redline of a long agreement has. */
const MOST_CHANGES = 2_000;
/** Of the file that lists them. */
export const CHANGES_LIMIT_BYTES = 5_000_000;

const words = z.string().min(1, refusedAs('empty')).max(20_000);
const common = {
  clause: z
    .string()
    .max(200)
    .exactOptional()
    .describe('the clause as it is printed (7.2, 4(b), 제12조 제4항), where the words stand several times'),
  comment: z.string().max(10_000).exactOptional().describe('for the margin; typed by the person'),
};

/** The file of `--changes`: what to change in a Word file of the other side. */
export const redlineChangesSchema: z.ZodType<readonly RedlineChange[]> = z
  .array(
    z.union([
      z.strictObject({
        find: words.describe('words of one paragraph, as they stand with changes of others accepted'),
        replace: z
          .string()
          .max(20_000)
          .describe('in their place; empty words take them out, and with a whole paragraph the paragraph'),
        ...common,
      }),
      z.strictObject({
        insertAfter: words.describe('words of the paragraph behind which the new ones come'),
        text: words.describe(
          'new paragraphs, one a line, in the style and with the numbering of that one, or of the clause where one is named',
        ),
        ...common,
        clause: common.clause.describe(
          'the clause as it is printed: behind the items of 7, “7” gives a clause like 7, “7(c)” a further item',
        ),
      }),
    ]),
  )
  .min(1, refusedAs('empty'))
  .max(MOST_CHANGES);
