import type { TextPiece } from '#domain/reading/read-paper-text.ts';

/** Words of a pasted text that are selected: whole sentences by keyboard, any words by mouse. */
export type PaperSelection = {
  /** The sentence where the selection began, counted among the sentences. */
  readonly anchor: number;
  /** The sentence where it ends, before or after the anchor. */
  readonly focus: number;
  /** Dragged by mouse; missing where whole sentences are selected. */
  readonly words?: Range;
};

type Range = { readonly from: number; readonly to: number };

export const FIRST_SENTENCE: PaperSelection = { anchor: 0, focus: 0 };
const PAGE = 10;

/** The selection after a key; undefined for a key that moves nothing. With Shift it grows from where it began. */
export function movedBy(
  selection: PaperSelection,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  count: number,
): PaperSelection | undefined {
  const to = targetOf(key, selection.focus, count);
  if (to === undefined || count === 0) return undefined;
  return shiftKey ? { anchor: selection.anchor, focus: to } : { anchor: to, focus: to };
}

/** Where the selected words stand in the text. */
export function rangeOf(
  { anchor, focus, words }: PaperSelection,
  sentences: readonly TextPiece[],
): Range | undefined {
  if (words) return words;
  const first = sentences[Math.min(anchor, focus)];
  const last = sentences[Math.max(anchor, focus)];
  return first && last && { from: first.from, to: last.to };
}

/** The selection of dragged words; undefined where they touch no sentence. */
export function selectionOf(words: Range, sentences: readonly TextPiece[]): PaperSelection | undefined {
  const touched = sentences.flatMap(({ from, to }, index) =>
    from < words.to && to > words.from ? [index] : [],
  );
  const [anchor] = touched;
  const focus = touched.at(-1);
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus, words };
}

export function isSelected({ anchor, focus }: PaperSelection, index: number): boolean {
  return index >= Math.min(anchor, focus) && index <= Math.max(anchor, focus);
}

/** The sentence behind the selection; the last one stays. */
export function nextAfter({ anchor, focus }: PaperSelection, count: number): PaperSelection {
  const to = Math.min(count - 1, Math.max(anchor, focus) + 1);
  return { anchor: to, focus: to };
}

function targetOf(key: string, at: number, count: number): number | undefined {
  const within = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + PAGE);
    case 'PageUp':
      return within(at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return undefined;
  }
}
