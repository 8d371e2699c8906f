import type { BeyondMending } from '#domain/deal/deciding.ts';
import type { LegalNote, LegalStop } from '#domain/points/decision.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { today } from '#renderer/state/new-id.ts';
import { useApp, useDeal } from '#renderer/state/session.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { decisionMessages } from './words.ts';

/** So many stand open; the others are one press away, so that the recommendation stays in sight. */
const STOPS_SHOWN = 3;

/** Failed checks, each with its article, owner and date. Nothing where there is none. */
export function Stops({ stops }: { readonly stops: readonly LegalStop[] }) {
  const t = useMessages(decisionMessages);
  if (stops.length === 0) return null;
  const [first, others] = [stops.slice(0, STOPS_SHOWN), stops.slice(STOPS_SHOWN)];
  return (
    <section className="decision-stops" aria-labelledby="decision-stops-title">
      <h3 id="decision-stops-title">
        {t.stops} <span className="count">{stops.length}</span>
      </h3>
      <StopList stops={first} />
      {others.length === 0 ? null : (
        <details>
          <summary>{t.moreStops(others.length)}</summary>
          <StopList stops={others} />
        </details>
      )}
    </section>
  );
}

function StopList({ stops }: { readonly stops: readonly LegalStop[] }) {
  return (
    <ul>
      {stops.map((stop) => (
        <Stop key={stop.ruleId} stop={stop} />
      ))}
    </ul>
  );
}

function Stop({ stop }: { readonly stop: LegalStop }) {
  const t = useMessages(decisionMessages);
  const common = useCommon();
  const say = useSay();
  const lang = useLang();
  const day = stop.dueOn === undefined ? undefined : formatDay(stop.dueOn, lang);
  return (
    <li className="decision-stop" data-mendable={stop.canBeMended}>
      <p>
        <strong>{say(stop.says)}</strong>
      </p>
      <p className="small">
        {say(stop.title)} <span className="quiet">({say(stop.cites)})</span>
      </p>
      <p className="small decision-stop-mend">
        <span>{t.mendedBy(common.mendOwners[stop.owner])}</span>
        {day === undefined ? null : (
          <span className="decision-due">
            {stop.dueOn !== undefined && stop.dueOn < today() ? t.datePassed(day) : t.mendBefore(day)}
          </span>
        )}
        <OpenCheck ruleId={stop.ruleId} title={say(stop.title)} />
        {stop.said ? null : <GiveUp ruleId={stop.ruleId} title={say(stop.title)} />}
      </p>
      {stop.said ? <GivenUp ruleId={stop.ruleId} title={say(stop.title)} said={stop.said} /> : null}
    </li>
  );
}

/** Whoever has to mend it may know that it cannot be done; then the decision is to walk away. */
function GiveUp({ ruleId, title }: { readonly ruleId: string; readonly title: string }) {
  const t = useMessages(decisionMessages);
  const apply = useDeal((state) => state.apply);
  return (
    <Button
      look="word"
      aria-label={`${t.giveUp}: ${title}`}
      onClick={() => void apply({ kind: 'set-beyond-mending', ruleId, to: { reason: '', on: today() } })}
    >
      {t.giveUp}
    </Button>
  );
}

function GivenUp(props: { readonly ruleId: string; readonly title: string; readonly said: BeyondMending }) {
  const { ruleId, title, said } = props;
  const t = useMessages(decisionMessages);
  const lang = useLang();
  const apply = useDeal((state) => state.apply);
  const put = useDeal((state) => state.put);
  return (
    <div className="decision-given-up">
      <TextField
        label={`${t.whyNot}: ${title}`}
        isLabelHidden
        placeholder={t.whyNot}
        value={said.reason}
        limit={20_000}
        onSave={(reason) => put({ kind: 'set-beyond-mending', ruleId, to: { ...said, reason } })}
      />
      <p className="small">
        {t.givenUpOn(formatDay(said.on, lang))}{' '}
        <Button
          look="word"
          aria-label={`${t.canBeMended}: ${title}`}
          onClick={() => void apply({ kind: 'set-beyond-mending', ruleId, to: null })}
        >
          {t.canBeMended}
        </Button>
      </p>
    </div>
  );
}

function OpenCheck({ ruleId, title }: { readonly ruleId: string; readonly title: string }) {
  const t = useMessages(decisionMessages);
  const route = useApp((state) => state.route);
  const go = useApp((state) => state.go);
  return (
    <Button
      look="word"
      aria-label={`${t.openCheck}: ${title}`}
      onClick={() => {
        if (route.place === 'deal') go({ place: 'deal', dealId: route.dealId, view: 'rules', ruleId });
      }}
    >
      {t.openCheck}
    </Button>
  );
}

/** What nobody here can mend, and that is no failure. */
export function ToKnow({ notes }: { readonly notes: readonly LegalNote[] }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <section className="decision-to-know" aria-labelledby="decision-know-title">
      <h3 id="decision-know-title">{t.toKnow}</h3>
      <p className="quiet small">{t.toKnowAbout}</p>
      <ul>
        {notes.map((note) => (
          <li key={note.ruleId}>
            <p>{say(note.says)}</p>
            <p className="small quiet">
              {say(note.title)} ({say(note.cites)}) <OpenCheck ruleId={note.ruleId} title={say(note.title)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
