import type { DecideOutput, PointOutput, PointsOutput } from '#contract/formats/points-output.ts';
import { reportToNobody } from '#app/base/report.ts';
import { VERSION } from '#app/base/version.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { priceDeal, runTaskHere } from '#app/money/money.ts';
import { byId } from '#domain/base/by-id.ts';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { byRank, decideDeal, notWorked, NO_PAPER_TO_PRICE } from '#domain/plan/decide-deal.ts';
import type { DealWorths, DecidedDeal } from '#domain/plan/decide-deal.ts';
import { worthOfWhole, worthsOfPoints } from '#domain/plan/worths-of-points.ts';
import type { WholeWorth } from '#domain/points/decision.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import { dealModel } from '#domain/settlement/clauses/deal-model.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState } from '#domain/values/format-value.ts';
import type { TermState } from '#domain/values/state.ts';
import type { TemplateRoots } from './deal-file-commands.ts';

/** Every point of a deal file, by rank. `today` is an ISO date. */
export async function pointsInFile(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<PointsOutput> {
  const { points } = await workOut(document, library, roots, today);
  return {
    version: VERSION,
    title: document.deal.title,
    points: byRank(points).map((point) => pointOutput(point, library)),
  };
}

/** What to do with their latest paper. `today` is an ISO date. */
export async function decideInFile(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<DecideOutput> {
  const { decision, whole } = await workOut(document, library, roots, today);
  return {
    version: VERSION,
    title: document.deal.title,
    judgement: JUDGEMENT,
    on: today,
    whole,
    ...decision,
  };
}

async function workOut(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<DecidedDeal & { readonly whole: WholeWorth }> {
  const money = await priced(document, library, roots);
  return { ...decideDeal({ document, library, today, ...money }), whole: money.whole };
}

/** What the deal lacks for its money is said in place of a figure. */
async function priced(document: DealDocument, library: Library, roots: TemplateRoots): Promise<DealWorths> {
  const { theirs, agreed } = papersOf(document);
  const draft = theirs ?? agreed;
  if (!draft) return notWorked(NO_PAPER_TO_PRICE);
  try {
    const model = dealModel(document, draft, openMoneyParameters(roots), library.terms);
    const prices = await priceDeal(
      { document, draft, terms: library.terms },
      model,
      runTaskHere,
      reportToNobody,
    );
    return {
      worths: worthsOfPoints(prices, model.currency),
      whole: worthOfWhole(prices, model.currency),
    };
  } catch (error) {
    if (!(error instanceof Fail)) throw error;
    return notWorked(error.failure.message);
  }
}

function pointOutput(point: Point, library: Library): PointOutput {
  const { termId, theirs, ours, comparison, moves, worth, ...rest } = point;
  const term = byId(library.terms).get(termId);
  const said = (state: TermState) => ({
    ...state,
    says: term ? formatState(state, term, library) : { en: '', ko: '' },
  });
  return {
    term: termId,
    name: term?.name ?? { en: termId, ko: termId },
    ...rest,
    ...(theirs ? { theirs: said(theirs) } : {}),
    ...(ours ? { ours: said(ours) } : {}),
    ...(comparison?.score === undefined ? {} : { score: comparison.score }),
    moves: moves.map((move) => ({ ...move, state: said(move.state) })),
    ...worthOutput(worth),
  };
}

function worthOutput(worth: PointWorth): Pick<PointOutput, 'worth' | 'notPriced'> {
  if (worth.kind === 'not-priced') return { notPriced: worth.why };
  const { kind: _priced, ...figures } = worth;
  return { worth: figures };
}

const JUDGEMENT: Bilingual = {
  en: 'The rules behind this are Jibun’s judgement, not legal advice.',
  ko: '이 권고의 기준은 지분의 자체 판단이며, 법률 검토를 대신하지 않습니다.',
};
