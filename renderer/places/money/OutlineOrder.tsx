import { movesOfOutline } from '#domain/plan/worths-of-points.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { OutlineNote } from './Stake.tsx';
import { stakeMessages } from './words-stake.ts';

/** Which clause of an outline moves more: an order and a share of the largest, and no sum, since none is of this deal. */
export function OutlineOrder(props: {
  readonly prices: DealClausePrices;
  readonly nameOf: (termId: string) => string;
}) {
  const { prices, nameOf } = props;
  const t = useMessages(stakeMessages);
  const moves = movesOfOutline(prices);
  return (
    <section className="money-figure">
      <OutlineNote />
      {moves.length === 0 ? null : (
        <table className="outline-order">
          <caption className="visually-hidden">{t.outlineOrder}</caption>
          <thead>
            <tr>
              <th scope="col">{t.outlineOrder}</th>
              <th scope="col" className="figure">
                {t.outlineShare}
              </th>
            </tr>
          </thead>
          <tbody>
            {moves.map(({ termId, share }) => (
              <tr key={termId}>
                <th scope="row">{nameOf(termId)}</th>
                <td className="figure">{shareText(share, t.outlineUnder)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function shareText(share: number, under: string): string {
  const percent = Math.round(Math.abs(share) * 100);
  return `${share < 0 ? '−' : ''}${percent === 0 ? under : `${percent}%`}`;
}
