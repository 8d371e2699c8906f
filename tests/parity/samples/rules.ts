import type { RULES_METHODS } from '#contract/methods/rules.ts';
import type { SamplesOf } from './sample.ts';

export const RULES_SAMPLES: SamplesOf<typeof RULES_METHODS> = {
  'rules.check': {
    sample: {
      input: ({ dealId, draftId }) => ({ dealId, draftId }),
      answers: (results: { outcome: string }[]) => results.some(({ outcome }) => outcome === 'unknown'),
    },
    refusal: { input: ({ dealId }) => ({ dealId, draftId: 'none' }), code: 'not-found' },
  },
  'rules.inDeals': {
    sample: {
      input: () => ({ ruleId: 'moral_rights' }),
      answers: (deals: { outcome?: string }[]) => deals.some(({ outcome }) => outcome === 'unknown'),
    },
    refusal: { input: () => ({ ruleId: 'nobody' }), code: 'not-found' },
  },
};
