import { compareDraft } from '#domain/comparison/compare-draft.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Library, SituationQuestion } from '#domain/library/library.ts';
import type { DimensionId } from '#domain/library/term.ts';
import { ladderHealth } from '#domain/points/ladder-health.ts';
import { ourStance } from '#domain/points/our-stance.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Value } from '#domain/values/value.ts';
import { NEAR_LINE_WORDS, QUADRANT_WORDS } from '#domain/words/standing-words.ts';
import { computeLeverage, questionsFor } from './compute-leverage.ts';
import type { DimensionLeverage, Quadrant } from './leverage.ts';

/** PRIVATE. One step that we can take ourselves: the next better answer of a question, or one ask of ours in the paper. */
export type Step =
  | { readonly kind: 'answer'; readonly questionId: string; readonly answer: string }
  | { readonly kind: 'ask'; readonly termId: string; readonly value: Value };

/** PRIVATE. What one step alone would make of a dimension, all else as it is. Scores 0-100, one decimal. */
export type Experiment = {
  readonly dimension: DimensionId;
  /** An answer moves what the situation gives (`power`), an ask what the paper gives (`terms`). */
  readonly axis: 'terms' | 'power';
  readonly step: Step;
  readonly before: number;
  readonly after: number;
  /** The corner after the step. Missing where the coverage does not reach for one. */
  readonly quadrantAfter?: Quadrant;
  readonly isNearLineAfter?: true;
  /** `With a second offer in writing: situation 59 → 65.` */
  readonly says: Bilingual;
};

/** On each axis of a dimension so many, the best first. */
const MOST_PER_AXIS = 2;

/**
 * What would change each dimension, the best steps first. Facts of history are no steps, and neither are open
 * questions: to answer one tells us more, and changes nothing. A rung that does not stand is not tried. Pure.
 */
export function experimentsOn(
  document: DealDocument,
  draft: Draft,
  library: Pick<Library, 'terms' | 'questions'>,
): Experiment[] {
  const judge = judgeOf(document, draft, library);
  const before = judge({});
  const tried = stepsOf(document, draft, library).flatMap(({ step, phrase }) => {
    const after = afterStep(document, draft, judge, step);
    return before.flatMap((each, index) => experimentOn(each, after[index], step, phrase));
  });
  return before.flatMap(({ dimension }) =>
    (['power', 'terms'] as const)
      .flatMap((axis) =>
        tried
          .filter((each) => each.dimension === dimension && each.axis === axis)
          .toSorted(byGain)
          .slice(0, MOST_PER_AXIS),
      )
      .toSorted(byGain),
  );
}

type Possible = { readonly step: Step; readonly phrase: Bilingual };

function stepsOf(
  document: DealDocument,
  draft: Draft,
  { terms, questions }: Pick<Library, 'terms' | 'questions'>,
): Possible[] {
  const { deal, ladders, situation } = document;
  const { openAsks } = ourStance(document, terms);
  const papers = papersOf(document);
  const answers = questionsFor(questions, deal).flatMap((question): Possible[] => {
    const next = nextAnswer(question, situation[question.id]?.answer);
    return next?.reach
      ? [{ step: { kind: 'answer', questionId: question.id, answer: next.id }, phrase: next.reach }]
      : [];
  });
  const asks = terms.flatMap((term): Possible[] => {
    const value = ladders[term.id]?.ask?.value;
    if (!openAsks.has(term.id) || !value) return [];
    if (entryOf(draft, term.id).state.kind === 'unread') return [];
    const ask = ladderHealth(term, ladders[term.id], papers, { ...deal, terms }).find(
      ({ rung }) => rung === 'ask',
    );
    return ask && !ask.fault
      ? [{ step: { kind: 'ask', termId: term.id, value }, phrase: withAsk(term.name) }]
      : [];
  });
  return [...answers, ...asks];
}

/** The next better answer that we can bring about. Without an answer nothing is known to change. */
function nextAnswer(
  { answers }: SituationQuestion,
  given: string | undefined,
): SituationQuestion['answers'][number] | undefined {
  const now = answers.find(({ id }) => id === given);
  if (!now) return undefined;
  return answers
    .filter(({ score, reach }) => reach !== undefined && score > now.score)
    .toSorted((a, b) => a.score - b.score)[0];
}

