import type { NumberMark, NumberStyle } from './number-marks.ts';

/** A number that stands open above a place of the paper; the outermost is first in a list of them. */
export type OpenNumber = {
  readonly style: NumberStyle | 'heading';
  readonly values: readonly number[];
  readonly says: string;
  readonly indent: number;
  readonly listLevel: number;
};

/** Where a number was met. */
export type NumberPlace = {
  readonly indent: number;
  /** Depth in Word's list; -1 where it is typed. */
  readonly listLevel: number;
  /** The words before it announce a list: "as follows:". */
  readonly isAnnounced: boolean;
  /** The numbers of the lines after it, as `marksAt` reads them. */
  readonly next: readonly (readonly NumberMark[])[];
};

/**
 * Which of the readings of a number fits best, and below which of the open numbers it stands. Lawyers mix styles,
 * skip numbers and count twice, so nothing but the sequence is trusted: a number that continues an open list
 * belongs to it; a first number of a new style opens a list below.
 */
export function placeNumber(
  open: readonly OpenNumber[],
  marks: readonly NumberMark[],
  place: NumberPlace,
): { readonly mark: NumberMark; readonly depth: number } | undefined {
  const fits = marks.flatMap((mark) => fitsOf(open, mark, place));
  const best = fits.reduce<Fit | undefined>(
    (first, fit) => (first === undefined || fit.score > first.score ? fit : first),
    undefined,
  );
  return best && { mark: best.mark, depth: best.depth };
}

type Fit = { readonly mark: NumberMark; readonly depth: number; readonly score: number };

function fitsOf(open: readonly OpenNumber[], mark: NumberMark, place: NumberPlace): Fit[] {
  if (mark.style === 'decimal') return [decimalFit(open, mark)];
  const rank = RANKS[mark.style];
  if (mark.style === 'section' && isReferenceAtStart(open, mark)) return [];
  if (rank !== undefined) return [{ mark, depth: rankedDepth(open, mark, rank), score: 20 }];
  const siblings = open.flatMap((level, depth) => siblingFit(open, level, depth, mark, place));
  return [...siblings, childFit(open, mark, place)];
}

/** "Section 2. Except as …" where the paper counts 1., 2., 3. and stands elsewhere: a line that begins with a reference. */
function isReferenceAtStart(open: readonly OpenNumber[], mark: NumberMark): boolean {
  const [top] = open;
  if (top === undefined || !isPlain(top.style)) return false;
  return lastOf(top) !== valueOf(mark) - 1 && open.every((level) => level.style !== 'section');
}

/** Styles that say themselves what they number. */
const RANKS: Partial<Readonly<Record<NumberStyle, number>>> = {
  container: 0,
  jang: 0,
  article: 1,
  jo: 1,
  section: 2,
};

function rankedDepth(open: readonly OpenNumber[], mark: NumberMark, rank: number): number {
  const same = open.findIndex((level) => level.style === mark.style);
  if (same >= 0 && mark.style !== 'jang') return same;
  const continued = open.findIndex(
    (level) => isCounted(level.style) && valueOf(mark) > 1 && lastOf(level) === valueOf(mark) - 1,
  );
  if (mark.style === 'section' && continued >= 0) return continued;
  const outer = open.findLastIndex((level) => {
    const other = level.style === 'heading' ? undefined : RANKS[level.style];
    return other !== undefined && other < rank;
  });
  return outer + 1;
}

/** `4.2` stands beside `4.1`, else below `4`, else at the second level of a paper that does not number its first. */
function decimalFit(open: readonly OpenNumber[], mark: NumberMark): Fit {
  const parts = mark.values.length;
  const sibling = open.findIndex((level) => level.style === 'decimal' && level.values.length === parts);
  if (sibling >= 0) return { mark, depth: sibling, score: 20 };
  const parent = open.findLastIndex((level) => level.style === 'decimal' && level.values.length < parts);
  if (parent >= 0) return { mark, depth: parent + 1, score: 20 };
  const first = open.findLastIndex(
    (level) => level.style === 'heading' || (isTop(level.style) && lastOf(level) === mark.values[0]),
  );
  const top = open.findIndex((level) => isTop(level.style) || level.style === 'heading');
  return { mark, depth: (first >= 0 ? first : top) + 1, score: 20 };
}

function siblingFit(
  open: readonly OpenNumber[],
  level: OpenNumber,
  depth: number,
  mark: NumberMark,
  place: NumberPlace,
): Fit[] {
  const near = 0.1 * (open.length - 1 - depth);
  const last = lastOf(level);
  const value = valueOf(mark);
  if (mark.style === 'bullet') return level.style === 'bullet' ? [{ mark, depth, score: 10 - near }] : [];
  if (!isSameList(level.style, mark.style)) {
    // "3." then "Section 4" or "4)": the drafter changed the style, not the list.
    const isNext = value === last + 1;
    const continues =
      isNext &&
      (isSameSeries(level.style, mark.style) || (value > 2 && areBothCounted(level.style, mark.style)));
    return continues ? [{ mark, depth, score: 6.5 - near }] : [];
  }
  if (value === last + 1) return [{ mark, depth, score: isNestedByIndent(level, place) ? 7.9 : 10 - near }];
  if (value > last && value <= last + 3) return [{ mark, depth, score: 6 - near }];
  if (value === last) return [{ mark, depth, score: 5 - near }];
  if (value === 1) return [{ mark, depth, score: 5 - near }];
  return [{ mark, depth, score: 3 - near }];
}

