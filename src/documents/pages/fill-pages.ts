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

/** Fills page after page, each stretch from a new one on. */
export function fillPages(stretches: readonly Stretch[]): Pages {
  const pageOf = new Map<string, number>();
  let page = 0;
  let lastFilled = 0;
  for (const { height, boxes } of stretches) {
    page += 1;
    const filler = new Filler(page, height, pageOf);
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
  readonly #pageOf: Map<string, number>;
  page: number;
  used = 0;

  constructor(page: number, height: number, pageOf: Map<string, number>) {
    this.page = page;
    this.#height = height;
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
      (last ? last.before + last.notes + sumOf(last.lines.slice(0, 2)) : 0);
    const isTooTall = wanted > this.#height;
    if (!isTooTall && this.used > 0 && this.used + wanted > this.#height) this.#turn(first.repeated);
    for (const box of group) this.#putBox(box);
  }

  #putBox(box: Box): void {
    this.used += this.used === 0 ? 0 : box.before;
    this.used += box.notes;
    const [first = 0, ...rest] = box.lines;
    if (this.used > 0 && this.used + first > this.#height) this.#turn(box.repeated);
    for (const place of box.places) this.#pageOf.set(place, this.page);
    this.used += first;
    for (const line of rest) {
      if (this.used + line > this.#height) this.#turn(box.repeated);
      this.used += line;
    }
    this.used += box.after;
  }

  /** Rows that are repeated stand at the top of the next page. */
  #turn(repeated = 0): void {
    this.page += 1;
    this.used = repeated;
  }
}

function heightOf(box: Box): number {
  return box.before + sumOf(box.lines) + box.after + box.notes;
}