type Judge = (changed: {
  readonly draft?: Draft;
  readonly situation?: DealDocument['situation'];
}) => readonly DimensionLeverage[];

/** Judges the deal with one thing in it changed. What the change cannot touch is worked out once. */
function judgeOf(document: DealDocument, draft: Draft, library: Pick<Library, 'terms' | 'questions'>): Judge {
  const { deal, ladders, situation } = document;
  const stance = ourStance(document, library.terms);
  const compared = (each: Draft) => compareDraft({ draft: each, terms: library.terms, deal, ladders });
  const asItIs = compared(draft);
  return (changed) =>
    computeLeverage({
      comparison: changed.draft ? compared(changed.draft) : asItIs,
      situation: changed.situation ?? situation,
      library,
      deal,
      stance,
    }).dimensions;
}

/** The step is taken in a copy of the deal and the deal judged anew, so that the figure is the one it would have. */
function afterStep(
  document: DealDocument,
  draft: Draft,
  judge: Judge,
  step: Step,
): readonly DimensionLeverage[] {
  if (step.kind === 'answer') {
    const { questionId, answer } = step;
    return judge({ situation: { ...document.situation, [questionId]: { answer, note: '' } } });
  }
  const entry = { ...entryOf(draft, step.termId), state: { kind: 'value' as const, value: step.value } };
  return judge({ draft: { ...draft, entries: { ...draft.entries, [step.termId]: entry } } });
}

function experimentOn(
  now: DimensionLeverage,
  then: DimensionLeverage | undefined,
  step: Step,
  phrase: Bilingual,
): Experiment[] {
  const axis = step.kind === 'answer' ? 'power' : 'terms';
  const [before, after] = [now[axis].score, then?.[axis].score];
  if (!then || before === undefined || after === undefined || after <= before) return [];
  const { quadrant, isNearLine } = then;
  const moved = movedTo(now, then);
  const side = AXIS_WORDS[axis];
  return [
    {
      dimension: now.dimension,
      axis,
      step,
      before,
      after,
      ...(quadrant ? { quadrantAfter: quadrant } : {}),
      ...(isNearLine ? { isNearLineAfter: true as const } : {}),
      says: {
        en: `${phrase.en}: ${side.en} ${before} → ${after}${moved ? `, ${moved.en}` : ''}.`,
        ko: `${phrase.ko}: ${side.ko} ${before} → ${after}${moved ? `, ${moved.ko}` : ''}`,
      },
    },
  ];
}

/** Where the dimension would come to lie, where that is somewhere else. */
function movedTo(now: DimensionLeverage, then: DimensionLeverage): Bilingual | undefined {
  if (now.quadrant === then.quadrant && now.isNearLine === then.isNearLine) return undefined;
  if (!then.quadrant) return undefined;
  const place = QUADRANT_WORDS[then.quadrant];
  const near = then.isNearLine
    ? { en: ` (${NEAR_LINE_WORDS.en})`, ko: `(${NEAR_LINE_WORDS.ko})` }
    : { en: '', ko: '' };
  return { en: `then ${place.en}${near.en}`, ko: `위치는 ${place.ko}${near.ko}` };
}

function byGain(a: Experiment, b: Experiment): number {
  const gain = ({ before, after }: Experiment) => Math.round((after - before) * 10);
  return gain(b) - gain(a) || (nameOf(a.step) < nameOf(b.step) ? -1 : 1);
}

function nameOf(step: Step): string {
  return step.kind === 'answer' ? step.questionId : step.termId;
}

function withAsk(name: Bilingual): Bilingual {
  return {
    en: `With our ask on “${name.en}” in the paper`,
    ko: `‘${name.ko}’에 우리 요구안이 반영되면`,
  };
}

const AXIS_WORDS = {
  power: { en: 'situation', ko: '여건' },
  terms: { en: 'terms', ko: '조건' },
} as const satisfies Readonly<Record<'power' | 'terms', Bilingual>>;
