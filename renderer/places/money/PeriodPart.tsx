import { useState } from 'react';
import type { DealWaterfallFigures } from '#domain/settlement/clauses/deal-figures.ts';
import type { PeriodColumns } from '#domain/settlement/waterfall/period-statement.ts';
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
  const text = (amount: number) => exactText(amount, currency);
  const row = (key: string, label: string, columns: PeriodColumns, side?: string) => (
    <tr key={key}>
      <th scope="row">
        {label} {side === undefined ? null : <span className="quiet small">{side}</span>}
      </th>
      <td className="figure">{text(columns.priorMinor)}</td>
      <td className="figure">{text(columns.periodMinor)}</td>
      <td className="figure">{text(columns.cumulativeMinor)}</td>
      <td className="figure">{NOTHING}</td>
      <td className="figure">{NOTHING}</td>
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
      <ScrollRegion label={t.title}>
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
          <tbody>
            {statement.tiers.map((tier) => (
              <tr key={tier.tier}>
                <th scope="row">{say(tier.label)}</th>
                <td className="figure">{text(tier.priorMinor)}</td>
                <td className="figure">{text(tier.periodMinor)}</td>
                <td className="figure">{text(tier.cumulativeMinor)}</td>
                <td className="figure">{tier.unrecouped ? text(tier.unrecouped.openingMinor) : ''}</td>
                <td className="figure">{tier.unrecouped ? text(tier.unrecouped.closingMinor) : ''}</td>
              </tr>
            ))}
          </tbody>
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
const NOTHING = '';
