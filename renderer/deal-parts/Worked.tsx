import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FailedOrLacking } from './Lacking.tsx';
import { worthMessages } from './worth-words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptAnswers } from '#renderer/state/kept-answers.ts';
import { useApp, useDeal } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';

const answers = createKeptAnswers();

/** Works a figure out in the background, again after each change, says how far it is, and lets it be cancelled. */
export function Worked<M extends MethodName>(props: {
  readonly method: M;
  readonly input: InputOf<M>;
  readonly children: (answer: OutputOf<M>) => ReactNode;
}) {
  const { method, children } = props;
  const t = useMessages(worthMessages);
  const common = useCommon();
  const say = useSay();
  const version = useVersion();
  const [attempt, setAttempt] = useState(0);
  const { job, start, cancel } = useJob(method);
  // Compared as text, so that an equal question is not calculated again.
  const question = JSON.stringify(props.input);

  const key = JSON.stringify([method, question, version]);
  // Kept under the method and the question that it answers.
  const kept = answers.find(key) as OutputOf<M> | undefined;

  useEffect(() => {
    async function work(): Promise<void> {
      const end = await start(JSON.parse(question) as InputOf<M>);
      if (end.kind === 'finished') answers.keep(key, end.value);
    }
    if (answers.find(key) === undefined) void work();
  }, [start, key, question, attempt]);

  if (kept !== undefined) return <>{children(kept)}</>;

  const again = (): void => setAttempt(attempt + 1);
  switch (job.kind) {
    case 'failed':
      return <FailedOrLacking failure={job.failure} onRetry={again} />;
    case 'cancelled':
      return (
        <div className="state-page">
          <p>{t.cancelled}</p>
          <Button onClick={again}>{t.again}</Button>
        </div>
      );
    case 'idle':
    case 'running': {
      const progress = job.kind === 'running' ? job.progress : undefined;
      return (
        <div className="state-page">
          <output>
            {progress
              ? `${say(progress.label)} · ${t.workingOut(progress.done, progress.total)}`
              : t.modelNote}
          </output>
          <progress
            aria-label={t.working}
            {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
          />
          <Button onClick={cancel}>{common.cancel}</Button>
        </div>
      );
    }
    case 'finished':
      return <>{children(job.value)}</>;
  }
}

/** What the figures depend on: the saved deal, and the house, whose ladders replace those of the library. */
function useVersion(): string {
  const deal = useDeal((state) => state.revision);
  const house = useApp((state) => state.house.revision);
  return `${deal}/${house}`;
}
