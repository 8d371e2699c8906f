import type { ChangedDeal, ChangesSince, OpenDeal } from '#contract/methods.ts';
import type { HISTORY_METHODS } from '#contract/methods/history.ts';
import { noDeal } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const HISTORY_SAMPLES: SamplesOf<typeof HISTORY_METHODS> = {
  'history.list': {
    sample: {
      input: ({ dealId }) => ({ dealId }),
      answers: ({ steps }: { steps: unknown[] }) => steps.length > 0,
    },
    refusal: noDeal(),
  },
  'history.since': {
    sample: {
      input: ({ dealId }) => ({ dealId, since: { kind: 'day', on: '2000-01-01' } }),
      answers: ({ stepId, lines }: ChangesSince) => stepId === 0 && lines.length > 0,
    },
    refusal: {
      input: ({ dealId }) => ({ dealId, since: { kind: 'draft', draftId: 'nowhere' } }),
      code: 'not-found',
    },
  },
  'history.undo': {
    sample: {
      input: ({ dealId, revision }) => ({ dealId, revision }),
      answers: ({ redo }: ChangedDeal) => redo !== null,
    },
    refusal: { input: ({ dealId }) => ({ dealId, revision: 999 }), code: 'conflict' },
  },
  'history.redo': {
    sample: {
      input: async ({ ask, dealId, revision }) => ({
        dealId,
        revision: ((await ask('history.undo', { dealId, revision })) as ChangedDeal).revision,
      }),
      answers: ({ redo }: ChangedDeal) => redo === null,
    },
    refusal: { input: ({ dealId, revision }) => ({ dealId, revision }), code: 'refused' },
  },
  'history.jump': {
    sample: {
      input: ({ dealId, revision }) => ({ dealId, revision, stepId: 0 }),
      answers: ({ undo }: ChangedDeal) => undo === null,
    },
    refusal: { input: ({ dealId, revision }) => ({ dealId, revision, stepId: 999 }), code: 'not-found' },
  },
  'history.fork': {
    sample: {
      input: ({ dealId }) => ({ dealId, stepId: 0, title: '처음부터' }),
      answers: ({ document }: OpenDeal) => document.deal.title === '처음부터',
    },
    refusal: { input: ({ dealId }) => ({ dealId, stepId: 999, title: '갈래' }), code: 'not-found' },
  },
};
