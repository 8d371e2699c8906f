import type { HistoryStep } from '#contract/methods.ts';
import type { Lang } from '#domain/text/bilingual.ts';
import { findMatch } from '#domain/text/find-match.ts';

export type StepFilter = { readonly termId: string; readonly query: string };

export const EVERY_STEP: StepFilter = { termId: '', query: '' };

/** The steps that bear on the term and hold the words, newest first. A word of either language finds. */
export function matchingSteps(steps: readonly HistoryStep[], filter: StepFilter): HistoryStep[] {
  const query = filter.query.trim();
  return steps
    .filter(({ termIds }) => filter.termId === '' || termIds.includes(filter.termId))
    .filter((step) => query === '' || textsOf(step).some((text) => findMatch(text, query) !== undefined))
    .toSorted((a, b) => b.stepId - a.stepId);
}

/** What a step says of itself, in one language. */
export function nameOf({ name, lines }: HistoryStep, lang: Lang): string {
  const [only, ...others] = lines;
  return only && others.length === 0 ? only.says[lang] : name[lang];
}

function textsOf({ name, lines }: HistoryStep): string[] {
  const wordings = lines.flatMap(({ wording }) => (wording ? [wording.before, wording.after] : []));
  return [name, ...lines.map(({ says }) => says)].flatMap(({ en, ko }) => [en, ko]).concat(wordings);
}
