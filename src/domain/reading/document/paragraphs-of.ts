import type { Block, Paragraph, Part } from './paper-document.ts';

/** Every paragraph of a paper in reading order, those in the cells of its tables with them. */
export function* paragraphsOf(parts: readonly Part[]): Generator<Paragraph> {
  for (const part of parts) yield* paragraphsIn(part.blocks);
}

export function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsIn(cell.blocks);
  }
}
