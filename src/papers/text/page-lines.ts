import { beginsItem } from './joined-lines.ts';
import type { TextLine } from './text-line.ts';

/**
 * Tells the lines that belong to the page apart from those that belong to the text: page numbers, and headers or
 * footers that come again on page after page (`Source: ACME INC., S-1, 12/20/2011`).
 */
export function withoutPageLines(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly pageLines: readonly string[];
} {
  const repeated = new Set(repeatedLines(lines));
  const isPageLine = new Set([...repeated, ...pageNumbers(lines), ...labelsBeside(lines, repeated)]);
  if (isPageLine.size === 0) return { lines, pageLines: [] };
  const kept: TextLine[] = [];
  let isPageEnd = false;
  let gap = 0;
  for (const [at, line] of lines.entries()) {
    if (isPageLine.has(at)) {
      isPageEnd = true;
      gap += line.gap;
      continue;
    }
    kept.push(isPageEnd ? { ...line, isAfterPage: true, gap: line.gap + gap } : line);
    isPageEnd = false;
    gap = 0;
  }
  return {
    lines: kept,
    pageLines: lines.flatMap(({ text }, at) => (isPageLine.has(at) ? [text.trim()] : [])),
  };
}

/** As often as a line has to come again before it is taken for a header or a footer. */
const AGAIN = 3;
const LONGEST_FOOTER = 300;

/** A line that comes again with other digits, mostly beside the end of a page or beside another line that does. */
function repeatedLines(lines: readonly TextLine[]): number[] {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    if (text.length > LONGEST_FOOTER) continue;
    const shape = text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, '');
    if (!/\p{L}{3}/u.test(shape) || beginsItem(text)) continue;
    const known = places.get(shape);
    if (known) known.push(at);
    else places.set(shape, [at]);
  }
  const again = [...places.values()].filter((at) => at.length >= AGAIN);
  const comesAgain = new Set(again.flat());
  const starts = startsOf(lines);
  return again
    .filter((at) => {
      const beside = at.filter((place) => isBesidePageEnd(lines, place, comesAgain));
      const apart = (starts[at.at(-1) ?? 0] ?? 0) - (starts[at[0] ?? 0] ?? 0);
      const isPageByPage = apart >= SHORTEST_PAGE * (at.length - 1);
      return isPageByPage && beside.length >= AGAIN && beside.length * 3 >= at.length * 2;
    })
    .flat();
}

/** Two empty lines, a form feed, a number that stands alone, another footer: what is left of the edge of a page. */
function isBesidePageEnd(lines: readonly TextLine[], at: number, comesAgain: ReadonlySet<number>): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!line) return false;
  if (line.isAfterPage || !before || !after || after.isAfterPage) return true;
  const isNumbered = numberOf(before.text) !== undefined || numberOf(after.text) !== undefined;
  const isParted = line.gap > 1 || after.gap > 1;
  const isAmongFooters = line.gap + after.gap > 0 && (comesAgain.has(at - 1) || comesAgain.has(at + 1));
  return isNumbered || isParted || isAmongFooters;
}

/** Letters before each line. */
function startsOf(lines: readonly TextLine[]): number[] {
  const starts: number[] = [];
  let letters = 0;
  for (const { text } of lines) {
    starts.push(letters);
    letters += text.length;
  }
  return starts;
}

/** `12`, `A-1`, `B-2-1`: what stands beside a header or a footer. */
function labelsBeside(lines: readonly TextLine[], repeated: ReadonlySet<number>): number[] {
  return [...repeated]
    .flatMap((at) => [at - 1, at + 1])
    .filter((at) => /^\s*-?(?:[A-Z]-)?\d{1,3}(?:-\d{1,3})*-?\s*$/.test(lines[at]?.text ?? ''));
}

/** As few letters as a page has on average, so that a column of numbers is no page count. */
const SHORTEST_PAGE = 500;

/** A text with more numbers alone on their lines has columns of them. */
const MOST_PAGES = 3_000;

/** Pages in a row that may lack their number. */
const MOST_MISSING = 2;

/** Numbers alone on their lines that count on, a page apart from each other; `- 3 -` and `Page 3` beside any edge. */
function pageNumbers(lines: readonly TextLine[]): number[] {
  const starts = startsOf(lines);
  const alone = lines.flatMap(({ text }, at) => {
    const number = numberOf(text);
    return number === undefined ? [] : [{ at, number }];
  });
  if (alone.length > MOST_PAGES) return [];
  const chains: { at: number; number: number }[][] = [];
  for (const each of alone) {
    const chain = chains.find((before) => {
      const last = before.at(-1);
      return (
        last !== undefined &&
        each.number > last.number &&
        each.number <= last.number + MOST_MISSING + 1 &&
        (starts[each.at] ?? 0) - (starts[last.at] ?? 0) >= (isPageMark(lines, each.at) ? 0 : SHORTEST_PAGE)
      );
    });
    if (chain) chain.push(each);
    else chains.push([each]);
  }
  return chains
    .filter((chain) => chain.length >= AGAIN || chain.every(({ at }) => isPageMark(lines, at)))
    .flatMap((chain) => chain.map(({ at }) => at));
}

/** A number with the signs of a page number, or one beside a form feed. */
function isPageMark(lines: readonly TextLine[], at: number): boolean {
  const [line, after] = [lines[at], lines[at + 1]];
  return line !== undefined && (/^\W*-|page|쪽|\//i.test(line.text) || after?.isAfterPage === true);
}

const PAGE_NUMBER =
  /^(?:page\s+|p\.\s*|\s+)?(?:[-–—]\s*)?(\d{1,4})(?:\s*[-–—])?(?:\s*(?:\/|of|중)\s*\d{1,4})?(?:\s*쪽)?\s*$/i;

/** No page number is longer, with all its spaces. */
const LONGEST_PAGE_NUMBER = 60;

function numberOf(text: string): number | undefined {
  if (text.length > LONGEST_PAGE_NUMBER) return undefined;
  const digits = PAGE_NUMBER.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
