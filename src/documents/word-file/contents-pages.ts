import { strFromU8, strToU8 } from 'fflate';
import { estimatePages } from '#documents/pages/estimate-pages.ts';
import type { Pages } from '#documents/pages/fill-pages.ts';
import { IN_MALGUN } from '#documents/pages/measure-lines.ts';
import type { LineHeights } from '#documents/pages/measure-lines.ts';
import { partText } from './zip-parts.ts';
import type { Parts } from './zip-parts.ts';

/** How the names of the places begin that a table of contents leads to. */
export const CONTENTS_PLACE = '_Contents_';

/** The parts with page numbers in their tables of contents, and on how many pages they about stand. */
export type NumberedParts = { readonly parts: Parts; readonly pageCount: number };

/**
 * Writes the page numbers into the tables of contents, as fields that Word works out anew when it updates the table or
 * prints. Until then they are our estimate: a file that asked Word to update its fields at opening would greet every
 * reader with a question about other files. docx has an estimator of its own, which lays out each letter and takes
 * 1.8 s for a full brief; ours takes a tenth of that.
 */
export function withContentsPages(parts: Parts, textWidthTwips: number): NumberedParts {
  const document = partText(parts, 'word/document.xml');
  const { count, pageOf } = pagesOfParts(parts, IN_MALGUN);
  if (!hasContents(parts)) return { parts, pageCount: count };
  const numbered = document
    .replace(
      /(<w:hyperlink [^<>]*w:anchor="(_Contents_\w+)">(?:(?!<\/w:hyperlink>|<w:hyperlink ).)*<w:tab\/>)<w:t [^<>]*><\/w:t><\/w:r>/gs,
      (_whole, entry: string, place: string) => `${entry}</w:r>${pageField(place, pageOf.get(place) ?? 1)}`,
    )
    // docx takes the width of its own standard page.
    .replaceAll(
      '<w:tab w:val="right" w:pos="9025" w:leader="dot"/>',
      `<w:tab w:val="right" w:pos="${textWidthTwips}" w:leader="dot"/>`,
    );
  return { parts: { ...parts, 'word/document.xml': strToU8(numbered) }, pageCount: count };
}

/** About on how many pages the parts stand, in type of such lines. */
export function pagesOfParts(parts: Parts, heights: LineHeights): Pages {
  const notes = parts['word/footnotes.xml'];
  return estimatePages(
    {
      document: partText(parts, 'word/document.xml'),
      styles: partText(parts, 'word/styles.xml'),
      ...(notes ? { footnotes: strFromU8(notes) } : {}),
      edges: { headers: edgesOf(parts, 'header'), footers: edgesOf(parts, 'footer') },
    },
    heights,
  );
}

function edgesOf(parts: Parts, kind: 'header' | 'footer'): string[] {
  const name = new RegExp(`^word/${kind}\\d+\\.xml$`);
  return Object.keys(parts)
    .filter((path) => name.test(path))
    .map((path) => partText(parts, path));
}

export function hasContents(parts: Parts): boolean {
  return partText(parts, 'word/document.xml').includes(`w:anchor="${CONTENTS_PLACE}`);
}

function pageField(place: string, page: number): string {
  const mark = (kind: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return (
    mark('begin') +
    `<w:r><w:instrText xml:space="preserve"> PAGEREF ${place} \\h </w:instrText></w:r>` +
    mark('separate') +
    `<w:r><w:t>${page}</w:t></w:r>` +
    mark('end')
  );
}
