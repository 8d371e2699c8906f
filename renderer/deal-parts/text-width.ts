// Advance widths of Pretendard in em, a little on the wide side, so that placed labels never touch.
const WIDE = 0.93;
const UPPER = 0.7;
const NARROW = 0.34;
const PLAIN = 0.58;

/** About how wide a label is, in the unit of `size`. For placing labels before they are drawn. */
export function estimateTextWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) {
    if (/[\u1100-\u11FF\u2E80-\uD7A3\uF900-\uFAFF\uFF00-\uFFEE]/.test(character)) em += WIDE;
    else if (/[A-Z%@&MWmw+]/.test(character)) em += UPPER;
    else if (/[\s.,:;'|!iljtfI()·]/.test(character)) em += NARROW;
    else em += PLAIN;
  }
  return em * size;
}
