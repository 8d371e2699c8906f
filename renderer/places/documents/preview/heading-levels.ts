import type { PageBlock, PageParagraph, WordPreview } from '#domain/preview/preview.ts';

/** Headings of the place stand above those of a paper. */
const OUTERMOST = 4;

/** The level of each heading in our page: as deep as in the paper, but never more than one below the heading before it. */
export function headingLevels({ sections }: Pick<WordPreview, 'sections'>): Map<PageParagraph, number> {
  const levels = new Map<PageParagraph, number>();
  let before = OUTERMOST - 1;
  for (const paragraph of sections.flatMap(({ blocks }) => paragraphsIn(blocks))) {
    const { headingLevel, pieces } = paragraph;
    if (headingLevel === undefined || pieces.length === 0) continue;
    before = Math.min(headingLevel + OUTERMOST - 1, before + 1);
    levels.set(paragraph, before);
  }
  return levels;
}

export function paragraphsIn(blocks: readonly PageBlock[]): PageParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}
