import type { PaperComment, PaperDocument, PartKind } from '#domain/reading/document/paper-document.ts';
import { diffWords } from '#domain/text/word-diff.ts';
import type { DiffRun } from '#domain/text/word-diff.ts';
import { hasFigure } from './figures-in-words.ts';
import { matchLines } from './match-lines.ts';
import type { Matched } from './match-lines.ts';
import type { PaperLine, PaperView, TrackedPiece } from './paper-lines.ts';
import { linesOf, saidWithoutNumber } from './paper-lines.ts';
import { renumberedIn, withNumbersNamed } from './renumbered.ts';
import type { Renumbered } from './renumbered.ts';
import { withUntrackedNamed } from './untracked-runs.ts';

export const LINE_CHANGES = ['changed', 'new', 'gone', 'moved', 'formatting', 'numbering'] as const;

/** One paragraph that is not as it was. */
export type LineChange = {
  readonly kind: (typeof LINE_CHANGES)[number];
  readonly before?: ComparedLine;
  readonly after?: ComparedLine;
  /** Of a changed paragraph, and of one that was moved and changed: its words. */
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
  /** Of those, how many differ in what was not asked for: a number that shifted, spaces and the shape of marks. */
  readonly ignored: { readonly numbering: number; readonly marks: number };
  /** Comments of the later paper that the earlier one does not have. */
  readonly comments: readonly PaperComment[];
};

/** A line of the two papers beside each other; of what is new or gone, one side alone. */
export type ComparedRow = {
  readonly before?: RowLine;
  readonly after?: RowLine;
  /** Index of its change. A moved paragraph has two rows: where it went, and where it had stood (with `before` alone). */
  readonly change?: number;
};

export type RowLine = Pick<PaperLine, 'part' | 'paragraph' | 'label' | 'page' | 'headingLevel' | 'cell'> & {
  /** As it was taken; empty where the tracked changes took it out. */
  readonly text: string;
  /** Ordinal of the clause that it stands in, where the paper has clauses. */
  readonly clause?: number;
  /** Missing where it has no tracked change. */
  readonly tracked?: readonly TrackedPiece[];
};

export type AlignedPapers = PaperComparison & { readonly rows: readonly ComparedRow[] };

export type CompareOptions = {
  /** How the tracked changes of each paper are taken. As they stand, where nothing is said. */
  readonly beforeView?: PaperView;
  readonly afterView?: PaperView;
  /** Spaces, the shape of marks and numbers that shifted count as well. */
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
  options: CompareOptions = {},
): PaperComparison {
  const { rows: _rows, ...comparison } = alignPapers(earlier, later, options);
  return comparison;
}

/** The same with every line of both papers, in rows. */
export function alignPapers(
  earlier: PaperDocument,
  later: PaperDocument,
  options: CompareOptions = {},
): AlignedPapers {
  const { beforeView = 'accepted' } = options;
  const before = linesOf(earlier).filter((line) => line[beforeView] !== undefined);
  const aligned = alignLines(before, linesOf(later), options);
  return { ...aligned, comments: newComments(earlier, later) };
}

/** Lines that were made otherwise than from paragraphs: clauses of papers without structure. */
export function alignLines(
  before: readonly PaperLine[],
  after: readonly PaperLine[],
  { beforeView = 'accepted', afterView = 'accepted', isExact = false }: CompareOptions,
): Omit<AlignedPapers, 'comments'> {
  const said = isExact ? (text: string) => text : saidWithoutNumber;
  const matched = PARTS.flatMap((kind) => {
    const ofKind = (lines: readonly PaperLine[]) => lines.filter(({ partKind }) => partKind === kind);
    return matchLines(ofKind(before), ofKind(after), { beforeView, afterView, said });
  });
  const renumbered = renumberedIn(
    matched.flatMap(({ from, to }) => {
      const [was, is] = [from?.[beforeView], to?.[afterView]];
      if (!from || !to || was === undefined || is === undefined) return [];
      return [{ was: { label: from.label, text: was }, is: { label: to.label, text: is } }];
    }),
  );
  return rowsOf(matched, { beforeView, afterView, said, isExact, renumbered });
}

/** A line of a kind of story has its like in the same kind: no header became a sentence of the body. */
const PARTS: readonly PartKind[] = ['body', 'footnotes', 'endnotes', 'header', 'footer', 'text-box'];

type Taken = {
  readonly beforeView: PaperView;
  readonly afterView: PaperView;
  readonly said: (text: string) => string;
  readonly isExact: boolean;
  readonly renumbered: Renumbered;
};

