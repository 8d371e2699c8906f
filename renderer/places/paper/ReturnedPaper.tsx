import { useEffect, useState } from 'react';
import type { ReturnedPaper as Returned } from '#contract/methods.ts';
import { findDraft } from '#domain/deal/deal.ts';
import type { NotedIssue } from '#domain/deal/paper.ts';
import { byId } from '#domain/base/by-id.ts';
import { sameContent } from '#domain/base/same-content.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import { formatState } from '#domain/values/format-value.ts';
import { DiffedRun } from '#renderer/deal-parts/DiffedRun.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useDraftLine } from '#renderer/deal-parts/use-draft-line.ts';
import { formatMoment } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useDocument } from '#renderer/state/session.ts';
import { useJob } from '#renderer/state/use-job.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Review } from './use-review.ts';
import { paperPlaceMessages } from './words.ts';

/** Whether the file is a paper of ours that came back; undefined until that is known. */
export function useReturned(paperId: string, isOffice: boolean): Returned | null | undefined {
  const { deal } = useDocument();
  const { start } = useJob('papers.returned');
  const [found, setFound] = useState<{ readonly of: string; readonly returned: Returned | null }>();
  const dealId = deal.id;
  useEffect(() => {
    if (!isOffice) return undefined;
    let isGone = false;
    async function look(): Promise<void> {
      const end = await start({ dealId, paperId });
      if (!isGone && end.kind === 'finished') setFound({ of: paperId, returned: end.value });
    }
    void look();
    return () => {
      isGone = true;
    };
  }, [start, dealId, paperId, isOffice]);
  return found?.of === paperId ? found.returned : undefined;
}

/** What they made of a paper of ours: each change beside the term that it is about, and what it would make of its value. */
export function ReturnedPaper(props: {
  readonly paperId: string;
  readonly returned: Returned;
  readonly review: Review;
}) {
  const { returned, review } = props;
  const { kind, draftId, isKept, canTrack, changes } = returned;
  const t = useMessages(paperPlaceMessages).returned;
  const document = useDocument();
  const lineOf = useDraftLine();
  const draft = findDraft(document, draftId);
  const unmarked = changes.filter(({ isUntracked }) => isUntracked).length;
  return (
    <section className="paper-returned" aria-labelledby="paper-returned-title">
      <h3 id="paper-returned-title">{t.title[kind]}</h3>
      <p className="small">
        {draft ? (isKept ? t.againstFile(lineOf(draft)) : t.againstDraft(lineOf(draft))) : null}{' '}
        {canTrack ? t.counted(changes.length, unmarked) : t.countedInCells(changes.length)}
      </p>
      <IssueStates issues={returned.issues} paperId={props.paperId} />
      <Comments comments={returned.comments} />
      <ul>
        {changes.map((change, index) => (
          <li key={index} data-unmarked={change.isUntracked}>
            <p className="small quiet">
              {change.isUntracked && canTrack ? <strong>{t.unmarked}</strong> : change.authors.join(', ')}
              {change.column === '' ? '' : `${canTrack ? ' · ' : ''}${change.column}`}
            </p>
            <p className="version-words">
              {runsOf(change).map((run, at) => (
                <DiffedRun key={at} run={run} />
              ))}
            </p>
            <p className="small">
              {change.termIds.map((termId) => (
                <TermLink key={termId} termId={termId} />
              ))}{' '}
              {change.proposals.map((proposal) => (
                <Propose key={proposal.termId} proposal={proposal} quotation={change.after} review={review} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What they wrote in the margin of our paper, or at a cell of our list. */
function Comments({ comments }: Pick<Returned, 'comments'>) {
  const t = useMessages(paperPlaceMessages);
  const lang = useLang();
  if (comments.length === 0) return null;
  return (
    <>
      <h4 id="paper-returned-comments">{t.returned.comments}</h4>
      <ul aria-labelledby="paper-returned-comments">
        {comments.map(({ author, date, text, row, column, termIds }, index) => (
          <li key={index}>
            <p className="small quiet">
              {[t.comment(author, date === '' ? '' : formatMoment(date, lang)), row, column]
                .filter((each) => each !== '')
                .join(' · ')}
            </p>
            <p className="version-words">{text}</p>
            <p className="small">
              {termIds.map((termId) => (
                <TermLink key={termId} termId={termId} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What came in whole, or went, is shown as such: a row taken out says the same words as one put in. */
function runsOf({ runs, before, after }: Returned['changes'][number]): readonly DiffRun[] {
  if (runs) return runs;
  if (after === '') return [{ kind: 'removed', text: before }];
  return [{ kind: before === '' ? 'added' : 'same', text: after }];
}

/** Where issues stand by their list, and who is to act: noted with this paper only when a person says so. */
function IssueStates(props: { readonly issues: Returned['issues']; readonly paperId: string }) {
  const { issues, paperId } = props;
  const t = useMessages(paperPlaceMessages).returned;
  if (issues.length === 0) return null;
  return (
    <>
      <h4 id="paper-returned-issues">{t.issues}</h4>
      <ul aria-labelledby="paper-returned-issues">
        {issues.flatMap(({ termIds, ...issue }, index) =>
          termIds.map((termId) => (
            <IssueState key={`${index} ${termId}`} termId={termId} issue={issue} paperId={paperId} />
          )),
        )}
      </ul>
    </>
  );
}

function IssueState(props: {
  readonly termId: string;
  readonly issue: NotedIssue;
  readonly paperId: string;
}) {
  const { termId, issue, paperId } = props;
  const t = useMessages(paperPlaceMessages).returned;
  const say = useSay();
  const apply = useDeal((state) => state.apply);
  const { papers = {} } = useDocument();
  const library = useApp((state) => state.library);
  const name = byId(library.terms).get(termId)?.name;
  const isNoted = sameContent(papers[paperId]?.reading?.issues?.[termId], issue);
  return (
    <li>
      <p className="small">
        <TermLink termId={termId} /> {t.state(issue.status, issue.owner)}
        {isNoted ? ` · ${t.noted}` : ''}{' '}
        <Button
          look="word"
          aria-label={`${isNoted ? t.takeBack : t.note}: ${name ? say(name) : termId}`}
          onClick={() => void apply({ kind: 'note-issue', paperId, termId, to: isNoted ? null : issue })}
        >
          {isNoted ? t.takeBack : t.note}
        </Button>
      </p>
    </li>
  );
}

/** What a change makes of a term, to be taken among the findings of this paper. */
function Propose(props: {
  readonly proposal: Returned['changes'][number]['proposals'][number];
  readonly quotation: string;
  readonly review: Review;
}) {
  const { proposal, quotation, review } = props;
  const { termId, value } = proposal;
  const t = useMessages(paperPlaceMessages).returned;
  const say = useSay();
  const library = useApp((state) => state.library);
  const term = byId(library.terms).get(termId);
  if (!term) return null;
  const said = say(formatState({ kind: 'value', value }, term, library));
  const decided = review.rows.find((row) => row.term.id === termId)?.decided;
  if (sameContent(decided?.value, value)) return <span>{t.taken(said)}</span>;
  return (
    <Button look="word" onClick={() => review.correct(termId, quotation, value)}>
      {t.take(said)}
    </Button>
  );
}
