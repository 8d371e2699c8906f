import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { oneQuestionOf } from '#domain/library/one-question.ts';
import { decide } from '#domain/points/decide.ts';
import type { Decision, DecisionDate, WholeWorth } from '#domain/points/decision.ts';
import { legalStops } from '#domain/points/legal-stops.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import { pointsOfDeal } from '#domain/points/points-of-deal.ts';
import { checkRules } from '#domain/rules/check-rules.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

/** PRIVATE. What the money of their latest paper says, or why it says nothing. */
export type DealWorths = {
  /** What each ask of ours is worth, by term. A term that is missing here is not priced. */
  readonly worths: ReadonlyMap<string, PointWorth>;
  readonly whole: WholeWorth;
};

export type DecideDealInput = DealWorths & {
  readonly document: DealDocument;
  readonly library: Library;
  /** ISO date. */
  readonly today: string;
};

/** PRIVATE. */
export type DecidedDeal = { readonly points: readonly Point[]; readonly decision: Decision };

/** PRIVATE. Every point of a deal and what to do with their latest paper, for screen, document and command line alike. Pure. */
export function decideDeal({ document, library, worths, whole, today }: DecideDealInput): DecidedDeal {
  const { deal, situation } = document;
  const { theirs, agreed } = papersOf(document);
  const results = checkRules({ deal, draft: theirs ?? agreed, situation, library });
  const { stops, toKnow } = legalStops({
    results,
    rules: library.rules,
    deal,
    beyondMending: document.beyondMending,
    today,
  });
  const points = pointsOfDeal({
    document,
    library,
    worths,
    stopTerms: new Set(stops.flatMap(({ termIds }) => termIds)),
    oneQuestion: oneQuestionOf(library.terms),
  });
  const dueOn = decisionDue(document);
  const isOverdue = dueOn !== undefined && dueOn.on < today;
  const decision = decide({
    document,
    library,
    points,
    stops,
    toKnow,
    whole,
    dates: datesToCome([...(dueOn ? [dueOn] : []), ...computeKeyDates(document, library)], today),
    overdue: isOverdue ? dueOn : undefined,
  });
  return { points, decision };
}

/** Until there is a paper, or while its money is not worked out. */
export function notWorked(why: Bilingual): DealWorths {
  return { worths: new Map(), whole: { kind: 'not-priced', why } };
}

export const NO_PAPER_TO_PRICE: Bilingual = {
  en: 'There is no paper of theirs to work the money from.',
  ko: '금액을 계산할 상대방의 초안이 없습니다.',
};

function decisionDue({ mandate }: DealDocument): DecisionDate | undefined {
  if (mandate?.dueOn === undefined) return undefined;
  const { dueOn, decidedBy } = mandate;
  return { on: dueOn, label: DECIDE_BY, ...(decidedBy === '' ? {} : { owner: decidedBy }) };
}

/** The next first; of one day in the order given. */
function datesToCome(dates: readonly DecisionDate[], today: string): DecisionDate[] {
  return dates
    .filter(({ on }) => on >= today)
    .map(({ on, label, owner }) => ({ on, label, ...(owner === undefined ? {} : { owner }) }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const DECIDE_BY: Bilingual = { en: 'Decision due', ko: '결정 기한' };
