import { beforeAll, describe, expect, it } from 'vitest';
import { writeBrief } from '#documents/brief/write-brief.ts';
import { fillPages } from '#documents/pages/fill-pages.ts';
import { lineHeights, IN_MALGUN, IN_NOTO } from '#documents/pages/measure-lines.ts';
import type { Box } from '#documents/pages/body-boxes.ts';
import { paragraph, run, table, tableCell, tableRow } from '#documents/word-file/word-objects.ts';
import type { WordBlock } from '#documents/word-file/word-objects.ts';
import { briefWriter } from '#tests/bench/brief-bench.ts';
import { aDocument } from '#tests/builders/deal-builders.ts';
import {
  OUR_TEMPLATES,
  internalInput,
  paragraphsOf,
  partsOf,
  theLibrary,
} from '#tests/builders/documents.ts';
import { aSample } from '#tests/builders/known-deals.ts';
import { pagesOf } from '#tests/builders/pages.ts';
import { aRichDeal } from '#tests/builders/rich-deal.ts';
import { wordFileOf } from '#tests/builders/word-file.ts';

const library = theLibrary();
const LANGUAGES = ['ko', 'en'] as const;
const deals = {
  remake: aSample('invented-remake'),
  'co-production': aSample('invented-co-production'),
  'a deal of all terms': aRichDeal(library),
} as const;

describe.each(Object.entries(deals))('the pages of %s', (_name, document) => {
  let write: Awaited<ReturnType<typeof briefWriter>>;
  beforeAll(async () => {
    write = await briefWriter(document, library);
  });

  it.each(LANGUAGES)('are one for the one page, with 15% to spare: %s', async (language) => {
    const { count, lastFilled } = pagesOf(await write('one-page', language));
    expect(count).toBe(1);
    expect(lastFilled).toBeLessThanOrEqual(0.85);
  });

  it('are two where the page is written in two languages', async () => {
    expect(pagesOf(await write('one-page', 'both')).count).toBe(2);
  });

  it.each(LANGUAGES)('are at most eight for the standard brief: %s', async (language) => {
    expect(pagesOf(await write('standard', language)).count).toBeLessThanOrEqual(8);
  });
});

describe('contents', () => {
  it('name the page of each part of a full brief, in its order, and Word can work them out anew', async () => {
    const docx = await writeBrief(internalInput(deals.remake, library, 'en'));
    const xml = partsOf(docx)['word/document.xml'] ?? '';
    const named = [...xml.matchAll(/PAGEREF (_Contents_\w+) \\h .*?<w:t>(\d+)<\/w:t>/gs)];
    const numbers = named.map(([, , page]) => Number(page));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers[0]).toBe(3);
    expect(numbers.at(-1)).toBeGreaterThan(20);
    for (const [, place] of named) expect(xml).toContain(`<w:bookmarkStart w:name="${place}"`);
    expect(xml).not.toContain('w:dirty="true"');
    expect(partsOf(docx)['word/settings.xml']).not.toContain('updateFields');
    expect(paragraphsOf(docx)).toContain('1.  Where each point stands3');
  });

  it.each(['remake', 'co-production'] as const)(
    'name nearly the same page whatever font sets Hangul, Word’s own or one that stands in for it: %s',
    async (name) => {
      const docx = await writeBrief(internalInput(deals[name], library, 'ko'));
      const [own, other] = [pagesOf(docx, IN_MALGUN), pagesOf(docx, IN_NOTO)];
      const places = [...own.pageOf.keys()].filter((place) => place.startsWith('_Contents_'));
      expect(places.length).toBeGreaterThan(10);
      const offs = places.map((place) =>
        Math.abs((own.pageOf.get(place) ?? 0) - (other.pageOf.get(place) ?? 0)),
      );
      expect(Math.max(...offs)).toBeLessThanOrEqual(1);
    },
  );

  it('stand in no brief of fewer than ten pages', async () => {
    const short = { ...OUR_TEMPLATES, 'brief.ko.md': '# 부속 자료\n\n없음\n' };
    const docx = await writeBrief(internalInput(aDocument({}), library, 'ko', short));
    expect(paragraphsOf(docx)).toContain('부속 자료');
    expect(pagesOf(docx).count).toBeLessThan(10);
    expect(paragraphsOf(docx)).not.toContain('차례');
  });
});

