import type { COMPARISON_METHODS } from '#contract/methods/comparison.ts';
import type { SamplesOf } from './sample.ts';

export const COMPARISON_SAMPLES: SamplesOf<typeof COMPARISON_METHODS> = {
  'compare.draft': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, draftId }),
      answers: ({ terms }: { terms: unknown[] }) => terms.length > 0,
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'none' }), code: 'not-found' },
  },
  'compare.sideBySide': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, columns: [{ kind: 'draft', draftId }, { kind: 'market' }] }),
      answers: ({ rows }: { rows: unknown[] }) => rows.length > 0,
    },
    refusal: { input: ({ dealId }) => ({ dealId, columns: [] }), code: 'invalid-input' },
  },
  'leverage.map': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, draftId }),
      answers: ({ dimensions }: { dimensions: unknown[] }) => dimensions.length === 8,
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'none' }), code: 'not-found' },
  },
};
