import { z } from 'zod';
import { authorLine } from '#domain/redline/author-line.ts';
import { refusedAs } from '#domain/words/refused-as.ts';

/** Who signs the tracked changes of a redline. */
export const redlineAuthorSchema = z.strictObject({
  name: z.string().overwrite(authorLine).min(1, refusedAs('empty')).max(200),
  initials: z.string().overwrite(authorLine).max(10),
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .exactOptional()
    .describe('in UTC, as Word writes it; without it the changes bear no date'),
});
