import { bareHeading, isMarkedHeading, isNoise } from './headings.ts';
import type { BareHeading } from './headings.ts';
import { marksAt } from './number-marks.ts';
import type { NumberMark, NumberStyle } from './number-marks.ts';
import type { Line } from './paper-lines.ts';

/** What can be seen of a line by itself. */
export type LineFacts = {
  readonly line: Line;
  /** What the number at its beginning may be; none where it has no number. */
  readonly marks: readonly NumberMark[];
  /** Where its words begin after a typed number. */
  readonly wordsAt: number;
  readonly bare: BareHeading | undefined;
  /** Page numbers and running heads. */
  readonly isNoise: boolean;
};

export function factsOf(lines: readonly Line[]): readonly LineFacts[] {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const heads = headingMarks(lines);
  return lines.map((line) => {
    const isHead = heads.has(line.text.charAt(0)) && isMarkedHeading(line.text);
    const { marks, wordsAt } = isHead ? { marks: [], wordsAt: 0 } : (behindSign(line) ?? numberOf(line));
    const isRepeated = line.text.length > 3 && (times.get(line.text) ?? 0) >= 4 && line.text.length < 120;
    const noise = line.label === '' && (isNoise(line.text) || (isRepeated && marks.length === 0));
    return {
      line,
      marks: noise ? [] : marks,
      wordsAt: noise ? 0 : wordsAt,
      bare: marks.length === 0 && !noise ? bareHeading(line) : undefined,
      isNoise: noise,
    };
  });
}

/** `■ 옵션` over lines of another kind, and again further on: such a mark heads, and is no bullet. */
function headingMarks(lines: readonly Line[]): ReadonlySet<string> {
  const marked = lines.flatMap((line, index) =>
    line.label === '' && isMarkedHeading(line.text)
      ? [{ mark: line.text.charAt(0), isOver: lines[index + 1]?.text.charAt(0) !== line.text.charAt(0) }]
      : [],
  );
  const heading = (mark: string): boolean => {
    const same = marked.filter((each) => each.mark === mark);
    return same.length >= 2 && same.slice(0, -1).every(({ isOver }) => isOver);
  };
  return new Set(marked.map(({ mark }) => mark).filter(heading));
}

/** `■ 1. 예산`: the sign only makes the number stand out. */
function behindSign(line: Line): ReturnType<typeof numberOf> | undefined {
  const sign = line.label === '' && line.lentNumber === '' ? /^[■□◆◇▶▷►●◎★☆▣◈]\s*/.exec(line.text) : null;
  if (!sign) return undefined;
  const at = sign[0].length;
  const marks = marksAt(line.text.slice(at))
    .filter(({ style }) => style !== 'bullet')
    .map((mark) => ({ ...mark, end: mark.end + at }));
  return marks[0] ? { marks, wordsAt: marks[0].end } : undefined;
}

function numberOf(line: Line): { readonly marks: readonly NumberMark[]; readonly wordsAt: number } {
  const printed = line.label === '' ? line.lentNumber : line.label;
  if (printed !== '') {
    const marks = marksAt(printed, true).filter((mark) => mark.end >= printed.length);
    if (marks.length > 0) return { marks, wordsAt: 0 };
    const compound = marksAt(printed, true);
    if (compound.length > 0) return { marks: compound, wordsAt: 0 };
    return { marks: [{ style: 'bullet', values: [0], says: '', end: 0 }], wordsAt: 0 };
  }
  const marks = marksAt(line.text);
  return { marks, wordsAt: marks[0]?.end ?? 0 };
}

/** The styles that number the clauses of a paper; empty where it numbers none. */
export function topStyles(facts: readonly LineFacts[]): ReadonlySet<NumberStyle> {
  const count = (styles: readonly NumberStyle[]) =>
    facts.filter(({ marks, line }) => isFlowing(line) && marks.some((mark) => styles.includes(mark.style)))
      .length;
  // Below the only article of an extract stand items that count up.
  const isHeaded =
    facts.find(({ marks, line }) => isFlowing(line) && marks.length > 0)?.marks[0]?.style === 'jo';
  if (isHeaded || count(['jo']) >= 2) return new Set(['jo']);
  // Articles whose first heading was lost begin with 1.1.
  if (count(['article']) >= 2) return new Set(count(['decimal']) >= 3 ? ['article', 'decimal'] : ['article']);
  const numbered = NUMBERED.filter((style) => countsUp(facts, style));
  const before = numbered.length > 0 ? countedBefore(facts, numbered) : undefined;
  if (before) return new Set([before]);
  if (numbered.length > 0) return new Set(NUMBERED);
  const item = ITEMS.filter((style) => countsUp(facts, style));
  const first = item.toSorted((one, other) => firstOf(facts, one) - firstOf(facts, other))[0];
  if (first !== undefined) return new Set([first]);
  return count(['jo', 'article']) > 0 ? new Set(['jo', 'article']) : new Set();
}

const NUMBERED: readonly NumberStyle[] = [
  'section',
  'number-dot',
  'number-bare',
  'decimal',
  'upper-roman-dot',
  'upper-dot',
  'ordinal',
];
const ITEMS: readonly NumberStyle[] = [
  'number-close',
  'number-bracket',
  'lower-bracket',
  'upper-bracket',
  'lower-dot',
  'hang',
  'mok',
];

/** `1) 옵션` to `9) 기타`, and only then `1.` to `3.`: the later numbers are a list behind the terms. */
function countedBefore(
  facts: readonly LineFacts[],
  numbered: readonly NumberStyle[],
): NumberStyle | undefined {
  const start = Math.min(...numbered.map((style) => firstOf(facts, style)));
  const most = Math.max(...numbered.map((style) => highestOf(facts, style)));
  return ITEMS.find((style) => {
    const highest = highestOf(facts.slice(0, start), style);
    return highest >= FEWEST_COUNTED && highest > most && countsUp(facts, style);
  });
}

/** Fewer may be the parties, or what is recited. */
const FEWEST_COUNTED = 4;

function highestOf(facts: readonly LineFacts[], style: NumberStyle): number {
  const values = facts.flatMap(({ marks, line }) =>
    isFlowing(line)
      ? marks.filter((mark) => mark.style === style).map((mark) => mark.values.at(-1) ?? 0)
      : [],
  );
  return Math.max(0, ...values);
}

function countsUp(facts: readonly LineFacts[], style: NumberStyle): boolean {
  const values = facts
    .filter(({ line }) => isFlowing(line))
    .flatMap(({ marks }) =>
      marks.filter((mark) => mark.style === style).map((mark) => mark.values.at(-1) ?? 0),
    );
  return values.some((value, index) => value === 1 && values.slice(index + 1).includes(2));
}

function firstOf(facts: readonly LineFacts[], style: NumberStyle): number {
  return facts.findIndex(({ marks }) => marks.some((mark) => mark.style === style));
}

/** Words in the flow of the paper, in columns or not; a table of figures has numbers of its own. */
export function isFlowing(line: Line): boolean {
  return line.cell === undefined || line.cell.form === 'bilingual';
}