function childFit(open: readonly OpenNumber[], mark: NumberMark, place: NumberPlace): Fit {
  const depth = open.length;
  const value = valueOf(mark);
  const same = open.findLast((level) => level.style !== 'bullet' && isSameList(level.style, mark.style));
  if (mark.style === 'bullet') return { mark, depth, score: 8 };
  if (value !== 1) return { mark, depth, score: 2.5 };
  const goesOn = isFollowedBy(place.next, mark.style, 2);
  if (same === undefined) return { mark, depth, score: goesOn ? 8.5 + overLetter(open, mark, place) : 8 };
  // The same style again from 1: a list inside the list, if the outer one goes on after it.
  const isInner =
    isNestedByIndent(same, place) || place.isAnnounced || resumes(place.next, mark.style, lastOf(same) + 1);
  return { mark, depth, score: isInner ? 8.5 : 1 };
}

/** (i) after (h): a Roman one only where (ii) comes before (j). */
function overLetter(open: readonly OpenNumber[], mark: NumberMark, place: NumberPlace): number {
  if (mark.style !== 'roman-bracket' && mark.style !== 'roman-close' && mark.style !== 'lower-roman-dot')
    return 0;
  const hasLetterBefore = open.some((level) => LETTERS.has(level.style) && lastOf(level) === 8);
  if (!hasLetterBefore) return 0;
  const two = place.next.findIndex((marks) =>
    marks.some((each) => each.style === mark.style && valueOf(each) === 2),
  );
  const ten = place.next.findIndex((marks) =>
    marks.some((each) => LETTERS.has(each.style) && valueOf(each) === 10),
  );
  return two >= 0 && (ten < 0 || two < ten) ? 3 : 0;
}

function isFollowedBy(next: readonly (readonly NumberMark[])[], style: NumberStyle, value: number): boolean {
  return next.some((marks) => marks.some((each) => each.style === style && valueOf(each) === value));
}

/** The list that began at 1 breaks off, and the outer one goes on with `value`. */
function resumes(next: readonly (readonly NumberMark[])[], style: NumberStyle, value: number): boolean {
  let expected = 2;
  for (const marks of next) {
    const same = marks.find((each) => each.style === style);
    if (!same) continue;
    const found = valueOf(same);
    if (found === expected) expected += 1;
    else return found === value;
  }
  return false;
}

function isNestedByIndent(level: OpenNumber, place: NumberPlace): boolean {
  if (level.listLevel >= 0 && place.listLevel >= 0) return place.listLevel > level.listLevel;
  return place.indent > level.indent + 9;
}

const LETTERS: ReadonlySet<NumberStyle | 'heading'> = new Set(['lower-bracket', 'lower-dot', 'lower-close']);
const ROMANS: ReadonlySet<NumberStyle | 'heading'> = new Set([
  'roman-bracket',
  'lower-roman-dot',
  'roman-close',
]);
const COUNTED: ReadonlySet<NumberStyle | 'heading'> = new Set([
  'number-dot',
  'number-bare',
  'section',
  'article',
  'ordinal',
]);
const ITEM_COUNTED: ReadonlySet<NumberStyle | 'heading'> = new Set(['number-close', 'number-bracket']);
const MOK: ReadonlySet<NumberStyle | 'heading'> = new Set(['mok', 'mok-named']);

function isCounted(style: NumberStyle | 'heading'): boolean {
  return COUNTED.has(style);
}

/** The first levels of a paper, below which `4.2` may stand. */
function isTop(style: NumberStyle | 'heading'): boolean {
  return COUNTED.has(style) || style === 'upper-roman-dot' || style === 'upper-dot' || style === 'jo';
}

function isSameList(one: NumberStyle | 'heading', other: NumberStyle): boolean {
  return one === other || (isPlain(one) && isPlain(other)) || (MOK.has(one) && MOK.has(other));
}

function isPlain(style: NumberStyle | 'heading'): boolean {
  return style === 'number-dot' || style === 'number-bare';
}

function isSameSeries(one: NumberStyle | 'heading', other: NumberStyle): boolean {
  return [LETTERS, ROMANS, COUNTED, ITEM_COUNTED].some((series) => series.has(one) && series.has(other));
}

function areBothCounted(one: NumberStyle | 'heading', other: NumberStyle): boolean {
  return [one, other].every((style) => COUNTED.has(style) || ITEM_COUNTED.has(style));
}

function lastOf(level: OpenNumber): number {
  return level.values.at(-1) ?? 0;
}

function valueOf(mark: NumberMark): number {
  return mark.values.at(-1) ?? 0;
}
