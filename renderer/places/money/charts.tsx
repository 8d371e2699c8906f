import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealClausePrices } from '#domain/settlement/clauses/deal-figures.ts';
import type { Distribution } from '#domain/settlement/simulation/simulate.ts';
import { moneyMessages } from './words.ts';
import { useCommon, useMessages } from '#renderer/i18n/use-messages.ts';
import { wholeText } from '#renderer/deal-parts/amount-text.ts';

const WIDTH = 720;
const NAME = 230;
const ROW = 24;
const MOST_BARS = 12;

/** Bars from the worst to the best value of each clause around the average of the draft, and the same as a table. */
export function Tornado(props: {
  readonly prices: DealClausePrices;
  readonly nameOf: (termId: string) => string;
}) {
  const { prices, nameOf } = props;
  const t = useMessages(moneyMessages);
  const common = useCommon();
  const bars = prices.tornado.slice(0, MOST_BARS);
  if (bars.length === 0) return null;
  const centre = prices.base.averageMinor;
  const low = Math.min(centre, ...bars.map((bar) => bar.lowMinor));
  const high = Math.max(centre, ...bars.map((bar) => bar.highMinor));
  const at = (amount: number): number =>
    NAME + ((amount - low) / Math.max(1, high - low)) * (WIDTH - NAME - 8);
  const height = bars.length * ROW + 26;
  return (
    <figure className="money-figure tornado">
      <figcaption>
        <h3>{t.tornado}</h3>
        <p className="quiet small">{t.tornadoNote(prices.runs.toLocaleString('en-US'))}</p>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t.tornado}>
        {bars.map((bar, index) => {
          const y = index * ROW;
          return (
            <g key={bar.termId}>
              <text className="chart-name" x={NAME - 10} y={y + 15} textAnchor="end">
                {shortened(nameOf(bar.termId))}
              </text>
              <rect
                className="bar-low"
                x={at(bar.lowMinor)}
                y={y + 4}
                height={ROW - 8}
                width={Math.max(0, at(Math.min(centre, bar.highMinor)) - at(bar.lowMinor))}
              />
              <rect
                className="bar-high"
                x={at(Math.max(centre, bar.lowMinor))}
                y={y + 4}
                height={ROW - 8}
                width={Math.max(0, at(bar.highMinor) - at(Math.max(centre, bar.lowMinor)))}
              />
            </g>
          );
        })}
        <line className="chart-centre" x1={at(centre)} x2={at(centre)} y1={0} y2={height - 20} />
        <text
          className="chart-tick"
          x={at(centre)}
          y={height - 6}
          textAnchor={at(centre) > WIDTH - 120 ? 'end' : at(centre) < NAME + 60 ? 'start' : 'middle'}
        >
          {`${common.pricedRungs.offer} ${wholeText(centre, prices.currency)}`}
        </text>
      </svg>
      <details>
        <summary>{t.asTable}</summary>
        <table>
          <caption className="visually-hidden">{t.tornado}</caption>
          <thead>
            <tr>
              <th scope="col">{t.clause}</th>
              <th scope="col" className="figure">{`${t.low}, ${prices.currency}`}</th>
              <th scope="col" className="figure">{`${t.high}, ${prices.currency}`}</th>
            </tr>
          </thead>
          <tbody>
            {prices.tornado.map((bar) => (
              <tr key={bar.termId}>
                <th scope="row">{nameOf(bar.termId)}</th>
                <td className="figure">{`${wholeText(bar.lowMinor, prices.currency)} (${common.pricedRungs[bar.lowRung]})`}</td>
                <td className="figure">{`${wholeText(bar.highMinor, prices.currency)} (${common.pricedRungs[bar.highRung]})`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function shortened(name: string): string {
  return name.length > 34 ? `${name.slice(0, 33)}…` : name;
}

/** How often each amount came out, with the median marked; its percentiles stand beside it as a table. */
export function Histogram(props: {
  readonly distribution: Distribution;
  readonly currency: CurrencyCode;
  readonly label: string;
}) {
  const t = useMessages(moneyMessages);
  const { histogram, percentiles } = props.distribution;
  const first = histogram[0];
  const last = histogram.at(-1);
  if (!first || !last) return null;
  const most = Math.max(...histogram.map(({ runs }) => runs));
  const width = WIDTH / histogram.length;
  const span = Math.max(
    1,
    last.fromMinor - first.fromMinor + (last.fromMinor - first.fromMinor) / Math.max(1, histogram.length - 1),
  );
  const middleMinor = percentiles[50];
  const middle = Math.min(WIDTH, Math.max(0, ((middleMinor - first.fromMinor) / span) * WIDTH));
  return (
    <svg className="histogram" viewBox={`0 -22 ${WIDTH} 192`} role="img" aria-label={props.label}>
      {histogram.map(({ fromMinor, runs }, index) => {
        const tall = (runs / most) * 140;
        return (
          <rect
            key={fromMinor}
            x={index * width + 0.5}
            y={142 - tall}
            width={Math.max(1, width - 1)}
            height={tall}
          />
        );
      })}
      <line className="chart-axis" x1={0} x2={WIDTH} y1={142} y2={142} />
      <line className="chart-centre" x1={middle} x2={middle} y1={-4} y2={142} />
      <text
        className="chart-tick"
        x={middle}
        y={-9}
        textAnchor={middle > WIDTH - 120 ? 'end' : middle < 120 ? 'start' : 'middle'}
      >
        {`${t.middle} ${wholeText(middleMinor, props.currency)}`}
      </text>
      <text className="chart-tick" x={0} y={160}>
        {wholeText(first.fromMinor, props.currency)}
      </text>
      <text className="chart-tick" x={WIDTH} y={160} textAnchor="end">
        {`${wholeText(last.fromMinor, props.currency)}+`}
      </text>
    </svg>
  );
}
