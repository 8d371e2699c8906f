import type { JOBS_METHODS } from '#contract/methods/jobs.ts';
import type { SamplesOf } from './sample.ts';

export const JOBS_SAMPLES: SamplesOf<typeof JOBS_METHODS> = {
  'jobs.start': {
    sample: {
      input: () => ({ method: 'backups.create', input: {} }),
      answers: ({ jobId }: { jobId: string }) => jobId !== '',
    },
    refusal: { input: () => ({ method: 'mine.coins', input: {} }), code: 'unknown-method' },
  },
  'jobs.poll': {
    sample: {
      input: async ({ ask }) => ({
        jobId: ((await ask('jobs.start', { method: 'backups.create', input: {} })) as { jobId: string })
          .jobId,
      }),
      answers: ({ kind }: { kind: string }) => kind === 'running' || kind === 'finished',
    },
    refusal: { input: () => ({ jobId: 'unknown' }), code: 'not-found' },
  },
  'jobs.cancel': {
    sample: {
      input: async ({ ask }) => ({
        jobId: ((await ask('jobs.start', { method: 'backups.create', input: {} })) as { jobId: string })
          .jobId,
      }),
      answers: ({ kind }: { kind: string }) => kind !== 'failed',
    },
    refusal: { input: () => ({ jobId: 'unknown' }), code: 'not-found' },
  },
};