function rowsOf(matched: readonly Matched[], taken: Taken): Omit<AlignedPapers, 'comments'> {
  const rows: ComparedRow[] = [];
  const changes: LineChange[] = [];
  const ignored = { numbering: 0, marks: 0 };
  let same = 0;
  const placeOfMoved = new Map<PaperLine, number>();
  const leftRows: { readonly at: number; readonly line: PaperLine }[] = [];
  for (const { from, to, isMoved, isLeftPlace } of matched) {
    if (isLeftPlace) {
      if (from) leftRows.push({ at: rows.push({ before: rowLine(from, taken.beforeView) }) - 1, line: from });
      continue;
    }
    const told = changeOf(from, to, { ...taken, isMoved });
    const change = told.change ? changes.push(told.change) - 1 : undefined;
    if (from && isMoved && change !== undefined) placeOfMoved.set(from, change);
    if (change === undefined && from && to?.[taken.afterView] !== undefined) same += 1;
    if (told.ignored) ignored[told.ignored] += 1;
    if (from === undefined && told.change === undefined && to?.tracked.length === 0) continue;
    rows.push({
      ...(from && !isMoved ? { before: rowLine(from, taken.beforeView) } : {}),
      ...(to ? { after: rowLine(to, taken.afterView) } : {}),
      ...(change === undefined ? {} : { change }),
    });
  }
  for (const { at, line } of leftRows) {
    const change = placeOfMoved.get(line);
    const row = rows[at];
    if (row && change !== undefined) rows[at] = { ...row, change };
  }
  return { rows, changes, same, ignored };
}

type Told = { readonly change?: LineChange; readonly ignored?: 'numbering' | 'marks' };

function changeOf(
  from: PaperLine | undefined,
  to: PaperLine | undefined,
  taken: Taken & { readonly isMoved: boolean },
): Told {
  const [was, is] = [from?.[taken.beforeView], to?.[taken.afterView]];
  // Put in and taken out again by tracked changes, and never in the earlier paper.
  if (was === undefined && is === undefined) return {};
  const common = {
    ...(from && was !== undefined ? { before: compared(from, was) } : {}),
    ...(to && is !== undefined ? { after: compared(to, is) } : {}),
    isUntracked: isUntracked(from, to, taken.said),
  };
  if (!from || was === undefined)
    return { change: { kind: 'new', ...common, hasFigures: hasFigure(is ?? '') } };
  if (!to || is === undefined) return { change: { kind: 'gone', ...common, hasFigures: hasFigure(was) } };
  const runs = was === is ? [] : withNumbersNamed(diffWords(was, is), { was, is }, taken.renumbered);
  const changed = runs.filter(({ kind }) => kind !== 'same');
  const inWords = changed.filter(({ only }) => only === undefined);
  const says =
    taken.said(was) === taken.said(is) || (!taken.isExact && inWords.length === 0) ? 'same' : 'other';
  const named = says === 'same' ? {} : { runs: withUntrackedNamed(runs, from, to, common.isUntracked) };
  const hasFigures = inWords.some(({ text }) => hasFigure(text));
  // A tracked move puts the paragraph in where it stands now.
  if (taken.isMoved)
    return {
      change: {
        kind: 'moved',
        ...common,
        ...named,
        isUntracked: to.original !== undefined,
        hasFigures: says === 'same' ? hasFigure(is) : hasFigures,
      },
    };
  if (says === 'other') {
    const kind = changed.every(({ only }) => only === 'numbering') ? 'numbering' : 'changed';
    return { change: { kind, ...common, ...named, hasFigures } };
  }
  if (taken.isExact && from.label !== to.label)
    return { change: { kind: 'numbering', ...common, isUntracked: false, hasFigures: false } };
  if (from.looks !== to.looks && was === is)
    return { change: { kind: 'formatting', ...common, isUntracked: false, hasFigures: false } };
  const isNumbered = from.label !== to.label || changed.some(({ only }) => only === 'numbering');
  return isNumbered ? { ignored: 'numbering' } : was === is ? {} : { ignored: 'marks' };
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

function rowLine(line: PaperLine, view: PaperView): RowLine {
  const { part, paragraph, label, page, headingLevel, cell, tracked } = line;
  return {
    part,
    paragraph,
    label,
    text: line[view] ?? '',
    ...(page === undefined ? {} : { page }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
    ...(cell === undefined ? {} : { cell }),
    ...(tracked.length === 0 ? {} : { tracked }),
  };
}

function newComments(earlier: PaperDocument, later: PaperDocument): PaperComment[] {
  const known = new Set(earlier.comments.map(({ author, text }) => `${author} ${text}`));
  return later.comments.filter(({ author, text }) => !known.has(`${author} ${text}`));
}
