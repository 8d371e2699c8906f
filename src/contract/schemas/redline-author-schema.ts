import { z } from 'zod';

/** Who signs the tracked changes of a redline. */
export const redlineAuthorSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  initials: z.string().trim().max(10),
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    .exactOptional()
    .describe('in UTC, as Word writes it; without it the changes bear no date'),
});
