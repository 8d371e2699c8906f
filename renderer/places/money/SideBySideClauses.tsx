import { Fragment, useState } from 'react';
import type { Difference } from '#domain/settlement/clauses/compare-packages.ts';
import type { MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { moneyMessages } from './words.ts';
import { besideMessages } from './words-side-by-side.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDocument } from '#renderer/state/session.ts';
import { signedText } from '#renderer/deal-parts/amount-text.ts';
import { AVERAGE, idOf, useColumnName, isOurs, useTermName } from './money-columns.ts';

/** Which clauses make the difference, by size; each opens to its wording, its figures and how they are worked out. */
export function Clauses({ beside }: { readonly beside: MoneySideBySide }) {
  const t = useMessages(besideMessages);
  const say = useSay();
  const document = useDocument();
  const nameOf = useColumnName(document);
  const { columns, clauses, scenarios, currency, runs, unpriced } = beside;
  const [measure, setMeasure] = useState(AVERAGE);
  const [openId, setOpenId] = useState<string | null>(null);
  const shown = scenarios.some(({ id }) => id === measure) ? measure : AVERAGE;
  const first = columns[0];
  if (!first) return null;
  const others = columns.slice(1);
  const sorted = clauses.toSorted((a, b) => largest(b.differences, shown) - largest(a.differences, shown));
  const sums = [
    ['oneByOne', t.oneByOne],
    ['interplay', t.interplay],
    ['together', t.together],
  ] as const;
  return (
    <section className="beside">
      <h3>{t.clauses}</h3>
      {clauses.length === 0 ? (
        <p className="quiet">{t.nothing}</p>
      ) : (
        <>
          <p className="quiet small">{t.note(runs.toLocaleString('en-US'))}</p>
          <ChoiceRow
            label={t.measure}
            value={shown}
            options={[
              { value: AVERAGE, label: t.average },
              ...scenarios.map(({ id, label }) => ({ value: id, label: say(label) })),
            ]}
            onChoose={setMeasure}
          />
          <ScrollRegion label={`${t.clauses}, ${currency}`}>
            <table className="beside-clauses">
              <caption className="visually-hidden">{`${t.clauses}, ${currency}`}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.against(nameOf(first.column))}</th>
                  {others.map(({ column }) => (
                    <th
                      key={idOf(column)}
                      scope="col"
                      className={isOurs(column) ? 'figure rung-ours' : 'figure'}
                    >
                      {`${nameOf(column)}, ${currency}`}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sorted.map((clause) => (
                  <ClauseRows
                    key={clause.termId}
                    clause={clause}
                    beside={beside}
                    measure={shown}
                    isOpen={openId === clause.termId}
                    onToggle={() => setOpenId(openId === clause.termId ? null : clause.termId)}
                  />
                ))}
              </tbody>
              <tfoot>
                {sums.map(([key, label]) => (
                  <tr key={key} data-sum={key} className={key === 'together' ? 'statement-foot' : undefined}>
                    <th scope="row">{label}</th>
                    {others.map((column) => (
                      <td key={idOf(column.column)} className="figure">
                        {signedText(column[key] ? amountOf(column[key], shown) : 0, currency)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tfoot>
            </table>
          </ScrollRegion>
          <p className="quiet small">{t.togetherNote}</p>
        </>
      )}
      <Unpriced unpriced={unpriced} />
    </section>
  );
}

/** A clause against the first paper: what the others make of it in money, and on demand why. */
function ClauseRows(props: {
  readonly clause: MoneySideBySide['clauses'][number];
  readonly beside: MoneySideBySide;
  readonly measure: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { clause, beside, measure, isOpen, onToggle } = props;
  const t = useMessages(besideMessages);
  const say = useSay();
  const termName = useTermName();
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className="figure-link" aria-expanded={isOpen} onClick={onToggle}>
            {termName(clause.termId)}
          </button>
          <span className="beside-said small">{say(clause.cells[0]?.text ?? NOTHING)}</span>
        </th>
        {beside.columns.slice(1).map(({ column }, index) => {
          const cell = clause.cells[index + 1];
          const difference = clause.differences[index + 1];
          return (
            <td key={idOf(column)} className="figure">
              {difference ? signedText(amountOf(difference, measure), beside.currency) : '='}
              <span className="beside-said small">
                {cell?.isFromDraft ? t.same : say(cell?.text ?? NOTHING)}
              </span>
            </td>
          );
        })}
      </tr>
      {isOpen ? (
        <tr className="statement-why">
          <td colSpan={beside.columns.length}>
            <Why clause={clause} beside={beside} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Unpriced({ unpriced }: Pick<MoneySideBySide, 'unpriced'>) {
  const t = useMessages(besideMessages);
  const say = useSay();
  const termName = useTermName();
  if (unpriced.length === 0) return null;
  return (
    <details className="not-priced">
      <summary>{`${t.unpriced} · ${unpriced.length}`}</summary>
      <ul>
        {unpriced.map(({ termId, why }) => (
          <li key={termId}>
            <strong>{termName(termId)}</strong> {say(why)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Why(props: {
  readonly clause: MoneySideBySide['clauses'][number];
  readonly beside: MoneySideBySide;
}) {
  const { clause, beside } = props;
  const t = useMessages(besideMessages);
  const words = useMessages(moneyMessages);
  const say = useSay();
  const document = useDocument();
  const nameOf = useColumnName(document);
  const { columns, scenarios, currency } = beside;
  return (
    <>
      <dl className="figure-why">
        <dt>{words.formula}</dt>
        <dd>
          {say(clause.parameter)}. {t.formula}
        </dd>
        {columns.map(({ column }, index) => {
          const cell = clause.cells[index];
          const wording = cell ? say(cell.clause) : '';
          const difference = clause.differences[index];
          return (
            <Fragment key={idOf(column)}>
              <dt>
                {nameOf(column)} {isOurs(column) ? <PrivateMark isRepeated /> : null}
              </dt>
              <dd>
                <strong>{cell?.isFromDraft ? t.same : say(cell?.text ?? NOTHING)}</strong>{' '}
                <span className="quiet">{wording === '' ? t.silent : wording}</span>{' '}
                {cell && cell.place !== '' ? <cite className="figure-source">{cell.place}</cite> : null}
                {difference ? (
                  <span className="beside-each small">
                    {[
                      ...scenarios.map(
                        ({ id, label }) => `${say(label)} ${signedText(amountOf(difference, id), currency)}`,
                      ),
                      `${t.average} ${signedText(difference.averageMinor, currency)}`,
                    ].join(' · ')}
                  </span>
                ) : null}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </>
  );
}

function amountOf({ averageMinor, byScenario }: Difference, measure: string): number {
  if (measure === AVERAGE) return averageMinor;
  return byScenario.find(({ id }) => id === measure)?.deltaMinor ?? 0;
}

function largest(differences: readonly (Difference | null)[], measure: string): number {
  return Math.max(0, ...differences.map((each) => (each ? Math.abs(amountOf(each, measure)) : 0)));
}

const NOTHING = { en: '', ko: '' };
