import { multiplyMoney } from '#domain/figures/money.ts';
import type { LegalStop, WholeWorth as WholeWorthOf } from '#domain/points/decision.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { noteIn } from '#domain/text/half-in.ts';
import { formatMoney, formatPercent } from '#domain/values/format-value.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { MoneyIsMissing } from '#renderer/deal-parts/Lacking.tsx';
import { formatDay } from '#renderer/i18n/formats.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import type { DecidedOnScreen } from '#renderer/state/decided.ts';
import { today } from '#renderer/state/new-id.ts';
import { useDocument } from '#renderer/state/session.ts';
import { useIfMade } from './use-if-made.ts';
import { decisionMessages } from './words.ts';

/** The recommendation, why, and the few facts that it is read against. */
export function Recommended({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  const common = useCommon();
  const { recommendation, reasons, onWhatIsKnown: known, stops } = decided.decision;
  return (
    <section className="recommended" aria-labelledby="recommended-title" data-recommendation={recommendation}>
      <h3 id="recommended-title" className="recommended-word">
        {common.recommendations[recommendation]}
      </h3>
      <Reasons reasons={reasons} stops={stops} />
      {known ? (
        <div className="recommended-known">
          <h4>{t.onWhatIsKnown(common.recommendations[known.recommendation])}</h4>
          <Reasons reasons={known.reasons} stops={stops} />
        </div>
      ) : null}
      <Facts decided={decided} />
      <p className="quiet small">{t.judgement}</p>
      <details className="small">
        <summary>{t.rules}</summary>
        <p className="reading">{t.rulesAbout}</p>
      </details>
    </section>
  );
}

/** The failed checks stand above with all that is known of them, and are only counted here. */
function Reasons(props: { readonly reasons: readonly Bilingual[]; readonly stops: readonly LegalStop[] }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  const failures = new Set(props.stops.map(({ says }) => says.en));
  const reasons = props.reasons.filter(({ en }) => !failures.has(en));
  const count = props.reasons.length - reasons.length;
  return (
    <ul className="recommended-reasons" aria-label={t.reasons}>
      {count === 0 ? null : <li>{t.stopsAbove(count)}</li>}
      {reasons.map((reason) => (
        <li key={reason.en}>{say(reason)}</li>
      ))}
    </ul>
  );
}

function Facts({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  const common = useCommon();
  const lang = useLang();
  const say = useSay();
  const document = useDocument();
  const { theirs } = papersOf(document);
  const { mandate } = document;
  const dueText = (on: string) =>
    on < today() ? t.decisionOverdue(formatDay(on, lang)) : t.decisionDueOn(formatDay(on, lang));
  const { nextDate } = decided.decision;
  const due = mandate?.dueOn === undefined ? '' : dueText(mandate.dueOn);
  return (
    <dl className="decision-facts">
      {theirs ? (
        <>
          <dt>{t.theirPaper}</dt>
          <dd>{t.theirPaperOn(formatDay(theirs.on, lang), common.round(theirs.round))}</dd>
        </>
      ) : null}
      <WholeWorth decided={decided} />
      <AlternativeFact whole={decided.whole} />
      {nextDate ? (
        <>
          <dt>{t.nextDate}</dt>
          <dd>
            <time dateTime={nextDate.on}>{formatDay(nextDate.on, lang)}</time> {say(nextDate.label)}
            {nextDate.owner === undefined ? null : ` · ${noteIn(nextDate.owner, lang)}`}
          </dd>
        </>
      ) : null}
      {mandate ? (
        <>
          <dt>{mandate.decidedBy === '' ? t.decisionDue : t.decidesBy}</dt>
          <dd>{[noteIn(mandate.decidedBy, lang), due].filter((part) => part !== '').join(' · ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

function WholeWorth({ decided }: { readonly decided: DecidedOnScreen }) {
  const t = useMessages(decisionMessages);
  const say = useSay();
  const { whole, money } = decided;
  const ifMade = useIfMade();
  if (money.kind === 'no-paper') return null;
  return (
    <>
      <dt>{t.wholeWorth}</dt>
      <dd aria-live="polite">
        {whole.kind === 'priced' ? (
          <>
            {say(formatRoundedMoney(whole.medianMinor, whole.currency))}{' '}
            <span className="quiet">
              {t.afterTax}
              {whole.isConditional ? `, ${ifMade}` : ''} ·{' '}
              {t.spread(say(formatMoneySpan(whole.p10Minor, whole.p90Minor, whole.currency)))}
              {whole.isConditional
                ? ''
                : ` · ${t.onAverage(say(formatRoundedMoney(whole.expectedMinor, whole.currency)))}`}
            </span>
          </>
        ) : (
          <span className="quiet">
            {say(whole.why)}{' '}
            {money.kind === 'failed' ? (
              <MoneyIsMissing failure={money.failure} onRetry={money.retry} />
            ) : null}
          </span>
        )}
      </dd>
    </>
  );
}

/** What the alternative counts for, and the figure of their paper that the rule sets it against. */
function AlternativeFact({ whole }: { readonly whole: WholeWorthOf }) {
  const t = useMessages(decisionMessages);
  const lang = useLang();
  const say = useSay();
  const ifMade = useIfMade();
  const { alternative } = useDocument();
  if (!alternative?.worth) return null;
  const { worth, likelihood } = alternative;
  const counts = likelihood ? multiplyMoney(worth, likelihood) : worth;
  return (
    <>
      <dt>{t.alternative}</dt>
      <dd>
        {formatMoney(counts, 'short')[lang]}
        {likelihood ? (
          <span className="quiet">
            {' '}
            ({formatMoney(worth, 'short')[lang]} × {formatPercent(likelihood)[lang]})
          </span>
        ) : null}
        {whole.kind === 'priced' ? (
          <span className="quiet">
            {' · '}
            {t.setAgainst(say(formatRoundedMoney(whole.expectedMinor, whole.currency)))}
            {whole.isConditional ? `, ${ifMade}` : ''}
          </span>
        ) : null}
      </dd>
    </>
  );
}
