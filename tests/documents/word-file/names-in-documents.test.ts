import { describe, expect, it } from 'vitest';
import { writePositionPaper } from '#documents/position-paper/write-position-paper.ts';
import { writeTermSheet } from '#documents/term-sheet/write-term-sheet.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { documentFileName } from '#app/documents/document-writers.ts';
import { paragraphsOf, positionInput, termSheetInput, theLibrary } from '#tests/builders/documents.ts';
import { smallDeal } from '#tests/builders/small-deal.ts';

const library = theLibrary();
const small = smallDeal();
const named: DealDocument = {
  ...small,
  deal: {
    ...small.deal,
    title: '겨울 편지',
    titleIn: { en: 'Winter Letter' },
    parties: [
      {
        id: 'p-us',
        name: '달빛제작',
        nameIn: { en: 'Dalbit Pictures Co., Ltd.' },
        side: 'ours',
        capacity: '',
        country: 'KR',
      },
      {
        id: 'p-them',
        name: 'Larchmont Pictures, LLC',
        nameIn: { ko: '라치몬트 픽처스' },
        side: 'theirs',
        capacity: '',
        country: 'US',
      },
    ],
  },
};

describe('names in two languages', () => {
  const has = (text: string, ...names: string[]) => names.map((name) => text.includes(name));

  it('stand in a term sheet and a brief in the language of the document', async () => {
    const sheet = async (language: 'ko' | 'en' | 'both') =>
      paragraphsOf(await writeTermSheet(termSheetInput(named, library, language))).join('\n');
    const [korean, english, both] = [await sheet('ko'), await sheet('en'), await sheet('both')];
    expect(has(english, 'Winter Letter', 'Dalbit Pictures Co., Ltd.', 'Larchmont Pictures, LLC')).toEqual([
      true,
      true,
      true,
    ]);
    expect(has(english, '겨울 편지', '달빛제작', '라치몬트')).toEqual([false, false, false]);
    expect(has(korean, '겨울 편지', '달빛제작', '라치몬트 픽처스')).toEqual([true, true, true]);
    expect(has(korean, 'Winter Letter', 'Dalbit', 'Larchmont')).toEqual([false, false, false]);
    // Each column has its own.
    expect(
      has(both, '달빛제작', 'Dalbit Pictures Co., Ltd.', '라치몬트 픽처스', 'Larchmont Pictures, LLC'),
    ).toEqual([true, true, true, true]);
    const brief = paragraphsOf(await writePositionPaper(positionInput(named, library, 'en'))).join('\n');
    expect(has(brief, 'Winter Letter', 'Dalbit Pictures Co., Ltd.', '겨울 편지', '달빛제작')).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('name the file in the language of the document', () => {
    const order = { kind: 'term-sheet', edition: 'shareable', document: named } as const;
    const name = (language: 'ko' | 'en' | 'both') =>
      documentFileName({ ...order, language } as unknown as Parameters<typeof documentFileName>[0]);
    expect(name('en')).toBe('Winter Letter.term-sheet.en.docx');
    expect(name('ko')).toBe('겨울 편지.term-sheet.ko.docx');
    expect(name('both')).toBe('겨울 편지.term-sheet.ko-en.docx');
  });
});
