import type { PageBlock, PageEdge, PageSize } from '#domain/preview/preview.ts';
import { childOf } from '#papers/package/xml-node.ts';
import { switchOf } from './properties.ts';
import { pointsOf, within } from './measures.ts';
import type { PartNode } from './part-tree.ts';

/** A4 with Word's own margins, where a file does not say. */
const USUAL_PAGE = { width: 595.3, height: 841.9, margin: 72, edge: 36 };

export function pageSizeOf(sectPr: PartNode | undefined): PageSize {
  const size = childOf(sectPr, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(sectPr, 'w:pgMar')?.attributes ?? {};
  const side = (name: string, usual: number): number =>
    // Word writes an upper margin that nothing pushes down as a negative number.
    within(0, 700, Math.abs(pointsOf(margins[`w:${name}`]) ?? usual));
  const width = within(100, 2_000, pointsOf(size['w:w']) ?? USUAL_PAGE.width);
  const height = within(100, 2_000, pointsOf(size['w:h']) ?? USUAL_PAGE.height);
  const [left, right] = fitting(side('left', USUAL_PAGE.margin), side('right', USUAL_PAGE.margin), width);
  const [top, bottom] = fitting(side('top', USUAL_PAGE.margin), side('bottom', USUAL_PAGE.margin), height);
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    headerAt: side('header', USUAL_PAGE.edge),
    footerAt: side('footer', USUAL_PAGE.edge),
  };
}

/** Margins that leave no room for words are those of a damaged file. */
function fitting(before: number, after: number, whole: number): readonly [number, number] {
  return before + after < whole - 50 ? [before, after] : [USUAL_PAGE.edge, USUAL_PAGE.edge];
}

/** The edges that a section names, by what leads to each; one that it does not name is that of the section before. */
export function edgesOf(
  sectPr: PartNode | undefined,
  kind: 'header' | 'footer',
  before: PageEdge | undefined,
  blocksAt: (relationId: string) => readonly PageBlock[] | undefined,
  hasEvenPages: boolean,
): PageEdge {
  const named = new Map<string, readonly PageBlock[]>();
  for (const { name, attributes } of sectPr?.children ?? []) {
    if (name !== `w:${kind}Reference`) continue;
    const blocks = blocksAt(attributes['r:id'] ?? '');
    if (blocks) named.set(attributes['w:type'] ?? 'default', blocks);
  }
  const first = named.get('first') ?? before?.first ?? [];
  const even = named.get('even') ?? before?.even ?? [];
  return {
    usual: named.get('default') ?? before?.usual ?? [],
    ...(switchOf(sectPr, 'w:titlePg') === true ? { first } : {}),
    ...(hasEvenPages ? { even } : {}),
  };
}
