import type { DimensionId } from '#domain/library/term.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DimensionLeverage } from '#domain/leverage/leverage.ts';
import { ScrollRegion } from '#renderer/ui/ScrollRegion.tsx';
import { leverageMessages } from './words.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';
import { formatCoverage, formatScore } from './scores.ts';

/** The map as a table: every number opens to what made it. */
export function LeverageTable(props: {
  readonly dimensions: readonly DimensionLeverage[];
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const t = useMessages(leverageMessages);
  return (
    <ScrollRegion label={t.mapLabel}>
      <table className="leverage-table">
        <caption className="visually-hidden">{t.mapLabel}</caption>
        <thead>
          <tr>
            <th scope="col">{t.dimension}</th>
            <th scope="col" className="figure">
              {t.terms}
            </th>
            <th scope="col" className="figure">
              {t.coverage}
            </th>
            <th scope="col" className="figure">
              {t.power}
            </th>
            <th scope="col" className="figure">
              {t.coverage}
            </th>
            <th scope="col">{t.quadrant}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {props.dimensions.map((each) => (
            <Line key={each.dimension} leverage={each} onOpen={() => props.onOpen(each.dimension)} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Line({ leverage, onOpen }: { readonly leverage: DimensionLeverage; readonly onOpen: () => void }) {
  const t = useMessages(leverageMessages);
  const common = useCommon();
  const say = useSay();
  const dimensionRecord = useApp((state) => byId(state.library.dimensions).get(leverage.dimension));
  const name = dimensionRecord ? say(dimensionRecord.name) : leverage.dimension;
  const { terms, power, quadrant, isNearLine } = leverage;
  const [termsScore, powerScore] = [formatScore(terms.score), formatScore(power.score)];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">
        <button
          type="button"
          className="number-link"
          aria-label={t.openTerms(name, termsScore)}
          onClick={onOpen}
        >
          {termsScore}
        </button>
      </td>
      <td className="figure quiet">{formatCoverage(terms.coverage)}</td>
      <td className="figure">
        <button
          type="button"
          className="number-link"
          aria-label={t.openPower(name, powerScore)}
          onClick={onOpen}
        >
          {powerScore}
        </button>
      </td>
      <td className="figure quiet">{formatCoverage(power.coverage)}</td>
      <td className="nowrap">
        {quadrant ? common.quadrants[quadrant] : <span className="quiet">{common.noQuadrant}</span>}
        {isNearLine && <span className="quiet"> · {common.nearLine}</span>}
      </td>
      <td>{say(leverage.why)}</td>
    </tr>
  );
}
