import type { PaperPlace } from '#domain/deal/paper.ts';
import type { Clause } from '#domain/reading/clauses/clause.ts';
import type { Block, PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';
import type { StretchOfClause } from './review-item.ts';

/** A stretch of one paragraph's text, as it stands with changes accepted. */
export type StretchOfParagraph = { readonly paragraph: number; readonly from: number; readonly to: number };

/** Where a stretch of a clause lies in the paper, paragraph by paragraph. */
export function stretchesInPaper(
  clauses: readonly Clause[],
  { clause: ordinal, from, to }: StretchOfClause,
): StretchOfParagraph[] {
  const clause = clauses.find((each) => each.ordinal === ordinal);
  return (clause?.pieces ?? [])
    .filter((piece) => piece.from < to && piece.to > from)
    .map((piece) => ({
      paragraph: piece.paragraph,
      from: piece.at + Math.max(0, from - piece.from),
      to: piece.at + Math.min(piece.to, to) - piece.from,
    }));
}

/** The place of a stretch as a deal keeps it: part, clause number, paragraph and, where the file has pages, page. */
export function placeOfStretch(
  clauses: readonly Clause[],
  paragraphs: ReadonlyMap<number, Paragraph>,
  stretch: StretchOfClause,
): PaperPlace {
  const clause = clauses.find((each) => each.ordinal === stretch.clause);
  const piece = clause?.pieces.find((each) => each.from < stretch.to && each.to > stretch.from);
  const page = piece && paragraphs.get(piece.paragraph)?.page;
  return {
    part: clause?.part ?? 'body',
    clause: piece?.number || (clause?.number ?? ''),
    ...(piece ? { paragraph: piece.paragraph } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

/** Every paragraph by its id, those in tables too. */
export function paragraphsById({ parts }: Pick<PaperDocument, 'parts'>): Map<number, Paragraph> {
  const found = new Map<number, Paragraph>();
  const take = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') found.set(block.id, block);
      else for (const row of block.rows) for (const cell of row.cells) take(cell.blocks);
    }
  };
  for (const { blocks } of parts) take(blocks);
  return found;
}
