import { findDraft } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import type { Move, Point, RankParts } from '#domain/points/point.ts';
import { formatInForm, formatState } from '#domain/values/format-value.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { PointWorthText } from './PointWorthText.tsx';
import { pointMessages } from './point-words.ts';
import './point.css';

/** One line: state, rank, who moved last, and what stands in the way. `isRanked`: the rank stands beside it already. */
export function PointMarks({
  point,
  isRanked = false,
}: {
  readonly point: Point;
  readonly isRanked?: boolean;
}) {
  const t = useMessages(pointMessages);
  const common = useCommon();
  const marks = [
    point.closedBy === undefined
      ? common.pointStates[point.state]
      : `${common.pointStates[point.state]} (${common.closedBy[point.closedBy]})`,
    point.rank === undefined || isRanked ? '' : t.rank(point.rank),
    point.rankParts?.group === 'legal-stop' ? t.stop : '',
    point.isMustHave ? t.must : '',
    point.isBeyondWalkAway === true ? t.beyond : '',
    point.lastMoved === undefined ? '' : common.lastMoved[point.lastMoved],
  ].filter((mark) => mark !== '');
  return (
    <p className="point-marks" data-state={point.state}>
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </p>
  );
}

/** The moves, the faults of the ladder with what mends them, the worth, and where the rank comes from. */
export function PointDetails(props: {
  readonly point: Point;
  readonly term: Term;
  /** All of the deal, to see which share a rank. */
  readonly points: readonly Point[];
}) {
  const { point, term, points } = props;
  const t = useMessages(pointMessages);
  return (
    <div className="point-details">
      <Faults point={point} />
      <Moves moves={point.moves} term={term} />
      <div>
        <h4>{t.rankFrom}</h4>
        {point.rankParts ? <RankFrom parts={point.rankParts} point={point} points={points} /> : null}
        <p>
          <PointWorthText worth={point.worth} />
        </p>
      </div>
    </div>
  );
}

function Faults({ point }: { readonly point: Point }) {
  const t = useMessages(pointMessages);
  const common = useCommon();
  const say = useSay();
  const faulty = point.ladder.filter(({ fault }) => fault !== undefined);
  if (faulty.length === 0) return null;
  return (
    <div>
      <h4>{t.ladderToMend}</h4>
      <ul>
        {faulty.map(({ rung, fault, mend }) => (
          <li key={rung}>
            <strong>
              {common.rungs[rung]}
              {fault ? `: ${common.rungFaults[fault]}` : ''}
            </strong>{' '}
            {mend ? say(mend) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Moves({ moves, term }: { readonly moves: readonly Move[]; readonly term: Term }) {
  const t = useMessages(pointMessages);
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const document = useDocument();
  const spoken = moves.filter(({ state }) => state.kind !== 'unread');
  return (
    <div>
      <h4>{t.moves}</h4>
      {spoken.length === 0 ? <p className="quiet">{t.noMoves}</p> : null}
      <ol className="point-moves">
        {spoken.map((move) => {
          const draft = findDraft(document, move.draftId);
          const far = move.distance ? say(formatInForm(move.distance, term.form, library)) : '';
          return (
            <li key={move.draftId} data-side={move.side}>
              <span className="quiet">
                {common.papers[move.side]}, {common.round(draft?.round ?? move.round)}
              </span>{' '}
              {say(formatState(move.state, term, library))}
              {move.change === undefined ? null : (
                <span className="quiet small">
                  {' '}
                  ({common.termChanges[move.change]}
                  {far === '' || move.change === 'none' ? '' : `, ${far}`})
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function RankFrom(props: {
  readonly parts: RankParts;
  readonly point: Point;
  readonly points: readonly Point[];
}) {
  const { parts, point, points } = props;
  const t = useMessages(pointMessages);
  const common = useCommon();
  const { comparison } = point;
  const share = (n: number) => String(Math.round(n * 100) / 100);
  const isShared = points.some(({ termId, rank }) => termId !== point.termId && rank === point.rank);
  return (
    <>
      <p>{common.rankGroups[parts.group]}</p>
      <ul>
        <li>
          {comparison?.score === undefined
            ? t.noScore
            : t.byScore(comparison.weight, share(comparison.score), share(parts.byScore))}
        </li>
        <li>{parts.byWorth > 0 ? t.byWorth(share(parts.byWorth)) : t.noWorth}</li>
        {isShared ? <li>{t.oneQuestion}</li> : null}
      </ul>
    </>
  );
}
