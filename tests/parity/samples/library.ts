import type { LIBRARY_METHODS } from '#contract/methods/library.ts';
import { refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const LIBRARY_SAMPLES: SamplesOf<typeof LIBRARY_METHODS> = {
  'library.get': {
    sample: { input: () => ({}), answers: ({ terms }: { terms: unknown[] }) => terms.length > 0 },
    refusal: refusedInput('all'),
  },
  'library.former': {
    sample: {
      input: () => ({ edition: null }),
      answers: (former: { edition: string; terms: unknown[] } | null) => (former?.terms.length ?? 0) > 0,
    },
    refusal: refusedInput({ edition: '../2026.1' }),
  },
  'library.usedTerms': {
    sample: { input: () => ({}), answers: (ids: unknown[]) => ids.includes('option_fee_initial') },
    refusal: refusedInput({ all: true }),
  },
  'library.usage': {
    sample: {
      input: () => ({ termId: 'option_fee_initial' }),
      answers: (deals: { draftCount: number }[]) => deals.some(({ draftCount }) => draftCount > 0),
    },
    refusal: refusedInput({ termId: '../terms' }),
  },
};
