import type { Clause } from '#domain/reading/clauses/clause.ts';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import type { CompareOptions } from '#domain/reading/versions/compare-papers.ts';
import { comparedPapers } from '#domain/reading/versions/compared-papers.ts';
import type { ComparedPapers } from '#domain/reading/versions/compared-papers.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { PaperSource } from './read-document.ts';
import { documentIn } from './read-document.ts';
import { requireRoom } from './room-for-two.ts';
import type { Step, Task } from './task.ts';

/** Two papers, the earlier first; what was read already is not read again. */
export type CompareOrder = {
  readonly before: PaperSource | { readonly document: PaperDocument };
  readonly after: PaperSource | { readonly document: PaperDocument };
  readonly options: CompareOptions;
};

export type PapersCompared = ComparedPapers & {
  /** Each as it was read, for the next comparison. */
  readonly documents: { readonly before: PaperDocument; readonly after: PaperDocument };
};

/** What to do with two papers that are too long to be compared at once. */
export const COMPARE_PARTS: Bilingual = {
  en: 'Save the parts that matter as files of their own, and compare those.',
  ko: '필요한 부분만 별도 파일로 저장해 대조해 주세요.',
};

/** Comparing two papers word by word. */
export const comparePapers: Task<CompareOrder, PapersCompared> = {
  label: { en: 'Comparing the papers', ko: '문서 대조' },
  limitMs: 120_000,
  whenTooMuch: COMPARE_PARTS,
  run: compareInSteps,
};

async function* compareInSteps({
  before,
  after,
  options,
}: CompareOrder): AsyncGenerator<Step, PapersCompared> {
  requireRoom([before, after]);
  const earlier = yield* documentIn(before, { from: 0, to: 40, total: 100 });
  const later = yield* documentIn(after, { from: 40, to: 80, total: 100 });
  const first = clausesOf(earlier);
  yield { done: 85, total: 100 };
  const second = clausesOf(later);
  yield { done: 90, total: 100 };
  const compared = comparedPapers(
    { document: earlier, clauses: first },
    { document: later, clauses: second },
    options,
  );
  return { ...compared, documents: { before: earlier, after: later } };
}

/** Hundreds of agreements in one file: their clauses would take minutes, and are only the names of the lines. */
const MOST_PARAGRAPHS = 40_000;

function clausesOf(paper: PaperDocument): readonly Clause[] {
  const { format, parts } = paper;
  const isText = format !== 'docx' && format !== 'hwpx';
  const count = parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return isText || count <= MOST_PARAGRAPHS ? splitClauses(paper).clauses : [];
}
