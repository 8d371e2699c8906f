import type { ReadingFlag } from '#domain/deal/paper.ts';
import { compare } from '#domain/figures/ratio.ts';
import type { Ratio } from '#domain/figures/ratio.ts';
import type { Value } from '#domain/values/value.ts';
import type { FigureContext, FoundFigure } from './found-figure.ts';
import type { Token } from './tokens.ts';

/** A sentence with its pieces. Places are in its own plain text. */
export type Sentence = {
  readonly text: string;
  readonly cased: string;
  readonly tokens: readonly Token[];
  readonly context: FigureContext;
  /** The condition that stands over the whole of it. */
  readonly subjectTo?: string;
};

/** A figure where it stands, before the words around it are asked. `next` is the first token behind what it used up. */
export type Island = {
  readonly values: readonly [Value, ...Value[]];
  readonly flags: readonly ReadingFlag[];
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly next: number;
} & Pick<
  FoundFigure,
  | 'unknownBase'
  | 'times'
  | 'isExtension'
  | 'isBusinessDays'
  | 'counted'
  | 'perEach'
  | 'isTaxExcluded'
  | 'event'
> & { readonly isReference?: boolean; readonly isThreshold?: boolean };

export function textAfter(pattern: RegExp, { text }: Sentence, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The first token that begins at `at` or behind it. */
export function tokenFrom({ tokens }: Sentence, from: number, at: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]?.from ?? 0) < at) index += 1;
  return index;
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.mark === mark;
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.word);
}

export function isSame(a: Ratio, b: Ratio): boolean {
  return compare(a, b) === 0n;
}

/** The flags that several readings of one number bring, by why there are several. */
export function flagsOf(why: string | undefined, count: number): ReadingFlag[] {
  if (why === 'words-and-figures') return ['words-against-figures'];
  return count > 1 ? ['alternatives'] : [];
}

export function islandOf(values: readonly Value[], rest: Omit<Island, 'values'>): Island | undefined {
  const [first, ...others] = values.filter(
    (value, index) => values.findIndex((each) => JSON.stringify(each) === JSON.stringify(value)) === index,
  );
  return first && { ...rest, values: [first, ...others] };
}
