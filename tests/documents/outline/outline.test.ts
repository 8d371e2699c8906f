import { describe, expect, it } from 'vitest';
import { outlineBrief, outlineTermSheet } from '#documents/outline/outline.ts';
import { internalInput, shareableInput, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);

describe('outlines', () => {
  it('say what a document will hold and what is private in it', () => {
    const internal = outlineBrief(internalInput(rich, library, 'ko'));
    expect(internal.sections.map((section) => section.title.en)).toContain('Weak points');
    expect(internal.sections.some((section) => section.isPrivate)).toBe(true);
    const shareable = outlineBrief(shareableInput(rich, library, 'ko'));
    expect(shareable.sections.every((section) => !section.isPrivate)).toBe(true);
    const sheet = outlineTermSheet(termSheetInput(smallDeal(), library, 'ko'));
    expect(sheet.warnings.some((warning) => warning.ko.includes('빈칸'))).toBe(true);
  });
});
