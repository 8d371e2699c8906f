import type { DecideOutput, PointOutput, PointsOutput } from '#contract/formats/points-output.ts';
import { reportToNobody } from '#app/base/report.ts';
import { VERSION } from '#app/base/version.ts';
import { openMoneyParameters } from '#app/money/open-money-parameters.ts';
import { priceDeal, runTaskHere } from '#app/money/money.ts';
import { byId } from '#domain/base/by-id.ts';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { Library } from '#domain/library/library.ts';
import { oneQuestionOf } from '#domain/library/one-question.ts';
import { worthOfWhole, worthsOfPoints } from '#domain/plan/worths-of-points.ts';
import { decide } from '#domain/points/decide.ts';
import type { DecisionDate, WholeWorth } from '#domain/points/decision.ts';
import { legalStops } from '#domain/points/legal-stops.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import { pointsOfDeal } from '#domain/points/points-of-deal.ts';
import { checkRules } from '#domain/rules/check-rules.ts';
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
    points: points
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.termId < b.termId ? -1 : 1))
      .map((point) => pointOutput(point, library)),
  };
}

/** What to do with their latest paper. `today` is an ISO date. */
export async function decideInFile(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<DecideOutput> {
  const { points, stops, toKnow, whole } = await workOut(document, library, roots, today);
  const dates = datesToCome(document, library, today);
  return {
    version: VERSION,
    title: document.deal.title,
    judgement: JUDGEMENT,
    on: today,
    whole,
    ...decide({ document, library, points, stops, toKnow, whole, dates }),
  };
}

async function workOut(document: DealDocument, library: Library, roots: TemplateRoots, today: string) {
  const { theirs, agreed } = papersOf(document);
  const draft = theirs ?? agreed;
  const { deal, situation } = document;
  const results = checkRules({ deal, draft, situation, library });
  const { stops, toKnow } = legalStops({ results, rules: library.rules, deal, today });
  const { worths, whole } = await priced(document, library, roots);
  const points = pointsOfDeal({
    document,
    library,
    worths,
    stopTerms: new Set(stops.flatMap(({ termIds }) => termIds)),
    oneQuestion: oneQuestionOf(library.terms),
  });
  return { points, stops, toKnow, whole };
}

/** What the deal lacks for its money is said in place of a figure. */
async function priced(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
): Promise<{ readonly worths: ReadonlyMap<string, PointWorth>; readonly whole: WholeWorth }> {
  const { theirs, agreed } = papersOf(document);
  const draft = theirs ?? agreed;
  if (!draft) return { worths: new Map(), whole: { kind: 'not-priced', why: NO_PAPER } };
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
    return { worths: new Map(), whole: { kind: 'not-priced', why: error.failure.message } };
  }
}

function datesToCome(document: DealDocument, library: Library, today: string): DecisionDate[] {
  const { mandate } = document;
  const own: DecisionDate[] =
    mandate?.dueOn === undefined
      ? []
      : [
          {
            on: mandate.dueOn,
            label: DECIDE_BY,
            ...(mandate.decidedBy === '' ? {} : { owner: mandate.decidedBy }),
          },
        ];
  return [...own, ...computeKeyDates(document, library).map(({ on, label }) => ({ on, label }))]
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
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
const NO_PAPER: Bilingual = {
  en: 'There is no paper of theirs to work the money from.',
  ko: '금액을 계산할 상대방의 초안이 없습니다.',
};
const DECIDE_BY: Bilingual = { en: 'Decision due', ko: '결정 기한' };
