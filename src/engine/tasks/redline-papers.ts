import { Fail } from '#domain/base/failure.ts';
import { clausesByParagraph } from '#domain/reading/clauses/clause-of-paragraph.ts';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { alignPapers } from '#domain/reading/versions/compare-papers.ts';
import type { ComparedRow } from '#domain/reading/versions/compare-papers.ts';
import type { PaperView } from '#domain/reading/versions/paper-lines.ts';
import type { RedlineAuthor } from '#domain/redline/change.ts';
import { isSameFolded } from '#domain/redline/folded-text.ts';
import { besidesWords } from '#domain/redline/from-papers/besides-words.ts';
import { changesFromPapers } from '#domain/redline/from-papers/changes-from-papers.ts';
import type { ChangeOfPaper } from '#domain/redline/from-papers/written-changes.ts';
import type { LeftOut } from '#domain/redline/from-papers/left-out.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { PaperFile } from '#papers/read-paper.ts';
import { whatLeaves } from '#word/leaves/what-leaves.ts';
import { requireChangeable, writeRedline } from '#word/redline/write-redline.ts';
import { checkedReceipt } from './checked-receipt.ts';
import { COMPARE_PARTS } from './compare-papers.ts';
import type { PaperSource } from './read-document.ts';
import { documentIn, namedAfter } from './read-document.ts';
import { requireRoom } from './room-for-two.ts';
import type { Step, Task } from './task.ts';

/** The earlier paper as a Word file, the later one as whatever it is, and who signs. */
export type PapersRedlineOrder = {
  readonly before: PaperFile;
  readonly after: PaperSource | { readonly document: PaperDocument };
  /** How the tracked changes of the later paper are taken. Those of the earlier one stay as they are. */
  readonly afterView: PaperView;
  readonly author: RedlineAuthor;
};

export type PapersRedlined = {
  readonly redline: Uint8Array;
  /** Of the earlier paper, whose file it is. */
  readonly language: PaperDocument['language'];
  readonly receipt: RedlineReceipt;
  /** What else is in the file. */
  readonly leaving: readonly Leaving[];
  /** Differences that are not in it, each with why. */
  readonly left: readonly LeftOut[];
  /** Paragraphs that, every change accepted, do not yet say what the later paper says. */
  readonly unlike: number;
};

/** The difference of two papers as tracked changes in the file of the earlier one. */
export const redlinePapers: Task<PapersRedlineOrder, PapersRedlined> = {
  label: { en: 'The redline between the papers', ko: '두 문서의 수정 표시본 작성' },
  limitMs: 180_000,
  whenTooMuch: COMPARE_PARTS,
  run: redlineInSteps,
};

async function* redlineInSteps(order: PapersRedlineOrder): AsyncGenerator<Step, PapersRedlined> {
  const { before, after, afterView, author } = order;
  yield { done: 0, total: 100 };
  requireRoom([{ paper: before }, after]);
  requireMarkable(before);
  const earlier = yield* documentIn({ paper: before }, { from: 0, to: 20, total: 100 });
  const later = yield* documentIn(after, { from: 20, to: 40, total: 100 });
  const aligned = alignPapers(earlier, later, { afterView });
  const { changes, left } = changesFromPapers(earlier, later, aligned.rows, afterView);
  yield { done: 50, total: 100 };
  const { written, asked, refused } = writtenOf(before.bytes, changes, author);
  yield { done: 65, total: 100 };

  const placed = asked.map(({ change }) => change);
  const receipt = checkedReceipt({ theirs: before.bytes, changes: placed, author, ...written });
  yield { done: 80, total: 100 };
  const accepted = yield* documentIn(
    { paper: { bytes: written.clean, name: before.name } },
    { from: 80, to: 95, total: 100 },
  );
  return {
    redline: written.redline,
    language: earlier.language,
    receipt: { ...receipt, clauses: clausesTouched(earlier, asked) },
    leaving: whatLeaves(before.bytes),
    left: [...left, ...refused, ...besidesWords(later, aligned)],
    unlike: unlikeIn(alignPapers(accepted, later, { afterView }).rows),
  };
}

/** Throws Fail, which names the file, for one that takes no tracked changes. */
function requireMarkable(before: PaperFile): void {
  try {
    requireChangeable(before.bytes);
  } catch (error) {
    throw namedAfter(before, error);
  }
}

type Written = Extract<ReturnType<typeof writeRedline>, { kind: 'written' }>;

/** Writes what can be written. What is refused is left out by name; the rest is tried again without it. */
function writtenOf(
  bytes: Uint8Array,
  changes: readonly ChangeOfPaper[],
  author: RedlineAuthor,
): { readonly written: Written; readonly asked: readonly ChangeOfPaper[]; readonly refused: LeftOut[] } {
  const refused: LeftOut[] = [];
  let asked = changes;
  while (asked.length > 0) {
    const tried = writeRedline(
      bytes,
      asked.map(({ change }) => change),
      author,
    );
    if (tried.kind === 'written') return { written: tried, asked, refused };
    // Words count for more than their number: at such a place they take that of the paragraph before them.
    const unnumbered = new Set(
      tried.refusals.flatMap(({ change, code }) => (code === 'numbering-at-end' ? [change] : [])),
    );
    if (unnumbered.size > 0) {
      asked = asked.map((each, index) => (unnumbered.has(index) ? withoutForms(each) : each));
      continue;
    }
    const reasons = new Map(tried.refusals.map(({ change, message }) => [change, message]));
    for (const [index, message] of reasons) {
      const { label = '', words = '' } = asked[index] ?? {};
      refused.push({ label, words, message });
    }
    asked = asked.filter((_, index) => !reasons.has(index));
  }
  throw refused.length === 0 && changes.length === 0 ? nothingChanged() : nothingWritable();
}

function withoutForms({ change, ...rest }: ChangeOfPaper): ChangeOfPaper {
  const { forms: _forms, ...plain } = change;
  return { ...rest, change: plain };
}

/** Only those of changes that were written: what was left out is no change of the file. */
function clausesTouched(earlier: PaperDocument, written: readonly ChangeOfPaper[]): number {
  const clauseOf = clausesByParagraph(splitClauses(earlier).clauses);
  const touched = written.map(({ paragraph }) => clauseOf(paragraph));
  return new Set(touched.filter((clause) => clause !== undefined)).size;
}

/** Rows of the accepted file and the later paper that do not say the same. */
function unlikeIn(rows: readonly ComparedRow[]): number {
  return rows.filter(({ before, after }) => !isSameFolded(before?.text ?? '', after?.text ?? '')).length;
}

function nothingChanged(): Fail {
  return new Fail('refused', {
    en: 'The two papers say the same, so there is nothing to mark.',
    ko: '두 문서의 문구가 같아 표시할 변경이 없습니다.',
  });
}

function nothingWritable(): Fail {
  return new Fail('refused', {
    en: 'None of the differences can be written into the file of the earlier paper. Export them side by side instead.',
    ko: '차이를 이전 문서의 파일에 표시할 수 없습니다. 대신 대비표로 내보내 주세요.',
  });
}
