import { describe, expect, it } from 'vitest';
import { outlineBrief, outlinePositionPaper, outlineTermSheet } from '#documents/outline/outline.ts';
import { internalInput, positionInput, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);

describe('outlines', () => {
  it('say what a document will hold and what is private in it', () => {
    const internal = outlineBrief(internalInput(rich, library, 'ko'));
    expect(internal.sections.map((section) => section.title.en)).toContain('Weak points');
    expect(internal.sections.some((section) => section.isPrivate)).toBe(true);
    const position = outlinePositionPaper(positionInput(rich, library, 'ko'));
    expect(position.sections.every((section) => !section.isPrivate)).toBe(true);
    expect(position.warnings.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^\d+ of \d+ points will stand without public support\.$/),
    ]);
    const sheet = outlineTermSheet(termSheetInput(smallDeal(), library, 'ko'));
    expect(sheet.warnings.some((warning) => warning.ko.includes('미정 사항'))).toBe(true);
  });
});
