import { estimatePages } from '#documents/pages/estimate-pages.ts';
import type { Pages } from '#documents/pages/fill-pages.ts';
import { IN_NOTO } from '#documents/pages/measure-lines.ts';
import type { LineHeights } from '#documents/pages/measure-lines.ts';
import { partsOf } from './documents.ts';

/** About how many pages a Word file has, by the higher lines of a machine without Word's Korean font. */
export function pagesOf(docx: Uint8Array, heights: LineHeights = IN_NOTO): Pages {
  const parts = partsOf(docx);
  const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = parts;
  const footnotes = parts['word/footnotes.xml'];
  const edges = (kind: string) =>
    Object.entries(parts).flatMap(([path, xml]) => (path.startsWith(`word/${kind}`) ? [xml] : []));
  return estimatePages(
    {
      document,
      styles,
      ...(footnotes === undefined ? {} : { footnotes }),
      edges: { headers: edges('header'), footers: edges('footer') },
    },
    heights,
  );
}
