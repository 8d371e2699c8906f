import { countLines } from '#documents/text/line-count.ts';
import { partsOf } from './documents.ts';

/** How wide a letter is, in twentieths of a point, at nine points and at eight. */
export const SMALL_TYPE = 92;
export const LIST_TYPE = 82;

/**
 * About how many lines a Word file has as it is printed: a row as tall as its tallest cell, a heading with the room around
 * it as one line and a half. `letterWidth`: of its small type, in twentieths of a point.
 */
export function linesAsPrinted(docx: Uint8Array, letterWidth: number): number {
  const body = partsOf(docx)['word/document.xml'] ?? '';
  const page = Number(/<w:pgSz w:w="(\d+)"/.exec(body)?.[1]) - 2 * Number(/w:left="(\d+)"/.exec(body)?.[1]);
  const blocks = [...body.matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs)].map(([block]) => block);
  return blocks.reduce((lines, block) => {
    if (!block.startsWith('<w:tr')) return lines + linesOfCell(block, page, letterWidth);
    const cells = [...block.matchAll(/<w:tcW [^>]*w:w="(\d+)".*?<\/w:tc>/gs)];
    return (
      lines +
      0.5 +
      Math.max(...cells.map(([cell, width]) => linesOfCell(cell, Number(width) - 180, letterWidth)))
    );
  }, 0);
}

function linesOfCell(xml: string, width: number, letterWidth: number): number {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].reduce((lines, [paragraph]) => {
    const text = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map((match) => match[1] ?? '\n')
      .join('');
    return (
      lines +
      countLines(text, width / letterWidth) +
      (/"(?:Clause1|Heading3|Title)"/.test(paragraph) ? 0.5 : 0)
    );
  }, 0);
}
