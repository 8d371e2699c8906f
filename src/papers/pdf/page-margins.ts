import type { PdfLine } from './pdf-page.ts';

export type Margins<Line> = {
  readonly header: readonly Line[];
  readonly footer: readonly Line[];
  readonly body: readonly Line[];
};

/** A line of a page, with the page's number and height. */
export type PlacedLine = PdfLine & { readonly page: number; readonly height: number };

/** As much of a page as its header or footer takes at most. */
const MARGIN = 0.12;
const AGAIN = 2;

/**
 * The lines that come again at the top or the bottom of most pages, whatever their digits, and the numbers of pages.
 */
export function withoutMargins(pages: readonly (readonly PlacedLine[])[]): Margins<PlacedLine>[] {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.filter(isInMargin).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const isAgain = (line: PlacedLine): boolean =>
    isInMargin(line) &&
    (isPageNumber(line.text) || (counts.get(keyOf(line)) ?? 0) >= Math.max(AGAIN, pages.length * 0.4));
  return pages.map((lines) => ({
    header: lines.filter((line) => isAgain(line) && line.y > line.height / 2),
    footer: lines.filter((line) => isAgain(line) && line.y <= line.height / 2),
    body: lines.filter((line) => !isAgain(line)),
  }));
}

function isInMargin({ y, height }: PlacedLine): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

/** What it says without its digits, and on which side. */
function keyOf({ text, y, height }: PlacedLine): string {
  return `${y > height / 2 ? 'top' : 'bottom'} ${text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, '')}`;
}

/** No page number is longer, with all its spaces. */
const LONGEST_PAGE_NUMBER = 60;

function isPageNumber(text: string): boolean {
  if (text.length > LONGEST_PAGE_NUMBER) return false;
  return /^(?:page\s*)?(?:[-–—]\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*[-–—])?(?:\s*(?:\/|of)\s*\d{1,4})?(?:\s*쪽)?$/i.test(
    text.trim(),
  );
}
