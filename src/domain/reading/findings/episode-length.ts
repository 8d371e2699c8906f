import type { FoundFigure } from '#domain/reading/figures/found-figure.ts';

const HALF = /\b(?:30|thirty)\b|\bhalf[- ]?(?:an )?[- ]?hours?\b|30분|반 ?시간/i;
const WHOLE =
  /\b(?:60|sixty)\b|(?<!half[- ]?(?:an )?[- ]?)\b(?:one[- ]|1[- ]|an )?hours?\b|60분|(?<!\d)1시간|한 ?시간/i;

/** `in excess of thirty (30) minutes`, 30분을 넘는: the longer kind, although it names the shorter. */
const BEYOND_HALF =
  /(?:in excess of|exceed\w{0,6}|more than|longer than|over|greater than|above|beyond) (?:thirty|30|half)|30분(?:을|이)? ?(?:초과|넘)/i;

/**
 * How long the episode is for which a sum is paid, where the words about it say so: `US$4,500 where the running time does
 * not exceed thirty minutes, and US$7,500 where it exceeds thirty but not sixty`. The words stand behind each sum of a
 * sentence, or before each; the first sum tells which.
 */
export function episodeMinutes(
  figure: FoundFigure,
  figures: readonly FoundFigure[],
  text: string,
): 30 | 60 | undefined {
  const part = partAround(figure, text);
  const sums = figures.filter(
    ({ value, from, to }) => value.kind === 'money' && from >= part.from && to <= part.to,
  );
  const index = sums.indexOf(figure);
  if (index < 0) return undefined;
  const [first] = sums;
  const [before, after] = [sums[index - 1], sums[index + 1]];
  const isBefore = first !== undefined && lengthIn(text.slice(part.from, first.from)) !== undefined;
  return isBefore
    ? lengthIn(text.slice(before?.to ?? part.from, figure.from))
    : lengthIn(text.slice(figure.to, after?.from ?? part.to));
}

/** Up to the next semicolon, cell or stroke between two languages. */
function partAround({ from, to, sentence }: FoundFigure, text: string): { from: number; to: number } {
  const breaks = [...text.slice(sentence.from, sentence.to).matchAll(/;|\||\s\/\s|\n/g)].map(
    ({ index }) => sentence.from + index,
  );
  return {
    from: Math.max(sentence.from, ...breaks.filter((at) => at < from)),
    to: Math.min(sentence.to, ...breaks.filter((at) => at >= to)),
  };
}

/** Of `exceeds thirty but not sixty minutes` the longer. */
function lengthIn(said: string): 30 | 60 | undefined {
  if (WHOLE.test(said) || (BEYOND_HALF.test(said) && !/\b(?:not?|up to)\b|이하|이내/i.test(said))) return 60;
  return HALF.test(said) ? 30 : undefined;
}
