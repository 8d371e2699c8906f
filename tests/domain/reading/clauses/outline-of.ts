import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { Block, PaperDocument, Paragraph } from '#domain/reading/document/paper-document.ts';

/** The clauses of a paper as lines: kind, number, heading. */
export function outlineOf(paper: PaperDocument): readonly string[] {
  return splitClauses(paper).clauses.map(({ kind, number, heading }) =>
    [kind, number, heading].join(' | ').replaceAll('|  |', '| |'),
  );
}

/**
 * What the pieces of the clauses leave out, say twice or say otherwise than the paragraphs of the body and the notes.
 * Empty: every character stands in one clause, in order.
 */
export function uncovered(paper: PaperDocument): readonly string[] {
  const { clauses } = splitClauses(paper);
  const said = new Map<number, { at: number; text: string }[]>();
  for (const clause of clauses)
    for (const piece of clause.pieces) {
      const list = said.get(piece.paragraph) ?? [];
      list.push({ at: piece.at, text: clause.text.slice(piece.from, piece.to) });
      said.set(piece.paragraph, list);
    }
  return paper.parts
    .filter(({ kind }) => kind !== 'header' && kind !== 'footer')
    .flatMap(({ blocks }) => blocks.flatMap(paragraphsOf))
    .flatMap(({ id, text }) => {
      const pieces = (said.get(id) ?? []).toSorted((one, other) => one.at - other.at);
      const isTrue = pieces.every((piece) => text.startsWith(piece.text, piece.at));
      const all = pieces.map((piece) => piece.text).join('');
      return isTrue && withoutSpace(all) === withoutSpace(text) ? [] : [text];
    });
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(paragraphsOf)));
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}
