/** A stretch of a text, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** A piece shorter than this goes with the next: an abbreviation's point ends no sentence. */
const SHORTEST = 60;
const SHORTEST_KOREAN = 20;

/** Where a sentence may end: `. ; :` before a capital, bracket, quotation mark or figure; a Korean verb's end; a line. */
const END = /[.;:][)"”’]?\s+(?=[A-Z("“‘'[\d가-힣①-⑳])|(?<=[다음함])\.\s*(?=[가-힣("“‘'①-⑳\d])|\n+/g;

/** The sentences of a text in order; together they cover it, but for the white space around them. */
export function sentencesOf(text: string): Stretch[] {
  const shortest = /[가-힣]/.test(text) ? SHORTEST_KOREAN : SHORTEST;
  const found: Stretch[] = [];
  let from = 0;
  for (const end of text.matchAll(END)) {
    const to = end.index + end[0].length;
    if (to - from < shortest && !end[0].includes('\n')) continue;
    push(found, text, from, to);
    from = to;
  }
  push(found, text, from, text.length);
  return found;
}

function push(found: Stretch[], text: string, from: number, to: number): void {
  const said = text.slice(from, to);
  const trimmed = said.trim();
  if (trimmed === '') return;
  const start = from + said.indexOf(trimmed);
  found.push({ from: start, to: start + trimmed.length });
}
