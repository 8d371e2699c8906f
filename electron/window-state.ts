/** A rectangle in the system's density-independent pixels. */
export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type WindowState = { readonly bounds?: Rectangle; readonly isMaximized: boolean };

export const SMALLEST = { width: 960, height: 640 } as const;
const USUAL = { width: 1360, height: 900 } as const;
/** As much of the window as must be on a display, so that a person can take hold of it. */
const GRIP = { width: 160, height: 60 } as const;

/** What the file of the last run says; the usual state when it is missing, broken or hostile. */
export function parseWindowState(text: string | undefined): WindowState {
  const usual: WindowState = { isMaximized: false };
  if (text === undefined) return usual;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return usual;
  }
  if (typeof read !== 'object' || read === null) return usual;
  const isMaximized = 'isMaximized' in read && read.isMaximized === true;
  const bounds = 'bounds' in read ? parseBounds(read.bounds) : undefined;
  return bounds ? { bounds, isMaximized } : { isMaximized };
}

function parseBounds(read: unknown): Rectangle | undefined {
  if (typeof read !== 'object' || read === null) return undefined;
  const numbers = ['x', 'y', 'width', 'height'].map(
    (key) => (read as Readonly<Record<string, unknown>>)[key], // keyed access to a parsed JSON object
  );
  const [x, y, width, height] = numbers;
  return isPixels(x) && isPixels(y) && isPixels(width) && isPixels(height) && width > 0 && height > 0
    ? { x, y, width, height }
    : undefined;
}

function isPixels(n: unknown): n is number {
  return typeof n === 'number' && Number.isInteger(n) && Math.abs(n) <= 100_000;
}

/**
 * Where the window opens: where it was, if enough of it lies on a display that is there today, and no
 * larger than that display; otherwise the usual size in the middle of the first display (no x and y).
 */
export function placeWindow(
  state: WindowState,
  workAreas: readonly Rectangle[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const { bounds } = state;
  const area = bounds && workAreas.find((candidate) => isGraspable(bounds, candidate));
  if (bounds && area) {
    const width = clamp(bounds.width, SMALLEST.width, area.width);
    const height = clamp(bounds.height, SMALLEST.height, area.height);
    return { x: bounds.x, y: Math.max(bounds.y, area.y), width, height };
  }
  const first = workAreas[0];
  return {
    width: Math.min(USUAL.width, first?.width ?? USUAL.width),
    height: Math.min(USUAL.height, first?.height ?? USUAL.height),
  };
}

/** The title bar is what one takes hold of, so the upper edge counts. */
function isGraspable(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return (
    overlap >= GRIP.width &&
    bounds.y >= area.y - GRIP.height / 2 &&
    bounds.y + GRIP.height <= area.y + area.height
  );
}

function clamp(n: number, least: number, most: number): number {
  return Math.min(Math.max(n, least), Math.max(most, 1));
}
