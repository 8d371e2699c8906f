import { isEastAsian, widthOf } from './letter-widths.ts';
import type { Face } from './letter-widths.ts';

/** Letters of one look. `size` in half points. */
export type Run = { readonly text: string; readonly face: Face; readonly size: number };

/** How high a line is, in thousandths of its type size: with Latin letters alone, and with Hangul. */
export type LineHeights = { readonly latin: number; readonly eastAsian: number };
/** With Malgun Gothic, which every Word in Korean has. */
export const IN_MALGUN: LineHeights = { latin: 1150, eastAsian: 1330 };
/** On a machine without it, which sets Hangul in Noto Sans CJK: the higher lines, and so the safer measure. */
export const IN_NOTO: LineHeights = { latin: 1150, eastAsian: 1448 };

/** The heights of the lines of a paragraph that is `width` wide, before its line spacing; all in twentieths of a point. */
export function lineHeights(runs: readonly Run[], width: number, heights: LineHeights): number[] {
  const lines = new Lines(width, heights);
  for (const { text, face, size } of runs) {
    for (const piece of text.match(/\n|\s|[^\s]+/g) ?? []) {
      if (piece === '\n') lines.end(size);
      else if (/^\s$/.test(piece) && piece !== '\u00a0') lines.blank(letterWidth(piece, face, size));
      else lines.word(piece, face, size);
    }
  }
  return lines.done(runs[0]?.size ?? 20);
}

function letterWidth(letter: string, face: Face, size: number): number {
  // A half point is ten twentieths.
  return (widthOf(letter, face) * size * 10) / 1000;
}

class Lines {
  readonly #width: number;
  readonly #heights: LineHeights;
  readonly #done: number[] = [];
  /** What stands in the line, and the blanks behind it, which may hang over its end. */
  #used = 0;
  #blanks = 0;
  #height = 0;

  constructor(width: number, heights: LineHeights) {
    this.#width = Math.max(1, width);
    this.#heights = heights;
  }

  word(word: string, face: Face, size: number): void {
    // A line may end after each letter of Hangul only where it has no other choice: Korean keeps its words together.
    const letters = word.split('');
    const widths = letters.map((letter) => letterWidth(letter, face, size));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    if (this.#used > 0 && this.#used + this.#blanks + whole > this.#width) this.end(size);
    this.#used += this.#blanks;
    this.#blanks = 0;
    for (const [index, letter] of letters.entries()) {
      const width = widths[index] ?? 0;
      if (this.#used > 0 && this.#used + width > this.#width) this.end(size);
      this.#used += width;
      this.#rise(size, isEastAsian(letter) ? this.#heights.eastAsian : this.#heights.latin);
    }
  }

  blank(width: number): void {
    this.#blanks += width;
  }

  end(size: number): void {
    if (this.#height === 0) this.#rise(size, this.#heights.latin);
    this.#done.push(this.#height);
    [this.#used, this.#blanks, this.#height] = [0, 0, 0];
  }

  done(size: number): number[] {
    if (this.#height > 0 || this.#done.length === 0) this.end(size);
    return this.#done;
  }

  #rise(size: number, thousandths: number): void {
    this.#height = Math.max(this.#height, (size * 10 * thousandths) / 1000);
  }
}
