import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import { Fragment, useState } from 'react';
import type { DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { moneyMessages } from './words.ts';
import { presentMessages } from './words-present.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { exactText, moneyText } from '#renderer/deal-parts/amount-text.ts';

/** What the payments to our side are worth at signature; opens to its months, its rate and what is assumed. */
export function WaterfallPresent({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(presentMessages);
  const words = useMessages(moneyMessages);
  const lang = useLang();
  const [isOpen, setIsOpen] = useState(false);
  const { present, currency } = figures;
  return (
    <section className="waterfall-present">
      <dl className="money-headline">
        <div>
          <dt>{t.caption}</dt>
          <dd>
            <button
              type="button"
              className="figure-link"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {moneyText(present.oursMinor, currency, lang)}
            </button>
          </dd>
        </div>
      </dl>
      {isOpen ? (
        <dl className="figure-why">
          <dt>{words.formula}</dt>
          <dd>
            {t.formula} <code>Σ net ÷ (1 + rate)^(month ÷ 12)</code>
          </dd>
          <Months figures={figures} />
          <Rate figures={figures} />
        </dl>
      ) : null}
    </section>
  );
}

function Months({ figures: { present, currency } }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(presentMessages);
  const words = useMessages(moneyMessages);
  const months = present.oursByMonth.filter(({ netMinor }) => netMinor !== 0);
  return (
    <>
      {months.map(({ month, netMinor }) => (
        <Fragment key={month}>
          <dt>{t.month(month)}</dt>
          <dd>{`${exactText(netMinor, currency)} ${currency}`}</dd>
        </Fragment>
      ))}
      <dt>{words.assumptions}</dt>
      <dd>{months.length === 0 ? t.none : t.timing}</dd>
    </>
  );
}

/** The rate as the deal assumes it, with its source, or marked as the person's own. */
function Rate({ figures: { present, assumptions } }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(presentMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const rate = assumptions.find(({ name }) => name === 'discount_rate');
  if (!rate) return null;
  return (
    <>
      <dt>{say(rate.label)}</dt>
      <dd>
        {t.perYear(say(formatPercent(present.discountRate)))}{' '}
        <span className="figure-source">
          {rate.isOwn ? words.fromOwn : <InOriginal text={rate.source} />}{' '}
          {rate.isOwn ? null : <EvidenceMark evidence={rate.evidence} />}
          {rate.isUnsourced ? <span className="unsourced">{words.unsourced}</span> : null}
        </span>
      </dd>
    </>
  );
}
