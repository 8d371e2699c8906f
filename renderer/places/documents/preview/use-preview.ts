import { useCallback, useEffect, useState } from 'react';
import type { DocumentPreview, DocumentRequest } from '#contract/methods.ts';
import { useDeal } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import type { Job } from '#renderer/state/use-job.ts';

/** Somebody who clicks through choices waits for none of those in between. */
const SETTLED_MS = 250;

export type ShownPreview = {
  readonly job: Job<DocumentPreview>;
  /** The last one that was finished. */
  readonly shown: DocumentPreview | undefined;
  /** What is shown is of another order, or of the deal as it was. */
  readonly isBehind: boolean;
  readonly renew: () => void;
  readonly cancel: () => void;
};

/** The preview of an order. It renews itself when the order or the deal changes; what was begun before is cancelled. */
export function usePreview(request: DocumentRequest): ShownPreview {
  const revision = useDeal((state) => state.revision);
  const { job, start, cancel } = useJob('documents.preview');
  const [last, setLast] = useState<{ readonly question: string; readonly preview: DocumentPreview }>();
  const question = JSON.stringify([request, revision]);
  const isFirst = last === undefined;

  const ask = useCallback(async (): Promise<void> => {
    // The question is the order as text, so that an equal one is not asked again.
    const [asked] = JSON.parse(question) as [DocumentRequest, number];
    const end = await start(asked);
    if (end.kind === 'finished') setLast({ question, preview: end.value });
    else if (end.kind === 'failed') setLast(undefined);
  }, [question, start]);

  useEffect(() => {
    const timer = setTimeout(() => void ask(), isFirst ? 0 : SETTLED_MS);
    return () => clearTimeout(timer);
    // Whether it is the first is no reason to ask again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [ask]);

  return {
    job,
    shown: last?.preview,
    isBehind: last !== undefined && last.question !== question,
    renew: () => void ask(),
    cancel,
  };
}
