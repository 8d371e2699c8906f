import { z } from 'zod';
import type { DraftComparison, SideBySide } from '#domain/comparison/standing.ts';
import type { LeverageMap } from '#domain/leverage/leverage.ts';
import { plainId } from '#contract/schemas/text-schema.ts';
import { method } from './method.ts';

/** Where the terms of drafts stand, and where we are weak. */
export const COMPARISON_METHODS = {
  'compare.draft': method(z.strictObject({ dealId: plainId, draftId: plainId })).answers<DraftComparison>({
    asks: ({ dealId, draftId }) => ({ dealId, draftId }),
    answers: ({ terms }) => terms.length > 0,
    refuses: [({ dealId }) => ({ dealId, draftId: 'none' }), 'not-found'],
  }),
  'compare.sideBySide': method(
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
  ).answers<SideBySide>({
    asks: ({ dealId, draftId }) => ({ dealId, columns: [{ kind: 'draft', draftId }, { kind: 'market' }] }),
    answers: ({ rows }) => rows.length > 0,
    refuses: [({ dealId }) => ({ dealId, columns: [] }), 'invalid-input'],
  }),
  'leverage.map': method(z.strictObject({ dealId: plainId, draftId: plainId })).answers<LeverageMap>({
    asks: ({ dealId, draftId }) => ({ dealId, draftId }),
    answers: ({ dimensions }) => dimensions.length === 8,
    refuses: [({ dealId }) => ({ dealId, draftId: 'none' }), 'not-found'],
  }),
} as const;
