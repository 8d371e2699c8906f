import type { StemId, StemNeeds, StemSet } from './stems.ts';

/** Of many things that are sought in a text, those that can stand there. */
export type StemIndex<Thing> = {
  /** Exactly the things whose needs are met by the stems, in their order. */
  readonly possibleWith: (stems: StemSet) => Thing[];
};

/**
 * An index of things by the stems that they need, as a book has one of its words: each is entered under that line of its
 * needs which the fewest others share. So a text asks only for what is entered under its own stems, and not for everything.
 */
export function stemIndex<Thing>(
  things: readonly Thing[],
  needsOf: (thing: Thing) => StemNeeds,
): StemIndex<Thing> {
  const needs = things.map(needsOf);
  const shared = new Map<StemId, number>();
  for (const id of needs.flat(2)) shared.set(id, (shared.get(id) ?? 0) + 1);
  const newest = Math.max(-1, ...shared.keys());
  /** What needs no stem can stand anywhere. */
  const anywhere: number[] = [];
  const enteredUnder = new Map<StemId, Entered[]>();
  for (const [at, lines] of needs.entries()) {
    const line = rarestOf(lines, shared);
    if (!line) anywhere.push(at);
    for (const id of new Set(line)) {
      const entered = enteredUnder.get(id) ?? [];
      enteredUnder.set(id, entered);
      entered.push({ at, line: line ?? [], needs: lines });
    }
  }
  return {
    possibleWith: (stems) => {
      // Stems that were made after the text was searched are in no list of what it holds.
      if (newest >= stems.known) return things.filter((_, at) => stems.meets(needs[at] ?? []));
      const found = [...anywhere];
      for (const id of stems.ids)
        for (const entered of enteredUnder.get(id) ?? [])
          // It is entered under the other stems of the line as well; the first of them that is there finds it.
          if (isFirst(id, entered.line, stems) && stems.meets(entered.needs)) found.push(entered.at);
      return found.toSorted((a, b) => a - b).flatMap((at) => things[at] ?? []);
    },
  };
}

type Entered = { readonly at: number; readonly line: readonly StemId[]; readonly needs: StemNeeds };

/** The line whose stems the fewest things need; undefined where there is none. */
function rarestOf(lines: StemNeeds, shared: ReadonlyMap<StemId, number>): readonly StemId[] | undefined {
  const ranked = lines.map((line) => ({
    line,
    sharers: line.reduce((sum, id) => sum + (shared.get(id) ?? 0), 0),
  }));
  return ranked.toSorted((a, b) => a.sharers - b.sharers)[0]?.line;
}

function isFirst(id: StemId, line: readonly StemId[], stems: StemSet): boolean {
  for (const each of line) if (stems.has(each)) return each === id;
  return false;
}
