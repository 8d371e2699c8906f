import { Fragment, useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { Difference } from '#domain/settlement/clauses/compare-packages.ts';
import type { MoneyColumn, MoneySideBySide } from '#domain/settlement/clauses/deal-side-by-side.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { formatNumber } from '#domain/values/format-value.ts';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { TickList } from '#renderer/ui/TickList.tsx';
import { moneyMessages } from './words.ts';
import { whyMessages } from './words-why.ts';
import { besideMessages } from './words-side-by-side.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { signedText, wholeText } from '#renderer/deal-parts/amount-text.ts';
import { Rows } from './WaterfallWhy.tsx';
import { Worked } from './Worked.tsx';

const PACKAGES = ['ask', 'fallback', 'market'] as const;
const AVERAGE = 'average';
const PRESENT = 'present';

/** Two or more papers, our ladder and the market in money: what each pays us, and which clauses make the difference. */
export function SideBySidePart({ draft }: { readonly draft: Draft }) {
  const t = useMessages(besideMessages);
  const document = useDocument();
  const nameOf = useColumnName(document);
  const ids = [...document.drafts.map(({ id }) => id), ...PACKAGES];
  const [chosen, setChosen] = useState<readonly string[]>(() => startsWith(document, draft));
  const columns = chosen.filter((id) => ids.includes(id)).map(columnOf);
  return (
    <>
      <div className="beside-columns">
        <TickList
          label={t.columns}
          chosen={columns.map(idOf)}
          options={ids.map((id) => ({ value: id, label: nameOf(columnOf(id)) }))}
          onChange={(next) => setChosen(next.slice(0, 8))}
        />
        <p className="quiet small">{columns.length < 2 ? t.atLeastTwo : t.columnsHint}</p>
      </div>
      {columns.length < 2 ? null : <Beside draft={draft} columns={columns} />}
    </>
  );
}

/** The last two papers of the other side, and what we ask for. */
function startsWith({ drafts, ladders }: DealDocument, draft: Draft): string[] {
  const before = drafts.filter(({ id, side }) => id !== draft.id && side === draft.side).at(-1);
  const hasAsks = Object.values(ladders).some(({ ask }) => ask?.value !== undefined);
  return [...(before ? [before.id] : []), draft.id, hasAsks ? 'ask' : 'market'];
}

function columnOf(id: string): MoneyColumn {
  const kind = PACKAGES.find((each) => each === id);
  return kind ? { kind } : { kind: 'draft', draftId: id };
}

function idOf(column: MoneyColumn): string {
  return column.kind === 'draft' ? column.draftId : column.kind;
}

function useColumnName({ drafts }: DealDocument): (column: MoneyColumn) => string {
  const t = useMessages(besideMessages);
  const common = useCommon();
  return (column) => {
    if (column.kind !== 'draft') return t[column.kind];
    const draft = drafts.find(({ id }) => id === column.draftId);
    return draft ? `${common.round(draft.round)} · ${common.papers[draft.side]}` : column.draftId;
  };
}

function Beside({ draft, columns }: { readonly draft: Draft; readonly columns: readonly MoneyColumn[] }) {
  const { deal } = useDocument();
  const asked = { dealId: deal.id, draftId: draft.id, columns: [...columns] };
  return (
    <Worked key={JSON.stringify(asked)} method="money.sideBySide" input={asked}>
      {(beside) => (
        <>
          <Receipts beside={beside} draftId={draft.id} />
          <Clauses beside={beside} />
        </>
      )}
    </Worked>
  );
}

function Receipts({ beside, draftId }: { readonly beside: MoneySideBySide; readonly draftId: string }) {
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
      <div className="table-scroll">
        <table className="beside-receipts">
          <caption className="visually-hidden">{`${t.receipts}, ${currency}`}</caption>
          <thead>
            <tr>
              <th scope="col">{`${t.scenario} · ${currency}`}</th>
              {columns.map(({ column }, index) => (
                <th key={idOf(column)} scope="col" className={isOurs(column) ? 'figure rung-ours' : 'figure'}>
                  {nameOf(column)} {isOurs(column) ? <PrivateMark /> : null}
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
      </div>
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

function isOurs({ kind }: MoneyColumn): boolean {
  return kind === 'ask' || kind === 'fallback';
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

function useTermName(): (termId: string) => string {
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  return (termId) => {
    const name = byId(terms).get(termId)?.name;
    return name ? say(name) : termId;
  };
}

/** Which clauses make the difference, by size; each opens to its wording, its figures and how they are worked out. */
function Clauses({ beside }: { readonly beside: MoneySideBySide }) {
  const t = useMessages(besideMessages);
  const say = useSay();
  const document = useDocument();
  const nameOf = useColumnName(document);
  const termName = useTermName();
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
          <div className="table-scroll">
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
                {sorted.map((clause) => {
                  const isOpen = openId === clause.termId;
                  return (
                    <Fragment key={clause.termId}>
                      <tr>
                        <th scope="row">
                          <button
                            type="button"
                            className="figure-link"
                            aria-expanded={isOpen}
                            onClick={() => setOpenId(isOpen ? null : clause.termId)}
                          >
                            {termName(clause.termId)}
                          </button>
                          <span className="beside-said small">{say(clause.cells[0]?.text ?? NOTHING)}</span>
                        </th>
                        {others.map(({ column }, index) => {
                          const cell = clause.cells[index + 1];
                          const difference = clause.differences[index + 1];
                          return (
                            <td key={idOf(column)} className="figure">
                              {difference ? signedText(amountOf(difference, shown), currency) : '='}
                              <span className="beside-said small">
                                {cell?.isFromDraft ? t.same : say(cell?.text ?? NOTHING)}
                              </span>
                            </td>
                          );
                        })}
                      </tr>
                      {isOpen ? (
                        <tr className="statement-why">
                          <td colSpan={columns.length}>
                            <Why clause={clause} beside={beside} />
                          </td>
                        </tr>
                      ) : null}
                    </Fragment>
                  );
                })}
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
          </div>
          <p className="quiet small">{t.togetherNote}</p>
        </>
      )}
      {unpriced.length > 0 ? (
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
      ) : null}
    </section>
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
                {nameOf(column)} {isOurs(column) ? <PrivateMark /> : null}
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
