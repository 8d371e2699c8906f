import type { HwpxHeader } from './hwpx-header.ts';

/** Counts the numbered paragraphs of a document, and says each number as it is printed. */
export class HwpxNumbers {
  readonly #header: HwpxHeader;
  readonly #counters = new Map<string, number[]>();

  constructor(header: HwpxHeader) {
    this.#header = header;
  }

  /** The number of the next paragraph with these properties; undefined where they number none. */
  next(
    paraPr: string,
    outlineNumbering: string,
  ): { readonly label: string; readonly level: number } | undefined {
    const heading = this.#header.headings.get(paraPr);
    if (!heading) return undefined;
    const { isOutline, level } = heading;
    const id = isOutline ? outlineNumbering : heading.numbering;
    const levels = this.#header.numberings.get(id);
    const own = levels?.[level];
    if (!levels || !own) return undefined;
    const counters = this.#counters.get(id) ?? [];
    this.#counters.set(id, counters);
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    const label = own.says.replaceAll(/\^(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levels[at];
      return of ? formatted(counters[at] ?? of.start, of.format) : '';
    });
    return { label: label.trim(), level };
  }
}

const SYLLABLES = '가나다라마바사아자차카타파하';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const CIRCLED_SYLLABLES = '㉮㉯㉰㉱㉲㉳㉴㉵㉶㉷㉸㉹㉺㉻';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Source: KS X 6101, number formats. What is not known is printed in digits. */
function formatted(value: number, format: string): string {
  const nth = (letters: string): string => letters.charAt(value - 1) || String(value);
  switch (format) {
    case 'HANGUL_SYLLABLE':
      return nth(SYLLABLES);
    case 'CIRCLED_DIGIT':
      return nth(CIRCLED);
    case 'CIRCLED_HANGUL_SYLLABLE':
      return nth(CIRCLED_SYLLABLES);
    case 'LATIN_SMALL':
      return nth(LATIN);
    case 'LATIN_CAPITAL':
      return nth(LATIN.toUpperCase());
    case 'ROMAN_SMALL':
      return roman(value).toLowerCase();
    case 'ROMAN_CAPITAL':
      return roman(value);
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let [rest, said] = [value, ''];
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) said += sign;
  return said;
}
