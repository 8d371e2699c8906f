import type { PaperComment, Revision } from '#domain/reading/document/paper-document.ts';
import type { ChangesView, FoundHit, FoundWords } from './shown-runs.ts';

/** What the whole document knows and each paragraph is drawn with. */
export type SheetFacts = {
  readonly revisions: readonly Revision[];
  readonly view: ChangesView;
  readonly authors: ReadonlyMap<string, number>;
  readonly comments: ReadonlyMap<number, readonly PaperComment[]>;
  readonly found: ReadonlyMap<number, readonly FoundWords[]>;
  readonly others: ReadonlyMap<number, readonly FoundWords[]>;
  readonly hits: ReadonlyMap<number, readonly FoundHit[]>;
};

/** The style sheet has this many colours for authors; further ones begin again. */
const AUTHOR_COLOURS = 5;

/** A number for each author of changes, in the order in which they appear. */
export function authorNumbers(revisions: readonly Revision[]): Map<string, number> {
  const authors = [...new Set(revisions.map(({ author }) => author))];
  return new Map(authors.map((author, index) => [author, index % AUTHOR_COLOURS]));
}

export function commentsByParagraph(comments: readonly PaperComment[]): Map<number, PaperComment[]> {
  return Map.groupBy(
    comments.filter(({ paragraph }) => paragraph !== undefined),
    ({ paragraph = 0 }) => paragraph,
  );
}
