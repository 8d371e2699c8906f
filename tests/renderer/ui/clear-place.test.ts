import { describe, expect, it } from 'vitest';
import type { Neighbour } from '#renderer/ui/clear-place.ts';
import { clearPlace } from '#renderer/ui/clear-place.ts';

const WINDOW = { width: 1000, height: 800 };
const TEXT = { width: 200, height: 40 };
/** A word in the middle, and controls right above, below and beside it. */
const word = box(400, 400, 60, 20);
const above = box(400, 360, 60, 20);
const below = box(400, 430, 60, 20);
const right = box(470, 400, 60, 20);
const wideAbove = box(200, 360, 400, 20);
const wideBelow = box(200, 430, 400, 20);

describe('the text of a definition', () => {
  it('opens above its word where nothing is pressed there', () => {
    expect(clearPlace(word, TEXT, WINDOW, [below, right])).toBe('top start');
  });

  it('leaves a neighbour free, above and below', () => {
    expect(clearPlace(word, TEXT, WINDOW, [above])).toBe('bottom start');
    expect(clearPlace(word, TEXT, WINDOW, [wideAbove, wideBelow])).toBe('right');
    expect(clearPlace(word, TEXT, WINDOW, [wideAbove, wideBelow, right])).toBe('left');
  });

  it('hides the least where it must hide something', () => {
    const everywhere = [wideAbove, box(200, 380, 400, 5), wideBelow, right, box(200, 400, 190, 20)];
    expect(clearPlace(word, TEXT, WINDOW, everywhere)).toBe('bottom start');
  });

  it('rather lies over the edge of a button, which can still be pressed, than over its middle', () => {
    const edge = box(200, 342, 400, 16);
    expect(clearPlace(word, TEXT, WINDOW, [edge, wideBelow, right, box(200, 400, 190, 20)])).toBe(
      'top start',
    );
  });

  it('rather hides words that are explained than a button', () => {
    const words = [box(380, 370, 60, 20, false), box(450, 370, 60, 20, false)];
    const aside = [box(470, 400, 20, 20), box(370, 400, 20, 20)];
    expect(clearPlace(word, TEXT, WINDOW, [...words, wideBelow, ...aside])).toBe('top start');
  });

  it('stays in the window, at its edges and on the narrowest screen', () => {
    expect(clearPlace(box(400, 5, 60, 20), TEXT, WINDOW, [])).toBe('bottom start');
    expect(clearPlace(box(930, 780, 60, 20), TEXT, WINDOW, [])).toBe('top start');
    expect(
      clearPlace(box(10, 100, 60, 20), { width: 304, height: 90 }, { width: 320, height: 640 }, []),
    ).toBe('bottom start');
  });
});

function box(left: number, top: number, width: number, height: number, acts = true): Neighbour {
  return { left, top, right: left + width, bottom: top + height, acts };
}
