import type { Standing } from '#domain/comparison/standing.ts';
import type { RungName } from '#domain/library/term.ts';
import type { StripMarks } from './range-strip-scale.ts';
import './range-strip.css';

type RangeStripProps = {
  readonly marks: StripMarks;
  readonly standing: Standing | undefined;
  /** The whole strip as a sentence. */
  readonly label: string;
};

const WIDTH = 160;
const HEIGHT = 22;
const INSET = 7;
const MIDDLE = 10;

/** Market band, typical tick, our ladder beneath, the draft's value on the line. Right is better for us. */
export function RangeStrip({ marks, standing, label }: RangeStripProps) {
  const x = (at: number) => INSET + at * (WIDTH - 2 * INSET);
  return (
    <svg
      className="range-strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="xMinYMid meet"
    >
      <line className="strip-line" x1={INSET} x2={WIDTH - INSET} y1={MIDDLE} y2={MIDDLE} />
      {marks.unfavourableTo === undefined ? null : (
        <line
          className="strip-zone"
          data-standing="unfavourable"
          x1={INSET}
          x2={x(marks.unfavourableTo)}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      {marks.favourableFrom === undefined ? null : (
        <line
          className="strip-zone"
          data-standing="favourable"
          x1={x(marks.favourableFrom)}
          x2={WIDTH - INSET}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      )}
      {marks.slots.map((at) => (
        <circle key={at} className="strip-slot" cx={x(at)} cy={MIDDLE} r={2} />
      ))}
      {marks.low !== undefined && marks.high !== undefined ? (
        <rect
          className="strip-band"
          x={x(marks.low) - (marks.low === marks.high ? 2 : 0)}
          width={Math.max(4, x(marks.high) - x(marks.low))}
          y={MIDDLE - 4}
          height={8}
        />
      ) : null}
      {marks.typical === undefined ? null : (
        <line
          className="strip-typical"
          x1={x(marks.typical)}
          x2={x(marks.typical)}
          y1={MIDDLE - 6}
          y2={MIDDLE + 6}
        />
      )}
      {marks.house.map(({ at, to }, index) => (
        <HouseMark key={index} x={x(at)} to={to === undefined ? undefined : x(to)} />
      ))}
      {marks.rungs.map(({ rung, at }) => (
        <RungMark key={rung} rung={rung} x={x(at)} />
      ))}
      {marks.value === undefined ? null : (
        <ValueMark x={x(marks.value)} isBeyond={marks.isBeyond === true} standing={standing} />
      )}
    </svg>
  );
}

function ValueMark(props: {
  readonly x: number;
  readonly isBeyond: boolean;
  readonly standing: Standing | undefined;
}) {
  const { x, isBeyond, standing } = props;
  if (!isBeyond) {
    return <circle className="strip-value" data-standing={standing} cx={x} cy={MIDDLE} r={4.5} />;
  }
  const tip = x > WIDTH / 2 ? 7 : -7;
  return (
    <path
      className="strip-value"
      data-standing={standing}
      d={`M${x + tip} ${MIDDLE} L${x} ${MIDDLE - 5} L${x} ${MIDDLE + 5} Z`}
    />
  );
}

/** A hollow square above the line, or two with a line between: the firm's own precedent. */
function HouseMark({ x, to }: { readonly x: number; readonly to: number | undefined }) {
  const square = (at: number) => <rect className="strip-house" x={at - 2.5} y={0.8} width={5} height={5} />;
  return (
    <>
      {to === undefined ? null : <line className="strip-house" x1={x} x2={to} y1={3.3} y2={3.3} />}
      {square(x)}
      {to === undefined ? null : square(to)}
    </>
  );
}

/** Ask a filled tooth, fallback a hollow one, walk-away a bar: beneath the line, in the private colour. */
function RungMark({ rung, x }: { readonly rung: RungName; readonly x: number }) {
  if (rung === 'walkAway') {
    return <line className="strip-rung" x1={x - 4} x2={x + 4} y1={HEIGHT - 3} y2={HEIGHT - 3} />;
  }
  const tooth = `M${x} ${MIDDLE + 5} L${x + 3.5} ${HEIGHT - 1} L${x - 3.5} ${HEIGHT - 1} Z`;
  return <path className="strip-tooth" data-rung={rung} d={tooth} />;
}
