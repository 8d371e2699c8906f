export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
export type LabelledPoint = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Space kept free around every label, in pixels. */
const GAP = 3;
const POINT_RADIUS = 8;

/**
 * Places a label beside every point so that no label touches another label, a point or an obstacle
 * and all stay inside the bounds. Nearest free place first: right, left, above, below, then wider
 * and wider rings. The answer is in the order of the input; the same input gives the same answer.
 */
export function placeLabels(points: readonly LabelledPoint[], bounds: Box, obstacles: readonly Box[]): Box[] {
  const taken: Box[] = [
    ...obstacles,
    ...points.map(({ x, y }) => ({
      left: x - POINT_RADIUS,
      top: y - POINT_RADIUS,
      width: 2 * POINT_RADIUS,
      height: 2 * POINT_RADIUS,
    })),
  ];
  // The most crowded points choose first: they have the fewest places.
  const order = points
    .map((point, index) => ({ index, crowd: crowdOf(point, points) }))
    .toSorted((a, b) => b.crowd - a.crowd || a.index - b.index);
  const placed = new Map<number, Box>();
  for (const { index } of order) {
    const point = points[index];
    if (!point) continue;
    const box = findFree(point, bounds, taken);
    placed.set(index, box);
    taken.push(box);
  }
  return points.map((point, index) => placed.get(index) ?? beside(point, 0, 0));
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.top < b.top + b.height + gap &&
    b.top < a.top + a.height + gap
  );
}

function findFree(point: LabelledPoint, bounds: Box, taken: readonly Box[]): Box {
  const isFree = (box: Box) => isInside(box, bounds) && !taken.some((other) => overlaps(box, other, GAP));
  for (const box of candidates(point, bounds)) if (isFree(box)) return box;
  // No ring had room: the whole plane is searched, nearest first.
  const cells: Box[] = [];
  for (let top = bounds.top; top + point.height <= bounds.top + bounds.height; top += 4)
    for (let left = bounds.left; left + point.width <= bounds.left + bounds.width; left += 8)
      cells.push({ left, top, width: point.width, height: point.height });
  const nearest = cells.filter(isFree).toSorted((a, b) => distance(a, point) - distance(b, point))[0];
  return nearest ?? beside(point, 0, 0);
}

function* candidates(point: LabelledPoint, bounds: Box): Generator<Box> {
  const reach = Math.max(bounds.width, bounds.height);
  for (let ring = 0; ring < reach; ring += 6) {
    const dx = POINT_RADIUS + GAP + 1 + ring;
    const dy = POINT_RADIUS + GAP + 1 + ring;
    yield beside(point, dx, 0);
    yield beside(point, -dx - point.width, 0);
    yield beside(point, -point.width / 2, -dy - point.height / 2);
    yield beside(point, -point.width / 2, dy + point.height / 2);
    for (const [across, down] of [
      [dx - 4, -dy],
      [dx - 4, dy],
      [-dx - point.width + 4, -dy],
      [-dx - point.width + 4, dy],
    ] as const)
      yield beside(point, across, down);
  }
}

/** A label whose left edge is `across` from the point and whose middle is `down` from it. */
function beside(point: LabelledPoint, across: number, down: number): Box {
  return {
    left: point.x + across,
    top: point.y + down - point.height / 2,
    width: point.width,
    height: point.height,
  };
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.left + box.width <= bounds.left + bounds.width &&
    box.top + box.height <= bounds.top + bounds.height
  );
}

function distance(box: Box, point: LabelledPoint): number {
  return Math.hypot(box.left + box.width / 2 - point.x, box.top + box.height / 2 - point.y);
}

function crowdOf(point: LabelledPoint, points: readonly LabelledPoint[]): number {
  return points.filter((other) => Math.hypot(other.x - point.x, other.y - point.y) < 90).length;
}
