import { createHash } from 'node:crypto';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import { breakingReferences } from '#domain/redline/breaking-references.ts';
import type { BrokenReference } from '#domain/redline/broken-references.ts';
import type { PlacedChange, RedlineAuthor, RedlineChange } from '#domain/redline/change.ts';
import type { Leaving } from '#domain/redline/leaving.ts';
import { PlacesOfWords } from '#domain/redline/places-of-words.ts';
import type { RedlineReceipt } from '#domain/redline/receipt.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { readPaper } from '#papers/read-paper.ts';
import type { PaperFile } from '#papers/read-paper.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { whatLeaves } from '#word/leaves/what-leaves.ts';
import { damagedXml } from '#word/redline/damaged-xml.ts';
import { requireChangeable, writeRedline } from '#word/redline/write-redline.ts';
import { PDF_ASSETS } from './pdf-assets.ts';
import type { Step, Task } from './task.ts';

/** Their file, what to change in it, and who signs. */
export type RedlineOrder = {
  readonly paper: PaperFile;
  readonly changes: readonly RedlineChange[];
  readonly author: RedlineAuthor;
};

/** The two files with their receipt; or every change that stands against writing them. */
export type RedlineDone =
  | {
      readonly kind: 'written';
      readonly redline: Uint8Array;
      readonly clean: Uint8Array;
      readonly receipt: RedlineReceipt;
      /** What else is in the file that goes. */
      readonly leaving: readonly Leaving[];
      /** References, typed or worked out by Word, that lead elsewhere once the changes are accepted. */
      readonly broken: readonly BrokenReference[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly RedlineRefusal[] };

/** Writing tracked changes into a Word file of the other side, and checking what came of it. */
export const redline: Task<RedlineOrder, RedlineDone> = {
  label: { en: 'The redline', ko: '수정본 작성' },
  limitMs: 120_000,
  whenTooMuch: {
    en: 'Save the part that changes as a file of its own, and mark that up.',
    ko: '고칠 부분만 별도 파일로 저장해 표시해 주세요.',
  },
  run: redlineInSteps,
};

async function* redlineInSteps({ paper, changes, author }: RedlineOrder): AsyncGenerator<Step, RedlineDone> {
  yield { done: 0, total: 100 };
  requireChangeable(paper.bytes);
  const before = await read(paper);
  yield { done: 30, total: 100 };
  const places = new PlacesOfWords(before.document, before.clauses);
  const answers = changes.map((change, index) => places.place(index, change));
  const placed = answers.flatMap((answer, index) => (answer.kind === 'placed' ? [{ ...answer, index }] : []));
  const misplaced = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal] : []));
  const asked: PlacedChange[] = placed.map(({ change }) => change);
  const written = writeRedline(paper.bytes, asked, author);
  const refusals = [
    ...misplaced,
    ...(written.kind === 'refused'
      ? written.refusals.map((each) => ({ ...each, change: placed[each.change]?.index ?? each.change }))
      : []),
  ].toSorted((a, b) => a.change - b.change);
  if (written.kind === 'refused' || refusals.length > 0) return { kind: 'refused', refusals };
  yield { done: 50, total: 100 };

  const { violations, facts, wrongBefore } = checkRedline({
    theirs: paper.bytes,
    changes: asked,
    author,
    ...written,
  });
  if (wrongBefore.length > 0) throw damagedXml();
  // A defect of ours: it is logged whole, and no file leaves.
  if (violations.length > 0) throw new Error(`A redline did not pass its check: ${violations.join('; ')}`);
  yield { done: 80, total: 100 };
  const after = await read({ bytes: written.clean, name: paper.name });
  return {
    ...written,
    receipt: {
      ...facts,
      clauses: new Set(placed.flatMap(({ clause }) => (clause === undefined ? [] : [clause]))).size,
      digests: {
        theirs: digestOf(paper.bytes),
        redline: digestOf(written.redline),
        clean: digestOf(written.clean),
      },
    },
    leaving: whatLeaves(paper.bytes),
    broken: breakingReferences(before, after, asked),
  };
}

type ReadWhole = ReturnType<typeof splitClauses> & {
  readonly document: PaperDocument;
  readonly clauses: readonly Clause[];
};

async function read(paper: PaperFile): Promise<ReadWhole> {
  const reading = readPaper(paper, (label) => new TextDecoder(label, { fatal: true }), PDF_ASSETS);
  let step = await reading.next();
  while (step.done !== true) step = await reading.next();
  return { document: step.value, ...splitClauses(step.value) };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
