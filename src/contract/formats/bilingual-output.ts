import { z } from 'zod';

/** A text of an output, in both languages. */
export const bilingual = z.strictObject({ en: z.string(), ko: z.string() });
