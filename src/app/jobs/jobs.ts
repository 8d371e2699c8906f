import { Fail } from '#domain/base/failure.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { JobState, OfferedFile } from '#contract/methods.ts';
import type { Report } from '#app/base/report.ts';

export type JobWork = (report: Report) => Promise<OfferedFile | undefined>;

/** So many finished jobs are remembered. */
const REMEMBERED = 100;

export type Jobs = ReturnType<typeof createJobs>;

/** Long work that goes on between questions: start, poll, cancel. */
export function createJobs(options: {
  readonly newId: () => string;
  /** A failure as a person reads it; logs what is a defect of ours. */
  readonly explain: (error: unknown) => Bilingual;
}) {
  const jobs = new Map<string, { state: JobState; isCancelled: boolean }>();
  const running = new Set<Promise<void>>();

  return {
    start(work: JobWork): { readonly jobId: string } {
      const jobId = options.newId();
      const job: { state: JobState; isCancelled: boolean } = {
        state: { kind: 'running', done: 0, total: 1, label: { en: 'Starting', ko: '시작하는 중' } },
        isCancelled: false,
      };
      jobs.set(jobId, job);
      for (const [oldest, { state }] of jobs) {
        if (jobs.size <= REMEMBERED) break;
        if (state.kind !== 'running') jobs.delete(oldest);
      }
      const report: Report = (done, total, label) => {
        if (job.isCancelled) throw cancelled();
        job.state = { kind: 'running', done, total, label };
      };
      const run = async (): Promise<void> => {
        // The answer with the job's id goes out before the work begins.
        await new Promise((resolve) => setImmediate(resolve));
        try {
          report(0, 1, { en: 'Starting', ko: '시작하는 중' });
          const file = await work(report);
          job.state = file ? { kind: 'finished', file } : { kind: 'finished' };
        } catch (error) {
          job.state = isCancellation(error)
            ? { kind: 'cancelled' }
            : { kind: 'failed', message: options.explain(error) };
        }
      };
      const promise = run().finally(() => running.delete(promise));
      running.add(promise);
      return { jobId };
    },
    /** Throws Fail `not-found`. */
    poll(jobId: string): JobState {
      return requireJob(jobId).state;
    },
    /** Asks the work to stop at its next report; what is finished stays finished. Throws Fail `not-found`. */
    async cancel(jobId: string): Promise<JobState> {
      const job = requireJob(jobId);
      job.isCancelled = true;
      // Work that has not begun, or reports often, is over after a turn or two.
      for (let turn = 0; turn < 20 && job.state.kind === 'running'; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
      return job.state;
    },
    cancelAll(): void {
      for (const job of jobs.values()) job.isCancelled = true;
    },
  };

  function requireJob(jobId: string): { state: JobState; isCancelled: boolean } {
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

function cancelled(): Fail {
  return new Fail('cancelled', { en: 'The work was cancelled.', ko: '작업을 취소했습니다.' });
}

function isCancellation(error: unknown): boolean {
  return error instanceof Fail && error.failure.code === 'cancelled';
}