describe('an estimate of pages', () => {
  const lines = (text: string, width: number) =>
    lineHeights([{ text, face: 'sans', size: 20 }], width, IN_MALGUN).length;

  it('breaks lines between words, and a word that is too long wherever it must', () => {
    // Ten points: a blank is 2.78 wide, an x 5.
    expect(lines('xxxxx xxxxx', 1100)).toBe(1);
    expect(lines('xxxxx xxxxx', 1050 / 2)).toBe(2);
    expect(lines('x'.repeat(30), 1000)).toBe(3);
    expect(lines('계약서', 552)).toBe(1);
    expect(lines('a\nb\n\nc', 1000)).toBe(4);
  });

  it('turns the page where a paragraph does not fit, is told to, or wants to stay with the next', async () => {
    const line = (text: string, over: object = {}) =>
      paragraph({ ...over, spacing: { line: 1000, lineRule: 'exact', after: 0 }, children: [run({ text })] });
    const filled = (count: number) => Array.from({ length: count }, () => line('x'));
    const pages = async (blocks: readonly WordBlock[]) => pagesOf(await wordFileOf(blocks)).count;
    // A Letter page holds 13,120 twentieths of a point between our margins: thirteen such lines.
    expect(await pages(filled(13))).toBe(1);
    expect(await pages(filled(14))).toBe(2);
    expect(await pages([line('x'), line('y', { pageBreakBefore: true })])).toBe(2);
    expect(await pages([...filled(12), line('head', { keepNext: true }), line('y')])).toBe(2);
  });

  it('keeps room for the line above the notes once a page, and notes on the page of what they belong to', () => {
    const box = (place: string, height: number, notes: number): Box => ({
      kind: 'row',
      before: 0,
      after: 0,
      lines: [height],
      keepNext: false,
      breakBefore: false,
      repeated: 0,
      places: [place],
      notes,
    });
    const pageOf = (height: number, boxes: readonly Box[]) => [
      ...fillPages([{ height, boxes }], 100).pageOf.values(),
    ];
    const two = [box('a', 400, 100), box('b', 400, 100)];
    expect(pageOf(1100, two)).toEqual([1, 1]);
    expect(pageOf(1099, two)).toEqual([1, 2]);
    expect(pageOf(1000, [box('a', 800, 0), box('b', 200, 0)])).toEqual([1, 1]);
    // The second turns the page with its notes; the third finds their room taken there.
    expect(pageOf(1000, [box('a', 900, 0), box('b', 200, 300), box('c', 401, 0)])).toEqual([1, 2, 3]);
    expect(pageOf(1000, [box('a', 900, 0), box('b', 200, 300), box('c', 400, 0)])).toEqual([1, 2, 2]);
  });

  it('repeats the head of a table on each page, and keeps a row that may not break whole', async () => {
    const cell = (text: string) =>
      tableCell({
        width: 5000,
        children: [
          paragraph({
            spacing: { line: 1500, lineRule: 'exact', before: 0, after: 0 },
            children: [run({ text })],
          }),
        ],
      });
    const row = (text: string, isHead: boolean) =>
      tableRow({ tableHeader: isHead, cantSplit: true, children: [cell(text)] });
    const rows = Array.from({ length: 15 }, (_, index) => row(String(index), false));
    const of = (hasHead: boolean) =>
      wordFileOf([
        table({ rows: [row('head', hasHead), ...rows], widths: [5000], look: 'plain', hasHead }),
        paragraph({ children: [] }),
      ]);
    // Eight rows to a page: sixteen stand on two; where the head is repeated, the last one needs a third.
    expect(pagesOf(await of(false)).count).toBe(2);
    expect(pagesOf(await of(true)).count).toBe(3);
  });
});
