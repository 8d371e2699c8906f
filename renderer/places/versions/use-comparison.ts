import { useEffect, useRef, useState } from 'react';
import type { ComparedVersions, InputOf, JobEnd, JobProgress } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import { useDeal } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';

export type Comparing =
  | { readonly kind: 'comparing'; readonly progress?: JobProgress }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'ready'; readonly value: ComparedVersions };

export type CompareInput = InputOf<'versions.compare'>;

/** So many stay in the window: both ways of taking the tracked changes, and back. */
const KEPT = 3;
const kept = new Map<string, ComparedVersions>();

/** Compares two papers in the background; what this window has compared shows at once. */
export function useComparison(
  input: CompareInput | undefined,
): Comparing & { readonly again: () => void; readonly cancel: () => void } {
  const { job, start, cancel } = useJob('versions.compare');
  // A draft changes with the deal; a file that was kept never does.
  const revision = useDeal((state) => state.revision);
  const isOfDraft = [input?.before, input?.after].some((ref) => ref?.kind === 'draft');
  const key = input && JSON.stringify([input, isOfDraft ? revision : 0]);
  const [ended, setEnded] = useState<{ readonly key: string; readonly end: JobEnd<ComparedVersions> }>();
  const [attempt, setAttempt] = useState(0);
  // The key says all of it, so a new key is a new order.
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const asked = latest.current;
    if (asked === undefined || key === undefined || kept.has(key)) return undefined;
    let isGone = false;
    async function compare(of: string, order: CompareInput): Promise<void> {
      const end = await start(order);
      if (end.kind === 'finished') keep(of, end.value);
      if (!isGone) setEnded({ key: of, end });
    }
    void compare(key, asked);
    return () => {
      isGone = true;
    };
  }, [start, key, attempt]);
  const again = () => {
    setEnded(undefined);
    setAttempt(attempt + 1);
  };
  const known = key === undefined ? undefined : kept.get(key);
  if (known) return { kind: 'ready', value: known, again, cancel };
  const end = ended && ended.key === key ? ended.end : undefined;
  if (end?.kind === 'finished') return { kind: 'ready', value: end.value, again, cancel };
  if (end) return { ...end, again, cancel };
  const progress = job.kind === 'running' ? job.progress : undefined;
  return { kind: 'comparing', ...(progress ? { progress } : {}), again, cancel };
}

function keep(key: string, value: ComparedVersions): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}
