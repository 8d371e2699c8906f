import type { Answer, Api } from '#contract/api.ts';
import type { InputOf, JobEnd, JobProgress, JobState, MethodName, OutputOf } from '#contract/methods.ts';

/** The pauses between two questions: short at first, so that short work is answered soon, then longer. */
const POLLS_MS = [20, 40, 80, 120] as const;

/**
 * Asks a method as a job and follows it to its end. When `left` is aborted, the work is cancelled; what was
 * finished by then is still answered.
 */
export async function followJob<M extends MethodName>(
  api: Api,
  method: M,
  input: InputOf<M>,
  following: { readonly onProgress: (progress: JobProgress) => void; readonly left: AbortSignal },
): Promise<JobEnd<OutputOf<M>>> {
  const started = await api.call('jobs.start', { method, input });
  if (!started.ok) return { kind: 'failed', failure: started.failure };
  const { jobId } = started.value;
  for (let turn = 0; ; turn += 1) {
    const answer = following.left.aborted
      ? await api.call('jobs.cancel', { jobId })
      : await api.call('jobs.poll', { jobId });
    const state = stateOf<OutputOf<M>>(answer);
    if (state.kind !== 'running') return state;
    following.onProgress(state);
    await pause(POLLS_MS[turn] ?? POLLS_MS.at(-1) ?? 0, following.left);
  }
}

/** A job that cannot be asked after any more has failed. */
function stateOf<Value>(answer: Answer<JobState<unknown>>): JobState<Value> {
  // A job carries the output of the method that it was started with.
  return answer.ok ? (answer.value as JobState<Value>) : { kind: 'failed', failure: answer.failure };
}

/** A pause. It ends at once when the work is abandoned. */
function pause(ms: number, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(over, ms);
    left.addEventListener('abort', over, { once: true });
    function over(): void {
      clearTimeout(timer);
      left.removeEventListener('abort', over);
      resolve();
    }
  });
}
