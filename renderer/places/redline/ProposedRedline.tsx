import { useEffect, useMemo, useState } from 'react';
import { sameContent } from '#domain/base/same-content.ts';
import type { RedlineChange } from '#domain/redline/change.ts';
import type { JobEnd, ReadPaper, RedlineProposal } from '#contract/methods.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { Paper } from '#domain/deal/paper.ts';
import { LeavingList } from '#renderer/deal-parts/LeavingList.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Empty } from '#renderer/ui/states.tsx';
import { ChangeList } from './ChangeList.tsx';
import { LeftTerms } from './LeftTerms.tsx';
import { ToIssuesList } from './ToIssuesList.tsx';
import { WrittenRedline } from './WrittenRedline.tsx';
import { WriteRedline } from './WriteRedline.tsx';
import { changesToWrite, itemsOf } from './redline-work.ts';
import type { Refused, WrittenAnswer } from './redline-work.ts';
import { useRedlineActs } from './use-redline-acts.ts';
import { redlineMessages } from './words.ts';

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
  const dealId = deal.id;
  const draftId = draft.id;
  // What the draft says is looked at anew when it has changed.
  const said = JSON.stringify(draft.entries);
  useEffect(() => {
    let isGone = false;
    async function look(): Promise<void> {
      const answer = await start({ dealId, paperId, draftId });
      if (!isGone) setEnd(answer);
    }
    void look();
    return () => {
      isGone = true;
    };
  }, [start, dealId, paperId, draftId, said, attempt]);
  if (end?.kind === 'finished') return <RedlineList {...props} proposal={end.value} />;
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
  },
) {
  const { paperId, paper, reading, draft, proposal } = props;
  const t = useMessages(redlineMessages);
  const { redlineChanges } = useDocument();
  const draftId = draft.id;
  const [refused, setRefused] = useState<Refused>([]);
  const [written, setWritten] = useState<{
    readonly answer: WrittenAnswer;
    readonly of: readonly RedlineChange[];
  }>();
  const acts = useRedlineActs(paperId, draftId);
  const items = useMemo(
    () => itemsOf(redlineChanges ?? {}, { paperId, draftId }, proposal, refused),
    [redlineChanges, paperId, draftId, proposal, refused],
  );
  return (
    <div className="redline-panes">
      <div className="redline-list">
        <p className="redline-disclosed">{t.disclosed}</p>
        <ChangeList items={items} acts={acts} reading={reading} />
        <LeftTerms byHand={proposal.byHand} draft={draft} reading={reading} items={items} acts={acts} />
      </div>
      <aside className="redline-aside" aria-label={t.sign}>
        <WriteRedline
          order={{ paperId, draftId }}
          items={items}
          onRefused={setRefused}
          onWritten={(answer, of) => setWritten({ answer, of })}
        />
        {written ? (
          <WrittenRedline
            key={written.answer.redline.token}
            answer={written.answer}
            isStale={!sameContent(written.of, changesToWrite(items))}
            paper={paper}
            draft={draft}
          />
        ) : null}
        <LeavingList leaving={proposal.leaving} hint={t.leavingHint} />
      </aside>
    </div>
  );
}
