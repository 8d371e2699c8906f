import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { PlacedChange, RedlineAuthor, RedlineChange } from '#domain/redline/change.ts';
import { PlacesOfWords } from '#domain/redline/places-of-words.ts';
import type { RedlineRefusal } from '#domain/redline/refusal.ts';
import type { PaperDocument } from '#domain/reading/document/paper-document.ts';
import { readPaper } from '#papers/read-paper.ts';
import type { PaperFile } from '#papers/read-paper.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import type { WrittenRedline } from '#word/redline/write-redline.ts';
import { PDF_ASSETS } from './pdf-assets.ts';

/** Their file, what to change in it, and who signs. */
export type RedlineOrder = {
  readonly paper: PaperFile;
  readonly changes: readonly RedlineChange[];
  readonly author: RedlineAuthor;
};

/** A paper with its clauses. */
export type ReadWhole = ReturnType<typeof splitClauses> & {
  readonly document: PaperDocument;
  readonly clauses: readonly Clause[];
};

export async function readWhole(paper: PaperFile): Promise<ReadWhole> {
  const reading = readPaper(paper, (label) => new TextDecoder(label, { fatal: true }), PDF_ASSETS);
  let step = await reading.next();
  while (step.done !== true) step = await reading.next();
  return { document: step.value, ...splitClauses(step.value) };
}

/** A redline as far as the writer takes it: nothing of it is checked yet. */
export type PlacedRedline = {
  /** The changes whose words stand in the clause that they name. */
  readonly asked: readonly PlacedChange[];
  /** By change, the ordinal of its clause, where it is known. */
  readonly clauses: readonly (number | undefined)[];
  readonly written: WrittenRedline;
  /** Everything that stands against it, by the place of the change in the order. */
  readonly refusals: readonly RedlineRefusal[];
};

/** Finds each change in its clause and writes them. Throws Fail for a file that takes no changes. */
export function writePlaced({ paper, changes, author }: RedlineOrder, before: ReadWhole): PlacedRedline {
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
  return {
    asked,
    clauses: answers.map((answer) => (answer.kind === 'placed' ? answer.clause : undefined)),
    written,
    refusals,
  };
}
