import { movesOfOutline, shareOfLargest } from '#domain/plan/worths-of-points.ts';
import type { DealClausePrice, DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import { worthAt } from '#renderer/deal-parts/worth-at.ts';
import { worthMessages } from '#renderer/deal-parts/worth-words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { OutlineNote } from './Stake.tsx';
import { moneyMessages } from './words.ts';
import { stakeMessages } from './words-stake.ts';

/** Which clause of an outline moves more: an order and a share of the largest, and no sum, since none is of this deal. */
export function OutlineOrder(props: {
  readonly prices: DealClausePrices;
  readonly nameOf: (termId: string) => string;
}) {
  const { prices, nameOf } = props;
  const t = useMessages(stakeMessages);
  const worth = useMessages(worthMessages);
  const moves = movesOfOutline(prices);
  const say = useSay();
  const clauses = new Map(prices.clauses.map((clause) => [clause.termId, clause]));
  return (
    <section className="money-figure">
      <OutlineNote />
      {moves.length === 0 ? null : (
        <ScrollRegion label={t.outlineOrder}>
          <table className="outline-order">
            <caption className="visually-hidden">{t.outlineOrder}</caption>
            <thead>
              <tr>
                <th scope="col">{t.outlineOrder}</th>
                <th scope="col">{t.outlineWords}</th>
                <th scope="col">{t.outlineTo}</th>
                <th scope="col" className="figure">
                  {t.outlineShare}
                </th>
              </tr>
            </thead>
            <tbody>
              {moves.map(({ termId, rung, share }) => (
                <tr key={termId}>
                  <th scope="row">{nameOf(termId)}</th>
                  <td>
                    <Words clause={clauses.get(termId)} />
                  </td>
                  <td>{worthAt(rung, worth)}</td>
                  <td className="figure">{say(shareOfLargest(share))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {moves.some(({ share }) => share < 0) ? <p className="reading">{t.outlineMinus}</p> : null}
    </section>
  );
}

function Words({ clause }: { readonly clause: DealClausePrice | undefined }) {
  const t = useMessages(moneyMessages);
  if (!clause || clause.isAbsent) return <>{t.silent}</>;
  if (clause.clause === '') return <>{t.notQuoted}</>;
  return (
    <>
      {clause.clause}
      {clause.place === '' ? null : <span className="quiet small"> {clause.place}</span>}
    </>
  );
}
