import type { TextLine } from './text-line.ts';

/** No program breaks lines so late: the line ends of the original are spaces here. */
const FLATTENED = 250;
// A run is looked at from its beginning alone: from each of its letters, a line of nothing else would take hours.
const GAP = / {3,}|(?<!\t)\t+ *(?=\S)/g;
/** A number alone belongs to what follows it: `7.1     Advertising Revenue Share`. */
const NUMBER_ALONE = /^(?:(?:article|section)\s+)?(?:\(?[A-Za-z0-9]{1,4}[.)]|\d+(?:\.\d+)+\.?|[•·▪○●*-])$/i;

/**
 * Filings and web pages are handed on with whole pages on one line, three or more spaces where a paragraph ended.
 * Each paragraph gets a line of its own.
 */
export function withoutFlattening(lines: readonly TextLine[]): TextLine[] {
  const flattened = lines.filter(({ text }) => text.length > FLATTENED && /(?<! ) {3,}\S/.test(text));
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const inFlattened = flattened.reduce((sum, { text }) => sum + text.length, 0);
  if (inFlattened * 2 < letters) return [...lines];
  return lines.flatMap(piecesOf);
}

function piecesOf(line: TextLine): TextLine[] {
  const pieces: string[] = [];
  for (const piece of line.text.split(GAP)) {
    const said = piece.trim();
    if (said === '') continue;
    const last = pieces.at(-1);
    if (last !== undefined && NUMBER_ALONE.test(last)) pieces[pieces.length - 1] = `${last} ${said}`;
    else pieces.push(said);
  }
  return pieces.map((text, at) => (at === 0 ? { ...line, text } : { text, gap: 1, isAfterPage: false }));
}
