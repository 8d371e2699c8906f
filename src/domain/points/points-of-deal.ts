import { compareDraft } from '#domain/comparison/compare-draft.ts';
import type { TermComparison } from '#domain/comparison/standing.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { Term } from '#domain/library/term.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { isBeyond } from './beyond-walk-away.ts';
import { ladderHealth } from './ladder-health.ts';
import type { PapersOfDeal } from './papers-of-deal.ts';
import { papersOf } from './papers-of-deal.ts';
import { lastToMove, pointMoves } from './point-moves.ts';
import { pointState } from './point-state.ts';
import type { Point, PointWorth, RungHealth } from './point.ts';
import type { RankInput, Unranked } from './rank-points.ts';
import { rankPoints } from './rank-points.ts';

export type PointsInput = {
  readonly document: DealDocument;
  readonly library: Pick<Library, 'terms'>;
  /** What our ask is worth, by term. A term that is missing here is not priced. */
  readonly worths: ReadonlyMap<string, PointWorth>;
} & Pick<RankInput, 'stopTerms' | 'oneQuestion'>;

/** PRIVATE. Every applicable term as a point of this negotiation, in the order of the library. Pure. */
export function pointsOfDeal({ document, library, worths, stopTerms, oneQuestion }: PointsInput): Point[] {
  const papers = papersOf(document);
  const judged = papers.theirs ?? papers.agreed;
  const comparisons = new Map<string, TermComparison>(
    judged
      ? compareDraft({
          draft: judged,
          terms: library.terms,
          deal: document.deal,
          ladders: document.ladders,
        }).terms.map((comparison) => [comparison.termId, comparison])
      : [],
  );
  const points = applicableTerms(library.terms, document.deal).map((term) =>
    pointOf(term, { document, library, papers }, comparisons.get(term.id), worths.get(term.id) ?? NOT_PRICED),
  );
  return rankPoints({ points, stopTerms, oneQuestion });
}

function pointOf(
  term: Term,
  {
    document,
    library,
    papers,
  }: Pick<PointsInput, 'document' | 'library'> & { readonly papers: PapersOfDeal },
  comparison: TermComparison | undefined,
  worth: PointWorth,
): Unranked {
  const us = { ...document.deal, terms: library.terms };
  const moves = pointMoves(term, papers.inOrder, us);
  const lastMoved = lastToMove(moves);
  const stands = pointState(term, papers, document.accepted?.[term.id], us);
  const isAgreed = stands.closedBy === 'agreed-text';
  // What the agreed text holds is what they give, whatever their last paper said.
  const offers = isAgreed && papers.agreed ? { ...papers, theirs: papers.agreed } : papers;
  const ladder = ladderHealth(term, document.ladders[term.id], offers, us);
  const isBeyondWalkAway = isBeyond(ladder, isAgreed ? undefined : comparison);
  return {
    termId: term.id,
    ...stands,
    ...(papers.theirs ? { theirs: entryOf(papers.theirs, term.id).state } : {}),
    ...(papers.ours ? { ours: entryOf(papers.ours, term.id).state } : {}),
    ...(comparison ? { comparison } : {}),
    moves,
    ...(lastMoved ? { lastMoved } : {}),
    ladder,
    isMustHave: document.mustHaves?.[term.id] !== undefined,
    ...(isBeyondWalkAway === undefined ? {} : { isBeyondWalkAway }),
    worth: worthOfSoundAsk(worth, ladder),
  };
}

/**
 * Nothing is worked from a faulty rung: an ask that does not stand is not priced, and says what mends it. Where our own
 * paper asks otherwise, what that paper asks is priced in its place.
 */
function worthOfSoundAsk(worth: PointWorth, ladder: readonly RungHealth[]): PointWorth {
  const mend = ladder.find(({ rung }) => rung === 'ask')?.mend;
  const isOfOurPaper = worth.kind === 'priced' && worth.isOfOurPaper === true;
  return mend && !isOfOurPaper ? { kind: 'not-priced', why: mend } : worth;
}

const WHY_NOT_PRICED: Bilingual = {
  en: 'Nothing in the money of this deal is bound to the term.',
  ko: '이 거래의 금액 계산에 연결되지 않은 조건입니다.',
};
const NOT_PRICED: PointWorth = { kind: 'not-priced', why: WHY_NOT_PRICED };
