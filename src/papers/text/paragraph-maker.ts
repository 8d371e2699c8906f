import type { Block, Paragraph } from '#domain/reading/document/paper-document.ts';

/** Makes the paragraphs of a paper and counts them. */
export class ParagraphMaker {
  #last = 0;

  paragraph(text: string, more: Partial<Omit<Paragraph, 'kind' | 'id' | 'text' | 'runs'>> = {}): Paragraph {
    this.#last += 1;
    return { kind: 'paragraph', id: this.#last, text, label: '', runs: [{ text }], ...more };
  }

  /** Blocks in the order in which they stand now: where pages were joined, numbers are set anew. */
  renumbered(blocks: readonly Block[]): Block[] {
    return blocks.map((block): Block => {
      if (block.kind === 'paragraph') return { ...block, id: (this.#last += 1) };
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: this.renumbered(cell.blocks) })),
      }));
      return { ...block, rows };
    });
  }
}
