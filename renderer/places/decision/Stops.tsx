import type { LegalNote, LegalStop } from '#domain/points/decision.ts';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
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
          <span className="decision-due">{stop.canBeMended ? t.mendBefore(day) : t.datePassed(day)}</span>
        )}
        <OpenCheck ruleId={stop.ruleId} title={say(stop.title)} />
      </p>
    </li>
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
