import { useMemo, useState } from 'react';
import type { ReadPaper } from '#contract/methods.ts';
import { compareClauses } from '#domain/reading/versions/compare-clauses.ts';
import type { ClauseChange } from '#domain/reading/versions/compare-clauses.ts';
import { comparePapers } from '#domain/reading/versions/compare-papers.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import { DiffedRun } from '#renderer/deal-parts/DiffedRun.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Failed } from '#renderer/ui/states.tsx';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { ReadingNow } from './ReadingNow.tsx';
import type { KnownPaper } from './use-papers.ts';
import { useReading } from '#renderer/state/use-reading.ts';
import { paperPlaceMessages } from './words.ts';

/** What changed since an earlier paper, clause by clause, whether the changes are tracked or not. */
export function VersionsPane(props: {
  readonly reading: ReadPaper;
  readonly others: readonly KnownPaper[];
  readonly earlier: KnownPaper | undefined;
  readonly onEarlier: (paperId: string | undefined) => void;
}) {
  const { reading, others, earlier, onEarlier } = props;
  const t = useMessages(paperPlaceMessages);
  const before = useReading(earlier?.paperId, earlier?.paper);
  return (
    <div className="paper-findings paper-versions">
      <div className="versions-head">
        <Select
          label={t.comparedWith}
          value={earlier?.paperId ?? ''}
          options={[
            { value: '', label: t.noEarlier },
            ...others.map(({ paperId, paper }) => ({
              value: paperId,
              label: t.earlierOf(paper.fileName, paper.round),
            })),
          ]}
          onChoose={(paperId) => onEarlier(paperId === '' ? undefined : paperId)}
        />
      </div>
      <div className="findings-scroll">
        {earlier === undefined ? (
          <p className="quiet">{t.noEarlier}</p>
        ) : before.kind === 'ready' ? (
          <Changes before={before.value} after={reading} />
        ) : before.kind === 'failed' ? (
          <Failed failure={before.failure} onRetry={before.again} />
        ) : before.kind === 'cancelled' ? (
          <Button onClick={before.again}>{t.readAgain}</Button>
        ) : (
          <ReadingNow name={earlier.paper.fileName} progress={before.progress} onCancel={before.cancel} />
        )}
      </div>
    </div>
  );
}

function Changes({ before, after }: { readonly before: ReadPaper; readonly after: ReadPaper }) {
  return (
    <>
      <Unmarked before={before} after={after} />
      <ChangedClauses before={before} after={after} />
    </>
  );
}

/** What the later paper changed and does not mark stands above all else: nobody was meant to see it. */
function Unmarked({ before, after }: { readonly before: ReadPaper; readonly after: ReadPaper }) {
  const t = useMessages(paperPlaceMessages);
  const hasMarks = after.document.revisions.length > 0;
  const unmarked = useMemo(
    () =>
      hasMarks
        ? comparePapers(before.document, after.document).changes.filter(({ isUntracked }) => isUntracked)
        : [],
    [before, after, hasMarks],
  );
  // Where the paper marks nothing at all, every change is unmarked and stands in the list below.
  if (unmarked.length === 0) return null;
  return (
    <section className="versions-unmarked" aria-labelledby="versions-unmarked-title">
      <h3 id="versions-unmarked-title">{t.unmarked(unmarked.length)}</h3>
      <ul>
        {unmarked.map(({ kind, before: was, after: is, runs }, index) => (
          <li key={index}>
            <span className="quiet small">
              {[t.lineChange[kind], (is ?? was)?.label ?? ''].filter((each) => each !== '').join(' ')}
            </span>
            <p className="version-words">
              {runs ? runs.map((run, at) => <DiffedRun key={at} run={run} />) : (is ?? was)?.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedClauses({ before, after }: { readonly before: ReadPaper; readonly after: ReadPaper }) {
  const t = useMessages(paperPlaceMessages);
  const changes = useMemo(
    () =>
      compareClauses(before.findings.clauses, after.findings.clauses).filter(({ kind }) => kind !== 'same'),
    [before, after],
  );
  if (changes.length === 0) return <p>{t.nothingChanged}</p>;
  return (
    <>
      <p className="versions-count">{t.changed(changes.length)}</p>
      <ol className="versions-list">
        {changes.map((change, index) => (
          <ChangedClause key={index} change={change} />
        ))}
      </ol>
    </>
  );
}

/** The words are compared when somebody opens the clause: a rewritten paper has hundreds. */
function ChangedClause({ change }: { readonly change: ClauseChange }) {
  const t = useMessages(paperPlaceMessages);
  const [isOpen, setOpen] = useState(change.kind === 'changed');
  const clause = 'after' in change ? change.after : change.before;
  const title = [clause.number, clause.heading].filter((words) => words !== '').join(' ');
  return (
    <li>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="version-kind small" data-kind={change.kind}>
            {t.change[change.kind]}
          </span>{' '}
          {title === '' ? t.untitled(clause.ordinal) : title}
        </summary>
        {isOpen ? <ChangedWords change={change} /> : null}
      </details>
    </li>
  );
}

function ChangedWords({ change }: { readonly change: ClauseChange }) {
  const runs = useMemo(
    () => diffWords('before' in change ? change.before.text : '', 'after' in change ? change.after.text : ''),
    [change],
  );
  return (
    <p className="version-words">
      {runs.map((run, index) => (
        <DiffedRun key={index} run={run} />
      ))}
    </p>
  );
}
