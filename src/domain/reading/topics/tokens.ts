/** A word of English as topics are read: lower case, without its possessive; figures are folded into their shape. */
export type Token = {
  /** `#` a number, `#y` a year, `#m` a month, `%` a percentage, `$` an amount, `_` a blank or redaction, `.` an end. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
};

const BLANK = String.raw`_{2,}|\[[*●•_.\s]*\]|\*{3,}`;
const MONEY = String.raw`(?:US\$|USD|KRW|EUR|₩|\$|€|£|¥)\s?\d[\d,.]*(?:\s?(?:million|billion|thousand|MM?|K)\b)?`;
const PERCENT = String.raw`\d[\d.,]*\s?(?:%|percent\b|per cent\b)`;
const NUMBER = String.raw`\d(?:[\d,.]*\d)?`;
const WORD = String.raw`[A-Za-z]+(?:&[A-Za-z]+)*`;
const TOKEN = new RegExp(`(${BLANK})|(${MONEY})|(${PERCENT})|(${NUMBER})|(${WORD})|([.;!?])`, 'gi');

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million'.split(
    ' ',
  ),
);
const MONTHS: ReadonlySet<string> = new Set(
  'january february april june july august september october november december'.split(' '),
);

/** The words of a text in order. Figures said twice, as in `five percent (5%)`, are one. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const from = found.index;
    const to = from + found[0].length;
    const word = wordOf(found);
    // The end of a possessive or of `don't` is no word.
    if (word.length <= 2 && /['’]/.test(text[from - 1] ?? '') && /[a-z]/i.test(text[from - 2] ?? ''))
      continue;
    // `15th`.
    if (/^(?:st|nd|rd|th)$/.test(word) && /\d/.test(text[from - 1] ?? '')) continue;
    const last = tokens.at(-1);
    const folded = last && foldedWith(last.word, word);
    if (last && folded) tokens[tokens.length - 1] = { word: folded, from: last.from, to };
    else tokens.push({ word, from, to });
  }
  return tokens;
}

function wordOf([said, blank, money, percent, number, word]: RegExpExecArray): string {
  if (blank !== undefined) return '_';
  if (money !== undefined) return '$';
  if (percent !== undefined) return '%';
  if (number !== undefined) return /^(?:19|20)\d\d$/.test(number) ? '#y' : '#';
  if (word === undefined) return '.';
  const lower = said.toLowerCase();
  if (NUMBER_WORDS.has(lower)) return '#';
  return MONTHS.has(lower) ? '#m' : lower;
}

function foldedWith(last: string, word: string): string | undefined {
  if (last === '#') {
    if (word === '#') return '#';
    if (word === '%' || word === 'percent') return '%';
    if (word === 'dollars' || word === '$') return '$';
  }
  if ((last === '%' || last === '$') && word === last) return last;
  return last === '_' && word === '_' ? '_' : undefined;
}
