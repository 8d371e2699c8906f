import { useCallback, useEffect, useRef, useState } from 'react';
import type { InputOf, JobEnd, JobProgress, MethodName, OutputOf } from '#contract/methods.ts';
import { followJob } from '#renderer/api/follow-job.ts';
import { useConnection } from './session.ts';

export type Job<Value> =
  { readonly kind: 'idle' } | { readonly kind: 'running'; readonly progress?: JobProgress } | JobEnd<Value>;

/**
 * Runs any method of the contract as long work: it reports progress, can be cancelled, and ends with the answer.
 * A screen runs one at a time. Starting another one, or leaving the screen, cancels it.
 */
export function useJob<M extends MethodName>(method: M) {
  const { api } = useConnection();
  const [job, setJob] = useState<Job<OutputOf<M>>>({ kind: 'idle' });
  const current = useRef<AbortController>(undefined);

  const start = useCallback(
    async (input: InputOf<M>): Promise<JobEnd<OutputOf<M>>> => {
      current.current?.abort();
      const mine = new AbortController();
      current.current = mine;
      const isCurrent = (): boolean => current.current === mine;
      setJob({ kind: 'running' });
      const end = await followJob(api, method, input, {
        onProgress: (progress) => {
          if (isCurrent()) setJob({ kind: 'running', progress });
        },
        left: mine.signal,
      });
      if (!isCurrent()) return { kind: 'cancelled' };
      setJob(end);
      return end;
    },
    [api, method],
  );

  const cancel = useCallback(() => current.current?.abort(), []);

  useEffect(
    () => () => {
      current.current?.abort();
      current.current = undefined;
    },
    [],
  );

  return { job, start, cancel };
}
