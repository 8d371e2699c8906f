/** As much of a box on the page as tells what lies over what. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where a text opens beside its word, in the order in which the places are tried. */
const PLACES = ['top start', 'bottom start', 'top end', 'bottom end', 'right', 'left'] as const;
export type ClearPlace = (typeof PLACES)[number];

/** Between the word and its text, and between the text and the edge of the window. */
export const GAP_PX = 6;
export const EDGE_PX = 8;

/** Something to press near the word. */
export type Neighbour = Box & { readonly acts: boolean };

/**
 * What it costs to lie over a neighbour. To hide another explained word is better than to hide what acts, and what
 * acts can still be pressed where only its edge is hidden.
 */
const HIDES_AN_ACT = 100;
const TOUCHES_AN_ACT = 10;
const HIDES_A_WORD = 1;

/**
 * The first place in which a text lies over none of its neighbours, so that a neighbour of the word can still be pressed
 * while the text is open; where there is none, the place that hides the least.
 */
export function clearPlace(
  word: Box,
  text: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  neighbours: readonly Neighbour[],
): ClearPlace {
  let best: ClearPlace = 'top start';
  let least = Infinity;
  for (const place of PLACES) {
    const box = boxAt(place, word, text, window);
    if (!box) continue;
    const hidden = neighbours
      .filter((neighbour) => overlaps(box, neighbour))
      .reduce((sum, neighbour) => sum + costOf(box, neighbour), 0);
    if (hidden < least) [best, least] = [place, hidden];
    if (hidden === 0) break;
  }
  return best;
}

function costOf(text: Box, { acts, left, right, top, bottom }: Neighbour): number {
  if (!acts) return HIDES_A_WORD;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const hidesMiddle = text.left <= x && x <= text.right && text.top <= y && y <= text.bottom;
  return hidesMiddle ? HIDES_AN_ACT : TOUCHES_AN_ACT;
}

/** Undefined where the window has no room for it; along its side the text is moved into the window. */
function boxAt(
  place: ClearPlace,
  word: Box,
  { width, height }: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): Box | undefined {
  const within = (at: number, size: number, room: number) =>
    Math.max(EDGE_PX, Math.min(at, room - EDGE_PX - size));
  const [side, end] = place.split(' ');
  if (side === 'left' || side === 'right') {
    const left = side === 'right' ? word.right + GAP_PX : word.left - GAP_PX - width;
    if (left < EDGE_PX || left + width > window.width - EDGE_PX) return undefined;
    const top = within((word.top + word.bottom - height) / 2, height, window.height);
    return { left, right: left + width, top, bottom: top + height };
  }
  const top = side === 'top' ? word.top - GAP_PX - height : word.bottom + GAP_PX;
  if (top < EDGE_PX || top + height > window.height - EDGE_PX) return undefined;
  const left = within(end === 'start' ? word.left : word.right - width, width, window.width);
  return { left, right: left + width, top, bottom: top + height };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
