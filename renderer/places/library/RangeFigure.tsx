import type { RungName } from '#domain/library/term.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Position, Term } from '#domain/library/term.ts';
import { formatMarketPoint } from '#domain/values/format-value.ts';
import { useWidth } from '#renderer/ui/use-width.ts';
import { houseMessages } from '#renderer/places/house/words.ts';
import { libraryMessages } from './words.ts';
import { useCommon, useLang, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { EvidenceMark } from '#renderer/deal-parts/EvidenceMark.tsx';
import { estimateTextWidth } from '#renderer/deal-parts/text-width.ts';
import { useApp } from '#renderer/state/session.ts';
import { choiceMarks, placeInRows, rangeMarks, rangeScale, rangeZones } from './range-marks.ts';
import type { MarkKind, RangeMark, RangeZones } from './range-marks.ts';
import './range-figure.css';

/** What the market does and where our judgment puts the thresholds: a scale for numbers, a list for choices. */
export function RangeFigure({ term, position }: { readonly term: Term; readonly position?: Position }) {
  switch (term.form.kind) {
    case 'choice':
    case 'yes-no':
      return <ChoiceScale term={term} {...(position ? { position } : {})} />;
    case 'money':
    case 'share':
    case 'rate':
    case 'duration':
    case 'quantity':
    case 'multiple':
      return <NumberScale term={term} {...(position ? { position } : {})} />;
    case 'date':
    case 'text':
      return <NoRange term={term} />;
  }
}

function NoRange({ term }: { readonly term: Term }) {
  const t = useMessages(libraryMessages);
  const say = useSay();
  return (
    <p className="quiet">
      {t.noRange} {term.market.note ? say(term.market.note) : null}
    </p>
  );
}

const LABEL_SIZE = 12;
const ROW = 17;

function NumberScale({ term, position }: { readonly term: Term; readonly position?: Position }) {
  const t = useMessages(libraryMessages);
  const lang = useLang();
  const library = useApp((state) => state.library);
  const names = useMarkNames(isHouseLadder(term, position));
  const unit = useUnit(term);
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const marks = rangeMarks(term, position, library);
  const zones = rangeZones(term, position);
  const figures = [
    ...marks.map((mark) => mark.at),
    ...(zones ? [zones.worst.at, zones.unfavourable.at, zones.favourable.at, zones.best.at] : []),
  ];
  if (figures.length === 0) return <NoRange term={term} />;
  const scale = rangeScale(figures);
  // Right is better for us, as on every strip.
  const isFlipped = zones !== undefined && zones.best.at < zones.worst.at;
  const x = (figure: number) => {
    const at = scale.place(figure);
    return Math.round((isFlipped ? 1 - at : at) * width * 10) / 10;
  };
  const labelled = (kinds: readonly MarkKind[]) =>
    marks
      .filter((mark) => kinds.includes(mark.kind))
      .map((mark) => ({ mark, text: `${names[mark.kind]} ${mark.short[lang]}` }));
  const above = labelled(['low', 'typical', 'high', 'house']);
  const below = labelled(['opening', 'ask', 'fallback', 'walkAway']);
  const place = (labels: readonly Labelled[]) =>
    placeInRows(
      labels.map(({ mark, text }) => ({ centre: x(mark.at), width: estimateTextWidth(text, LABEL_SIZE) })),
      { width, gap: 12 },
    );
  const [placedAbove, placedBelow] = [place(above), place(below)];
  const rowsAbove = 1 + Math.max(-1, ...placedAbove.map((label) => label.row));
  const rowsBelow = 1 + Math.max(-1, ...placedBelow.map((label) => label.row));
  const line = 6 + rowsAbove * ROW + 10;
  const zoneTop = line + 10;
  const height = zoneTop + 34 + rowsBelow * ROW + 6;
  return (
    <figure className="range-figure">
      <div ref={frame}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {zones ? <Zones zones={zones} x={x} top={zoneTop} width={width} /> : null}
          <line className="range-axis" x1={0} x2={width} y1={line} y2={line} />
          <MarketMarks marks={marks} x={x} line={line} />
          <LabelsAbove labels={above} places={placedAbove} x={x} line={line} />
          <LabelsBelow labels={below} places={placedBelow} x={x} line={line} top={zoneTop} />
        </svg>
      </div>
      <figcaption className="quiet small">
        {t.rangeAbout(unit)} {zones ? t.rightIsBetter : null} {scale.isLog ? t.logarithmic : null}{' '}
        {zones ? t.judgementNote : null}
      </figcaption>
      <FigureTable term={term} position={position} marks={marks} zones={zones} />
    </figure>
  );
}

type Labelled = { readonly mark: RangeMark; readonly text: string };
type LabelsProps = {
  readonly labels: readonly Labelled[];
  readonly places: readonly { readonly left: number; readonly row: number }[];
  readonly x: (figure: number) => number;
  /** Where the axis is drawn. */
  readonly line: number;
};

/** The market's range on the axis, with its ends and what is typical. */
function MarketMarks(props: { readonly marks: readonly RangeMark[] } & Pick<LabelsProps, 'x' | 'line'>) {
  const { marks, x, line } = props;
  const market = {
    low: marks.find((mark) => mark.kind === 'low'),
    typical: marks.find((mark) => mark.kind === 'typical'),
    high: marks.find((mark) => mark.kind === 'high'),
  };
  return (
    <>
      {market.low && market.high ? (
        <rect
          className="range-market"
          x={Math.min(x(market.low.at), x(market.high.at))}
          y={line - 4}
          width={Math.max(2, Math.abs(x(market.high.at) - x(market.low.at)))}
          height={8}
        />
      ) : null}
      {[market.low, market.high].map((end) =>
        end ? (
          <line
            key={end.kind}
            className="range-end"
            x1={x(end.at)}
            x2={x(end.at)}
            y1={line - 7}
            y2={line + 7}
          />
        ) : null,
      )}
      {market.typical ? (
        <path className="range-typical" d={`M${x(market.typical.at)} ${line - 7}l7 7l-7 7l-7 -7z`} />
      ) : null}
    </>
  );
}

/** What the market and the firm's own precedents say. */
function LabelsAbove({ labels, places, x, line }: LabelsProps) {
  return (
    <>
      {labels.map(({ mark, text }, index) => {
        const { left, row } = places[index] ?? { left: 0, row: 0 };
        const baseline = line - 16 - row * ROW;
        return (
          <g key={`${mark.kind}-${index}`} data-mark={mark.kind}>
            {mark.kind === 'house' ? (
              <rect className="range-house" x={x(mark.at) - 3.5} y={line - 13} width={7} height={7} />
            ) : null}
            <line className="range-leader" x1={x(mark.at)} x2={x(mark.at)} y1={baseline + 4} y2={line - 7} />
            <text className="range-label" x={left} y={baseline}>
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Their expected opening and the suggested ladder. */
function LabelsBelow({ labels, places, x, line, top }: LabelsProps & { readonly top: number }) {
  return (
    <>
      {labels.map(({ mark, text }, index) => {
        const { left, row } = places[index] ?? { left: 0, row: 0 };
        const baseline = top + 44 + row * ROW;
        return (
          <g key={mark.kind} className="range-ours" data-mark={mark.kind}>
            <line className="range-leader" x1={x(mark.at)} x2={x(mark.at)} y1={line} y2={baseline - 11} />
            <circle cx={x(mark.at)} cy={line} r={3.4} />
            <text className="range-label" x={left} y={baseline}>
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Zones(props: {
  readonly zones: RangeZones;
  readonly x: (figure: number) => number;
  readonly top: number;
  readonly width: number;
}) {
  const { zones, x, top, width } = props;
  const lang = useLang();
  const [a, b] = [x(zones.unfavourable.at), x(zones.favourable.at)];
  return (
    <g>
      <rect className="range-zone" data-zone="unfavourable" x={0} y={top} width={a} height={7} />
      <rect className="range-zone" data-zone="neutral" x={a} y={top} width={Math.max(0, b - a)} height={7} />
      <rect
        className="range-zone"
        data-zone="favourable"
        x={b}
        y={top}
        width={Math.max(0, width - b)}
        height={7}
      />
      <text
        className="range-cut"
        data-zone="unfavourable"
        x={Math.max(14, a - 4)}
        y={top + 22}
        textAnchor="end"
      >
        ▼ {zones.unfavourable.short[lang]}
      </text>
      <text className="range-cut" data-zone="favourable" x={Math.min(width - 14, b + 4)} y={top + 22}>
        {zones.favourable.short[lang]} ▲
      </text>
    </g>
  );
}

/** The same figures for those who read rather than look, each with what kind of knowledge it is. */
function FigureTable(props: {
  readonly term: Term;
  readonly position: Position | undefined;
  readonly marks: readonly RangeMark[];
  readonly zones: RangeZones | undefined;
}) {
  const { term, position, marks, zones } = props;
  const t = useMessages(libraryMessages);
  const say = useSay();
  const names = useMarkNames(isHouseLadder(term, position));
  const isMarket = (kind: MarkKind) => kind === 'low' || kind === 'typical' || kind === 'high';
  const hasHouseLadder = isHouseLadder(term, position);
  const isOfHouse = (kind: MarkKind) => kind === 'house' || (hasHouseLadder && kind !== 'opening');
  return (
    <details className="range-table">
      <summary>{t.figures}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t.point}</th>
            <th scope="col">{t.figure}</th>
            <th scope="col">{t.whatItIs}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((mark, index) => (
            <tr key={`${mark.kind}-${index}`}>
              <th scope="row">
                {isMarket(mark.kind) ? `${t.market}: ${names[mark.kind]}` : names[mark.kind]}
              </th>
              <td>{say(mark.full)}</td>
              <td>
                {isMarket(mark.kind) ? (
                  <EvidenceMark evidence={term.evidence} confidence={term.confidence} />
                ) : (
                  <EvidenceMark evidence={isOfHouse(mark.kind) ? 'house' : 'judgement'} />
                )}
              </td>
            </tr>
          ))}
          {zones
            ? (
                [
                  [t.worstEnd, zones.worst],
                  [t.unfavourableFrom, zones.unfavourable],
                  [t.favourableFrom, zones.favourable],
                  [t.bestEnd, zones.best],
                ] as const
              ).map(([name, end]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{say(end.short)}</td>
                  <td>
                    <EvidenceMark evidence="judgement" />
                  </td>
                </tr>
              ))
            : null}
        </tbody>
      </table>
    </details>
  );
}

function ChoiceScale({ term, position }: { readonly term: Term; readonly position?: Position }) {
  const t = useMessages(libraryMessages);
  const say = useSay();
  const names = useMarkNames(isHouseLadder(term, position));
  const library = useApp((state) => state.library);
  const marks = choiceMarks(term, position);
  const ids = term.form.kind === 'choice' ? term.form.choices.map((choice) => choice.id) : ['yes', 'no'];
  const isMarket = (kind: MarkKind) => kind === 'low' || kind === 'typical' || kind === 'high';
  return (
    <figure className="range-figure">
      <table className="plain-table choice-scale">
        <thead>
          <tr>
            <th scope="col">{t.choice}</th>
            <th scope="col">{t.marks}</th>
            <th scope="col" className="figure">
              {t.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const score = position?.scores?.[id];
            const here = marks.get(id) ?? [];
            return (
              <tr key={id} data-market={here.some(isMarket)}>
                <th scope="row">{say(formatMarketPoint({ kind: 'id', id }, term.form, library))}</th>
                <td>
                  {here.map((kind, index) => (
                    <span key={`${kind}-${index}`} className="choice-mark" data-market={isMarket(kind)}>
                      {isMarket(kind) ? `${t.market}: ${names[kind]}` : names[kind]}
                    </span>
                  ))}
                </td>
                <td className="figure">
                  {score === undefined ? null : (
                    <>
                      <ScoreBar score={score} />
                      {score}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <figcaption className="quiet small">
        <span>
          {t.market}: <EvidenceMark evidence={term.evidence} confidence={term.confidence} />
        </span>{' '}
        {t.judgementNote}
      </figcaption>
    </figure>
  );
}

function ScoreBar({ score }: { readonly score: number }) {
  const zone = score >= 67 ? 'favourable' : score > 33 ? 'neutral' : 'unfavourable';
  return (
    <svg className="score-bar" width="64" height="7" aria-hidden="true">
      <rect className="range-zone" width="64" height="7" />
      <rect className="score-fill" data-zone={zone} width={(64 * score) / 100} height="7" />
    </svg>
  );
}

/** The firm has a ladder of its own for one of the roles. */
export function isHouseLadder(term: Term, position: Position | undefined): boolean {
  return position?.roles.some((role) => term.house?.ladderRoles.includes(role)) ?? false;
}

/** The names of the marks; the ladder of a position may be the firm's own. */
export function useMarkNames(isOurs: boolean): Readonly<Record<MarkKind, string>> {
  const t = useMessages(libraryMessages);
  const house = useMessages(houseMessages);
  const common = useCommon();
  const ofHouse = (rung: RungName) => `${common.rungs[rung]} (${house.houseSuggests})`;
  return {
    low: t.low,
    typical: t.typical,
    high: t.high,
    opening: t.theirOpening,
    ask: isOurs ? ofHouse('ask') : t.suggestedAsk,
    fallback: isOurs ? ofHouse('fallback') : t.suggestedFallback,
    walkAway: isOurs ? ofHouse('walkAway') : t.suggestedWalkAway,
    house: house.mark,
  };
}

/** What the numbers count, in words: a base, a currency, months. */
function useUnit(term: Term): string {
  const t = useMessages(libraryMessages);
  const common = useCommon();
  const say = useSay();
  const { bases, units } = useApp((state) => state.library);
  const { form } = term;
  switch (form.kind) {
    case 'share':
    case 'rate':
    case 'multiple': {
      const base = byId(bases).get(form.base);
      const name = base ? say(base.name) : form.base;
      return form.kind === 'multiple' ? t.timesOf(name) : t.percentOf(name);
    }
    case 'money':
      return form.currency;
    case 'quantity': {
      const unit = byId(units).get(form.unit);
      return unit ? say(unit.name) : form.unit;
    }
    case 'duration':
      return common.durationUnits[form.unit];
    case 'yes-no':
    case 'choice':
    case 'date':
    case 'text':
      return '';
  }
}
