import { Fragment, useState } from 'react';
import type { DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import { stillHeld } from '#domain/settlement/waterfall/period-statement.ts';
import type { PeriodColumns, PeriodStatement } from '#domain/settlement/waterfall/period-statement.ts';
import { exactText } from '#renderer/deal-parts/amount-text.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { AsPaperSays } from './AsPaperSays.tsx';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { periodMessages } from './words-period.ts';

/** The statement of one period: prior, this period, cumulative, and what is still to be recouped. */
export function PeriodPart({ figures }: { readonly figures: DealWaterfallFigures }) {
  const t = useMessages(periodMessages);
  const common = useCommon();
  const say = useSay();
  const { statements, currency } = figures;
  const [chosen, setChosen] = useState<number>();
  const statement = statements.find(({ month }) => month === chosen) ?? statements.at(-1);
  if (!statement) return null;
  const { month, paidAfterDays, reserves, tiers } = statement;
  const hasInterest = tiers.some(({ unrecouped }) => unrecouped?.interestMinor !== undefined);
  const shown = { hasInterest, currency };
  return (
    <section className="period-statement" aria-labelledby="period-statement-title">
      <h3 id="period-statement-title">{t.title}</h3>
      <p className="quiet small reading">{t.about}</p>
      <div className="money-draft">
        <Select
          label={t.period}
          value={String(month)}
          options={statements.map((each) => ({ value: String(each.month), label: t.month(each.month) }))}
          onChoose={(value) => setChosen(Number(value))}
        />
      </div>
      {figures.accounting && figures.waterfall.spec.accounting === undefined ? (
        <AsPaperSays paper={figures.accounting} />
      ) : null}
      {paidAfterDays === undefined ? null : <p className="small">{t.paid(paidAfterDays, month)}</p>}
      <ScrollRegion label={`${t.title}, ${currency}`}>
        <table className="period-table">
          <thead>
            <tr>
              <th scope="col">{`${t.item}, ${currency}`}</th>
              {[
                t.prior,
                t.thisPeriod,
                t.cumulative,
                t.opening,
                ...(hasInterest ? [t.interest] : []),
                t.closing,
              ].map((head) => (
                <th key={head} scope="col" className="figure">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line label={t.receipts} row={statement.receipts} {...shown} />
            {reserves.map(({ label, currency: own, held, released, source, account }) => (
              <Fragment key={source ?? account}>
                <Line label={t.held(say(label), own)} row={held} {...shown} currency={own} />
                <Line label={t.released(say(label), own)} row={released} {...shown} currency={own} />
                <Line
                  label={t.stillHeld(say(label), own)}
                  row={stillHeld(held, released)}
                  {...shown}
                  currency={own}
                />
              </Fragment>
            ))}
          </tbody>
          <tbody>
            {tiers.map((tier) => (
              <Line key={tier.tier} label={say(tier.label)} row={tier} {...shown} />
            ))}
          </tbody>
          <tbody>
            {statement.payees.map((payee) => (
              <Line
                key={payee.payee}
                label={say(payee.label)}
                side={common.sides[payee.side]}
                row={payee}
                {...shown}
              />
            ))}
            {statement.unallocated.cumulativeMinor === 0 ? null : (
              <Line label={t.unallocated} row={statement.unallocated} {...shown} />
            )}
          </tbody>
        </table>
      </ScrollRegion>
      {reserves.length === 0 ? null : <p className="quiet small reading">{t.reserved}</p>}
    </section>
  );
}

/** Only a tier that recoups has a balance. */
function Line(props: {
  readonly label: string;
  readonly side?: string;
  readonly row: PeriodColumns & Pick<PeriodStatement['tiers'][number], 'unrecouped'>;
  readonly hasInterest: boolean;
  readonly currency: DealWaterfallFigures['currency'];
}) {
  const { label, side, row, hasInterest, currency } = props;
  return (
    <tr>
      <th scope="row">
        {label} {side === undefined ? null : <span className="quiet small">{side}</span>}
      </th>
      {[
        row.priorMinor,
        row.periodMinor,
        row.cumulativeMinor,
        row.unrecouped?.openingMinor,
        ...(hasInterest ? [row.unrecouped?.interestMinor] : []),
        row.unrecouped?.closingMinor,
      ].map((amount, at) => (
        // The columns never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={at} className="figure">
          {amount === undefined ? '' : exactText(amount, currency)}
        </td>
      ))}
    </tr>
  );
}
