import { expect, test } from 'vitest';
import {
  BY_KIM,
  inList,
  list,
  p,
  paragraphs,
  r,
  readParts,
  shapeOf,
  table,
  textsBefore,
  textsNow,
  uncounted,
} from '#tests/builders/papers-word.ts';

const put = (text: string): string => `<w:ins ${BY_KIM}>${r(text)}</w:ins>`;
const taken = (text: string): string =>
  `<w:del ${BY_KIM}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const marked = (change: string, inner: string): string =>
  `<w:p><w:pPr><w:rPr><w:${change} ${BY_KIM}/></w:rPr></w:pPr>${inner}</w:p>`;

test('reads words put in and taken out, who did it and when, and both views', async () => {
  const document = await readParts({
    body: `<w:p>${r('The option is ')}${taken('twelve (12)')}${put('eighteen (18)')}${r(' months.')}</w:p>`,
  });
  expect(textsNow(document)).toEqual(['The option is eighteen (18) months.']);
  expect(textsBefore(document)).toEqual(['The option is twelve (12) months.']);
  const by = { author: '김 변호사', date: '2026-11-03T09:00:00Z', part: 'body', paragraph: 1 };
  expect(document.revisions).toEqual([
    { ...by, kind: 'deletion', before: 'twelve (12)', after: '' },
    { ...by, kind: 'insertion', before: '', after: 'eighteen (18)' },
  ]);
  expect(paragraphs(document)[0]?.runs.map(({ text, revision }) => [text, revision])).toEqual([
    ['The option is ', undefined],
    ['twelve (12)', 0],
    ['eighteen (18)', 1],
    [' months.', undefined],
  ]);
  expect(uncounted(document)).toEqual([]);
});

test('shows words in neither view that one side put in and the other took out', async () => {
  const document = await readParts({
    body: `<w:p>${r('Net')}<w:ins ${BY_KIM}>${taken(' adjusted')}</w:ins>${r(' Proceeds')}</w:p>`,
  });
  expect(textsNow(document)).toEqual(['Net Proceeds']);
  expect(paragraphs(document)[0]?.before).toBeUndefined();
  expect(document.revisions.map(({ kind }) => kind)).toEqual(['insertion', 'deletion']);
});

test('joins a paragraph whose mark was taken out to the next, and parts it before', async () => {
  const document = await readParts({
    body: marked('del', r('Producer may ')) + p('extend the option.') + p('End'),
  });
  expect(textsNow(document)).toEqual(['Producer may extend the option.', 'End']);
  expect(textsBefore(document)).toEqual(['Producer may ', 'extend the option.', 'End']);
  expect(document.revisions[0]).toMatchObject({ kind: 'paragraph-deleted', paragraph: 1 });
  expect(uncounted(document)).toEqual([]);
});

test('joins several in a row, and keeps the last where nothing follows', async () => {
  const document = await readParts({
    body: `${marked('del', r('a'))}${marked('del', taken('x') + r('b'))}${p('c')}${table([marked('del', r('d')) + marked('del', r('e'))])}`,
  });
  expect(textsNow(document)).toEqual(['abc', 'de']);
  expect(textsBefore(document)).toEqual(['a', 'xb', 'c', 'd', 'e']);
  expect(uncounted(document)).toEqual([]);
});

test('has a paragraph that was taken out whole only before, and one put in only now', async () => {
  const document = await readParts({
    body: marked('del', taken('Old clause.')) + marked('ins', put('New clause.')) + p('Kept.'),
  });
  expect(textsNow(document)).toEqual(['New clause.', 'Kept.']);
  expect(textsBefore(document)).toEqual(['Old clause.', 'Kept.']);
  expect(paragraphs(document)[0]).toMatchObject({ isGone: true, text: '', before: 'Old clause.' });
});

test('was one paragraph before a mark was put in', async () => {
  const document = await readParts({ body: marked('ins', r('First half. ')) + p('Second half.') });
  expect(textsNow(document)).toEqual(['First half. ', 'Second half.']);
  expect(textsBefore(document)).toEqual(['First half. Second half.']);
});

test('keeps the words of a last paragraph whose mark was taken out', async () => {
  const document = await readParts({ body: table([marked('del', r('only one in its cell'))]) + p('after') });
  expect(textsNow(document)).toEqual(['only one in its cell', 'after']);
});

test('moves words from where they were to where they are', async () => {
  const document = await readParts({
    body: `<w:p>${r('A')}<w:moveFrom ${BY_KIM}>${r(' moved')}</w:moveFrom></w:p><w:p>${r('B')}<w:moveTo ${BY_KIM}>${r(' moved')}</w:moveTo></w:p>`,
  });
  expect(textsNow(document)).toEqual(['A', 'B moved']);
  expect(textsBefore(document)).toEqual(['A moved', 'B']);
  expect(document.revisions.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['moved-from', ' moved', ''],
    ['moved-to', '', ' moved'],
  ]);
  expect(uncounted(document)).toEqual([]);
});

test('reads rows and cells put in and taken out', async () => {
  const row = (change: string, text: string): string =>
    `<w:tr><w:trPr>${change}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`;
  const cell = (change: string, text: string): string => `<w:tc><w:tcPr>${change}</w:tcPr>${p(text)}</w:tc>`;
  const document = await readParts({
    body: `<w:tbl>${row(`<w:ins ${BY_KIM}/>`, 'new row')}${row(`<w:del ${BY_KIM}/>`, 'old row')}<w:tr>${cell(`<w:cellIns ${BY_KIM}/>`, 'new cell')}${cell(`<w:cellDel ${BY_KIM}/>`, 'old cell')}${cell(`<w:cellMerge ${BY_KIM} w:vMerge="rest"/>`, 'merged')}</w:tr></w:tbl>${p('end')}`,
  });
  expect(textsNow(document)).toEqual(['new row', 'new cell', 'merged', 'end']);
  expect(textsBefore(document)).toEqual(['old row', 'old cell', 'merged', 'end']);
  expect(
    document.revisions.map(({ kind, before, after, paragraph }) => [kind, before, after, paragraph]),
  ).toEqual([
    ['row-inserted', '', 'new row', 1],
    ['row-deleted', 'old row', '', 2],
    ['cell-inserted', '', 'new cell', 3],
    ['cell-deleted', 'old cell', '', 4],
    ['cell-merged', '', '', 5],
  ]);
  const [block] = document.parts[0]?.blocks ?? [];
  expect(block?.kind === 'table' && block.rows.map(({ isGone, revision }) => [isGone, revision])).toEqual([
    [undefined, 0],
    [true, 1],
    [undefined, undefined],
  ]);
  expect(shapeOf(document.parts[0]?.blocks ?? [])).toEqual([
    [[['new row']], [['']], [['new cell'], [''], ['merged']]],
    'end',
  ]);
  expect(uncounted(document)).toEqual([]);
});

test('reads changes of format with author and date, and not what stands inside them', async () => {
  const document = await readParts({
    body: `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange ${BY_KIM}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange ${BY_KIM}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Fee</w:t></w:r></w:p><w:sectPr><w:sectPrChange ${BY_KIM}><w:sectPr/></w:sectPrChange></w:sectPr>`,
  });
  expect(document.revisions.map(({ kind, author }) => [kind, author])).toEqual([
    ['formatting', '김 변호사'],
    ['formatting', '김 변호사'],
    ['formatting', '김 변호사'],
  ]);
  expect(paragraphs(document)[0]?.runs).toEqual([{ text: 'Fee', isBold: true }]);
  expect(uncounted(document)).toEqual([]);
});

test('gives no number to a clause that was taken out', async () => {
  const numbered = (inner: string, mark = ''): string =>
    `<w:p><w:pPr>${inList(1)}${mark === '' ? '' : `<w:rPr><w:${mark} ${BY_KIM}/></w:rPr>`}</w:pPr>${inner}</w:p>`;
  const document = await readParts({
    numbering: list(1, [['decimal', '%1.']]),
    body: numbered(r('First')) + numbered(taken('Second'), 'del') + numbered(r('Third')),
  });
  expect(paragraphs(document).map(({ label }) => label)).toEqual(['1.', '', '2.']);
  expect(uncounted(document)).toEqual([]);
});
