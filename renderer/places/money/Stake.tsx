import type { DealClausePrices, OurStake } from '#domain/settlement/clauses/deal-figures.ts';
import type { OurResult } from '#domain/settlement/clauses/our-result.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import { formatMoneySpan, formatRoundedMoney } from '#domain/values/format-rounded.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { wholeText } from '#renderer/deal-parts/amount-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PrivateMark } from '#renderer/ui/PrivateMark.tsx';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { TaxNote } from './TaxNote.tsx';
import { stakeMessages } from './words-stake.ts';

/** What our side puts in and gets, scenario by scenario; of an outline only that it is one. */
export function Stake(props: {
  readonly stake: OurStake;
  readonly prices: DealClausePrices;
  readonly onFill: () => void;
}) {
  const { stake, prices, onFill } = props;
  const t = useMessages(stakeMessages);
  const say = useSay();
  const { base, baseSpread, currency } = prices;
  const rounded = (amount: number) => say(formatRoundedMoney(amount, currency));
  if (stake.isExample) return <OutlineOnly onFill={onFill} />;
  return (
    <section className="stake" aria-labelledby="stake-title">
      <h3 id="stake-title">
        {t.title} <PrivateMark isRepeated />
      </h3>
      <p className="quiet reading">{t.about}</p>
      <StakeTable stake={stake} prices={prices} />
      <TaxNote isTaxByFacts={prices.isTaxByFacts} />
      <p className="reading">
        {t.over(
          rounded(baseSpread.medianMinor),
          say(formatMoneySpan(baseSpread.p10Minor, baseSpread.p90Minor, currency)),
          rounded(base.averageMinor),
        )}
      </p>
    </section>
  );
}

function StakeTable(props: { readonly stake: OurStake; readonly prices: DealClausePrices }) {
  const { stake, prices } = props;
  const t = useMessages(stakeMessages);
  const say = useSay();
  const { currency, scenarios } = prices;
  const hasIncentives = stake.byScenario.some(({ incentivesMinor }) => incentivesMinor !== 0);
  const hasFees = stake.byScenario.some(({ feesMinor }) => feesMinor !== 0);
  const text = (amount: number) => wholeText(amount, currency);
  return (
    <ScrollRegion label={t.title}>
      <table className="option-table stake-table">
        <thead>
          <tr>
            <th scope="col">{currency}</th>
            <th scope="col">{t.putIn}</th>
            <th scope="col">{t.received}</th>
            {hasFees ? <th scope="col">{t.fees}</th> : null}
            {hasIncentives ? <th scope="col">{t.incentives}</th> : null}
            <th scope="col">{t.tax}</th>
            <th scope="col">{t.net}</th>
          </tr>
        </thead>
        <tbody>
          {stake.byScenario.map(({ id, ...ours }) => {
            const label = scenarios.find((scenario) => scenario.id === id)?.label;
            return (
              <tr key={id}>
                <th scope="row">{label ? say(label) : id}</th>
                <td className="figure">{text(ours.putInMinor)}</td>
                <td className="figure">{text(ours.receivedMinor)}</td>
                {hasFees ? <td className="figure">{text(ours.feesMinor)}</td> : null}
                {hasIncentives ? <td className="figure">{text(ours.incentivesMinor)}</td> : null}
                <td className="figure">{text(ours.taxMinor)}</td>
                <td className="figure">
                  <Net ours={ours} currency={currency} name={label ? say(label) : id} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** A loss is red, and says so where color cannot. */
function Net(props: { readonly ours: OurResult; readonly currency: CurrencyCode; readonly name: string }) {
  const { ours, currency, name } = props;
  const t = useMessages(stakeMessages);
  const isLoss = ours.netMinor < 0;
  return (
    <strong className="net" data-loss={isLoss || undefined}>
      {isLoss ? <span className="visually-hidden">{t.lossOf(name)} </span> : null}
      {wholeText(ours.netMinor, currency)}
    </strong>
  );
}

/** The four figures of one scenario, over its waterfall. */
export function StakeHeadline({
  ours,
  currency,
}: {
  readonly ours: OurResult;
  readonly currency: CurrencyCode;
}) {
  const t = useMessages(stakeMessages);
  const rows = [
    [t.putIn, ours.putInMinor],
    [t.received, ours.receivedMinor],
    ...(ours.feesMinor === 0 ? [] : [[t.fees, ours.feesMinor] as const]),
    [t.tax, ours.taxMinor],
  ] as const;
  return (
    <section aria-label={t.inHand}>
      <dl className="money-headline stake-headline">
        <div>
          <dt>
            {t.net}, {currency}
          </dt>
          <dd>
            <Net ours={ours} currency={currency} name={t.inHand} />
          </dd>
        </div>
        {rows.map(([label, amountMinor]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{wholeText(amountMinor, currency)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function OutlineOnly({ onFill }: { readonly onFill: () => void }) {
  const t = useMessages(stakeMessages);
  return (
    <section className="outline-only" aria-labelledby="outline-only-title">
      <h3 id="outline-only-title">{t.outline}</h3>
      <p className="reading">{t.outlineAbout}</p>
      <Button onClick={onFill}>{t.fill}</Button>
    </section>
  );
}

/** Over figures that compare, and are no sums of this deal. */
export function OutlineNote() {
  const t = useMessages(stakeMessages);
  return <p className="reading">{t.outlineNote}</p>;
}
