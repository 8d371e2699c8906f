import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import { requireDraft } from '#domain/deal/deal.ts';
import { dealOperations } from '#domain/deal/operations/deal-operations.ts';
import type { DealOperation } from '#domain/deal/operations/deal-operations.ts';
import { questionsFor } from '#domain/leverage/compute-leverage.ts';
import { experimentsOn } from '#domain/leverage/experiments.ts';
import type { Experiment, Step } from '#domain/leverage/experiments.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import { ladderHealth } from '#domain/points/ladder-health.ts';
import { papersOf } from '#domain/points/papers-of-deal.ts';
import { goldenDeal, knownDeals } from '#tests/builders/known-deals.ts';
import { theLibrary } from '#tests/builders/the-library.ts';
import { draws } from '#tests/builders/draws.ts';

const library = theLibrary();

/** The step as the person would take it. */
function operationOf(step: Step, draftId: string): DealOperation {
  return step.kind === 'answer'
    ? { kind: 'answer-situation', questionId: step.questionId, answer: step.answer, note: '' }
    : {
        kind: 'edit-entry',
        draftId,
        termId: step.termId,
        patch: { state: { kind: 'value', value: step.value } },
      };
}

function dimensionOf(document: DealDocument, draft: Draft, { dimension }: Experiment) {
  return judgeDraft(document, draft, library).leverage.dimensions.find(
    (each) => each.dimension === dimension,
  );
}

function holdsWhenTaken(document: DealDocument, draft: Draft, experiment: Experiment): void {
  const { axis, before, after, step, quadrantAfter, isNearLineAfter } = experiment;
  expect(dimensionOf(document, draft, experiment)?.[axis].score).toBe(before);
  const then = dealOperations.apply(document, operationOf(step, draft.id));
  const taken = dimensionOf(then, requireDraft(then, draft.id, 'draftId'), experiment);
  expect(taken?.[axis].score).toBe(after);
  expect([taken?.quadrant, taken?.isNearLine]).toEqual([quadrantAfter, isNearLineAfter]);
  expect(after).toBeGreaterThan(before);
  for (const says of [experiment.says.en, experiment.says.ko]) expect(says).toContain(`${before} → ${after}`);
}

describe('an experiment', () => {
  it.each(knownDeals())('%s: has the score that the step, once taken, gives', (_name, document) => {
    for (const draft of document.drafts)
      for (const experiment of experimentsOn(document, draft, library))
        holdsWhenTaken(document, draft, experiment);
  });

  it('has that score for any answers', () => {
    const deal = goldenDeal('golden-co-production');
    const draft = deal.drafts[0]!;
    const questions = questionsFor(library.questions, deal.deal);
    const answers = fc.tuple(
      ...questions.map(({ answers: all }) => fc.constantFrom(...all.map(({ id }) => id), 'unknown')),
    );
    fc.assert(
      fc.property(answers, (given) => {
        const situation = Object.fromEntries(
          questions.map(({ id }, index) => [id, { answer: given[index] ?? 'unknown', note: '' }]),
        );
        const document = { ...deal, situation };
        for (const experiment of experimentsOn(document, draft, library))
          holdsWhenTaken(document, draft, experiment);
      }),
      { numRuns: draws(30) },
    );
  });

  it.each(knownDeals())('%s: is a step that we can take', (_name, document) => {
    const papers = papersOf(document);
    for (const draft of document.drafts) {
      for (const { step } of experimentsOn(document, draft, library)) {
        if (step.kind === 'answer') {
          const question = library.questions.find(({ id }) => id === step.questionId);
          expect(question?.answers.find(({ id }) => id === step.answer)?.reach).toBeDefined();
          expect(document.situation[step.questionId]).toBeDefined();
          continue;
        }
        const term = library.terms.find(({ id }) => id === step.termId)!;
        const [ask] = ladderHealth(term, document.ladders[term.id], papers, {
          ...document.deal,
          terms: library.terms,
        });
        expect([ask?.rung, ask?.fault, ask?.isMet === true]).toEqual(['ask', undefined, false]);
      }
    }
  });

  it('is told in a sentence, the best first, and at most two of a kind for a dimension', () => {
    const document = goldenDeal('golden-remake');
    const experiments = experimentsOn(document, document.drafts[0]!, library);
    const said = experiments.map(({ says }) => says);
    // By hand, from the golden's working: (1615 + 4 x 40) / 28, (1615 + 3 x 50) / 28, and (1973.4 + 3 x 100) / 61.
    expect(said[0]).toEqual({
      en: 'With the remake consents in writing: situation 57.7 → 63.4.',
      ko: '리메이크 동의를 서면으로 모두 받으면: 여건 57.7 → 63.4',
    });
    expect(said[1]).toEqual({
      en: 'With US entertainment counsel to review before signing: situation 57.7 → 63.',
      ko: '서명 전 미국 엔터테인먼트 변호사의 검토를 받으면: 여건 57.7 → 63',
    });
    expect(said).toContainEqual({
      en: 'With our ask on “Holdback on reserved rights” in the paper: terms 32.4 → 37.3.',
      ko: '‘유보권 홀드백’에 우리 요구안이 반영되면: 조건 32.4 → 37.3',
    });
    for (const { dimension } of experiments) {
      const here = experiments.filter((each) => each.dimension === dimension);
      const gains = here.map(({ before, after }) => Math.round((after - before) * 10));
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      for (const axis of ['terms', 'power'])
        expect(here.filter((each) => each.axis === axis).length).toBeLessThanOrEqual(2);
    }
  });
});
