import { InOriginal } from '#renderer/deal-parts/InOriginal.tsx';
import { Fragment, useState } from 'react';
import { byId } from '#domain/base/by-id.ts';
import type { Draft } from '#domain/deal/deal.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealStatement, StatementFigure } from '#domain/settlement/clauses/deal-figures.ts';
import type { FigureSource } from '#domain/settlement/clauses/statement-sources.ts';
import { VALUE_WORDS } from '#domain/settlement/clauses/input-words.ts';
import { SECTION_WORDS } from '#domain/settlement/statement/section-words.ts';
import { LINE_SECTIONS } from '#domain/settlement/statement/statement-types.ts';
import { formatPercent } from '#domain/values/format-value.ts';
import { FailedOrLacking } from '#renderer/deal-parts/Lacking.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Loading } from '#renderer/ui/states.tsx';
import { AsPaperSays } from './AsPaperSays.tsx';
import { moneyMessages } from './words.ts';
import { useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { exactText, moneyText } from '#renderer/deal-parts/amount-text.ts';
import { ScenarioBar } from './ScenarioBar.tsx';
import { useScenario } from './use-scenario.ts';

/** The statement of one scenario: what came in, in which order it went out, and what is left for us. */
export function StatementPart({ draft }: { readonly draft: Draft }) {
  const { deal } = useDocument();
  const revision = useDeal((state) => state.revision);
  const { scenarioId, choose } = useScenario('hit');
  const loaded = useLoaded('money.statement', { dealId: deal.id, draftId: draft.id, scenarioId }, revision);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <FailedOrLacking failure={loaded.failure} onRetry={loaded.retry} />;
  const statement = loaded.value;
  return (
    <>
      <ScenarioBar
        scenarios={statement.scenarios}
        scenarioId={scenarioId}
        statable={{
          currency: statement.currency,
          linesMinor: Object.fromEntries(statement.lines.map(({ id, amountMinor }) => [id, amountMinor])),
          sources: [],
        }}
        onChoose={choose}
      />
      <Headline statement={statement} />
      {statement.accounting ? <AsPaperSays paper={statement.accounting} /> : null}
      <Lines statement={statement} />
      <NotApplied statement={statement} />
    </>
  );
}

function Headline({ statement }: { readonly statement: DealStatement }) {
  const t = useMessages(moneyMessages);
  const lang = useLang();
  const { currency } = statement;
  const figures = [
    [t.ownNetCaption, moneyText(statement.ownerNetMinor, currency, lang)],
    [t.presentCaption, moneyText(statement.presentMinor, currency, lang)],
    [t.contingentCaption, moneyText(statement.contingentMinor, currency, lang)],
    [t.netProfitsCaption, moneyText(statement.netProfitsMinor, currency, lang)],
    [
      t.breakevenCaption,
      statement.breakevenBoxOfficeMinor === undefined
        ? t.never
        : moneyText(statement.breakevenBoxOfficeMinor, currency, lang),
    ],
  ] as const;
  return (
    <dl className="money-headline">
      {figures.map(([caption, figure]) => (
        <div key={caption}>
          <dt>{caption}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ statement }: { readonly statement: DealStatement }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const { currency, conservation } = statement;
  const [openId, setOpenId] = useState<string | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const empty = statement.lines.filter(isOfNothing);
  const sections = LINE_SECTIONS.map((section) => ({
    section,
    lines: statement.lines.filter((line) => line.section === section && (isWhole || !isOfNothing(line))),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <>
      <table className="statement">
        <caption className="visually-hidden">{t.statement}</caption>
        <thead>
          <tr>
            <th scope="col">{t.line}</th>
            <th scope="col" className="figure">
              {t.amount(currency)}
            </th>
          </tr>
        </thead>
        {sections.map(({ section, lines }) => (
          <tbody key={section}>
            <tr className="statement-section">
              <th scope="rowgroup" colSpan={2}>
                {say(SECTION_WORDS[section])}
              </th>
            </tr>
            {lines.map((line) => (
              <Line
                key={line.id}
                line={line}
                statement={statement}
                isOpen={openId === line.id}
                onToggle={() => setOpenId(openId === line.id ? null : line.id)}
              />
            ))}
          </tbody>
        ))}
        <tfoot>
          <Foot label={t.foot} currency={currency} balance={conservation.picture} />
          <Foot label={t.footOwner} currency={currency} balance={conservation.owner} />
        </tfoot>
      </table>
      {empty.length === 0 ? null : (
        <p>
          <Button look="word" onClick={() => setIsWhole(!isWhole)}>
            {isWhole ? t.hideEmpty : t.showEmpty(empty.length)}
          </Button>
        </p>
      )}
    </>
  );
}

/** Two dozen of these stand between the lines that pay; a subtotal of nothing is a finding and stays. */
function isOfNothing({ amountMinor, role }: StatementFigure): boolean {
  return amountMinor === 0 && role !== 'subtotal';
}

function Foot(props: {
  readonly label: string;
  readonly currency: CurrencyCode;
  readonly balance: { readonly inMinor: number; readonly outMinor: number; readonly isExact: boolean };
}) {
  const t = useMessages(moneyMessages);
  const { inMinor, outMinor, isExact } = props.balance;
  return (
    <tr className="statement-foot" data-exact={isExact}>
      <th scope="row">
        {props.label} <span className="quiet small">{isExact ? t.exact : t.notExact}</span>
      </th>
      <td className="figure">
        {exactText(inMinor, props.currency)} = {exactText(outMinor, props.currency)}
      </td>
    </tr>
  );
}

function Line(props: {
  readonly line: StatementFigure;
  readonly statement: DealStatement;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { line, statement, isOpen, onToggle } = props;
  const say = useSay();
  return (
    <>
      <tr data-role={line.role}>
        <th scope="row">{say(line.label)}</th>
        <td className="figure">
          <button type="button" className="figure-link" aria-expanded={isOpen} onClick={onToggle}>
            {exactText(line.amountMinor, statement.currency)}
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr className="statement-why">
          <td colSpan={2}>
            <Why line={line} statement={statement} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Why({ line, statement }: { readonly line: StatementFigure; readonly statement: DealStatement }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  return (
    <dl className="figure-why">
      <dt>{t.formula}</dt>
      <dd>
        {say(line.formula.words)} <code>{line.formula.text}</code>
        {line.formula.source === '' ? null : (
          <span className="quiet small">
            {' '}
            <InOriginal text={line.formula.source} />
          </span>
        )}
      </dd>
      {line.inputs.map((input) => (
        <Fragment key={input.name}>
          <dt>{say(input.label)}</dt>
          <dd>
            <InputValue input={input} currency={statement.currency} />
            {input.source ? <SourceOf source={input.source} statement={statement} /> : null}
          </dd>
        </Fragment>
      ))}
      {line.source ? (
        <>
          <dt>{t.source}</dt>
          <dd>
            <SourceOf source={line.source} statement={statement} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function InputValue(props: {
  readonly input: StatementFigure['inputs'][number];
  readonly currency: CurrencyCode;
}) {
  const say = useSay();
  const { value } = props.input;
  switch (value.kind) {
    case 'minor':
      return <span className="figure-value">{exactText(value.amountMinor, props.currency)}</span>;
    case 'fraction':
      return (
        <span className="figure-value">
          {props.input.name === 'multiple'
            ? String(Math.round((value.fraction.numerator / value.fraction.denominator) * 1000) / 1000)
            : say(formatPercent(value.fraction))}
        </span>
      );
    case 'count':
      return <span className="figure-value">{value.n}</span>;
    case 'word':
      return <span>{say(VALUE_WORDS[value.word] ?? { en: value.word, ko: value.word })}</span>;
  }
}

/** Names what a figure rests on; what no page states is labelled. */
function SourceOf(props: { readonly source: FigureSource; readonly statement: DealStatement }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  const { source, statement } = props;
  switch (source.kind) {
    case 'term': {
      const name = byId(terms).get(source.termId)?.name;
      return <span className="figure-source">{t.fromTerm(name ? say(name) : source.termId)}</span>;
    }
    case 'assumption': {
      const assumption = statement.assumptions.find(({ name }) => name === source.name);
      if (!assumption) return null;
      return (
        <span className="figure-source">
          {assumption.isOwn ? (
            t.fromOwn
          ) : (
            <>
              {say(assumption.label)}: <InOriginal text={assumption.source} />
            </>
          )}{' '}
          {assumption.isOwn ? null : <EvidenceMark evidence={assumption.evidence} />}
          {assumption.isUnsourced ? <span className="unsourced">{t.unsourced}</span> : null}
        </span>
      );
    }
    case 'scenario': {
      const scenario = statement.scenarios.find(({ id }) => id === statement.scenarioId);
      return (
        <span className="figure-source">
          {t.fromScenario}
          {scenario ? `: ${say(scenario.label)}` : ''} <span className="unsourced">{t.unsourced}</span>
        </span>
      );
    }
    case 'budget':
      return <span className="figure-source">{t.fromBudget}</span>;
    case 'facts':
      return <span className="figure-source">{t.fromFacts}</span>;
    case 'form':
      return <span className="figure-source">{t.fromForm}</span>;
  }
}

function NotApplied({ statement }: { readonly statement: DealStatement }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const terms = useApp((state) => state.library.terms);
  if (statement.notApplied.length === 0) return null;
  return (
    <section className="not-applied">
      <h3>{t.notApplied}</h3>
      <ul>
        {statement.notApplied.map(({ termId, why }) => {
          const name = byId(terms).get(termId)?.name;
          return (
            <li key={termId}>
              <strong>{name ? say(name) : termId}</strong> {say(why)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
