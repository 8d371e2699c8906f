import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Draft } from '#domain/deal/deal.ts';
import type { AssumptionMoves as Moved } from '#domain/settlement/clauses/assumption-moves.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type {
  DealClausePrice,
  DealClausePrices,
  DealSimulation,
} from '#domain/settlement/clauses/deal-figures.ts';
import { PRICED_RUNGS } from '#domain/settlement/clauses/price-clauses.ts';
import type { Distribution } from '#domain/settlement/simulation/simulate.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { FailedOrLacking } from '#renderer/deal-parts/Lacking.tsx';
import { Loading } from '#renderer/ui/states.tsx';
import { AssumptionMoves } from './AssumptionMoves.tsx';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { moneyMessages } from './words.ts';
import { pointMessages } from '#renderer/deal-parts/point-words.ts';
import { worthMessages } from '#renderer/deal-parts/worth-words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useDeal, useDocument, useLoaded } from '#renderer/state/session.ts';
import { signedText, wholeText } from '#renderer/deal-parts/amount-text.ts';
import { Histogram, Tornado } from './charts.tsx';
import { OptionOutcomes } from './OptionOutcomes.tsx';
import { OutlineOrder } from './OutlineOrder.tsx';
import { Stake } from './Stake.tsx';
import { restsOnOutline } from '#domain/plan/worths-of-points.ts';
import { worthAt } from '#renderer/deal-parts/worth-at.ts';
import { Worked } from '#renderer/deal-parts/Worked.tsx';
import { useTermName } from './money-columns.ts';

const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;

/** Money left on the table, clause by clause, with the quoted clause; and the tornado. */
export function ClausesPart({ draft }: { readonly draft: Draft }) {
  const asked = useAsked(draft);
  return (
    <Worked method="money.clausePrices" input={asked}>
      {(prices) => (
        <Worked method="money.assumptionMoves" input={asked}>
          {(moved) => <PricedClauses prices={prices} moved={moved} />}
        </Worked>
      )}
    </Worked>
  );
}

/** What each outcome pays us, and the distribution of our receipts. `onFill` leads to the amounts of the waterfall. */
export function OutcomesPart({ draft, onFill }: { readonly draft: Draft; readonly onFill: () => void }) {
  const asked = useAsked(draft);
  const isRemake = useDocument().deal.kinds.includes('remake');
  return (
    <PricedOutcomes asked={asked} onFill={onFill}>
      <Worked method="money.simulation" input={asked}>
        {(simulation) => <Simulated simulation={simulation} isOption={isRemake} />}
      </Worked>
    </PricedOutcomes>
  );
}

/**
 * The older figures stay while newer ones are worked out, so that the field being typed in stays too. What the deal lacks
 * is said once: the spread follows where the outcomes could be worked out, and where the waterfall is this deal's own.
 */
function PricedOutcomes(props: {
  readonly asked: Asked;
  readonly onFill: () => void;
  readonly children: ReactNode;
}) {
  const { asked, onFill, children } = props;
  const revision = useDeal((state) => state.revision);
  const loaded = useLoaded('money.clausePrices', asked, revision);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <FailedOrLacking failure={loaded.failure} onRetry={loaded.retry} />;
  const { option, stake } = loaded.value;
  const isOutline = stake?.isExample === true;
  return (
    <>
      <OptionOutcomes prices={loaded.value} />
      {stake ? <Stake stake={stake} prices={loaded.value} onFill={onFill} /> : null}
      {isOutline && !option ? null : children}
    </>
  );
}

type Asked = { readonly dealId: string; readonly draftId: string };

function useAsked(draft: Draft): Asked {
  const { deal } = useDocument();
  return { dealId: deal.id, draftId: draft.id };
}

