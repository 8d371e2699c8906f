import type { ChangeLine, ChangeTopic } from '#domain/deal/changes/change-line.ts';
import { CHANGE_TOPICS } from '#domain/deal/changes/change-line.ts';
import { nameIn } from '#domain/text/names.ts';
import { draftInSentence } from '#domain/words/deal-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { copyTable } from '#renderer/ui/copy-to-clipboard.ts';
import { tableAsHtml, tableAsText } from '#renderer/ui/copied-table.ts';
import type { CopiedTable } from '#renderer/ui/copied-table.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Empty, Failed, Loading } from '#renderer/ui/states.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { Since } from '#renderer/deal-parts/SinceWhen.tsx';
import { SinceWhen, sinceIn, useDraftName } from '#renderer/deal-parts/SinceWhen.tsx';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { today } from '#renderer/state/new-id.ts';
import { useAppStore, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { historyMessages } from './words.ts';

const useSince = createKeptLook<Since>('history-since');

/** What is different now from how it was on a day, or when a draft came in. */
export function ChangedSince({ onSteps }: { readonly onSteps: () => void }) {
  const document = useDocument();
  const { deal, drafts } = document;
  const revision = useDeal((state) => state.revision);
  const [chosen, setSince] = useSince(deal.id, { kind: 'day', on: today() });
  const since = sinceIn(drafts, chosen, { kind: 'day', on: today() });
  const answer = useLoaded('history.since', { dealId: deal.id, since }, revision);
  return (
    <>
      <div className="history-filters no-print">
        <SinceWhen since={since} onChange={setSince} />
      </div>
      {answer.status === 'failed' ? <Failed failure={answer.failure} onRetry={answer.retry} /> : null}
      {answer.status === 'loading' ? <Loading /> : null}
      {answer.status === 'ready' ? (
        <Differences lines={answer.value.lines} since={since} onSteps={onSteps} />
      ) : null}
    </>
  );
}

type Group = { readonly topic: ChangeTopic; readonly lines: readonly ChangeLine[] };

function Differences(props: {
  readonly lines: readonly ChangeLine[];
  readonly since: Since;
  readonly onSteps: () => void;
}) {
  const { lines, since, onSteps } = props;
  const t = useMessages(historyMessages);
  const copy = useCopy(since);
  if (lines.length === 0)
    return (
      <Empty title={t.sinceNothing}>
        <p className="quiet">{t.sinceNothingHint}</p>
        <Button onClick={onSteps}>{t.toSteps}</Button>
      </Empty>
    );
  const groups: readonly Group[] = CHANGE_TOPICS.map((topic) => ({
    topic,
    lines: lines.filter((line) => line.topic === topic),
  })).filter((group) => group.lines.length > 0);
  const isInternal = lines.some(({ isPrivate }) => isPrivate);
  return (
    <>
      <div className="since-head">
        <p role="status">{t.sinceCount(lines.length)}</p>
        <div className="actions no-print">
          <Button onClick={() => copy(groups, false)}>{t.copyShared}</Button>
          {isInternal ? <Button onClick={() => copy(groups, true)}>{t.copyInternal}</Button> : null}
          <Button onClick={() => print()}>{t.print}</Button>
        </div>
      </div>
      {isInternal ? (
        <p className="since-internal private">
          <strong>{t.internal}</strong> <PrivateMark isRepeated /> {t.internalAbout}
        </p>
      ) : null}
      <div className="since-scroll" role="region" aria-label={t.views.since} tabIndex={0}>
        {groups.map((group) => (
          <GroupTable key={group.topic} group={group} />
        ))}
      </div>
    </>
  );
}

function GroupTable({ group }: { readonly group: Group }) {
  const t = useMessages(historyMessages);
  const say = useSay();
  const hasPlaces = group.lines.some(({ where }) => where !== null);
  return (
    <table className="since">
      <caption>{t.topics[group.topic]}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columns.what}</th>
          <th scope="col">{t.columns.before}</th>
          <th scope="col">{t.columns.now}</th>
          {hasPlaces ? <th scope="col">{t.columns.where}</th> : null}
        </tr>
      </thead>
      <tbody>
        {group.lines.map((line, index) => (
          <tr key={index}>
            <th scope="row">
              {say(line.subject)} {line.isPrivate ? <PrivateMark isRepeated /> : null}
            </th>
            <td>{line.before ? say(line.before) : <span className="quiet">{t.none}</span>}</td>
            <td>{line.after ? say(line.after) : <span className="quiet">{t.none}</span>}</td>
            {hasPlaces ? <td className="quiet">{line.where ? say(line.where) : null}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To the clipboard as a table: what the other side may know, or all of it, marked internal. */
function useCopy(since: Since): (groups: readonly Group[], withPrivate: boolean) => void {
  const t = useMessages(historyMessages);
  const say = useSay();
  const lang = useLang();
  const app = useAppStore();
  const { deal, drafts } = useDocument();
  const draftName = useDraftName();

  function tableOf(groups: readonly Group[], withPrivate: boolean): CopiedTable {
    const draft = since.kind === 'draft' ? drafts.find(({ id }) => id === since.draftId) : undefined;
    // What we call a draft of ours stays with us.
    const draftWords =
      draft && (withPrivate ? draftName(draft) : say(draftInSentence(draft.side, draft.round)));
    const when = since.kind === 'day' ? formatDay(since.on, lang) : (draftWords ?? '');
    const caption = t.caption(nameIn(deal.title, deal.titleIn, lang), when);
    const rows = groups.flatMap(({ lines }) =>
      lines
        .filter(({ isPrivate }) => withPrivate || !isPrivate)
        .map(({ subject, before, after, where }) => [
          say(subject),
          before ? say(before) : t.none,
          after ? say(after) : t.none,
          where ? say(where) : '',
        ]),
    );
    const { what, before: was, now, where } = t.columns;
    return {
      caption: withPrivate ? t.captionInternal(caption) : caption,
      rows: [[what, was, now, where], ...rows],
    };
  }

  return (groups, withPrivate) => {
    const table = tableOf(groups, withPrivate);
    const plain = `${table.caption}\n${tableAsText(table)}`;
    const { en, ko } = historyMessages;
    const { notify } = app.getState();
    if (!copyTable(tableAsHtml(table), plain))
      notify({ en: en.cannotCopy, ko: ko.cannotCopy }, { tone: 'problem' });
    else if (withPrivate) notify({ en: en.copiedInternal, ko: ko.copiedInternal });
    else notify({ en: en.copied, ko: ko.copied });
  };
}
