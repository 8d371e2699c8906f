import { diffArrays } from 'diff';

/** Places in two lists that belong together; each place in one pair at most. */
export type Pair = { readonly before: number; readonly after: number };

/** Below this share of common words two paragraphs are not versions of one. */
const LEAST_ALIKE = 0.4;
/** So many candidates between two fixed points are compared each with each; of more, only neighbours. */
const MOST_COMPARED = 40_000;
/** The shortest way from one list to the other is looked for up to so many steps. */
const MOST_EDITS = 4_000;
/** Two papers that differ in so little are compared each with each from the start, so that no chance equality leads astray. */
const FEW_COMPARED = 6_400;

/**
 * Pairs the texts of two papers: what both begin and end with, then equal ones in order (as a difference of lists) and,
 * between two of those, the most alike in order; last, equal ones out of order, which were moved, and such as are nearly
 * equal.
 */
export function alignTexts(
  before: readonly string[],
  after: readonly string[],
): { readonly pairs: readonly Pair[]; readonly moved: readonly Pair[] } {
  const [start, end, last] = sharedEnds(before, after);
  const isSmall = (end - start) * (last - start) <= FEW_COMPARED;
  const between = (isSmall ? alikeIn : byEqualOnes)(before, after, [start, end], [start, last]);
  // Never as the arguments of a call: a paper may have more paragraphs than a call may have arguments.
  const pairs: Pair[] = [
    ...Array.from({ length: start }, (_, at) => ({ before: at, after: at })),
    ...between,
    ...Array.from({ length: before.length - end }, (_, n) => ({ before: end + n, after: last + n })),
  ];
  const moved = movedAmong(before, after, pairs);
  return { pairs, moved: [...moved, ...movedAndChanged(before, after, [...pairs, ...moved])] };
}

/** Where both stop to be equal from the front, and from where on they are equal to the end. */
function sharedEnds(before: readonly string[], after: readonly string[]): [number, number, number] {
  let start = 0;
  const shorter = Math.min(before.length, after.length);
  while (start < shorter && before[start] === after[start]) start += 1;
  let [end, last] = [before.length, after.length];
  while (end > start && last > start && before[end - 1] === after[last - 1])
    [end, last] = [end - 1, last - 1];
  return [start, end, last];
}

function byEqualOnes(
  before: readonly string[],
  after: readonly string[],
  [from, end]: readonly [number, number],
  [start, last]: readonly [number, number],
): Pair[] {
  const pairs: Pair[] = [];
  let [at, to] = [from, start];
  let [gapAt, gapTo] = [from, start];
  const takeAlike = (rowsEnd: number, columnsEnd: number) => {
    for (const pair of alikeIn(before, after, [gapAt, rowsEnd], [gapTo, columnsEnd])) pairs.push(pair);
  };
  const [left, right] = [before.slice(from, end), after.slice(start, last)];
  const differences = diffArrays(left, right, { maxEditLength: MOST_EDITS });
  // Two long papers with little in common: what stands once in each is found faster than the shortest way.
  for (const { added, removed, count } of differences ?? byUniqueOnes(left, right)) {
    if (removed) at += count;
    else if (added) to += count;
    else {
      takeAlike(at, to);
      for (let n = 0; n < count; n += 1) pairs.push({ before: at + n, after: to + n });
      [at, to] = [at + count, to + count];
      [gapAt, gapTo] = [at, to];
    }
  }
  takeAlike(end, last);
  return pairs;
}

type Difference = { readonly added: boolean; readonly removed: boolean; readonly count: number };

/** Texts that stand once in either list and in the same order, the longest such row of them. */
function byUniqueOnes(left: readonly string[], right: readonly string[]): Difference[] {
  const placeOnce = (texts: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    for (const [at, text] of texts.entries()) places.set(text, places.has(text) ? -1 : at);
    return places;
  };
  const there = placeOnce(right);
  const common = [...placeOnce(left)].flatMap(([text, at]) => {
    const to = there.get(text) ?? -1;
    return at < 0 || to < 0 ? [] : [{ before: at, after: to }];
  });
  const differences: Difference[] = [];
  let [at, to] = [0, 0];
  const skip = (before: number, after: number) => {
    if (before > at) differences.push({ removed: true, added: false, count: before - at });
    if (after > to) differences.push({ removed: false, added: true, count: after - to });
  };
  for (const pair of longestRising(common.toSorted((a, b) => a.before - b.before))) {
    skip(pair.before, pair.after);
    differences.push({ removed: false, added: false, count: 1 });
    [at, to] = [pair.before + 1, pair.after + 1];
  }
  skip(left.length, right.length);
  return differences;
}

/** The longest row of pairs whose later places rise, by patience sorting. */
export function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  for (const [at, { after }] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    before[at] = tops[low - 1] ?? -1;
    tops[low] = at;
  }
  const row: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) row.push(pair);
  }
  return row.toReversed();
}

