import type { ReactNode } from 'react';
import type { InputOf } from '#contract/methods.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Failed } from '#renderer/ui/states.tsx';
import { moneyMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal } from '#renderer/state/session.ts';
import { useMoneyJob } from './use-money-job.ts';

/** Waits for the work in the background, says how far it is, and lets it be cancelled. */
export function Worked(props: {
  readonly work: InputOf<'jobs.start'>['work'];
  readonly children: (revision: number) => ReactNode;
}) {
  const t = useMessages(moneyMessages);
  const common = useCommon();
  const say = useSay();
  const revision = useDeal((state) => state.revision);
  const { job, cancel, again } = useMoneyJob(props.work, revision);
  if (job.status === 'failed') return <Failed failure={job.failure} onRetry={again} />;
  if (job.status === 'cancelled') {
    return (
      <div className="state-page">
        <p>{t.cancelled}</p>
        <Button onClick={again}>{t.again}</Button>
      </div>
    );
  }
  if (job.status === 'running') {
    const { progress } = job;
    return (
      <div className="state-page">
        <output>
          {progress ? `${say(progress.label)} · ${t.pricing(progress.done, progress.total)}` : t.modelNote}
        </output>
        <progress
          aria-label={t.clauses}
          {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
        />
        <Button onClick={() => void cancel()}>{common.cancel}</Button>
      </div>
    );
  }
  return <>{props.children(revision)}</>;
}
