import { useState } from 'react';
import type { InputOf } from '#contract/methods.ts';
import type { Consequence } from '#domain/plan/what-changed.ts';
import { draftInSentence } from '#domain/words/deal-words.ts';
import { DateField } from '#renderer/deal-parts/read-field/DateField.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { createKeptLook } from '#renderer/state/kept-look.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Failed, Loading } from '#renderer/ui/states.tsx';
import { decisionMessages } from './words.ts';

type Since = InputOf<'history.since'>['since'];
const useSince = createKeptLook<Since | null>('decision-since');

const SHOWN_AT_FIRST = 10;

/** What is otherwise since a paper came, or since a day: the recommendation, failures, dates, moves. */
export function SinceThen() {
  const t = useMessages(decisionMessages);
  const { deal, drafts } = useDocument();
  const revision = useDeal((state) => state.revision);
  const last = drafts.at(-1);
  const [chosen, setSince] = useSince(deal.id, null);
  // A draft may have left the deal since it was chosen.
  const isGone = chosen?.kind === 'draft' && !drafts.some(({ id }) => id === chosen.draftId);
  const since: Since =
    chosen === null || isGone
      ? last
        ? { kind: 'draft', draftId: last.id }
        : { kind: 'day', on: today() }
      : chosen;
  const answer = useLoaded('history.since', { dealId: deal.id, since }, revision);
  if (!last) return null;
  return (
    <section className="decision-since" aria-labelledby="decision-since-title">
      <h3 id="decision-since-title">{t.since}</h3>
      <p className="quiet small">{t.sinceAbout}</p>
      <Since since={since} onChange={setSince} />
      {answer.status === 'loading' ? <Loading /> : null}
      {answer.status === 'failed' ? <Failed failure={answer.failure} onRetry={answer.retry} /> : null}
      {answer.status === 'ready' ? <Lines lines={answer.value.consequences} /> : null}
    </section>
  );
}

function Since({ since, onChange }: { readonly since: Since; readonly onChange: (since: Since) => void }) {
  const t = useMessages(decisionMessages);
  const lang = useLang();
  const say = useSay();
  const { drafts } = useDocument();
  const last = drafts.at(-1);
  return (
    <div className="decision-since-when no-print">
      <ChoiceRow
        label={t.since}
        isLabelHidden
        value={since.kind}
        options={[
          { value: 'draft', label: t.sincePaper },
          { value: 'day', label: t.sinceDay },
        ]}
        onChoose={(kind) => {
          if (kind === 'day') onChange({ kind, on: today() });
          else if (last) onChange({ kind, draftId: last.id });
        }}
      />
      {since.kind === 'day' ? (
        <DateField
          label={t.sinceDay}
          isLabelHidden
          on={since.on}
          onSave={(on) => onChange({ kind: 'day', on })}
        />
      ) : (
        <Select
          label={t.sincePaper}
          isLabelHidden
          value={since.draftId}
          options={drafts.map(({ id, side, round, on }) => ({
            value: id,
            label: `${say(draftInSentence(side, round))} · ${formatDay(on, lang)}`,
          }))}
          onChoose={(draftId) => onChange({ kind: 'draft', draftId })}
        />
      )}
    </div>
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
