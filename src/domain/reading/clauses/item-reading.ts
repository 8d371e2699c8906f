import { headingAt } from './headings.ts';
import { inlineItems } from './inline-items.ts';
import { itemNumber } from './item-numbers.ts';
import type { LineFacts } from './line-facts.ts';
import type { NumberMark } from './number-marks.ts';
import { placeNumber } from './open-numbers.ts';
import type { OpenNumber } from './open-numbers.ts';
import { last, openClause, pushSegment } from './reading-state.ts';
import type { ReadingState } from './reading-state.ts';

export function readItem(state: ReadingState, fact: LineFacts, mark: NumberMark, depth: number): void {
  openItem(state, fact, mark, Math.max(depth, state.ownDepth));
  const { end } = headingAt(fact.line, fact.wordsAt, false);
  readItems(state, fact, fact.wordsAt, 0, end);
}

/** The item stands open from here on, below the numbers that `depth` counts. */
function openItem(state: ReadingState, fact: LineFacts, mark: NumberMark, depth: number): void {
  state.open = state.open.slice(0, depth);
  const base = last(state)?.number ?? '';
  const says = itemNumber(base, state.open.slice(state.ownDepth), mark, isListOfHo(state));
  state.open.push(openNumber(mark, says, fact));
}

/** Appends the line from `from` on, cut where it counts items within itself. */
export function readItems(state: ReadingState, fact: LineFacts, start: number, from: number, skip = 0): void {
  const { line } = fact;
  if (!last(state)) openClause(state, { kind: 'preamble' });
  const items = [
    ...inlineItems(line.text, start, state.open),
    ...(skip > 0 ? inlineItems(line.text, start + skip, state.open) : []),
  ];
  const byPlace = [...new Map(items.map((item) => [item.at, item])).values()].toSorted(
    (one, other) => one.at - other.at,
  );
  const depth = state.open.length;
  let place = from;
  for (const item of byPlace) {
    if (item.at > place && line.text.slice(place, item.at).trim() !== '')
      pushSegment(state, line, place, item.at);
    const placed = placeNumber(state.open.slice(state.ownDepth), item.marks, {
      indent: line.paragraph.indent ?? 0,
      listLevel: -1,
      isAnnounced: true,
      next: [],
    });
    if (placed) openItem(state, fact, placed.mark, state.ownDepth + placed.depth);
    place = item.at;
  }
  if (place < line.text.length || byPlace.length === 0) pushSegment(state, line, place, line.text.length);
  state.closedAt = byPlace.length > 0 && /[.!?。]['"”’)]*$/.test(line.text) ? depth : undefined;
}

/** `… (i) one; and (ii) two.` is over at the end of its paragraph, unless the next line goes on with (iii). */
export function closeInlineList(state: ReadingState, fact: LineFacts): void {
  const { closedAt } = state;
  state.closedAt = undefined;
  // 항 are no list within a sentence: what follows the last of them belongs to it.
  if (closedAt === undefined || state.open[closedAt]?.style === 'hang' || isAnnounced(state)) return;
  const goesOn = state.open
    .slice(closedAt)
    .some((level) =>
      fact.marks.some(
        (mark) => mark.style === level.style && mark.values.at(-1) === (level.values.at(-1) ?? 0) + 1,
      ),
    );
  if (!goesOn) state.open = state.open.slice(0, Math.max(closedAt, state.ownDepth));
}

function isListOfHo(state: ReadingState): boolean {
  const before = last(state)?.segments.at(-1);
  return before !== undefined && /각\s?호|각호/.test(before.line.text.slice(before.from, before.to));
}

export function isAnnounced(state: ReadingState): boolean {
  const before = last(state)?.segments.at(-1);
  return (
    before !== undefined &&
    /[:：]$|(?:다음과|아래와) 같[^.]{0,12}[.:]?$|각\s?호.{0,30}$/.test(
      before.line.text.slice(before.from, before.to).trim(),
    )
  );
}

export function openNumber(mark: NumberMark, says: string, fact: LineFacts): OpenNumber {
  return {
    style: mark.style,
    values: mark.values,
    says,
    indent: fact.line.paragraph.indent ?? 0,
    listLevel: fact.line.paragraph.listLevel ?? -1,
  };
}

/** How deep an item stands below the clause. */
export function itemDepth(state: ReadingState, marks: readonly NumberMark[]): number {
  return (
    placeNumber(state.open.slice(state.ownDepth), marks, {
      indent: 0,
      listLevel: -1,
      isAnnounced: false,
      next: [],
    })?.depth ?? 0
  );
}
