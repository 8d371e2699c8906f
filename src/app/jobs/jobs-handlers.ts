import type { JOBS_METHODS } from '#contract/methods/jobs.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { Jobs, Work } from './jobs.ts';

/** `prepare` accepts a question or refuses it, before the work begins. Throws Fail. */
export function handlersOfJobs(
  jobs: Jobs,
  prepare: (method: string, input: unknown) => Work,
): HandlersOf<typeof JOBS_METHODS> {
  return {
    'jobs.start': ({ method, input }) => jobs.start(prepare(method, input)),
    'jobs.poll': ({ jobId }) => jobs.poll(jobId),
    'jobs.cancel': ({ jobId }) => jobs.cancel(jobId),
  };
}
