import { isCancelled } from '#domain/base/cancelled.ts';
import { Fail } from '#domain/base/failure.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { JobState } from '#contract/methods.ts';
import { createReport } from '#app/base/report.ts';
import type { Report } from '#app/base/report.ts';

/** A question that was accepted; its answer may take long. */
export type Work = (report: Report) => Promise<unknown>;

type Job = { state: JobState<unknown>; readonly cancelling: AbortController };

/** So many finished jobs are remembered, with their answers. */
const REMEMBERED = 30;
const STARTING = { done: 0, total: 1, label: { en: 'Starting', ko: '시작하는 중' } } as const;

export type Jobs = ReturnType<typeof createJobs>;

/** Long work that goes on between questions: start, poll, cancel. */
export function createJobs(options: {
  readonly newId: () => string;
  /** A failure as a person reads it; logs what is a defect of ours. */
  readonly explain: (error: unknown) => Failure;
}) {
  const jobs = new Map<string, Job>();

  return {
    start(work: Work): { readonly jobId: string } {
      const jobId = options.newId();
      const job: Job = { state: { kind: 'running', ...STARTING }, cancelling: new AbortController() };
      jobs.set(jobId, job);
      forgetOldest();
      void run(job, work);
      return { jobId };
    },
    /** Throws Fail `not-found`. */
    poll(jobId: string): JobState<unknown> {
      return requireJob(jobId).state;
    },
    /** Asks the work to stop at its next report; what is finished stays finished. Throws Fail `not-found`. */
    async cancel(jobId: string): Promise<JobState<unknown>> {
      const job = requireJob(jobId);
      job.cancelling.abort();
      // Work that has not begun, or reports often, is over after a turn or two.
      for (let turn = 0; turn < 20 && job.state.kind === 'running'; turn += 1) await nextTurn();
      return job.state;
    },
    cancelAll(): void {
      for (const job of jobs.values()) job.cancelling.abort();
    },
  };

  async function run(job: Job, work: Work): Promise<void> {
    const report = createReport((done, total, label) => {
      job.state = { kind: 'running', done, total, label };
    }, job.cancelling.signal);
    // The answer with the job's id goes out before the work begins.
    await nextTurn();
    try {
      report(STARTING.done, STARTING.total, STARTING.label);
      job.state = { kind: 'finished', value: await work(report) };
    } catch (error) {
      job.state = isCancelled(error)
        ? { kind: 'cancelled' }
        : { kind: 'failed', failure: options.explain(error) };
    }
  }

  function forgetOldest(): void {
    for (const [oldest, { state }] of jobs) {
      if (jobs.size <= REMEMBERED) break;
      if (state.kind !== 'running') jobs.delete(oldest);
    }
  }

  function requireJob(jobId: string): Job {
    const job = jobs.get(jobId);
    if (job) return job;
    throw new Fail(
      'not-found',
      {
        en: 'This work is not known any more. Start it again.',
        ko: '이 작업을 찾을 수 없습니다. 다시 시작하세요.',
      },
      'jobId',
    );
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
