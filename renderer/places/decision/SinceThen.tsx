import { useState } from 'react';
import type { Consequence } from '#domain/plan/what-changed.ts';
import type { Since } from '#renderer/deal-parts/SinceWhen.tsx';
import { SinceWhen, sinceIn } from '#renderer/deal-parts/SinceWhen.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { decisionMessages } from './words.ts';

const useSince = createKeptLook<Since | null>('decision-since');

const SHOWN_AT_FIRST = 10;

/** What is otherwise since a paper came, or since a day: the recommendation, failures, dates, moves. */
export function SinceThen() {
  const t = useMessages(decisionMessages);
  const { deal, drafts } = useDocument();
  const revision = useDeal((state) => state.revision);
  const last = drafts.at(-1);
  const [chosen, setSince] = useSince(deal.id, null);
  const since = sinceIn(
    drafts,
    chosen,
    last ? { kind: 'draft', draftId: last.id } : { kind: 'day', on: today() },
  );
  const answer = useLoaded('history.since', { dealId: deal.id, since }, revision);
  if (!last) return null;
  return (
    <section className="decision-since" aria-labelledby="decision-since-title">
      <h3 id="decision-since-title">{t.since}</h3>
      <p className="quiet small">{t.sinceAbout}</p>
      <div className="decision-since-when no-print">
        <SinceWhen since={since} onChange={setSince} />
      </div>
      {answer.status === 'loading' ? <Loading /> : null}
      {answer.status === 'failed' ? <Failed failure={answer.failure} onRetry={answer.retry} /> : null}
      {answer.status === 'ready' ? <Lines lines={answer.value.consequences} /> : null}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly Consequence[] }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      {lines.length === 0 ? <p className="quiet">{t.sinceNothing}</p> : null}
      <ul>
        {shown.map(({ kind, says }) => (
          <li key={says.en} data-kind={kind}>
            {say(says)}
          </li>
        ))}
      </ul>
      <div className="actions">
        {lines.length > SHOWN_AT_FIRST ? (
          <Button onClick={() => setIsAll(!isAll)}>{isAll ? t.showFew : t.showAll(lines.length)}</Button>
        ) : null}
        <Button
          look="word"
          onClick={() => {
            if (route.place === 'deal') go({ ...route, view: 'history' });
          }}
        >
          {t.sinceHistory}
        </Button>
      </div>
    </>
  );
}
