import type { Unknown } from '#domain/points/decision.ts';
import { RungMet } from '#renderer/deal-parts/RungMet.tsx';
import { EnterField, ToTerms } from '#renderer/deal-parts/Lacking.tsx';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { decisionMessages } from './words.ts';

/** What is not known, each with the one act that would settle it, what settles most first. */
export function NotKnown({ unknown }: { readonly unknown: readonly Unknown[] }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  if (unknown.length === 0) return null;
  return (
    <section className="not-known" aria-labelledby="not-known-title">
      <h3 id="not-known-title">{t.notKnown}</h3>
      <p className="quiet small">{t.notKnownAbout}</p>
      <ol>
        {unknown.map((each) => (
          <li key={each.kind}>
            <p>{say(each.says)}</p>
            <p className="quiet">{say(each.act)}</p>
            <Act unknown={each} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The act itself where it is one press; else the way to it. */
function Act({ unknown: { kind, termIds } }: { readonly unknown: Unknown }) {
  const t = useMessages(decisionMessages);
  const [first] = termIds;
  switch (kind) {
    case 'no-paper':
      return <ToTerms lacks="paper" />;
    case 'coverage':
      return <ToTerms lacks="values" />;
    case 'unread-primary':
    case 'not-comparable':
    case 'rung-not-comparable':
    case 'rung-out-of-order':
      return first === undefined ? null : <TermLink termId={first}>{t.openTerms(termIds.length)}</TermLink>;
    case 'rung-in-words':
      return (
        <ul className="not-known-rungs">
          {termIds.map((termId) => (
            <WordedWalkAway key={termId} termId={termId} />
          ))}
        </ul>
      );
    // What the money lacks is said, and led to, where its figure would stand.
    case 'whole-not-priced':
      return null;
    case 'alternative-not-comparable':
      return <EnterField field="rates" />;
  }
}

function WordedWalkAway({ termId }: { readonly termId: string }) {
  const say = useSay();
  const rung = useDocument().ladders[termId]?.walkAway;
  return (
    <li>
      <TermLink termId={termId} />
      {rung ? <p className="small">{say(rung.condition)}</p> : null}
      <RungMet termId={termId} rung="walkAway" />
    </li>
  );
}
