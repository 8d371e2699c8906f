import { useState } from 'react';
import type { DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import type { PeriodColumns, PeriodStatement } from '#domain/settlement/waterfall/period-statement.ts';
import { exactText } from '#renderer/deal-parts/amount-text.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
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
  const row = (key: string, label: string, columns: Row, side?: string) => (
    <tr key={key}>
      <th scope="row">
        {label} {side === undefined ? null : <span className="quiet small">{side}</span>}
      </th>
      {[
        columns.priorMinor,
        columns.periodMinor,
        columns.cumulativeMinor,
        columns.unrecouped?.openingMinor,
        columns.unrecouped?.closingMinor,
      ].map((amount, at) => (
        <td key={at} className="figure">
          {amount === undefined ? '' : exactText(amount, currency)}
        </td>
      ))}
    </tr>
  );
  return (
    <section className="period-statement" aria-labelledby="period-statement-title">
      <h3 id="period-statement-title">{t.title}</h3>
      <p className="quiet small reading">{t.about}</p>
      <div className="money-draft">
        <Select
          label={t.period}
          value={String(statement.month)}
          options={statements.map(({ month }) => ({ value: String(month), label: t.month(month) }))}
          onChoose={(month) => setChosen(Number(month))}
        />
      </div>
      <ScrollRegion label={`${t.title}, ${currency}`}>
        <table className="period-table">
          <thead>
            <tr>
              <th scope="col">{`${t.item}, ${currency}`}</th>
              {[t.prior, t.thisPeriod, t.cumulative, t.opening, t.closing].map((head) => (
                <th key={head} scope="col" className="figure">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{row('receipts', t.receipts, statement.receipts)}</tbody>
          <tbody>{statement.tiers.map((tier) => row(tier.tier, say(tier.label), tier))}</tbody>
          <tbody>
            {statement.payees.map((payee) =>
              row(payee.payee, say(payee.label), payee, common.sides[payee.side]),
            )}
            {statement.unallocated.cumulativeMinor === 0
              ? null
              : row('unallocated', t.unallocated, statement.unallocated)}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

/** Only a tier that recoups has a balance. */
type Row = PeriodColumns & Pick<PeriodStatement['tiers'][number], 'unrecouped'>;
