import type { ComparedRow } from '#domain/reading/versions/compare-papers.ts';

const LINE_PX = 24;
const GAP_PX = 12;
/** A line of text of a column is about so many letters wide; a Korean letter counts for nearly two. */
const LETTERS_PX = 7.4;

/** About how high a row will be, before it is drawn: enough for a scroll bar that does not jump. */
export function estimatedHeight({ before, after }: ComparedRow, width: number): number {
  const isNarrow = width < 720;
  const column = Math.max(160, isNarrow ? width : (width - 60) / 2);
  const lines = [before, after].map((line) =>
    line ? Math.ceil((lengthOf(line.text) * LETTERS_PX) / column) || 1 : 0,
  );
  const [one = 0, other = 0] = lines;
  return GAP_PX + LINE_PX * (isNarrow ? one + other : Math.max(one, other, 1));
}

function lengthOf(text: string): number {
  const korean = text.match(/[가-힣]/g)?.length ?? 0;
  return text.length + korean * 0.8;
}
