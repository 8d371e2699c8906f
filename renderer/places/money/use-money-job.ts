import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, JobState } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import { useConnection } from '#renderer/state/session.ts';

const POLL_MS = 120;

export type MoneyJob =
  | { readonly status: 'running'; readonly progress?: Extract<JobState, { kind: 'running' }> }
  | { readonly status: 'finished' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly failure: Failure };

/** Works prices and simulation out in the background, again after each change, and can be cancelled. */
export function useMoneyJob(work: InputOf<'jobs.start'>['work'], revision: number) {
  const { api } = useConnection();
  const [job, setJob] = useState<MoneyJob>({ status: 'running' });
  const [attempt, setAttempt] = useState(0);
  // As text, so that equal work is not started again.
  const asked = JSON.stringify(work);
  const current = useRef<string>(undefined);

  useEffect(() => {
    let isGone = false;
    async function follow(): Promise<void> {
      setJob({ status: 'running' });
      const started = await api.call('jobs.start', { work: JSON.parse(asked) as typeof work });
      if (!started.ok) {
        if (!isGone) setJob({ status: 'failed', failure: started.failure });
        return;
      }
      const { jobId } = started.value;
      current.current = jobId;
      for (;;) {
        if (isGone) {
          void api.call('jobs.cancel', { jobId });
          return;
        }
        const answer = await api.call('jobs.poll', { jobId });
        if (isGone) continue;
        if (!answer.ok) {
          setJob({ status: 'failed', failure: answer.failure });
          return;
        }
        const state = answer.value;
        if (state.kind === 'running') setJob({ status: 'running', progress: state });
        else {
          setJob(
            state.kind === 'failed'
              ? { status: 'failed', failure: { code: 'refused', message: state.message } }
              : { status: state.kind },
          );
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    }
    void follow();
    return () => {
      isGone = true;
    };
  }, [api, asked, revision, attempt]);

  const cancel = useCallback(async () => {
    if (current.current !== undefined) await api.call('jobs.cancel', { jobId: current.current });
  }, [api]);
  return { job, cancel, again: () => setAttempt(attempt + 1) };
}