/** The best pairs in order between two fixed points, by the words that they share: a longest path over likeness. */
function alikeIn(
  before: readonly string[],
  after: readonly string[],
  [from, end]: readonly [number, number],
  [to, last]: readonly [number, number],
): Pair[] {
  const [rows, columns] = [end - from, last - to];
  if (rows === 0 || columns === 0) return [];
  if (rows * columns > MOST_COMPARED) return neighbours(before, after, [from, end], [to, last]);
  const [left, right] = [before.slice(from, end).map(gramsOf), after.slice(to, last).map(gramsOf)];
  const worthOf = (row: number, column: number): number => pairWorth(left[row], right[column]);
  const worths = left.map((_, row) => right.map((_other, column) => worthOf(row, column)));
  const worth = (row: number, column: number): number => worths[row]?.[column] ?? 0;
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const reached = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      best[row]?.fill(
        Math.max(
          reached(row + 1, column),
          reached(row, column + 1),
          reached(row + 1, column + 1) + worth(row, column),
        ),
        column,
        column + 1,
      );
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = worth(row, column);
    if (here > 0 && reached(row, column) === reached(row + 1, column + 1) + here) {
      pairs.push({ before: from + row, after: to + column });
      [row, column] = [row + 1, column + 1];
    } else if (reached(row, column) === reached(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

type Grams = ReadonlyMap<string, number>;

function pairWorth(a: Grams | undefined, b: Grams | undefined): number {
  const like = a && b ? likeness(a, b) : 0;
  return like >= LEAST_ALIKE ? like : 0;
}

/** A paper rewritten at such length is compared paragraph by paragraph where both stand at the same place. */
function neighbours(
  before: readonly string[],
  after: readonly string[],
  [from, end]: readonly [number, number],
  [to, last]: readonly [number, number],
): Pair[] {
  const shorter = Math.min(end - from, last - to);
  return Array.from({ length: shorter }, (_, n) => ({ before: from + n, after: to + n })).filter(
    ({ before: a, after: b }) => likeness(gramsOf(before[a] ?? ''), gramsOf(after[b] ?? '')) >= LEAST_ALIKE,
  );
}

/** So short a text stands in many places and says nothing of where it came from. */
const SHORTEST_MOVED = 12;

function movedAmong(before: readonly string[], after: readonly string[], pairs: readonly Pair[]): Pair[] {
  const [kept, placed] = [
    new Set(pairs.map((pair) => pair.before)),
    new Set(pairs.map((pair) => pair.after)),
  ];
  const waiting = new Map<string, number[]>();
  for (const [at, text] of before.entries())
    if (!kept.has(at) && text.length >= SHORTEST_MOVED) waiting.set(text, [...(waiting.get(text) ?? []), at]);
  return after.flatMap((text, at): Pair[] => {
    const from = placed.has(at) ? undefined : waiting.get(text)?.shift();
    return from === undefined ? [] : [{ before: from, after: at }];
  });
}

/** A clause that moved and was touched up on its way: long, and nearly all of it as it was. */
const LEAST_MOVED_ALIKE = 0.75;
const SHORTEST_MOVED_ALIKE = 60;

function movedAndChanged(
  before: readonly string[],
  after: readonly string[],
  known: readonly Pair[],
): Pair[] {
  const [kept, placed] = [
    new Set(known.map((pair) => pair.before)),
    new Set(known.map((pair) => pair.after)),
  ];
  const leftIn = (texts: readonly string[], used: ReadonlySet<number>) =>
    texts.flatMap((text, at) =>
      used.has(at) || text.length < SHORTEST_MOVED_ALIKE ? [] : [{ at, length: text.length, text }],
    );
  const [gone, put] = [leftIn(before, kept), leftIn(after, placed)];
  if (gone.length * put.length > MOST_COMPARED) return [];
  const grams = new Map([...gone, ...put].map(({ text }) => [text, gramsOf(text)]));
  const likenessOf = (a: string, b: string): number => {
    const [one, other] = [grams.get(a), grams.get(b)];
    return one && other ? likeness(one, other) : 0;
  };
  const candidates = put.flatMap((to) =>
    gone.map((from) => ({ before: from.at, after: to.at, like: likenessOf(from.text, to.text) })),
  );
  const pairs: Pair[] = [];
  for (const { before: from, after: to, like } of candidates.toSorted((a, b) => b.like - a.like)) {
    if (like < LEAST_MOVED_ALIKE) break;
    if (kept.has(from) || placed.has(to)) continue;
    kept.add(from);
    placed.add(to);
    pairs.push({ before: from, after: to });
  }
  return pairs;
}

/** Pairs of neighbouring letters: they serve Korean, whose words change their endings, as well as English. */
function gramsOf(text: string): Grams {
  const grams = new Map<string, number>();
  const said = text.toLowerCase();
  for (let at = 0; at + 1 < said.length; at += 1) {
    const gram = said.slice(at, at + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

/** Dice's measure: twice what is common by what there is. */
function likeness(a: Grams, b: Grams): number {
  let [common, all] = [0, 0];
  for (const [gram, count] of a) {
    common += Math.min(count, b.get(gram) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
