import { z } from 'zod';
import type { DraftComparison, SideBySide } from '#domain/comparison/standing.ts';
import type { LeverageMap } from '#domain/leverage/leverage.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { method } from './method.ts';

/** Where the terms of drafts stand, and where we are weak. */
export const COMPARISON_METHODS = {
  'compare.draft': method<DraftComparison>()(z.strictObject({ dealId: plainId, draftId: plainId })),
  'compare.sideBySide': method<SideBySide>()(
    z.strictObject({
      dealId: plainId,
      columns: z
        .array(
          z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('draft'), draftId: plainId }),
            z.strictObject({ kind: z.literal('market') }),
            z.strictObject({ kind: z.literal('ask') }),
          ]),
        )
        .min(1)
        .max(8),
    }),
  ),
  'leverage.map': method<LeverageMap>()(z.strictObject({ dealId: plainId, draftId: plainId })),
} as const;
