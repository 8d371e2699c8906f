/** What is read in place of a sign: nothing, or the unit that stands behind the last of the alternatives. */
export type BracketEdits = ReadonlyMap<number, string>;

const NONE: BracketEdits = new Map();
const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|thirty|thirty-six|forty-five|sixty|ninety';
const NUMBER = String.raw`(?:(?:${WORDS})(?: ?\(\d{1,4}\))?|\d[\d,.]{0,11})`;
const UNIT =
  'business days?|days?|weeks?|months?|years?|times|percent|per cent|영업일|개월|주|년|일|회|퍼센트|억 ?원|만 ?원|원|만 ?달러|달러|%';
const BRACKETED = new RegExp(
  String.raw`\[ ?${NUMBER} ?\](?:\s{0,2}(?:/|,|or|또는|혹은)?\s{0,2}\[ ?${NUMBER} ?\]){0,4}(?<unit>\s?(?:${UNIT}))`,
  'gi',
);

/**
 * Where a draft puts numbers in brackets and their unit behind them (`[three (3)] [six (6)] months`, `[12]개월`): the
 * brackets are passed over, and each of several alternatives is read with the unit.
 */
export function bracketedNumbers(text: string): BracketEdits {
  if (!text.includes('[')) return NONE;
  const edits = new Map<number, string>();
  for (const match of text.matchAll(BRACKETED)) {
    const unit = match.groups?.['unit'] ?? '';
    const signs = [...match[0].matchAll(/[[\]]/g)];
    for (const [index, sign] of signs.entries()) {
      const isEnd = sign[0] === ']' && index < signs.length - 1;
      edits.set(match.index + sign.index, isEnd ? unit : '');
    }
  }
  return edits;
}
