import { describe, expect, it } from 'vitest';
import { outlineBrief } from '#documents/brief/outline-brief.ts';
import { outlinePositionPaper } from '#documents/position-paper/outline-position-paper.ts';
import { outlineTermSheet } from '#documents/term-sheet/outline-term-sheet.ts';
import { writeBrief } from '#documents/brief/write-brief.ts';
import {
  internalInput,
  partsOf,
  positionInput,
  termSheetInput,
  theLibrary,
  unescapeXml,
} from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';

const library = theLibrary();
const rich = aRichDeal(library);

/** The headings of the first depth, in the order of the pages. */
function headingsOf(docx: Uint8Array): string[] {
  const body = partsOf(docx)['word/document.xml'] ?? '';
  const paragraphs = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => xml);
  return paragraphs
    .filter((xml) => xml.includes('<w:pStyle w:val="Heading1"/>'))
    .map((xml) =>
      unescapeXml([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('')),
    );
}

describe('outlines', () => {
  it.each(
    (['one-page', 'standard', 'full'] as const).flatMap((length) =>
      (['en', 'ko'] as const).map((lang) => [length, lang] as const),
    ),
  )('of a brief name what is written and nothing else: %s, %s', async (length, lang) => {
    const input = { ...internalInput(rich, library, lang), length };
    const [page, ...sections] = outlineBrief(input).sections.map(({ title }) => title[lang]);
    expect(page).toBe({ en: 'Recommendation on one page', ko: '한 쪽 요약' }[lang]);
    // The outline works no money out, so it cannot know whether there will be a chart; and it leaves the head of the deal out.
    const unknown = ['The money in outcomes', '결과별 금액', 'The deal and the paper', '거래와 검토 문서'];
    const known = (titles: readonly string[]) => titles.filter((title) => !unknown.includes(title));
    expect(known(sections)).toEqual(known(headingsOf(await writeBrief(input))));
  });

  it('say what a document will hold and what is private in it', () => {
    const internal = outlineBrief(internalInput(rich, library, 'ko'));
    expect(internal.sections.map((section) => section.title.en)).toContain('More on these points');
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
