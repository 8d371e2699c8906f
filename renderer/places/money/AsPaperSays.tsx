import { byId } from '#domain/base/by-id.ts';
import type { PaperAccounting } from '#domain/settlement/clauses/accounting-of-paper.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { periodMessages } from './words-period.ts';

/** When the paper has statements made and paid, with the term, the words and the place that say so. */
export function AsPaperSays({ paper }: { readonly paper: PaperAccounting }) {
  const t = useMessages(periodMessages);
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  const { accounting, termId, clause, place, areDaysAssumed } = paper;
  const term = byId(terms).get(termId);
  return (
    <details className="as-paper-says small">
      <summary>{t.asPaper(accounting.every, accounting.paidAfterDays)}</summary>
      <dl className="figure-why">
        <dt>{t.term}</dt>
        <dd>
          {term ? say(term.name) : termId}
          {place === '' ? '' : ` · ${place}`}
        </dd>
        <dt>{t.daysOf}</dt>
        <dd>
          {areDaysAssumed ? t.daysAssumed : t.daysStated}{' '}
          {areDaysAssumed ? <span className="unsourced">{t.judgment}</span> : null}
        </dd>
        {clause === '' ? null : (
          <>
            <dt>{t.words}</dt>
            <dd>“{clause}”</dd>
          </>
        )}
      </dl>
    </details>
  );
}
