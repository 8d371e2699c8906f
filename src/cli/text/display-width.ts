/** Columns that a text takes in a terminal: Hangul, Han and other wide characters take two (Unicode UAX #11), marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pads with spaces to a number of columns, or cuts with an ellipsis. */
export function fitWidth(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const cut = displayWidth(text) > columns ? cutToWidth(text, columns) : text;
  const gap = ' '.repeat(Math.max(0, columns - displayWidth(cut)));
  return align === 'left' ? cut + gap : gap + cut;
}

function cutToWidth(text: string, columns: number): string {
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function characterWidth(character: string): 0 | 1 | 2 {
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  const point = character.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** East Asian Wide and Fullwidth ranges of Unicode 16, EastAsianWidth.txt, joined where only rare characters lie between. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];
