import { alignTexts } from './align-lines.ts';
import type { PaperLine, PaperView } from './paper-lines.ts';

/** A line of the earlier paper with its like in the later one. */
export type Matched = {
  readonly from?: PaperLine;
  readonly to?: PaperLine;
  readonly isMoved: boolean;
  /** A moved line, named once more where it had stood. */
  readonly isLeftPlace: boolean;
};

type Matching = {
  readonly beforeView: PaperView;
  readonly afterView: PaperView;
  readonly said: (text: string) => string;
};

/** Pairs by what the later paper says now, then what is left by what it said before its own changes. */
export function matchLines(
  before: readonly PaperLine[],
  after: readonly PaperLine[],
  matching: Matching,
): Matched[] {
  const { earlierOf, movedFrom } = pairedPlaces(before, after, matching);
  const [used, moved] = [new Set(earlierOf.values()), new Set(movedFrom.values())];
  const matched: Matched[] = [];
  let next = 0;
  const tellGone = (until: number) => {
    for (; next < until; next += 1) {
      const from = before[next];
      if (from && !used.has(next))
        matched.push({ from, isMoved: moved.has(next), isLeftPlace: moved.has(next) });
    }
  };
  for (const [at, to] of after.entries()) {
    const inPlace = earlierOf.get(at);
    if (inPlace !== undefined) {
      tellGone(inPlace);
      next = Math.max(next, inPlace + 1);
    }
    const from = before[inPlace ?? movedFrom.get(at) ?? -1];
    matched.push({
      ...(from ? { from } : {}),
      to,
      isMoved: inPlace === undefined && from !== undefined,
      isLeftPlace: false,
    });
  }
  tellGone(before.length);
  return matched;
}

/** By place in the later paper, where each of its paragraphs stood in the earlier one. */
function pairedPlaces(
  before: readonly PaperLine[],
  after: readonly PaperLine[],
  { beforeView, afterView, said }: Matching,
): { readonly earlierOf: ReadonlyMap<number, number>; readonly movedFrom: ReadonlyMap<number, number> } {
  const places = after.map((line, at) => ({ line, at }));
  const [standing, takenOut] = [
    places.filter(({ line }) => line[afterView] !== undefined),
    places.filter(({ line }) => line[afterView] === undefined),
  ];
  const first = alignTexts(
    before.map((line) => said(line[beforeView] ?? '')),
    standing.map(({ line }) => said(line[afterView] ?? '')),
  );
  const placeOf = (list: typeof places, at: number): number => list[at]?.at ?? -1;
  const earlierOf = new Map(first.pairs.map((pair) => [placeOf(standing, pair.after), pair.before]));
  const movedFrom = new Map(first.moved.map((pair) => [placeOf(standing, pair.after), pair.before]));
  // What the later paper's own changes took out is found among what is left by what it said.
  const used = new Set([...earlierOf.values(), ...movedFrom.values()]);
  const left = before.map((line, at) => ({ line, at })).filter(({ at }) => !used.has(at));
  const second = alignTexts(
    left.map(({ line }) => said(line[beforeView] ?? '')),
    takenOut.map(({ line }) => said(line.original ?? '')),
  );
  for (const pair of [...second.pairs, ...second.moved])
    earlierOf.set(placeOf(takenOut, pair.after), placeOf(left, pair.before));
  return { earlierOf, movedFrom };
}
