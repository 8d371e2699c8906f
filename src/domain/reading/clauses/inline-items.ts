import { marksAt } from './number-marks.ts';
import type { NumberMark, NumberStyle } from './number-marks.ts';
import type { OpenNumber } from './open-numbers.ts';

/** An item inside a paragraph: `… shall pay (a) ten, and (b) five`. `at`: where in the text it begins. */
export type InlineItem = { readonly at: number; readonly marks: readonly NumberMark[] };

/**
 * The items that a paragraph counts within itself, from `start` on. A bracket is an item only where it counts: it is
 * the first of a series that goes on in the paragraph, or continues one. `Section 4 (a)` and `clauses (a) and (b)`
 * are references.
 */
export function inlineItems(text: string, start: number, open: readonly OpenNumber[]): readonly InlineItem[] {
  const candidates = candidatesIn(text, start);
  const counted: { style: NumberStyle; value: number }[] = [];
  const found: InlineItem[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const rest = candidates.slice(index + 1, index + 13);
    const fitting = candidate.marks.filter((mark) => counts(mark, candidate, counted, rest, open));
    const continuing = fitting.filter((mark) => counted.some((each) => continues(each, mark)));
    const chosen = continuing.length > 0 ? continuing : fitting;
    const mark = chosen[0];
    if (mark === undefined) continue;
    const same = counted.findLastIndex((each) => each.style === mark.style);
    if (same >= 0 && continuing.length > 0) counted.length = same;
    counted.push({ style: mark.style, value: mark.values[0] ?? 0 });
    found.push({ at: candidate.at, marks: chosen });
  }
  return found;
}

type Candidate = InlineItem & {
  /** It stands at the beginning, after a colon, or after the end of a sentence or a part of one. */
  readonly isPunctuated: boolean;
  readonly isAtStart: boolean;
};

const SIGN =
  /[(（](?:[a-z]{1,5}|[A-Z]|\d{1,2}|[가나다라마바사아자차카타파하])[)）](?=[\s“"A-Za-z가-힣(]|$)|[①-⑳㉑-㉟](?!\s?[항호])/g;
const REFERENCE_WORD =
  /(?:\b(?:(?:sub)?-?(?:sections?|paragraphs?|clauses?|items?)|articles?|exhibits?|schedules?|annex|parts?|under|§§?)|\d|제\s?\d{1,3}\s?[조항호]|\))\s*$/i;

function candidatesIn(text: string, start: number): Candidate[] {
  const found: Candidate[] = [];
  for (const sign of text.matchAll(SIGN)) {
    const at = sign.index;
    if (at < start) continue;
    const before = text.slice(Math.max(start, at - 30), at);
    const isAtStart = before.trim() === '';
    const isCircled = /^[①-㉟]/.test(sign[0]);
    if (!isAtStart && !isCircled && !/\s$/.test(before)) continue;
    if (!isAtStart && REFERENCE_WORD.test(before) && !/[;:,.]\s*$/.test(before)) continue;
    const isPunctuated = isAtStart || /(?:[;:,.—–]|[;:,]\s*(?:and\/or|and|or|및|또는))\s*$/i.test(before);
    const marks = marksAt(text.slice(at, at + 48));
    if (marks.length > 0) found.push({ at, marks, isPunctuated, isAtStart });
  }
  return found;
}

function counts(
  mark: NumberMark,
  candidate: Candidate,
  counted: readonly { style: NumberStyle; value: number }[],
  rest: readonly Candidate[],
  open: readonly OpenNumber[],
): boolean {
  if (candidate.isAtStart) return true;
  const value = mark.values[0] ?? 0;
  if (counted.some((each) => continues(each, mark))) return true;
  const isOpen = open.some((level) => level.style === mark.style && level.values.at(-1) === value - 1);
  if (isOpen && candidate.isPunctuated && value > 1) return true;
  return (
    value === 1 &&
    rest.some((other) => other.marks.some((each) => each.style === mark.style && each.values[0] === 2))
  );
}

function continues(last: { style: NumberStyle; value: number }, mark: NumberMark): boolean {
  return last.style === mark.style && last.value + 1 === mark.values[0];
}
