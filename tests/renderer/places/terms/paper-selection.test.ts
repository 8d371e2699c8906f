import { describe, expect, it } from 'vitest';
import { readPaperText } from '#domain/reading/read-paper-text.ts';
import {
  FIRST_SENTENCE,
  isSelected,
  movedBy,
  nextAfter,
  rangeOf,
  selectionOf,
} from '#renderer/places/terms/paper-selection.ts';

const TEXT = 'One is said. Two is said. Three is said.';
const sentences = readPaperText(TEXT).filter(({ kind }) => kind === 'sentence');
const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('selecting sentences of a pasted text', () => {
  it('moves by arrow, stays at the ends, and grows with Shift from where it began', () => {
    const second = movedBy(FIRST_SENTENCE, press('ArrowDown'), 3);
    expect(second).toEqual({ anchor: 1, focus: 1 });
    const both = second && movedBy(second, press('ArrowDown', true), 3);
    expect(both).toEqual({ anchor: 1, focus: 2 });
    expect(both && rangeOf(both, sentences)).toEqual({ from: 13, to: TEXT.length });
    expect(both && [0, 1, 2].filter((index) => isSelected(both, index))).toEqual([1, 2]);
    expect(both && movedBy(both, press('ArrowUp', true), 3)).toEqual({ anchor: 1, focus: 1 });
    expect(movedBy(FIRST_SENTENCE, press('ArrowUp'), 3)).toEqual(FIRST_SENTENCE);
    expect(movedBy(FIRST_SENTENCE, press('End'), 3)).toEqual({ anchor: 2, focus: 2 });
    expect(movedBy(FIRST_SENTENCE, press('x'), 3)).toBeUndefined();
    expect(movedBy(FIRST_SENTENCE, press('ArrowDown'), 0)).toBeUndefined();
  });

  it('takes dragged words as they are, and the sentences they touch', () => {
    const dragged = selectionOf({ from: 4, to: 16 }, sentences);
    expect(dragged).toEqual({ anchor: 0, focus: 1, words: { from: 4, to: 16 } });
    expect(dragged && rangeOf(dragged, sentences)).toEqual({ from: 4, to: 16 });
    expect(selectionOf({ from: 12, to: 13 }, sentences)).toBeUndefined();
  });

  it('goes on behind what is selected, and stays on the last', () => {
    expect(nextAfter({ anchor: 1, focus: 0 }, 3)).toEqual({ anchor: 2, focus: 2 });
    expect(nextAfter({ anchor: 2, focus: 2 }, 3)).toEqual({ anchor: 2, focus: 2 });
  });
});
