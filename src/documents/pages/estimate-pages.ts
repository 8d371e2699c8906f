import { boxesOf, sumOf } from './body-boxes.ts';
import type { Box, Measuring } from './body-boxes.ts';
import { allOf, attributeOf, childOf, numberOf, readTree } from './body-tree.ts';
import type { Element } from './body-tree.ts';
import { fillPages } from './fill-pages.ts';
import type { Pages, Stretch } from './fill-pages.ts';
import type { LineHeights } from './measure-lines.ts';
import { readStyleSheet } from './style-sheet.ts';

/** Parts of a Word file of ours, as text. */
export type PageParts = {
  readonly document: string;
  readonly styles: string;
  /** Missing where the file has no footnotes. */
  readonly footnotes?: string;
  /** What stands at the top and at the foot of pages, as text. */
  readonly edges?: Readonly<Record<'headers' | 'footers', readonly string[]>>;
};

/**
 * About on how many pages a Word file of ours will stand, and on which page each of its bookmarks: lines are measured
 * in the widths of the letters, and pages filled as Word does, with rows and headings that are kept together. A bench
 * holds it against LibreOffice's pages.
 */
export function estimatePages(parts: PageParts, heights: LineHeights): Pages {
  const styles = readStyleSheet(readTree(parts.styles));
  const body = childOf(childOf(readTree(parts.document), 'document'), 'body');
  const notes = noteHeights(parts, { styles, heights, noteHeight: () => 0 });
  const by: Measuring = { styles, heights, noteHeight: (id) => notes.get(id) ?? 0 };
  return fillPages(stretchesOf(body, by, parts), notes.get(SEPARATOR_ID) ?? 0);
}

const NOTE_WIDTH = 9600;
/** The note that is no note: the line above the first one of a page. */
const SEPARATOR_ID = '-1';

function noteHeights({ footnotes }: PageParts, by: Measuring): ReadonlyMap<string, number> {
  if (footnotes === undefined) return new Map();
  return new Map(
    allOf(readTree(footnotes), 'footnote').map((note) => [
      attributeOf(note, 'id') ?? '',
      sumOf(boxesOf(note.children, NOTE_WIDTH, by).map(({ lines, after }) => sumOf(lines) + after)),
    ]),
  );
}

/** The body, cut where other pages begin: at a paragraph that holds the properties of a section, and at the end. */
function stretchesOf(body: Element | undefined, by: Measuring, { edges }: PageParts): Stretch[] {
  const stretches: Stretch[] = [];
  let blocks: Element[] = [];
  for (const block of body?.children ?? []) {
    const ending =
      block.name === 'sectPr'
        ? block
        : childOf(block.name === 'p' ? childOf(block, 'pPr') : undefined, 'sectPr');
    if (block.name !== 'sectPr') blocks.push(block);
    if (!ending) continue;
    const { width } = roomIn(ending, NO_EDGES);
    const { height } = roomIn(ending, {
      header: tallestOf(edges?.headers ?? [], width, by),
      footer: tallestOf(edges?.footers ?? [], width, by),
    });
    const boxes: Box[] = boxesOf(blocks, width, by);
    stretches.push({ height, boxes });
    blocks = [];
  }
  return stretches;
}

type Edges = { readonly header: number; readonly footer: number };
const NO_EDGES: Edges = { header: 0, footer: 0 };

/** Pages may have different edges; the tallest is the safe measure. */
function tallestOf(edges: readonly string[], width: number, by: Measuring): number {
  const heights = edges.map((edge) =>
    sumOf(
      readTree(edge).children.flatMap(({ children }) =>
        boxesOf(children, width, by).map(({ before, lines, after }) => before + sumOf(lines) + after),
      ),
    ),
  );
  return Math.max(0, ...heights);
}

/** The room between the margins of a page, and between its header and footer where they are taller than those. */
function roomIn(section: Element, edges: Edges): { readonly width: number; readonly height: number } {
  const [size, margin] = [childOf(section, 'pgSz'), childOf(section, 'pgMar')];
  const side = (name: string) => numberOf(margin, name) ?? 0;
  return {
    width: (numberOf(size, 'w') ?? 0) - side('left') - side('right'),
    height:
      (numberOf(size, 'h') ?? 0) -
      Math.max(side('top'), side('header') + edges.header) -
      Math.max(side('bottom'), side('footer') + edges.footer),
  };
}
