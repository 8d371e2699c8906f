import type { DecideOutput, PointOutput, PointsOutput } from '#contract/formats/points-output.ts';
import { VERSION } from '#app/base/version.ts';
import { byId } from '#domain/base/by-id.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import { decideDeal } from '#domain/plan/decide-deal.ts';
import type { DealWorths, DecidedDeal } from '#domain/plan/decide-deal.ts';
import { byRank } from '#domain/points/highest-ranked.ts';
import type { Point, PointWorth } from '#domain/points/point.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { formatState } from '#domain/values/format-value.ts';
import type { TermState } from '#domain/values/state.ts';
import type { TemplateRoots } from './deal-file-commands.ts';
import { worthsInFile } from './worths-in-file.ts';

/** Every point of a deal file, by rank. `today` is an ISO date. */
export async function pointsInFile(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<PointsOutput> {
  const { points } = await decidedInFile(document, library, roots, today);
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
  const { decision, whole } = await decidedInFile(document, library, roots, today);
  // Sentences with every name are for a document; here the ids say which points are meant.
  const { reasonsInFull: _inFull, onWhatIsKnown: known, unknown, ...said } = decision;
  return {
    version: VERSION,
    title: document.deal.title,
    judgement: JUDGEMENT,
    on: today,
    whole,
    ...said,
    ...(known ? { onWhatIsKnown: { recommendation: known.recommendation, reasons: known.reasons } } : {}),
    unknown: unknown.map(({ kind, termIds, says, act }) => ({ kind, termIds, says, act })),
  };
}

/** The points and the decision of a deal file, with its money. */
export async function decidedInFile(
  document: DealDocument,
  library: Library,
  roots: TemplateRoots,
  today: string,
): Promise<DecidedDeal & Pick<DealWorths, 'whole'>> {
  const worths = await worthsInFile(document, library, roots);
  return { ...decideDeal({ document, library, today, ...worths }), whole: worths.whole };
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
  en: 'The rules behind this are Jibun’s judgment, not legal advice.',
  ko: '이 권고의 기준은 지분의 자체 판단이며, 법률 검토를 대신하지 않습니다.',
};
