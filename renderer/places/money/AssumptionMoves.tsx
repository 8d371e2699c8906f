import type { AssumptionMoves as Moved } from '#domain/settlement/clauses/assumption-moves.ts';
import { assumptionText, wholeText } from '#renderer/deal-parts/amount-text.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { AssumptionSource } from './AssumptionSource.tsx';
import { moneyMessages } from './words.ts';

/** As many as the brief names. */
const MOST = 5;

/** What moves the average apart from the clauses: each assumption alone, at either end of its range. */
export function AssumptionMoves({ moved }: { readonly moved: Moved }) {
  const t = useMessages(moneyMessages);
  const say = useSay();
  const { moves, currency } = moved;
  if (moves.length === 0) return null;
  return (
    <section className="money-figure">
      <h3>{t.moves}</h3>
      <p className="quiet small">{t.movesNote}</p>
      <ScrollRegion label={t.moves}>
        <table className="assumption-moves">
          <caption className="visually-hidden">{t.moves}</caption>
          <thead>
            <tr>
              <th scope="col">{t.assumption}</th>
              <th scope="col" className="figure">
                {t.value}
              </th>
              <th scope="col" className="figure">
                {t.range}
              </th>
              <th scope="col" className="figure">{`${t.atLow}, ${currency}`}</th>
              <th scope="col" className="figure">{`${t.atHigh}, ${currency}`}</th>
              <th scope="col">{t.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {moves.slice(0, MOST).map((move) => (
              <tr key={move.id}>
                <th scope="row">{say(move.label)}</th>
                <td className="figure">{assumptionText(move.value, move.unit)}</td>
                <td className="figure">
                  {`${assumptionText(move.low, move.unit)} – ${assumptionText(move.high, move.unit)}`}
                </td>
                <td className="figure">{wholeText(move.atLowMinor, currency)}</td>
                <td className="figure">{wholeText(move.atHighMinor, currency)}</td>
                <td className="small">
                  <AssumptionSource of={move} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
