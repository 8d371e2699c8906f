import { z } from 'zod';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { documentRequest } from './documents.ts';
import type { OfferedFile } from './files.ts';
import { method } from './method.ts';
import { moneyColumns } from './money.ts';

/** Long work. */
export const JOBS_METHODS = {
  'jobs.start': method<{ readonly jobId: string }>()(
    z.strictObject({
      work: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('write-document'), request: documentRequest() }),
        z.strictObject({ kind: z.literal('back-up') }),
        /** Works prices and simulation out, so that the two questions are then answered at once. */
        z.strictObject({ kind: z.literal('money'), dealId: plainId, draftId: plainId }),
        z.strictObject({
          kind: z.literal('money-side-by-side'),
          dealId: plainId,
          draftId: plainId,
          columns: moneyColumns(),
        }),
      ]),
    }),
  ),
  'jobs.poll': method<JobState>()(z.strictObject({ jobId: plainId })),
  'jobs.cancel': method<JobState>()(z.strictObject({ jobId: plainId })),
} as const;

export type JobState =
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly label: Bilingual }
  | { readonly kind: 'finished'; readonly file?: OfferedFile }
  | { readonly kind: 'failed'; readonly message: Bilingual }
  | { readonly kind: 'cancelled' };
