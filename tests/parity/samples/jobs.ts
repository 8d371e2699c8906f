import type { JOBS_METHODS } from '#contract/methods/jobs.ts';
import { refusedInput } from './sample.ts';
import type { SamplesOf } from './sample.ts';

export const JOBS_SAMPLES: SamplesOf<typeof JOBS_METHODS> = {
  'jobs.start': {
    sample: {
      input: () => ({ work: { kind: 'back-up' } }),
      answers: ({ jobId }: { jobId: string }) => jobId !== '',
    },
    refusal: refusedInput({ work: { kind: 'mine-coins' } }),
  },
  'jobs.poll': {
    sample: {
      input: async ({ ask }) => ({
        jobId: ((await ask('jobs.start', { work: { kind: 'back-up' } })) as { jobId: string }).jobId,
      }),
      answers: ({ kind }: { kind: string }) => kind === 'running' || kind === 'finished',
    },
    refusal: { input: () => ({ jobId: 'unknown' }), code: 'not-found' },
  },
  'jobs.cancel': {
    sample: {
      input: async ({ ask }) => ({
        jobId: ((await ask('jobs.start', { work: { kind: 'back-up' } })) as { jobId: string }).jobId,
      }),
      answers: ({ kind }: { kind: string }) => kind !== 'failed',
    },
    refusal: { input: () => ({ jobId: 'unknown' }), code: 'not-found' },
  },
};