function PricedClauses(props: { readonly prices: DealClausePrices; readonly moved: Moved }) {
  const { prices, moved } = props;
  const t = useMessages(moneyMessages);
  const say = useSay();
  const worth = useMessages(worthMessages);
  const nameOf = useTermName();
  const priced = prices.clauses.filter(
    (clause) =>
      clause.kind === 'priced' &&
      PRICED_RUNGS.some((rung) => clause.rungs[rung].kind === 'priced') &&
      !clause.isInert,
  );
  // Of an outline every sum would look like a finding.
  const sound = priced.filter((clause) => !restsOnOutline(clause, prices));
  const others = prices.clauses.filter((clause) => !priced.includes(clause));
  return (
    <>
      {prices.option && !prices.option.chances ? <p className="reading">{t.ifMadeOnly}</p> : null}
      {prices.stake?.isExample === true ? (
        <OutlineOrder prices={prices} nameOf={nameOf} />
      ) : (
        <Tornado prices={prices} nameOf={nameOf} />
      )}
      <AssumptionMoves moved={moved} />
      {priced.length === 0 ? <p className="quiet">{t.nothingPriced}</p> : null}
      <ol className="clause-prices">
        {sound.map((clause) => (
          <PricedClause key={clause.termId} clause={clause} prices={prices} name={nameOf(clause.termId)} />
        ))}
      </ol>
      <details className="not-priced">
        <summary>
          {t.notPricedTitle} · {t.notPricedCount(others.length)}
        </summary>
        <ul>
          {others.map((clause) => (
            <li key={clause.termId}>
              <strong>{nameOf(clause.termId)}</strong>{' '}
              {clause.kind === 'priced' ? worth.inert : say(clause.why)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function PricedClause(props: {
  readonly clause: DealClausePrice;
  readonly prices: DealClausePrices;
  readonly name: string;
}) {
  const { clause, prices, name } = props;
  const t = useMessages(moneyMessages);
  const common = useCommon();
  const worth = useMessages(worthMessages);
  const points = useMessages(pointMessages);
  const say = useSay();
  if (clause.kind !== 'priced') return null;
  const { currency, scenarios } = prices;
  return (
    <li className="clause-price">
      <header>
        <h3>{name}</h3>
        {clause.worthMinor === undefined ? null : (
          <p className="clause-worth">
            <span className="quiet small">
              {worth.worth}, {worthAt(clause.worthRung, worth)}
            </span>{' '}
            <strong>{say(formatRoundedMoney(clause.worthMinor, currency))}</strong>
            {clause.worthMinor < 0 ? <strong> {points.costsUs}</strong> : null}
            {clause.worthSpread ? (
              <span className="quiet small">
                {' '}
                {t.onAverageWithin(
                  say(formatMoneySpan(clause.worthSpread.p10Minor, clause.worthSpread.p90Minor, currency)),
                )}
              </span>
            ) : null}
            {clause.givenAway ? (
              <span className="quiet small">
                {' '}
                {t.gaveAway(say(formatRoundedMoney(clause.givenAway.averageMinor, currency)))}
              </span>
            ) : null}
          </p>
        )}
      </header>
      <blockquote className="clause-quote">
        {clause.isAbsent ? t.silent : clause.clause === '' ? t.notQuoted : clause.clause}
        {clause.place === '' ? null : <cite> {clause.place}</cite>}
      </blockquote>
      <ScrollRegion label={`${name}: ${say(clause.parameter)}, ${currency}`}>
        <table className="rung-prices">
          <caption className="visually-hidden">{`${name}: ${say(clause.parameter)}, ${currency}`}</caption>
          <thead>
            <tr>
              <th scope="col">
                {t.rung} · {currency}
              </th>
              {scenarios.map((scenario) => (
                <th key={scenario.id} scope="col" className="figure">
                  {say(scenario.label)}
                </th>
              ))}
              <th scope="col" className="figure">
                {t.average}
              </th>
            </tr>
          </thead>
          <tbody>
            {PRICED_RUNGS.map((rung) => {
              const price = clause.rungs[rung];
              // Our own paper has a row where it asks less than our ask.
              if (rung === 'ours' && price.kind === 'not-priced') return null;
              const isOurs = rung === 'ask' || rung === 'ours' || rung === 'fallback';
              return (
                <tr key={rung} className={isOurs ? 'rung-ours' : undefined}>
                  <th scope="row">
                    {common.pricedRungs[rung]} {isOurs ? <PrivateMark isRepeated /> : null}
                  </th>
                  {price.kind === 'priced' ? (
                    <>
                      {scenarios.map(({ id }) => (
                        <td key={id} className="figure">
                          {signedText(
                            price.byScenario.find((each) => each.id === id)?.deltaMinor ?? 0,
                            currency,
                          )}
                        </td>
                      ))}
                      <td className="figure">{signedText(price.averageDeltaMinor, currency)}</td>
                    </>
                  ) : (
                    <td colSpan={scenarios.length + 1} className="quiet small">
                      {say(price.why)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </li>
  );
}

/** Of an option the average is said with its outcomes, once there are chances; a second one here would contradict it. */
function Simulated(props: { readonly simulation: DealSimulation; readonly isOption: boolean }) {
  const { simulation, isOption } = props;
  const hasChances = useDocument().money?.chances !== undefined;
  const t = useMessages(moneyMessages);
  const say = useSay();
  const lang = useLang();
  const { statement, waterfall, currency } = simulation;
  const rounded = (amount: number) => formatRoundedMoney(amount, currency)[lang];
  return (
    <>
      {statement ? (
        <>
          {isOption ? <h3>{hasChances ? t.byChances : t.ifMade}</h3> : null}
          <dl className="money-headline">
            <div>
              <dt>{t.middle}</dt>
              <dd>{rounded(statement.ownerNet.percentiles[50])}</dd>
            </div>
            <div>
              <dt>{t.eightOfTen}</dt>
              <dd>
                {
                  formatMoneySpan(
                    statement.ownerNet.percentiles[10],
                    statement.ownerNet.percentiles[90],
                    currency,
                  )[lang]
                }
              </dd>
            </div>
            {isOption ? null : (
              <div>
                <dt>{t.mean}</dt>
                <dd>{rounded(statement.ownerNet.meanMinor)}</dd>
              </div>
            )}
            <div>
              <dt>{t.presentMiddle}</dt>
              <dd>{rounded(statement.presentValue.percentiles[50])}</dd>
            </div>
            <div>
              <dt>{t.chance}</dt>
              <dd>{percentText(statement.chanceOfContingent)}</dd>
            </div>
            <div>
              <dt>{t.chanceCertain}</dt>
              <dd>{percentText(statement.chanceOfOnlyCertain)}</dd>
            </div>
            <div>
              <dt>{t.chanceProfits}</dt>
              <dd>{percentText(statement.chanceOfNetProfits)}</dd>
            </div>
          </dl>
          <Spread
            title={`${t.distribution} · ${t.runs(statement.runs.toLocaleString('en-US'))}`}
            distribution={statement.ownerNet}
            currency={currency}
          />
        </>
      ) : null}
      {waterfall ? <Payees waterfall={waterfall} /> : null}
      <p className="quiet small">{say(statement?.label ?? waterfall?.label ?? { en: '', ko: '' })}</p>
    </>
  );
}

function Payees({ waterfall }: { readonly waterfall: NonNullable<DealSimulation['waterfall']> }) {
  const t = useMessages(moneyMessages);
  const common = useCommon();
  const say = useSay();
  const { payees, received, currency, runs } = waterfall;
  const [chosen, setChosen] = useState<string>();
  const payee =
    payees.find(({ id }) => id === chosen) ?? payees.find(({ side }) => side === 'ours') ?? payees[0];
  const shown = payee ? received[payee.id] : undefined;
  if (!payee) return null;
  return (
    <>
      <div className="money-draft">
        <Select
          label={t.to}
          value={payee.id}
          options={payees.map(({ id, label, side }) => ({
            value: id,
            label: `${say(label)} (${common.sides[side]})`,
          }))}
          onChoose={setChosen}
        />
      </div>
      {shown ? (
        <Spread
          title={`${t.distributionOf(say(payee.label))} · ${t.runs(runs.toLocaleString('en-US'))}`}
          distribution={shown}
          currency={currency}
        />
      ) : null}
    </>
  );
}

function Spread(props: {
  readonly title: string;
  readonly distribution: Distribution;
  readonly currency: CurrencyCode;
}) {
  const t = useMessages(moneyMessages);
  const { title, distribution, currency } = props;
  return (
    <figure className="money-figure">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <Histogram distribution={distribution} currency={currency} label={title} />
      <table className="percentiles">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.share}</th>
            <th scope="col" className="figure">
              {t.amount(currency)}
            </th>
          </tr>
        </thead>
        <tbody>
          {PERCENTILES.map((percent) => (
            <tr key={percent}>
              <th scope="row">{percent === 50 ? t.median : t.percentile(percent)}</th>
              <td className="figure">{wholeText(distribution.percentiles[percent], currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function percentText(part: number): string {
  return `${(part * 100).toFixed(1)}%`;
}
