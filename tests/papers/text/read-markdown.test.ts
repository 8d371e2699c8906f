import { expect, test } from 'vitest';
import type { Paragraph } from '#domain/reading/document/paper-document.ts';
import { readMarkdown } from '#papers/text/read-markdown.ts';
import { paragraphsOf } from '#domain/reading/document/paragraphs-of.ts';

function paragraphs(markdown: string): Paragraph[] {
  return [...paragraphsOf(readMarkdown(markdown).parts)];
}

test('reads headings, lists and emphasis', () => {
  const read = paragraphs(
    '# Option\n\n1. Owner grants *Producer* **an option**.\n   - for 12 months\n2. Price &amp; credit',
  );
  expect(
    read.map(({ text, label, listLevel, headingLevel }) => [text, label, listLevel ?? headingLevel]),
  ).toEqual([
    ['Option', '', 1],
    ['Owner grants Producer an option.', '1.', 0],
    ['for 12 months', '•', 1],
    ['Price & credit', '2.', 0],
  ]);
  expect(read[1]?.runs).toContainEqual({ text: 'an option', isBold: true });
});

test('reads a table, with lines of a cell as paragraphs', () => {
  const { parts } = readMarkdown('| 조건 | 값 |\n|---|---|\n| 옵션료 | 5천만원<br>계약 시 지급 |');
  const [table] = parts[0]?.blocks ?? [];
  expect(
    table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.length)),
  ).toEqual([
    [1, 1],
    [1, 2],
  ]);
});

test('parts lines with numbers of their own that Markdown would join', () => {
  expect(
    paragraphs('4.1 Premium is\nten percent.\n**4.2 Fee.** None.\n제3조 (기간) 12개월').map(
      ({ text }) => text,
    ),
  ).toEqual(['4.1 Premium is ten percent.', '4.2 Fee. None.', '제3조 (기간) 12개월']);
});

test('names a picture, and counts every letter that a reader sees', () => {
  const { receipt } = readMarkdown(
    '![stamp](seal.png) Signed by [Kim](http://k.example/kim "him"). <!-- no --> <u>x</u>',
  );
  expect(receipt.unread).toEqual([{ what: 'picture', part: 'body', paragraph: 1, name: 'stamp' }]);
  expect(receipt.counts).toEqual([{ what: 'letters', present: 12, read: 12 }]);
});

test('reads through what is written like marks and ends as none', () => {
  for (const piece of ['<a', '![', '](', '<!-', '| ', '1. '])
    expect(readMarkdown(piece.repeat(20_000)).format).toBe('md');
});
