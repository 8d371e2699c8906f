import type { DimensionId } from '#domain/library/term.ts';
import type { DimensionLeverage, Quadrant } from '#domain/leverage/leverage.ts';
import { useWidth } from '#renderer/ui/use-width.ts';
import { leverageMessages } from './words.ts';
import { useCommon, useLang, useMessages } from '#renderer/i18n/use-messages.ts';
import { estimateTextWidth } from '#renderer/deal-parts/text-width.ts';
import { useApp } from '#renderer/state/session.ts';
import { placeLabels } from './place-labels.ts';
import type { Box } from './place-labels.ts';

const LEFT = 44;
const RIGHT = 12;
const CORNER = 28;
const AXIS = 34;
const LABEL_SIZE = 13;
const LABEL_HEIGHT = 20;

const CORNERS: readonly {
  readonly quadrant: Quadrant;
  readonly isRight: boolean;
  readonly isTop: boolean;
}[] = [
  { quadrant: 'under-claimed', isRight: false, isTop: true },
  { quadrant: 'strong', isRight: true, isTop: true },
  { quadrant: 'weak', isRight: false, isTop: false },
  { quadrant: 'exposed', isRight: true, isTop: false },
];

/** The dimensions on a plane: terms from left to right, power from bottom to top. Names are buttons, dots are drawn. */
export function LeveragePlane(props: {
  readonly dimensions: readonly DimensionLeverage[];
  readonly onOpen: (dimension: DimensionId) => void;
}) {
  const { dimensions, onOpen } = props;
  const t = useMessages(leverageMessages);
  const common = useCommon();
  const lang = useLang();
  const names = useApp((state) => state.library.dimensions);
  const [frame, width] = useWidth<HTMLDivElement>(620);
  const plane = planeOf(width);
  const { x, y, plotWidth, plotHeight, height } = plane;
  const points = dimensions.flatMap((each) => {
    if (each.terms.score === undefined || each.power.score === undefined) return [];
    const name = names.find(({ id }) => id === each.dimension)?.name[lang] ?? each.dimension;
    return [
      {
        each,
        name,
        termsScore: each.terms.score,
        powerScore: each.power.score,
        x: x(each.terms.score),
        y: y(each.power.score),
        width: estimateTextWidth(name, LABEL_SIZE) + 8,
        height: LABEL_HEIGHT,
      },
    ];
  });
  const plot: Box = { left: LEFT + 1, top: CORNER + 1, width: plotWidth - 2, height: plotHeight - 2 };
  const labels = placeLabels(points, plot, []);
  return (
    <div className="plane" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <PlaneGrid {...plane} />
        {points.map((point, index) => {
          const label = labels[index];
          return label ? <Leader key={point.each.dimension} x={point.x} y={point.y} label={label} /> : null;
        })}
        {points.map((point) => (
          <circle
            key={point.each.dimension}
            className="plane-point"
            data-quadrant={point.each.quadrant}
            cx={point.x}
            cy={point.y}
            r={5.5}
          />
        ))}
      </svg>
      <ul className="plane-labels" aria-label={t.mapLabel}>
        {points.map((point, index) => {
          const label = labels[index] ?? { left: 0, top: 0, width: 0, height: 0 };
          return (
            <li
              key={point.each.dimension}
              data-side={sideOf(point.x, label)}
              style={{ left: label.left, top: label.top, width: label.width }}
            >
              <button
                type="button"
                className="plane-label"
                aria-label={t.openBoth(
                  point.name,
                  placeOf(point.each, common),
                  String(point.termsScore),
                  String(point.powerScore),
                )}
                onClick={() => onOpen(point.each.dimension)}
              >
                {point.name}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type Plane = ReturnType<typeof planeOf>;

/** The plot within a drawing of this width, and where a score lies on it. */
function planeOf(width: number) {
  const plotWidth = Math.max(120, width - LEFT - RIGHT);
  const plotHeight = Math.round(Math.min(Math.max(plotWidth * 0.5, 260), 400));
  return {
    plotWidth,
    plotHeight,
    height: CORNER + plotHeight + CORNER + AXIS,
    x: (score: number) => LEFT + (plotWidth * score) / 100,
    y: (score: number) => CORNER + plotHeight * (1 - score / 100),
  };
}

/** What lies under the points: the weak and the strong corner, the band near the line, scales and names. */
function PlaneGrid({ x, y, plotWidth, plotHeight, height }: Plane) {
  const t = useMessages(leverageMessages);
  const common = useCommon();
  return (
    <>
      <rect className="plane-weak" x={LEFT} y={y(50)} width={plotWidth / 2} height={plotHeight / 2} />
      <rect className="plane-strong" x={x(50)} y={CORNER} width={plotWidth / 2} height={plotHeight / 2} />
      <rect className="plane-band" x={x(45)} y={CORNER} width={plotWidth / 10} height={plotHeight} />
      <rect className="plane-band" x={LEFT} y={y(55)} width={plotWidth} height={plotHeight / 10} />
      {[0, 25, 50, 75, 100].map((score) => (
        <g key={score} className={score === 50 ? 'plane-cut' : 'plane-grid'}>
          <line x1={x(score)} x2={x(score)} y1={CORNER} y2={CORNER + plotHeight} />
          <line x1={LEFT} x2={LEFT + plotWidth} y1={y(score)} y2={y(score)} />
        </g>
      ))}
      {[0, 50, 100].map((score) => (
        <g key={score} className="plane-tick">
          <text x={LEFT - 5} y={y(score) + 4} textAnchor="end">
            {score}
          </text>
          <text
            x={x(score)}
            y={CORNER + plotHeight + CORNER + 10}
            textAnchor={score === 100 ? 'end' : 'middle'}
          >
            {score}
          </text>
        </g>
      ))}
      {CORNERS.map(({ quadrant, isRight, isTop }) => (
        <text
          key={quadrant}
          className="plane-corner"
          x={isRight ? LEFT + plotWidth : LEFT}
          y={isTop ? CORNER - 10 : CORNER + plotHeight + 18}
          textAnchor={isRight ? 'end' : 'start'}
        >
          {common.quadrants[quadrant]}
        </text>
      ))}
      <text className="plane-axis" x={LEFT + plotWidth / 2} y={height - 4} textAnchor="middle">
        {t.xAxis} →
      </text>
      <text
        className="plane-axis"
        transform={`translate(9 ${CORNER + plotHeight / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {t.yAxis} →
      </text>
    </>
  );
}

/** The corner in words, and whether it lies near a line. */
function placeOf({ quadrant, isNearLine }: DimensionLeverage, common: ReturnType<typeof useCommon>): string {
  if (!quadrant) return common.noQuadrant;
  return isNearLine ? `${common.quadrants[quadrant]}, ${common.nearLine}` : common.quadrants[quadrant];
}

/** Aligns the words to the side on which their point lies. */
function sideOf(x: number, label: Box): 'right' | 'left' | 'over' {
  if (label.left >= x) return 'right';
  return label.left + label.width <= x ? 'left' : 'over';
}

/** A thin line from a point to its name where the name had to stand apart. */
function Leader({ x, y, label }: { readonly x: number; readonly y: number; readonly label: Box }) {
  const toX = Math.max(label.left, Math.min(x, label.left + label.width));
  const toY = Math.max(label.top, Math.min(y, label.top + label.height));
  if (Math.hypot(toX - x, toY - y) < 16) return null;
  return <line className="plane-leader" x1={x} y1={y} x2={toX} y2={toY} />;
}
