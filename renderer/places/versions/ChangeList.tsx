import { useEffect, useRef } from 'react';
import type { PaperComment } from '#domain/reading/document/paper-document.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import type { ListedChange } from './shown-changes.ts';
import { versionsMessages } from './words.ts';

/** Every change by clause, what the later paper does not mark first; new comments last. */
export function ChangeList(props: {
  readonly listed: readonly ListedChange[];
  readonly comments: readonly PaperComment[];
  /** The later paper marks something: what it does not mark is told apart. */
  readonly hasMarks: boolean;
  readonly selected: number | undefined;
  readonly onChoose: (change: ListedChange) => void;
}) {
  const { listed, comments, hasMarks, selected, onChoose } = props;
  const t = useMessages(versionsMessages);
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    room.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const [unmarked, marked] = hasMarks
    ? [listed.filter(({ change }) => change.isUntracked), listed.filter(({ change }) => !change.isUntracked)]
    : [[], listed];
  const group = (title: string, changes: readonly ListedChange[], isUnmarked: boolean) =>
    changes.length === 0 ? null : (
      <section className="change-group" data-unmarked={isUnmarked}>
        <h3>{title}</h3>
        <ol>
          {changes.map((each) => (
            <li key={each.index}>
              <Entry of={each} isSelected={each.index === selected} onChoose={onChoose} />
            </li>
          ))}
        </ol>
      </section>
    );
  return (
    <nav className="change-list" aria-label={t.changes} ref={room}>
      {group(`◆ ${t.unmarked(unmarked.length)}`, unmarked, true)}
      {group(hasMarks ? t.marked(marked.length) : t.listed(marked.length), marked, false)}
      {comments.length === 0 ? null : (
        <section className="change-group">
          <h3>{t.comments(comments.length)}</h3>
          <ul className="change-comments">
            {comments.map(({ id, author, about, text }) => (
              <li key={id}>
                <strong>{author}</strong>
                {about === '' ? '' : ` · “${about.slice(0, 60)}”`}: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

function Entry(props: {
  readonly of: ListedChange;
  readonly isSelected: boolean;
  readonly onChoose: (change: ListedChange) => void;
}) {
  const { of, isSelected, onChoose } = props;
  const { change, clause } = of;
  const t = useMessages(versionsMessages);
  const name = clause ? [clause.number, clause.heading].filter((each) => each !== '').join(' ') : '';
  return (
    <button type="button" className="change-entry" aria-current={isSelected} onClick={() => onChoose(of)}>
      <span className="change-where">
        {name === '' ? t.untitled : name}
        <span className="change-kind">
          {' '}
          {t.kinds[change.kind]}
          {change.isUntracked ? ` ◆ ${t.notMarked}` : ''}
        </span>
      </span>
      <span className="change-words">
        {change.runs ? (
          <Changed runs={change.runs} />
        ) : (
          shortened((change.after ?? change.before)?.text ?? '')
        )}
      </span>
    </button>
  );
}

const SHOWN_LETTERS = 160;

/** What changed of a sentence, with a little of what stands around it. */
function Changed({ runs }: { readonly runs: readonly DiffRun[] }) {
  const first = runs.findIndex(({ kind, only }) => kind !== 'same' && only === undefined);
  let left = SHOWN_LETTERS;
  return runs.slice(Math.max(0, first - 1)).map((run, index) => {
    if (left <= 0) return null;
    const text = run.kind === 'same' ? around(run.text, index === 0) : run.text.slice(0, left);
    left -= text.length;
    if (run.kind === 'removed')
      return (
        <del key={index} className="diff-removed">
          {text}
        </del>
      );
    if (run.kind === 'added')
      return (
        <ins key={index} className="diff-added">
          {text}
        </ins>
      );
    return <span key={index}>{text}</span>;
  });
}

function around(text: string, isBefore: boolean): string {
  if (text.length <= 40) return text;
  return isBefore ? `…${text.slice(-24)}` : `${text.slice(0, 18)}…${text.slice(-18)}`;
}

function shortened(text: string): string {
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;
}
