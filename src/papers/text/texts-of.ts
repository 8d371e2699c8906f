import type { Block, Paragraph, Part } from '#domain/reading/document/paper-document.ts';

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

/** Numbers and words of each paragraph, deleted words too. */
export function* textsOf(parts: readonly Part[]): Generator<string> {
  for (const { label, runs } of paragraphsOf(parts)) {
    if (label !== '') yield label;
    yield runs.map((run) => run.text).join('');
  }
}
