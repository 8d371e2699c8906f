/** What a numeral counts: `iv` is 4, `c` is 3, `나` is 2, `③` is 3. Each answers undefined for what it does not know. */

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$|^xl(?:ix|iv|v?i{0,3})$/i;

export function romanValue(numeral: string): number | undefined {
  if (numeral === '' || !ROMAN.test(numeral)) return undefined;
  const digits = numeral
    .toLowerCase()
    .split('')
    .map((digit) => ROMAN_VALUES[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** `a` to `z`, then `aa`, `bb` as lawyers count on. */
export function letterValue(numeral: string): number | undefined {
  const lower = numeral.toLowerCase();
  if (!/^([a-z])\1{0,2}$/.test(lower)) return undefined;
  return lower.charCodeAt(0) - 96 + 26 * (lower.length - 1);
}

const HANGUL_LETTERS = '가나다라마바사아자차카타파하';

export function hangulValue(numeral: string): number | undefined {
  const index = HANGUL_LETTERS.indexOf(numeral);
  return numeral.length === 1 && index >= 0 ? index + 1 : undefined;
}

/** Signs that hold their number in a circle, or are a numeral in one character: ①, ⓐ, ㉮, Ⅳ, ⅳ. */
const SIGN_SERIES: readonly { readonly first: number; readonly last: number; readonly value: number }[] = [
  { first: 0x2460, last: 0x2473, value: 1 },
  { first: 0x3251, last: 0x325f, value: 21 },
  { first: 0x24d0, last: 0x24e9, value: 1 },
  { first: 0x326e, last: 0x327b, value: 1 },
];

export function circledValue(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  const series = SIGN_SERIES.find((each) => code >= each.first && code <= each.last);
  return series && code - series.first + series.value;
}

/** Ⅳ and ⅳ are written in letters first. */
export function spelledRoman(sign: string): string {
  return sign.normalize('NFKC');
}

const WORDS = [
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
  ['nineteen', 'nineteenth'],
  ['twenty', 'twentieth'],
] as const;

/** `Article ONE`, `Second:`. */
export function wordValue(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = WORDS.findIndex((names) => names.some((name) => name === lower));
  return index < 0 ? undefined : index + 1;
}
