import type { PaperComment, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import { alignTexts } from './align-lines.ts';
import type { PaperLine, PaperView } from './paper-lines.ts';
import { linesOf, saidBy } from './paper-lines.ts';

export const LINE_CHANGES = ['changed', 'new', 'gone', 'moved', 'formatting'] as const;

/** One paragraph that is not as it was. */
export type LineChange = {
  readonly kind: (typeof LINE_CHANGES)[number];
  readonly before?: ComparedLine;
  readonly after?: ComparedLine;
  /** Of a changed paragraph: its words. */
  readonly runs?: readonly DiffRun[];
  /** A figure is among what changed. */
  readonly hasFigures: boolean;
  /** The later paper does not mark it: its tracked changes do not lead from the earlier words to these. */
  readonly isUntracked: boolean;
};

export type ComparedLine = Pick<PaperLine, 'part' | 'paragraph' | 'label' | 'page'> & {
  readonly text: string;
};

export type PaperComparison = {
  /** In the order of the later paper; what is gone stands where it stood. */
  readonly changes: readonly LineChange[];
  /** Paragraphs that say the same. */
  readonly same: number;
  /** Comments of the later paper that the earlier one does not have. */
  readonly comments: readonly PaperComment[];
};

export type CompareOptions = {
  /** How the tracked changes of each paper are taken. As they stand, where nothing is said. */
  readonly beforeView?: PaperView;
  readonly afterView?: PaperView;
  /** Spaces and the shape of marks count as well. */
  readonly isExact?: boolean;
};

/**
 * What a paper says otherwise than an earlier one, paragraph by paragraph, with notes, headers and cells. A change is
 * untracked where the later paper, its tracked changes undone, does not say what the earlier one said: neither as that
 * one stands nor as it was before its own changes.
 */
export function comparePapers(
  earlier: PaperDocument,
  later: PaperDocument,
  { beforeView = 'accepted', afterView = 'accepted', isExact = false }: CompareOptions = {},
): PaperComparison {
  const said = isExact ? (text: string) => text : saidBy;
  const before = linesOf(earlier).filter((line) => line[beforeView] !== undefined);
  const after = linesOf(later);
  const matched = matchLines(before, after, beforeView, afterView, said);
  const changes: LineChange[] = [];
  let same = 0;
  for (const { from, to, isMoved } of matched) {
    const change = changeOf(from, to, { beforeView, afterView, said, isMoved });
    if (change) changes.push(change);
    else if (from && to?.[afterView] !== undefined) same += 1;
  }
  return { changes, same, comments: newComments(earlier, later) };
}

type Matched = { readonly from?: PaperLine; readonly to?: PaperLine; readonly isMoved: boolean };

/** Pairs by what the later paper says now, then what is left by what it said before its own changes. */
function matchLines(
  before: readonly PaperLine[],
  after: readonly PaperLine[],
  beforeView: PaperView,
  afterView: PaperView,
  said: (text: string) => string,
): Matched[] {
  const { earlierOf, movedFrom } = pairedPlaces(before, after, beforeView, afterView, said);
  const used = new Set([...earlierOf.values(), ...movedFrom.values()]);
  const matched: Matched[] = [];
  let next = 0;
  const tellGone = (until: number) => {
    for (; next < until; next += 1) {
      const line = before[next];
      if (line && !used.has(next)) matched.push({ from: line, isMoved: false });
    }
  };
  for (const [at, to] of after.entries()) {
    const inPlace = earlierOf.get(at);
    if (inPlace !== undefined) {
      tellGone(inPlace);
      next = Math.max(next, inPlace + 1);
    }
    const from = before[inPlace ?? movedFrom.get(at) ?? -1];
    matched.push({ ...(from ? { from } : {}), to, isMoved: inPlace === undefined && from !== undefined });
  }
  tellGone(before.length);
  return matched;
}

/** By place in the later paper, where each of its paragraphs stood in the earlier one. */
function pairedPlaces(
  before: readonly PaperLine[],
  after: readonly PaperLine[],
  beforeView: PaperView,
  afterView: PaperView,
  said: (text: string) => string,
): { readonly earlierOf: ReadonlyMap<number, number>; readonly movedFrom: ReadonlyMap<number, number> } {
  const places = after.map((line, at) => ({ line, at }));
  const [standing, takenOut] = [
    places.filter(({ line }) => line[afterView] !== undefined),
    places.filter(({ line }) => line[afterView] === undefined),
  ];
  const first = alignTexts(
    before.map((line) => said(line[beforeView] ?? '')),
    standing.map(({ line }) => said(line[afterView] ?? '')),
  );
  const placeOf = (list: typeof places, at: number): number => list[at]?.at ?? -1;
  const earlierOf = new Map(first.pairs.map((pair) => [placeOf(standing, pair.after), pair.before]));
  const movedFrom = new Map(first.moved.map((pair) => [placeOf(standing, pair.after), pair.before]));
  // What the later paper's own changes took out is found among what is left by what it said.
  const used = new Set([...earlierOf.values(), ...movedFrom.values()]);
  const left = before.map((line, at) => ({ line, at })).filter(({ at }) => !used.has(at));
  const second = alignTexts(
    left.map(({ line }) => said(line[beforeView] ?? '')),
    takenOut.map(({ line }) => said(line.original ?? '')),
  );
  for (const pair of [...second.pairs, ...second.moved])
    earlierOf.set(placeOf(takenOut, pair.after), placeOf(left, pair.before));
  return { earlierOf, movedFrom };
}

type Taken = {
  readonly beforeView: PaperView;
  readonly afterView: PaperView;
  readonly said: (text: string) => string;
  readonly isMoved: boolean;
};

function changeOf(
  from: PaperLine | undefined,
  to: PaperLine | undefined,
  { beforeView, afterView, said, isMoved }: Taken,
): LineChange | undefined {
  const [was, is] = [from?.[beforeView], to?.[afterView]];
  // Put in and taken out again by tracked changes, and never in the earlier paper.
  if (was === undefined && is === undefined) return undefined;
  const before = from && was !== undefined ? compared(from, was) : undefined;
  const after = to && is !== undefined ? compared(to, is) : undefined;
  const common = {
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    isUntracked: isUntracked(from, to, said),
  };
  if (was === undefined) return { kind: 'new', ...common, hasFigures: hasFigure(is ?? '') };
  if (is === undefined) return { kind: 'gone', ...common, hasFigures: hasFigure(was) };
  if (said(was) !== said(is)) {
    const runs = diffWords(was, is);
    const changed = runs.filter(({ kind, only }) => kind !== 'same' && only === undefined);
    return { kind: 'changed', ...common, runs, hasFigures: changed.some(({ text }) => hasFigure(text)) };
  }
  // A tracked move puts the paragraph in where it stands now.
  if (isMoved)
    return { kind: 'moved', ...common, isUntracked: to?.original !== undefined, hasFigures: hasFigure(is) };
  if (from && to && from.looks !== to.looks && was === is)
    return { kind: 'formatting', ...common, isUntracked: false, hasFigures: false };
  return undefined;
}

/** Undone, the later paper says neither what the earlier one says nor what that said before its own changes. */
function isUntracked(
  from: PaperLine | undefined,
  to: PaperLine | undefined,
  said: (text: string) => string,
): boolean {
  const undone = said(to?.original ?? '');
  return undone !== said(from?.accepted ?? '') && undone !== said(from?.original ?? '');
}

function compared({ part, paragraph, label, page }: PaperLine, text: string): ComparedLine {
  return { part, paragraph, label, text, ...(page === undefined ? {} : { page }) };
}

function hasFigure(text: string): boolean {
  return /\d/.test(text);
}

function newComments(earlier: PaperDocument, later: PaperDocument): PaperComment[] {
  const known = new Set(earlier.comments.map(({ author, text }) => `${author} ${text}`));
  return later.comments.filter(({ author, text }) => !known.has(`${author} ${text}`));
}
