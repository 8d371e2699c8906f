/** How wide the printable letters of ASCII are, from the blank to the tilde, in thousandths of the type size. */
const ASCII_WIDTHS = {
  // Arial, and Times New Roman: the widths that every font made to stand in for them has too.
  sans: table(
    [
      '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556',
      '556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778',
      '667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556',
      '556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
    ].join(' '),
  ),
  sansBold: table(
    [
      '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556',
      '556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778',
      '667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611',
      '611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
    ].join(' '),
  ),
  serif: table(
    [
      '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500',
      '500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722',
      '556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500',
      '500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
    ].join(' '),
  ),
  serifBold: table(
    [
      '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500',
      '500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778',
      '611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500',
      '556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
    ].join(' '),
  ),
} as const;

export type Face = keyof typeof ASCII_WIDTHS;

/** Hangul, Hanja and full-width marks in Malgun Gothic; its bold letters are as wide. */
const EAST_ASIAN = 920;
const OTHERS: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '‘': 250,
  '’': 250,
  '“': 390,
  '”': 390,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '→': 1000,
  '·': 333,
  '≈': 549,
};
const USUAL = 556;

/** The width of one letter, in thousandths of the type size. */
export function widthOf(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 32;
  if (code >= 32 && code < 127) return ASCII_WIDTHS[face][code - 32] ?? USUAL;
  return OTHERS[letter] ?? (isEastAsian(letter) ? EAST_ASIAN : USUAL);
}

/** Letters that Word sets in the East Asian font, and after each of which a line may end. */
export function isEastAsian(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x1100 && (code < 0x2000 || (code >= 0x2e80 && code < 0xfb00) || code >= 0xfe30);
}

/** The face of a run by the name of its Latin font. */
export function faceOf(font: string, isBold: boolean): Face {
  const isSerif = /times|serif|batang|바탕|myeongjo|명조/i.test(font) && !/sans/i.test(font);
  if (isSerif) return isBold ? 'serifBold' : 'serif';
  return isBold ? 'sansBold' : 'sans';
}

function table(widths: string): readonly number[] {
  return widths.split(' ').map(Number);
}
