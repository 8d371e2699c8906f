import type { ColumnRef, DraftComparison, SideBySide } from '#domain/comparison/standing.ts';
import { sideBySide } from '#domain/comparison/side-by-side.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { findDraft } from '#domain/deal/deal.ts';
import { computeKeyDates } from '#domain/deal/key-dates.ts';
import type { KeyDate } from '#domain/deal/key-date-types.ts';
import { experimentsOn } from '#domain/leverage/experiments.ts';
import type { Experiment } from '#domain/leverage/experiments.ts';
import { judgeDraft } from '#domain/leverage/judge-draft.ts';
import type { JudgedDraft } from '#domain/leverage/judge-draft.ts';
import type { Library } from '#domain/library/library.ts';
import type { CheckResult } from '#domain/library/rule.ts';
import type { AnsweredAsk, StruckAsk } from '#domain/rounds/fate.ts';
import { fatesOfAsks } from '#domain/rounds/fates-of-asks.ts';
import { movesOfRounds } from '#domain/rounds/moves-of-rounds.ts';
import type { PaperMove } from '#domain/rounds/moves-of-rounds.ts';
import { checkRules } from '#domain/rules/check-rules.ts';
import { keptFor } from './kept-for.ts';
import { useApp, useDocument } from './session.ts';

/*
 * What follows from the document and the library on screen. It is calculated here at once, so that it is never
 * older than the document beside it. It is calculated once for all components: an answer is kept for as long as
 * the document and the library that it was calculated from.
 */

/** A draft of the open deal compared with the library and the situation; undefined when the deal has no such draft. */
export function useJudgedDraft(draftId: string | undefined): JudgedDraft | undefined {
  return judged(useDocument(), useApp(wholeLibrary))(draftId ?? '');
}

/** What would change each dimension of a draft of the open deal; the best first within a dimension. */
export function useExperiments(draftId: string): readonly Experiment[] {
  return tried(useDocument(), useApp(wholeLibrary))(draftId);
}

/** For comparisons of several drafts at a time. */
export function useComparisons(): (draftId: string) => DraftComparison | undefined {
  const judge = judged(useDocument(), useApp(wholeLibrary));
  return (draftId) => judge(draftId)?.comparison;
}

export function useSideBySide(columns: readonly ColumnRef[]): SideBySide {
  return beside(useDocument(), useApp(wholeLibrary))(columns);
}

/** The result of every rule on a draft, or on our facts alone while there is no draft. */
export function useCheckedRules(draftId: string | undefined): readonly CheckResult[] {
  return checked(useDocument(), useApp(publishedLibrary))(draftId ?? '');
}

/** What became of our asks, and how each paper moved. `struck`: what their files show beyond the values of their papers. */
export function useRounds(struck: readonly StruckAsk[]): Rounds {
  return followed(useDocument(), useApp(wholeLibrary), struck);
}

export function useKeyDates(): readonly KeyDate[] {
  return dated(useDocument(), useApp(publishedLibrary));
}

type OfLibrary = { readonly library: Library; readonly baseLibrary: Library };
const wholeLibrary = ({ library }: OfLibrary): Library => library;
/** The library without the firm's own precedents, because those change no rule and no date. */
const publishedLibrary = ({ baseLibrary }: OfLibrary): Library => baseLibrary;

const judged = keptFor((document: DealDocument, library: Library) =>
  keptForEach((draftId: string) => {
    const draft = findDraft(document, draftId);
    return draft && judgeDraft(document, draft, library);
  }),
);

const tried = keptFor((document: DealDocument, library: Library) =>
  keptForEach((draftId: string) => {
    const draft = findDraft(document, draftId);
    return draft ? experimentsOn(document, draft, library) : [];
  }),
);

const beside = keptFor((document: DealDocument, library: Library) =>
  keptForEach((columns: readonly ColumnRef[]) => sideBySide(document, columns, library)),
);

const checked = keptFor((document: DealDocument, library: Library) =>
  keptForEach((draftId: string) => {
    const { deal, situation } = document;
    return checkRules({ deal, draft: findDraft(document, draftId), situation, library });
  }),
);

export type Rounds = { readonly asks: readonly AnsweredAsk[]; readonly moves: readonly PaperMove[] };
const followed = keptFor(
  (document: DealDocument, { terms }: Library, struck: readonly StruckAsk[]): Rounds => {
    const asks = fatesOfAsks(document, terms, struck);
    return { asks, moves: movesOfRounds(document, terms, asks) };
  },
);

const dated = keptFor((document: DealDocument, library: Library) => computeKeyDates(document, library));

/** Keeps one answer for each input. Inputs with the same content share it. */
function keptForEach<A, T>(work: (asked: A) => T): (asked: A) => T {
  const kept = new Map<string, { readonly answer: T }>();
  return (asked) => {
    const name = JSON.stringify(asked);
    const found = kept.get(name) ?? { answer: work(asked) };
    kept.set(name, found);
    return found.answer;
  };
}
