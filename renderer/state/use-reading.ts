import { useEffect, useState } from 'react';
import type { JobEnd, JobProgress, ReadPaper } from '#contract/methods.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { Deal } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { useDocument } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { keepReading, keptReading } from '#renderer/state/kept-readings.ts';

export type Reading =
  | { readonly kind: 'reading'; readonly progress?: JobProgress }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'ready'; readonly value: ReadPaper };

/** What a reading depends on: the bytes, and what the deal looks for in them. */
export function keyOfReading(deal: Deal, digest: string): string {
  return JSON.stringify([deal.id, digest, deal.kinds, deal.currency, deal.notApplicable]);
}

/** Reads a paper of the deal from its original, unless this window has read it already. */
export function useReading(
  paperId: string | undefined,
  paper: Pick<Paper, 'digest'> | undefined,
): Reading & { readonly again: () => void; readonly cancel: () => void } {
  const { deal } = useDocument();
  const { job, start, cancel } = useJob('papers.read');
  const key = paper && keyOfReading(deal, paper.digest);
  const [ended, setEnded] = useState<{ readonly key: string; readonly end: JobEnd<ReadPaper> }>();
  const [attempt, setAttempt] = useState(0);
  const dealId = deal.id;
  useEffect(() => {
    if (paperId === undefined || key === undefined || keptReading(key)) return undefined;
    let isGone = false;
    async function read(id: string, of: string): Promise<void> {
      const end = await start({ dealId, paperId: id });
      if (end.kind === 'finished') keepReading(of, end.value);
      if (!isGone) setEnded({ key: of, end });
    }
    void read(paperId, key);
    return () => {
      isGone = true;
    };
  }, [start, dealId, paperId, key, attempt]);
  const again = () => {
    setEnded(undefined);
    setAttempt(attempt + 1);
  };
  const kept = key === undefined ? undefined : keptReading(key);
  if (kept) return { kind: 'ready', value: kept, again, cancel };
  const end = ended && ended.key === key ? ended.end : undefined;
  if (end?.kind === 'finished') return { kind: 'ready', value: end.value, again, cancel };
  if (end) return { ...end, again, cancel };
  const progress = job.kind === 'running' ? job.progress : undefined;
  return { kind: 'reading', ...(progress ? { progress } : {}), again, cancel };
}
