import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeLabels } from '#renderer/places/leverage/place-labels.ts';
import type { Box, LabelledPoint } from '#renderer/places/leverage/place-labels.ts';
import { placeInRows } from '#renderer/places/library/range-marks.ts';

const plane: Box = { left: 44, top: 40, width: 470, height: 260 };

// Eight dimensions at the most; names between 40 and 190 px wide, as they are in both languages.
const points: fc.Arbitrary<LabelledPoint[]> = fc.array(
  fc
    .record({
      across: fc.integer({ min: 0, max: 1000 }),
      down: fc.integer({ min: 0, max: 1000 }),
      width: fc.integer({ min: 40, max: 190 }),
    })
    .map(({ across, down, width }) => ({
      x: plane.left + (plane.width * across) / 1000,
      y: plane.top + (plane.height * down) / 1000,
      width,
      height: 20,
    })),
  { maxLength: 8 },
);

describe('the names on the leverage map', () => {
  it('never overlap each other and never leave the plane, wherever the dimensions lie', () => {
    fc.assert(
      fc.property(points, (all) => {
        const labels = placeLabels(all, plane, []);
        for (const [index, label] of labels.entries()) {
          expect(label.left).toBeGreaterThanOrEqual(plane.left);
          expect(label.top).toBeGreaterThanOrEqual(plane.top);
          expect(label.left + label.width).toBeLessThanOrEqual(plane.left + plane.width);
          expect(label.top + label.height).toBeLessThanOrEqual(plane.top + plane.height);
          for (const other of labels.slice(index + 1)) expect(overlaps(label, other)).toBe(false);
        }
      }),
    );
  });

  it('find their places when all eight dimensions fall on one point', () => {
    const all = Array.from({ length: 8 }, () => ({ x: 280, y: 170, width: 150, height: 20 }));
    const labels = placeLabels(all, plane, []);
    for (const [index, label] of labels.entries())
      for (const other of labels.slice(index + 1)) expect(overlaps(label, other)).toBe(false);
  });
});

describe('the labels of a drawn range', () => {
  it('stay apart in their rows and inside the drawing', () => {
    const labels = fc.array(
      fc.record({ centre: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 10, max: 180 }) }),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = placeInRows(wanted, { width: 500, gap: 12 });
        for (const [index, { left, row }] of placed.entries()) {
          const width = wanted[index]?.width ?? 0;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(500);
          for (const [at, other] of placed.entries()) {
            if (at <= index || other.row !== row) continue;
            const [first, last] = left <= other.left ? [index, at] : [at, index];
            const end = (placed[first]?.left ?? 0) + (wanted[first]?.width ?? 0);
            expect(end).toBeLessThanOrEqual(placed[last]?.left ?? 0);
          }
        }
      }),
    );
  });
});
