import type { SEARCH_METHODS } from '#contract/methods/search.ts';
import { refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const SEARCH_SAMPLES: SamplesOf<typeof SEARCH_METHODS> = {
  'search.run': {
    sample: { input: () => ({ query: '옵션', limit: 20 }), answers: (hits: unknown[]) => hits.length > 0 },
    refusal: refusedInput({ query: '옵션', limit: 0 }),
  },
};
