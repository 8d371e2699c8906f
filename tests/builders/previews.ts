import type { ExcelPreview, PageBlock, PageParagraph, WordPreview } from '#domain/preview/preview.ts';
import { previewExcel } from '#word/preview/preview-excel.ts';
import { previewWord } from '#word/preview/preview-word.ts';

export function wordPreview(docx: Uint8Array): WordPreview {
  return atOnce(previewWord(docx));
}

export function excelPreview(xlsx: Uint8Array): ExcelPreview {
  return atOnce(previewExcel(xlsx));
}

/** The paragraphs of some blocks, those in tables with them, in the order of the page. */
export function previewedParagraphs(blocks: readonly PageBlock[]): PageParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => previewedParagraphs(cell.blocks))),
  );
}

/** What a reader sees of a paragraph without its number. */
export function previewedText({ pieces }: PageParagraph): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'tab') return '\t';
      return piece.kind === 'line-break' || piece.kind === 'page-break' ? '\n' : '';
    })
    .join('');
}

function atOnce<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
