import { useEffect, useState } from 'react';
import type { JobEnd, ReadPaper, RedlineProposal } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { LeavingList } from '#renderer/deal-parts/LeavingList.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptWork } from '#renderer/state/kept-look.ts';
import { useDocument } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { isComposing } from '#renderer/ui/is-composing.ts';
import { isTyping } from '#renderer/ui/is-typing.ts';
import { Empty } from '#renderer/ui/states.tsx';
import { ChangeList } from './ChangeList.tsx';
import { LeftTerms } from './LeftTerms.tsx';
import { ToIssuesList } from './ToIssuesList.tsx';
import { WrittenRedline } from './WrittenRedline.tsx';
import { WriteRedline } from './WriteRedline.tsx';
import { NO_WORK, mergeProposal, undo } from './redline-work.ts';
import type { RedlineWork, WrittenAnswer } from './redline-work.ts';
import { redlineMessages } from './words.ts';

const useWork = createKeptWork<RedlineWork>('redline-work', NO_WORK);

type ProposedProps = {
  readonly paperId: string;
  readonly paper: Paper;
  readonly reading: ReadPaper;
  readonly draft: Draft;
};

/** Looks at their file with the draft in hand, and shows the list to decide on. */
export function ProposedRedline(props: ProposedProps) {
  const { paperId, draft } = props;
  const t = useMessages(redlineMessages);
  const say = useSay();
  const { deal } = useDocument();
  const { job, start, cancel } = useJob('redlines.propose');
  const [end, setEnd] = useState<JobEnd<RedlineProposal>>();
  const [attempt, setAttempt] = useState(0);
  const [work, update] = useWork(`${deal.id} ${paperId} ${draft.id}`);
  const dealId = deal.id;
  const draftId = draft.id;
  // What the draft says is looked at anew when it has changed.
  const said = JSON.stringify(draft.entries);
  useEffect(() => {
    let isGone = false;
    async function look(): Promise<void> {
      const answer = await start({ dealId, paperId, draftId });
      if (isGone) return;
      setEnd(answer);
      if (answer.kind === 'finished') update((now) => mergeProposal(now, answer.value));
    }
    void look();
    return () => {
      isGone = true;
    };
  }, [start, update, dealId, paperId, draftId, said, attempt]);
  if (end?.kind === 'finished')
    return <RedlineList {...props} proposal={end.value} work={work} update={update} />;
  if (end?.kind === 'failed')
    return (
      <Empty title={t.cannot}>
        <p className="reading" role="alert">
          {say(end.failure.message)}
        </p>
        <p className="reading quiet">{t.cannotHint}</p>
        <ToIssuesList />
      </Empty>
    );
  if (end?.kind === 'cancelled')
    return (
      <div className="state-page">
        <p>{t.stopped}</p>
        <Button
          onClick={() => {
            setEnd(undefined);
            setAttempt(attempt + 1);
          }}
        >
          {t.again}
        </Button>
      </div>
    );
  return <LookingNow progress={job.kind === 'running' ? job.progress : undefined} onCancel={cancel} />;
}

function LookingNow(props: {
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly onCancel: () => void;
}) {
  const { progress, onCancel } = props;
  const t = useMessages(redlineMessages);
  const common = useCommon();
  return (
    <div className="state-page">
      <p role="status">{t.looking}</p>
      <progress aria-label={t.looking} max={progress?.total ?? 1} value={progress?.done ?? 0} />
      <Button onClick={onCancel}>{common.cancel}</Button>
    </div>
  );
}

function RedlineList(
  props: ProposedProps & {
    readonly proposal: RedlineProposal;
    readonly work: RedlineWork;
    readonly update: (change: (now: RedlineWork) => RedlineWork) => void;
  },
) {
  const { paperId, paper, reading, draft, proposal, work, update } = props;
  const t = useMessages(redlineMessages);
  const hasPast = work.past.length > 0;
  const [written, setWritten] = useState<{
    readonly answer: WrittenAnswer;
    readonly of: RedlineWork['items'];
  }>();
  useEffect(() => {
    // Ctrl+Z takes back what was done to the list; where nothing was, it is the deal's as everywhere.
    function onKeyDown(event: KeyboardEvent): void {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
      if (!isUndo || isComposing(event) || isTyping(event) || !hasPast) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      update(undo);
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [update, hasPast]);
  return (
    <div className="redline-panes">
      <div className="redline-list">
        <p className="redline-disclosed">{t.disclosed}</p>
        <ChangeList work={work} update={update} reading={reading} />
        <LeftTerms byHand={proposal.byHand} draft={draft} reading={reading} work={work} update={update} />
      </div>
      <aside className="redline-aside" aria-label={t.sign}>
        <WriteRedline
          order={{ paperId, draftId: draft.id }}
          work={work}
          update={update}
          onWritten={(answer, of) => setWritten({ answer, of })}
        />
        {written ? (
          <WrittenRedline
            key={written.answer.redline.token}
            answer={written.answer}
            isStale={written.of !== work.items}
            paper={paper}
            draft={draft}
          />
        ) : null}
        <LeavingList leaving={proposal.leaving} hint={t.leavingHint} />
      </aside>
    </div>
  );
}
