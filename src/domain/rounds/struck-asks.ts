import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { entryOf } from '#domain/deal/deal.ts';
import type { Term } from '#domain/library/term.ts';
import type { PaperDocument, Paragraph, Revision } from '#domain/reading/document/paper-document.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';
import { figuresSaid, valuesAmong } from '#domain/reading/find-values.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { isSameFigure } from '#domain/values/same-figure.ts';
import type { Value } from '#domain/values/value.ts';
import type { AnsweredAsk, StruckAsk } from './fate.ts';

export type StruckOrder = {
  readonly document: Pick<DealDocument, 'deal' | 'drafts' | 'papers'>;
  /** The asks that their paper answers. */
  readonly asks: readonly AnsweredAsk[];
  readonly terms: readonly Term[];
  readonly words: ValueWords;
  /** Their paper as it was read, with the id under which the deal keeps it. */
  readonly paperId: string;
  readonly paper: PaperDocument;
};

/**
 * The asks whose figure their paper strikes with tracked changes. Struck is a figure of ours where they have the term in
 * that very paragraph, or where it was put in by another author than strikes it and is the figure of no other ask. What
 * the file does not show is not struck: a choice, words, an edit that is not tracked.
 */
export function struckAsks(order: StruckOrder): StruckAsk[] {
  const { document, asks, terms, words, paperId, paper } = order;
  const { currency } = document.deal;
  const struck = struckFigures(paper);
  const asked = asks.flatMap((ask) => {
    const term = terms.find(({ id }) => id === ask.termId);
    const { state } = ask.asked;
    if (!term || !ask.answer || state.kind !== 'value') return [];
    const said = struck.filter((each) => holds(each, state.value, term, words, currency));
    return [{ ask, said, answer: ask.answer.paper }];
  });
  return asked.flatMap(({ ask, said, answer }): StruckAsk[] => {
    const { found } = entryOf(answer, ask.termId);
    const home = found?.paperId === paperId ? found.at.paragraph : undefined;
    const isHere = said.some(({ paragraph }) => paragraph === home);
    const isOnly = said.some(
      (each) =>
        each.isOfAnother &&
        asked.every(({ ask: other, said: others }) => other.termId === ask.termId || !others.includes(each)),
    );
    return isHere || isOnly ? [{ draftId: answer.id, termId: ask.termId }] : [];
  });
}

/** A stretch that was struck, in its paragraph as it stood before that. */
type Struck = {
  readonly paragraph: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Another author had put it in. */
  readonly isOfAnother: boolean;
};

function struckFigures({ parts, revisions }: PaperDocument): Struck[] {
  return [...paragraphsOf(parts)].flatMap((paragraph) => {
    const numbers = new Set(paragraph.runs.flatMap(({ revision }) => revision ?? []));
    return [...numbers].flatMap((number): Struck[] => {
      const revision = revisions[number];
      if (revision?.kind !== 'deletion' || !/\p{N}/u.test(revision.before)) return [];
      const said = asItStood(paragraph, number, revisions);
      return [{ paragraph: paragraph.id, ...said, isOfAnother: isOfAnother(revision, revisions) }];
    });
  });
}

/** With the struck words, and without what their author put in place of them. */
function asItStood({ runs }: Paragraph, number: number, revisions: readonly Revision[]) {
  const author = revisions[number]?.author;
  let [text, from, to] = ['', 0, 0];
  for (const run of runs) {
    const revision = run.revision === undefined ? undefined : revisions[run.revision];
    const isStruck = run.revision === number;
    const isGone = revision?.kind === 'deletion' || revision?.kind === 'moved-from';
    const isInstead = revision?.kind === 'insertion' && revision.author === author;
    if (!isStruck && (isGone || isInstead)) continue;
    if (isStruck && to === 0) from = text.length;
    text += run.text;
    if (isStruck) to = text.length;
  }
  return { text, from, to };
}

function isOfAnother({ author, paragraph, before }: Revision, revisions: readonly Revision[]): boolean {
  return revisions.some(
    (each) =>
      each.kind === 'insertion' &&
      each.author !== author &&
      each.paragraph === paragraph &&
      each.after.includes(before),
  );
}

function holds(
  { text, from, to }: Struck,
  value: Value,
  term: Term,
  words: ValueWords,
  currency: CurrencyCode,
): boolean {
  const context = { form: term.form, currency, words };
  return valuesAmong(figuresSaid(text, context), context).some(
    (each) => each.from < to && from < each.to && isSameFigure(each.value, value),
  );
}
