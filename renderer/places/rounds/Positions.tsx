import type { DraftSide } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { formatState } from '#domain/values/format-value.ts';
import { useCommon, useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useComparisons } from '#renderer/state/derived.ts';
import { useApp, useDocument } from '#renderer/state/session.ts';
import { roundsMessages } from './words.ts';

const WIDTH = 132;
const HEIGHT = 40;
const EDGE = 6;

type Spot = { readonly id: string; readonly side: DraftSide; readonly x: number; readonly y: number };

/** How both sides stood on a term from paper to paper, drawn by score; what is said of it stands in the label. */
export function Positions({ term }: { readonly term: Term }) {
  const t = useMessages(roundsMessages);
  const common = useCommon();
  const say = useSay();
  const library = useApp((state) => state.library);
  const document = useDocument();
  const compare = useComparisons();
  const papers = papersOf(document).inOrder;
  const spots = papers.flatMap((paper, at): Spot[] => {
    const score = compare(paper.id)?.terms.find(({ termId }) => termId === term.id)?.score;
    if (score === undefined) return [];
    const x = EDGE + ((WIDTH - 2 * EDGE) * at) / Math.max(1, papers.length - 1);
    return [{ id: paper.id, side: paper.side, x, y: HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * score) / 100 }];
  });
  const said = papers.map((paper) =>
    t.said(
      common.papers[paper.side],
      paper.round,
      say(formatState(entryOf(paper, term.id).state, term, library)),
    ),
  );
  if (spots.length === 0) return <span className="quiet">–</span>;
  return (
    <svg
      className="positions"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${t.positionsOf(say(term.name))}: ${said.join('; ')}`}
    >
      <line className="positions-edge" x1={0} x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      {(['theirs', 'ours'] as const).map((side) => (
        <polyline
          key={side}
          className="positions-line"
          data-side={side}
          points={spots
            .filter((spot) => spot.side === side)
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
        />
      ))}
      {spots.map(({ id, side, x, y }) => (
        <circle key={id} className="positions-spot" data-side={side} cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  );
}
