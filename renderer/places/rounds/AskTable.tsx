import { byId } from '#domain/base/by-id.ts';
import type { AnsweredAsk, Fate, Said, StruckAsk } from '#domain/rounds/fate.ts';
import { FATES } from '#domain/rounds/fate.ts';
import type { Term } from '#domain/library/term.ts';
import { formatState } from '#domain/values/format-value.ts';
import { TermLink } from '#renderer/deal-parts/TermLink.tsx';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { Positions } from './Positions.tsx';
import { roundsMessages } from './words.ts';

/** What has to be pressed again comes first, what is settled last. */
const TO_PRESS: Readonly<Record<Fate, number>> = {
  reverted: 1,
  modified: 2,
  ignored: 3,
  unknown: 4,
  partly: 5,
  unsent: 6,
  pending: 7,
  accepted: 8,
};

/** Each ask with what they said before, what they answer, and what that makes of it. */
export function AskTable(props: {
  readonly asks: readonly AnsweredAsk[];
  /** Those whose words their file strikes. */
  readonly struck: readonly StruckAsk[];
  readonly isPending: boolean;
}) {
  const { asks, struck, isPending } = props;
  const struckIds = new Set(struck.map(({ termId }) => termId));
  const t = useMessages(roundsMessages);
  const common = useCommon();
  const library = useApp((state) => state.library);
  const terms = byId(library.terms);
  const sorted = asks.toSorted((a, b) => TO_PRESS[a.fate] - TO_PRESS[b.fate]);
  const counts = FATES.flatMap((fate) => {
    const count = asks.filter((ask) => ask.fate === fate).length;
    return count === 0 ? [] : [{ fate, count }];
  });
  return (
    <section className="rounds-asks" aria-labelledby="rounds-asks-title">
      <h3 id="rounds-asks-title">{t.asks}</h3>
      {asks.length === 0 ? (
        <p className="quiet">{t.noAsks}</p>
      ) : (
        <>
          <p className="quiet small">{isPending ? t.asksPending(asks.length) : t.asksAbout(asks.length)}</p>
          <ul className="fate-counts">
            {counts.map(({ fate, count }) => (
              <li key={fate}>
                <span className="fate" data-fate={fate}>
                  {common.fates[fate]}
                </span>{' '}
                {count}
              </li>
            ))}
          </ul>
          <ScrollRegion label={t.askTable}>
            <table className="rounds-table">
              <thead>
                <tr>
                  <th scope="col">{t.columns.term}</th>
                  <th scope="col">{t.columns.before}</th>
                  <th scope="col">{t.columns.asked}</th>
                  <th scope="col">{t.columns.answer}</th>
                  <th scope="col">{t.columns.fate}</th>
                  <th scope="col">{t.columns.positions}</th>
                </tr>
              </thead>
              <tbody>
                {sorted.map((ask) => {
                  const term = terms.get(ask.termId);
                  return term ? (
                    <AskRow
                      key={`${ask.asked.paper.id} ${ask.termId}`}
                      ask={ask}
                      term={term}
                      isStruck={struckIds.has(ask.termId)}
                    />
                  ) : null;
                })}
              </tbody>
            </table>
          </ScrollRegion>
          <p className="quiet small">{t.betterUp}</p>
        </>
      )}
    </section>
  );
}

function AskRow(props: { readonly ask: AnsweredAsk; readonly term: Term; readonly isStruck: boolean }) {
  const { ask, term, isStruck } = props;
  const t = useMessages(roundsMessages);
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const words = (said: Said | undefined) => (said ? say(formatState(said.state, term, library)) : t.noPaper);
  return (
    <tr data-term={term.id} data-fate={ask.fate}>
      <th scope="row">
        <TermLink termId={term.id} />
        {ask.isRepeated ? <span className="quiet small"> {t.repeated}</span> : null}
      </th>
      <td data-column={t.columns.before}>{words(ask.before)}</td>
      <td data-column={t.columns.asked}>{words(ask.asked)}</td>
      <td data-column={t.columns.answer}>{ask.answer ? words(ask.answer) : '–'}</td>
      <td data-column={t.columns.fate}>
        <span className="fate" data-fate={ask.fate}>
          {common.fates[ask.fate]}
        </span>
        {isStruck ? <span className="quiet small"> {t.struckHere}</span> : null}
      </td>
      <td data-column={t.columns.positions}>
        <Positions term={term} />
      </td>
    </tr>
  );
}
