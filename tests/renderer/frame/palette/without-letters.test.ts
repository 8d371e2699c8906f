import { describe, expect, it } from 'vitest';
import { withoutLetters } from '#renderer/frame/palette/without-letters.ts';

describe('the list of shortcuts while single letters are switched off', () => {
  it('keeps what a letter alone does not do, and leaves out what is empty then', () => {
    expect(
      withoutLetters([
        {
          name: 'Everywhere',
          lines: [
            { keys: 'Ctrl+K', does: 'Go to anything' },
            { keys: '?', does: 'Shortcuts' },
            { keys: '/', does: 'Search on this page' },
          ],
        },
        { name: 'In Rules', lines: [{ keys: 'J K', does: 'Next or previous rule' }] },
        {
          name: 'In Compare',
          lines: [
            { keys: 'J K ↑ ↓', does: 'Next or previous finding' },
            { keys: '0–9', does: 'Type a value' },
          ],
        },
      ]),
    ).toEqual([
      { name: 'Everywhere', lines: [{ keys: 'Ctrl+K', does: 'Go to anything' }] },
      {
        name: 'In Compare',
        lines: [
          { keys: '↑ ↓', does: 'Next or previous finding' },
          { keys: '0–9', does: 'Type a value' },
        ],
      },
    ]);
  });
});
