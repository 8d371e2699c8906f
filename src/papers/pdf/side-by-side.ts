import type { PlacedLine } from './page-margins.ts';

type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PlacedLine[][])[] };

/** As many lines on either side, and as wide a gap in points, make two columns. */
const FEWEST = 5;
const NARROWEST = 8;

/**
 * Two columns of text side by side, as in a paper in two languages: told by the gap that runs down the page between
 * them. Their paragraphs that begin at the same height are one row; lines across both stand between.
 */
export function sideBySide(lines: readonly PlacedLine[]): Stretch[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [{ kind: 'lines', lines }];
  const stretches: Stretch[] = [];
  let band: PlacedLine[] = [];
  let plain: PlacedLine[] = [];
  const flushPlain = (): void => {
    if (plain.length > 0) stretches.push({ kind: 'lines', lines: plain });
    plain = [];
  };
  const flushBand = (): void => {
    const isTwo = band.some(({ x }) => x < gutter) && band.some(({ x }) => x > gutter);
    if (!isTwo) plain.push(...band);
    else {
      flushPlain();
      stretches.push({ kind: 'table', rows: rowsOf(band, gutter) });
    }
    band = [];
  };
  for (const line of lines) {
    if (line.x > gutter || line.right < gutter) {
      band.push(line);
      continue;
    }
    flushBand();
    plain.push(line);
  }
  flushBand();
  flushPlain();
  return stretches;
}

/** Where the gap is: nearly no line crosses it, and on either side there are long lines. */
function gutterOf(lines: readonly PlacedLine[]): number | undefined {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const starts = [...new Set(lines.map(({ x }) => Math.round(x)))].filter(
    (x) => x > left + (right - left) * 0.25 && x < left + (right - left) * 0.7,
  );
  const found = starts
    .map((start) => {
      const before = lines.filter((line) => line.right <= start - NARROWEST);
      const after = lines.filter((line) => line.x >= start - 2);
      const crossing = lines.length - before.length - after.length;
      const isWide = (side: readonly PlacedLine[], width: number): boolean =>
        side.filter((line) => line.right - line.x > width * 0.6).length >= FEWEST;
      const isTwo = isWide(before, start - NARROWEST - left) && isWide(after, right - start);
      return { start, crossing, isTwo };
    })
    .filter(({ crossing, isTwo }) => isTwo && crossing * 5 <= lines.length)
    .toSorted((one, other) => one.crossing - other.crossing || one.start - other.start)[0];
  return found === undefined ? undefined : found.start - NARROWEST / 2;
}

/** A row begins where both columns begin a paragraph at one height; without such heights, the columns are one row. */
function rowsOf(band: readonly PlacedLine[], gutter: number): PlacedLine[][][] {
  const sides = [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)];
  // A column of labels, a line each, does not tell how far the lines of one paragraph stand apart.
  const usual = Math.min(...sides.map((side) => usualPitch(side)));
  const heights = sides.map((side) => beginnings(side, usual));
  const shared = (heights[0] ?? []).filter((y) =>
    (heights[1] ?? []).some((other) => Math.abs(other - y) <= ROW_TOLERANCE),
  );
  const highest = Math.max(...band.map(({ y }) => y));
  const tops = [Infinity, ...shared.filter((y) => y < highest - ROW_TOLERANCE)];
  return tops
    .map((top, at) => {
      const bottom = tops[at + 1] ?? -Infinity;
      return sides.map((side) =>
        side.filter(({ y }) => y <= top + ROW_TOLERANCE && y > bottom + ROW_TOLERANCE),
      );
    })
    .filter((row) => row.some((side) => side.length > 0));
}

/** Points within which two lines stand at one height. */
const ROW_TOLERANCE = 4;

/** How far apart lines of one paragraph stand: the closest that come again, for most rows of a table may be a line each. */
function usualPitch(side: readonly PlacedLine[]): number {
  const pitches = side.slice(1).flatMap((line, at) => {
    const pitch = (side[at]?.y ?? 0) - line.y;
    return pitch > line.size * 0.9 ? [pitch] : [];
  });
  const again = pitches.filter((pitch, at) =>
    pitches.some((other, index) => index !== at && Math.abs(other - pitch) < 1),
  );
  return Math.min(...again);
}

/** The heights at which paragraphs begin: after a wider gap than usual. */
function beginnings(side: readonly PlacedLine[], usual: number): number[] {
  return side.flatMap((line, at) => {
    const before = side[at - 1];
    return !before || before.y - line.y > usual * 1.2 ? [line.y] : [];
  });
}
