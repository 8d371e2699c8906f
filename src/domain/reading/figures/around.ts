import type { Island, Sentence } from './island.ts';

/** A figure with the words around it that are its own: from the figure before to the figure behind. */
export type Around = {
  readonly island: Island;
  readonly sentence: Sentence;
  readonly index: number;
  readonly islands: readonly Island[];
  /** Back to the figure before. */
  readonly before: string;
  /** Up to the figure behind. */
  readonly after: string;
  /** Back to the beginning of the sentence, and on to its end. */
  readonly allBefore: string;
  readonly allAfter: string;
};

/** As far as words of a figure are looked for. */
const FAR = 240;

export function aroundOf(sentence: Sentence, islands: readonly Island[], index: number): Around | undefined {
  const island = islands[index];
  if (!island) return undefined;
  const { text } = sentence;
  const start = Math.max(islands[index - 1]?.to ?? 0, island.from - FAR, 0);
  const end = Math.min(islands[index + 1]?.from ?? text.length, island.to + FAR);
  return {
    island,
    sentence,
    index,
    islands,
    before: text.slice(Math.min(start, island.from), island.from),
    after: text.slice(island.to, Math.max(end, island.to)),
    allBefore: text.slice(Math.max(0, island.from - FAR), island.from),
    allAfter: text.slice(island.to, island.to + FAR),
  };
}

export function kindOf({ values }: Island): string {
  return values[0].kind;
}
