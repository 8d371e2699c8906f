import { byId } from '#domain/base/by-id.ts';
import { bearsOnScore } from '#domain/comparison/bears-on-score.ts';
import type { DraftComparison } from '#domain/comparison/standing.ts';
import type { Deal, SituationAnswer } from '#domain/deal/deal.ts';
import type { Library, SituationQuestion } from '#domain/library/library.ts';
import { DIMENSIONS } from '#domain/library/term.ts';
import type { DimensionId, Term } from '#domain/library/term.ts';
import type { OurStance } from '#domain/points/our-stance.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { AnswerInput, Axis, DimensionLeverage, LeverageMap, Quadrant, TermInput } from './leverage.ts';
import { adviceOf } from './advice.ts';

export type LeverageInput = {
  readonly comparison: DraftComparison;
  readonly library: Pick<Library, 'terms' | 'questions'>;
  readonly situation: Readonly<Record<string, SituationAnswer>>;
  readonly deal: Pick<Deal, 'kinds' | 'ourRoles'>;
  readonly stance: OurStance;
};

/** Under this coverage, in percent, no quadrant is claimed. */
export const COVERAGE_NEEDED = 40;
/** Quadrants are cut here. */
const QUADRANT_CUT = 50;
/** So near to a line that one more term read, or one answer more, may move it across. Our judgment. */
const LINE_BAND = 5;

/**
 * The eight dimensions with what the paper gives (terms) and what the situation gives (power). Weighted means
 * of one-decimal scores, rounded half up to one decimal.
 */
export function computeLeverage(input: LeverageInput): LeverageMap {
  const terms = byId(input.library.terms);
  const questions = questionsFor(input.library.questions, input.deal);
  return {
    draftId: input.comparison.draftId,
    dimensions: DIMENSIONS.map((dimension) => dimensionLeverage(dimension, input, terms, questions)),
  };
}

/** The questions that bear on a deal of these kinds from our roles. */
export function questionsFor(
  questions: readonly SituationQuestion[],
  deal: Pick<Deal, 'kinds' | 'ourRoles'>,
): SituationQuestion[] {
  return questions.filter(
    (question) =>
      question.kinds.some((kind) => deal.kinds.includes(kind)) &&
      question.roles.some((role) => deal.ourRoles.includes(role)),
  );
}

function dimensionLeverage(
  dimension: DimensionId,
  input: LeverageInput,
  terms: ReadonlyMap<string, Term>,
  questions: readonly SituationQuestion[],
): DimensionLeverage {
  const termAxis = axis(
    input.comparison.terms
      .filter(
        (comparison) =>
          terms.get(comparison.termId)?.dimension === dimension && bearsOnScore(comparison, terms),
      )
      .map(({ termId, weight, standing, score }): TermInput => ({
        termId,
        weight,
        standing,
        ...(score === undefined ? {} : { score }),
      })),
  );
  const powerAxis = axis(
    questions.flatMap((question): AnswerInput[] => {
      const bears = question.bears.find((each) => each.dimension === dimension);
      if (!bears) return [];
      const given = input.situation[question.id]?.answer;
      const score = question.answers.find((answer) => answer.id === given)?.score;
      return [
        {
          questionId: question.id,
          weight: bears.weight,
          ...(given === undefined ? {} : { answer: given }),
          ...(score === undefined ? {} : { score }),
        },
      ];
    }),
  );
  const quadrant = quadrantOf(termAxis, powerAxis);
  return {
    dimension,
    terms: termAxis,
    power: powerAxis,
    ...(quadrant ? { quadrant } : {}),
    ...saidOf(termAxis, powerAxis, quadrant, dimension, input),
  };
}

/** Near a line nothing follows from the corner; without a corner what is missing is said. */
function saidOf(
  termAxis: Axis<TermInput>,
  powerAxis: Axis<AnswerInput>,
  quadrant: Quadrant | undefined,
  dimension: DimensionId,
  { stance, library }: LeverageInput,
): Pick<DimensionLeverage, 'isNearLine' | 'restsOn' | 'openAsks' | 'why'> {
  if (!quadrant) return { restsOn: [], openAsks: [], why: tooLittle(termAxis, powerAxis) };
  if ([termAxis.score, powerAxis.score].some(isNearCut)) {
    return { isNearLine: true, restsOn: [], openAsks: [], why: NEAR_LINE };
  }
  const terms = library.terms.filter((term) => term.dimension === dimension);
  return adviceOf(quadrant, termAxis.inputs, stance, terms);
}

function axis<Input extends { readonly weight: number; readonly score?: number }>(
  inputs: readonly Input[],
): Axis<Input> {
  const applicableWeight = inputs.reduce((sum, input) => sum + input.weight, 0);
  let scoredWeight = 0;
  let weightedTenths = 0;
  for (const input of inputs) {
    if (input.score === undefined) continue;
    scoredWeight += input.weight;
    weightedTenths += input.weight * Math.round(input.score * 10);
  }
  const coverage = applicableWeight === 0 ? 0 : roundRatio(scoredWeight * 1000, applicableWeight) / 10;
  return {
    ...(scoredWeight === 0 ? {} : { score: roundRatio(weightedTenths, scoredWeight) / 10 }),
    coverage,
    scoredWeight,
    applicableWeight,
    inputs,
  };
}

function quadrantOf(terms: Axis<TermInput>, power: Axis<AnswerInput>): Quadrant | undefined {
  if (terms.score === undefined || power.score === undefined) return undefined;
  if (!isCovered(terms) || !isCovered(power)) return undefined;
  if (terms.score < QUADRANT_CUT) return power.score < QUADRANT_CUT ? 'weak' : 'under-claimed';
  return power.score < QUADRANT_CUT ? 'exposed' : 'strong';
}

/** Scores have one decimal; in tenths the difference is exact. */
function isNearCut(score: number | undefined): boolean {
  return score !== undefined && Math.abs(Math.round(score * 10) - QUADRANT_CUT * 10) <= LINE_BAND * 10;
}

/** Whether enough of an axis is known for a corner to be claimed. By weight, not by the rounded percentage: 39.96% is not 40%. */
export function isCovered(side: Axis<unknown>): boolean {
  return side.score !== undefined && side.scoredWeight * 100 >= COVERAGE_NEEDED * side.applicableWeight;
}

function tooLittle(terms: Axis<TermInput>, power: Axis<AnswerInput>): Bilingual {
  if (isCovered(terms)) {
    return {
      en: 'Too few questions on the situation are answered to say.',
      ko: '상황 질문에 대한 답이 부족하여 판단하지 않습니다.',
    };
  }
  return !isCovered(power)
    ? {
        en: 'Too few terms are read and too few questions answered to say.',
        ko: '확인한 조건과 답한 질문이 모두 부족하여 판단하지 않습니다.',
      }
    : { en: 'Too few terms are read to say.', ko: '확인한 조건이 부족하여 판단하지 않습니다.' };
}

/** top / bottom, rounded half up; both whole and not negative. */
function roundRatio(top: number, bottom: number): number {
  return Math.floor((2 * top + bottom) / (2 * bottom));
}

const NEAR_LINE: Bilingual = {
  en: 'Near the dividing line: one more term or answer may move it across, so no advice follows from its corner.',
  ko: '경계선에 가까워 조건이나 답변 하나로 판정이 바뀔 수 있습니다. 이 영역의 위치만으로는 권고하지 않습니다.',
};
