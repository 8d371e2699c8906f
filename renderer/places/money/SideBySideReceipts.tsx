import { Fragment, useState } from 'react';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { formatNumber } from '#domain/values/format-value.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { moneyMessages } from './words.ts';
import { whyMessages } from './words-why.ts';
import { besideMessages } from './words-side-by-side.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { signedText, wholeText } from '#renderer/deal-parts/amount-text.ts';
import { Rows } from './WaterfallWhy.tsx';
import { AVERAGE, PRESENT, idOf, useColumnName, isOurs, useTermName } from './money-columns.ts';

export function Receipts({
  beside,
  draftId,
}: {
  readonly beside: MoneySideBySide;
  readonly draftId: string;
}) {
  const t = useMessages(besideMessages);
  const say = useSay();
  const document = useDocument();
  const nameOf = useColumnName(document);
  const { columns, currency, scenarios } = beside;
  const under = nameOf({ kind: 'draft', draftId });
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = [
    ...scenarios.map(({ id, label }) => ({
      key: id,
      label: say(label),
      figures: columns.map(({ byScenario, together }) => ({
        amount: byScenario.find((each) => each.id === id)?.netMinor ?? 0,
        delta: together?.byScenario.find((each) => each.id === id)?.deltaMinor,
      })),
    })),
    {
      key: AVERAGE,
      label: t.average,
      figures: columns.map(({ averageMinor, together }) => ({
        amount: averageMinor,
        delta: together?.averageMinor,
      })),
    },
    {
      key: PRESENT,
      label: t.present,
      figures: columns.map(({ presentMinor, together }) => ({
        amount: presentMinor,
        delta: together?.presentMinor,
      })),
    },
  ];
  const notApplied = columns.flatMap((column) =>
    Object.entries(column.notApplied).map(([termId, why]) => ({
      termId,
      why,
      column: nameOf(column.column),
    })),
  );
  return (
    <section className="beside">
      <h3>
        {t.receipts} <span className="quiet small">{say(beside.label)}</span>
      </h3>
      <ScrollRegion label={`${t.receipts}, ${currency}`}>
        <table className="beside-receipts">
          <caption className="visually-hidden">{`${t.receipts}, ${currency}`}</caption>
          <thead>
            <tr>
              <th scope="col">{`${t.scenario} · ${currency}`}</th>
              {columns.map(({ column }, index) => (
                <th key={idOf(column)} scope="col" className={isOurs(column) ? 'figure rung-ours' : 'figure'}>
                  {nameOf(column)} {isOurs(column) ? <PrivateMark isRepeated /> : null}
                  <span className="beside-note quiet small">
                    {index === 0 ? t.first : column.kind === 'draft' ? '' : t.over(under)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, figures }) => (
              <Fragment key={key}>
                <tr data-row={key}>
                  <th scope="row">
                    <button
                      type="button"
                      className="figure-link"
                      aria-expanded={openId === key}
                      onClick={() => setOpenId(openId === key ? null : key)}
                    >
                      {label}
                    </button>
                  </th>
                  {figures.map(({ amount, delta }, index) => (
                    <td key={idOf(columns[index]?.column ?? { kind: 'market' })} className="figure">
                      {wholeText(amount, currency)}
                      {delta === undefined ? null : (
                        <span className="beside-delta small">{signedText(delta, currency)}</span>
                      )}
                    </td>
                  ))}
                </tr>
                {openId === key ? (
                  <tr className="statement-why">
                    <td colSpan={columns.length + 1}>
                      <ReceiptsWhy beside={beside} row={key} under={under} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <NotApplied items={notApplied} />
    </section>
  );
}

/** How a row of receipts is worked out, from what in each column, and in which scenario. */
function ReceiptsWhy(props: {
  readonly beside: MoneySideBySide;
  readonly row: string;
  readonly under: string;
}) {
  const { beside, row, under } = props;
  const t = useMessages(besideMessages);
  const why = useMessages(whyMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const nameOf = useColumnName(useDocument());
  const scenario = beside.scenarios.find(({ id }) => id === row);
  const formula = scenario ? why.beside : row === PRESENT ? why.besidePresent : why.besideAverage;
  return (
    <Rows
      rows={[
        [words.formula, `${formula}. ${why.besideDelta}`],
        ...beside.columns.map(
          ({ column }) =>
            [
              nameOf(column),
              column.kind === 'draft'
                ? why.columnAbout.draft
                : `${why.columnAbout[column.kind]} (${t.over(under)})`,
            ] as const,
        ),
        scenario
          ? ([
              words.scenario,
              <Fragment key="scenario">
                {`${say(scenario.label)} · ${why.boxOffice(formatNumber(scenario.boxOfficeMultiple))} `}
                {scenario.isOwn ? words.own : <span className="unsourced">{words.unsourced}</span>}
              </Fragment>,
            ] as const)
          : ([words.runs(beside.runs.toLocaleString('en-US')), say(beside.label)] as const),
        [words.source, why.seeAssumptions],
      ]}
    />
  );
}

function NotApplied(props: {
  readonly items: readonly {
    readonly termId: string;
    readonly why: { readonly en: string; readonly ko: string };
    readonly column: string;
  }[];
}) {
  const t = useMessages(besideMessages);
  const say = useSay();
  const nameOf = useTermName();
  if (props.items.length === 0) return null;
  return (
    <details className="not-applied">
      <summary>{t.notApplied}</summary>
      <ul>
        {props.items.map(({ termId, why, column }) => (
          <li key={`${column}/${termId}`}>
            <strong>{nameOf(termId)}</strong> <span className="quiet">{column}</span> {say(why)}
          </li>
        ))}
      </ul>
    </details>
  );
}
