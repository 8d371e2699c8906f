import type { Box } from './body-boxes.ts';
import { sumOf } from './body-boxes.ts';

/** Where a document ends, and on which page each of its places stands. Pages count from 1. */
export type Pages = {
  readonly count: number;
  /** How much of the room of its last page is used, from 0 to 1. */
  readonly lastFilled: number;
  readonly pageOf: ReadonlyMap<string, number>;
};

/** Boxes that stand on pages of one size. */
export type Stretch = { readonly height: number; readonly boxes: readonly Box[] };

/** Fills page after page, each stretch from a new one on. `separator` is the room of the line above the notes of a page. */
export function fillPages(stretches: readonly Stretch[], separator: number): Pages {
  const pageOf = new Map<string, number>();
  let page = 0;
  let lastFilled = 0;
  for (const { height, boxes } of stretches) {
    page += 1;
    const filler = new Filler(page, { height, separator }, pageOf);
    for (const group of groupsOf(boxes)) filler.put(group);
    page = filler.page;
    lastFilled = filler.used / height;
  }
  return { count: page, lastFilled: Math.min(1, lastFilled), pageOf };
}

/** Boxes that want to stand on one page: each with those that are kept with it. */
function groupsOf(boxes: readonly Box[]): Box[][] {
  const groups: Box[][] = [];
  let isKept = false;
  for (const box of boxes) {
    if (isKept && !box.breakBefore) groups.at(-1)?.push(box);
    else groups.push([box]);
    isKept = box.keepNext;
  }
  return groups;
}

class Filler {
  readonly #height: number;
  readonly #separator: number;
  readonly #pageOf: Map<string, number>;
  #hasNotes = false;
  page: number;
  used = 0;

  constructor(
    page: number,
    { height, separator }: { readonly height: number; readonly separator: number },
    pageOf: Map<string, number>,
  ) {
    this.page = page;
    this.#height = height;
    this.#separator = separator;
    this.#pageOf = pageOf;
  }

  put(group: readonly Box[]): void {
    const [first] = group;
    if (!first) return;
    if (first.breakBefore && this.used > 0) this.#turn();
    // All of it, but of the last box no more than its first two lines.
    const last = group.at(-1);
    const wanted =
      sumOf(group.slice(0, -1).map(heightOf)) +
      (last ? last.before + last.notes + sumOf(last.lines.slice(0, 2)) : 0) +
      this.#separatorFor(group);
    const isTooTall = wanted > this.#height;
    if (!isTooTall && this.used > 0 && this.used + wanted > this.#height) this.#turn(first.repeated);
    for (const box of group) this.#putBox(box);
  }

  #putBox(box: Box): void {
    const [first = 0, ...rest] = box.lines;
    const headRoom = () => (this.used === 0 ? 0 : box.before) + box.notes + this.#separatorFor([box]);
    // Its notes stand on the page on which it begins.
    if (this.used > 0 && this.used + headRoom() + first > this.#height) this.#turn(box.repeated);
    this.used += headRoom();
    this.#hasNotes ||= box.notes > 0;
    for (const place of box.places) this.#pageOf.set(place, this.page);
    this.used += first;
    for (const line of rest) {
      if (this.used + line > this.#height) this.#turn(box.repeated);
      this.used += line;
    }
    this.used += box.after;
  }

  /** The line stands above the first note of a page, and once. */
  #separatorFor(boxes: readonly Box[]): number {
    return !this.#hasNotes && boxes.some(({ notes }) => notes > 0) ? this.#separator : 0;
  }

  /** Rows that are repeated stand at the top of the next page. */
  #turn(repeated = 0): void {
    this.page += 1;
    this.used = repeated;
    this.#hasNotes = false;
  }
}

function heightOf(box: Box): number {
  return box.before + sumOf(box.lines) + box.after + box.notes;
}
