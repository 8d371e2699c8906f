import { sameContent } from '#domain/base/same-content.ts';
import type { CurrencyCode } from '#domain/figures/currency.ts';
import type { DealDocument, Draft } from '#domain/deal/deal.ts';
import type { SharedDraft } from '#domain/deal/disclosure.ts';
import type { FoundInPaper } from '#domain/deal/paper.ts';
import type { Term } from '#domain/library/term.ts';
import { figuresSaid, valuesAmong } from '#domain/reading/find-values.ts';
import type { TextReplacement } from '#domain/redline/change.ts';
import type { ValueWords } from '#domain/values/form.ts';
import { formatValue } from '#domain/values/format-value.ts';
import { isSameFigure } from '#domain/values/same-figure.ts';
import type { Value } from '#domain/values/value.ts';
import { sayInPlaceOf } from './say-in-place-of.ts';
import { hasHangul } from '#domain/text/hangul.ts';

/** What of a draft of ours goes into their paper as figures in their sentences, and what a person words by hand. */
export type DraftChanges = {
  readonly changes: readonly DraftChange[];
  readonly byHand: readonly LeftByHand[];
};

/** The figures of one sentence of theirs, and the terms that they settle. */
export type DraftChange = { readonly change: TextReplacement; readonly termIds: readonly string[] };

/** A term on which the two differ and that is no figure of theirs. */
export type LeftByHand = {
  readonly termId: string;
  readonly why: (typeof LEFT_BY_HAND)[number];
};

/**
 * Their words hold no such figure; ours is no figure or has another base; it is not read from this file; nobody has
 * looked yet; they say nothing. What a person words first comes first.
 */
export const LEFT_BY_HAND = ['no-figure', 'other-kind', 'elsewhere', 'unread', 'silent'] as const;

export type DraftAgainstPaper = {
  /** Ours, as the other side may see it: nothing else of ours can reach their paper. */
  readonly ours: SharedDraft;
  readonly document: Pick<DealDocument, 'drafts' | 'papers'>;
  /** SHA-256 of their file. */
  readonly digest: string;
  readonly terms: readonly Term[];
  readonly words: ValueWords;
  readonly currency: CurrencyCode;
};

/** Each figure of ours in place of theirs, in the sentence from which theirs was read. */
export function changesFromDraft(order: DraftAgainstPaper): DraftChanges {
  const theirs = draftReadFrom(order);
  const byHand: LeftByHand[] = [];
  const swaps: Swap[] = [];
  for (const term of order.terms) {
    const state = order.ours.entries[term.id]?.state;
    if (state?.kind !== 'value') continue;
    const swap = swapOf(term, state.value, theirs, order);
    if (typeof swap === 'string') byHand.push({ termId: term.id, why: swap });
    else if (swap) swaps.push(swap);
  }
  const bySentence = Map.groupBy(swaps, ({ sentence, clause }) => `${clause}\n${sentence}`);
  return { changes: [...bySentence.values()].map(changeOf), byHand };
}

/** One figure of a sentence of theirs. */
type Swap = {
  readonly termId: string;
  readonly sentence: string;
  readonly clause: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

function draftReadFrom({ document: { drafts, papers = {} }, digest }: DraftAgainstPaper): readonly Draft[] {
  const ids = new Set(
    Object.values(papers).flatMap((paper) => (paper.digest === digest ? [paper.draftId] : [])),
  );
  const read = drafts.filter(({ id, side }) => side === 'theirs' && ids.has(id));
  return read.length > 0 ? read : drafts.filter(({ side }) => side === 'theirs').slice(-1);
}

function swapOf(
  term: Term,
  ours: Value,
  drafts: readonly Draft[],
  order: DraftAgainstPaper,
): Swap | LeftByHand['why'] | undefined {
  const entry = drafts.map(({ entries }) => entries[term.id]).find((each) => each !== undefined);
  if (!entry || entry.state.kind === 'unread') return 'unread';
  if (entry.state.kind === 'absent') return 'silent';
  if (entry.state.kind !== 'value') return 'no-figure';
  const { value } = entry.state;
  if (sameContent(value, ours)) return undefined;
  const { found } = entry;
  if (!found || order.document.papers?.[found.paperId]?.digest !== order.digest) return 'elsewhere';
  if (value.kind !== ours.kind || baseOf(value) !== baseOf(ours) || perOf(value) !== perOf(ours))
    return 'other-kind';
  return swapIn(term, value, ours, found, order) ?? 'no-figure';
}

function swapIn(
  term: Term,
  theirs: Value,
  ours: Value,
  { quotation, at }: FoundInPaper,
  { words, currency }: DraftAgainstPaper,
): Swap | undefined {
  const context = { form: term.form, currency, words };
  for (const sentence of sentencesOf(quotation)) {
    const figures = valuesAmong(figuresSaid(sentence, context), context).filter(({ value }) =>
      isSameFigure(value, theirs),
    );
    const [only, ...more] = figures;
    if (!only || more.some(({ from }) => from !== only.from)) continue;
    const lang = hasHangul(sentence) ? 'ko' : 'en';
    const said = sentence.slice(only.from, only.to);
    const text = sayInPlaceOf(said, theirs, ours, lang) ?? formatValue(ours, term, words, 'exact')[lang];
    const after = sentence.slice(0, only.from) + text + sentence.slice(only.to);
    // What is written must read back as what was meant.
    const readsBack = valuesAmong(figuresSaid(after, context), context).some(
      ({ value, from }) => from === only.from && isSameFigure(value, ours),
    );
    if (readsBack)
      return { termId: term.id, sentence, clause: at.clause, from: only.from, to: only.to, text };
  }
  return undefined;
}

/** Lines and cells of a quotation: a change stays in one paragraph. A number before the words may be automatic. */
function sentencesOf(quotation: string): string[] {
  return quotation
    .split(/\n| \| /)
    .map((line) =>
      line
        .replace(
          /^\s*(?:\(?(?:\d+(?:\.\d+)*|[ivxlc]+|[IVXLC]+|[A-Za-z가-힣])[.)]|제\s?\d+\s?[조항]|[①-⑳])\s+(?=\S)/u,
          '',
        )
        .trim(),
    )
    .filter((line) => line !== '');
}

function changeOf(swaps: readonly Swap[]): DraftChange {
  const [{ sentence, clause } = { sentence: '', clause: '' }] = swaps;
  let replace = sentence;
  for (const { from, to, text } of swaps.toSorted((a, b) => b.from - a.from)) {
    replace = replace.slice(0, from) + text + replace.slice(to);
  }
  return {
    change: { find: sentence, replace, ...(clause === '' ? {} : { clause }) },
    termIds: swaps.map(({ termId }) => termId),
  };
}

function baseOf(value: Value): string | undefined {
  return 'base' in value ? value.base : undefined;
}

function perOf(value: Value): string | undefined {
  return value.kind === 'money' ? value.per : value.kind === 'rate' ? value.period : undefined;
}
