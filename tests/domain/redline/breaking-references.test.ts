import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import type { PlacedChange } from '#domain/redline/change.ts';
import { breakingReferences } from '#domain/redline/breaking-references.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { inList, list, p, r, readFile, wordFile } from '#tests/builders/papers-word.ts';
import { AUTHOR } from '#tests/builders/redline/redline-and-check.ts';

const marked = (id: number, said: string) =>
  `<w:p><w:pPr>${inList(1)}</w:pPr><w:bookmarkStart w:id="1${id}" w:name="_Toc${id}"/><w:bookmarkStart w:id="${id}" w:name="_Ref${id}"/>${r(said)}<w:bookmarkEnd w:id="${id}"/><w:bookmarkEnd w:id="1${id}"/></w:p>`;
const field = (instruction: string, printed: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(printed)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const FEE = 'Fee. The fee is due on signature.';
const AUDIT = 'Audit. Owner may audit the books.';
const THEIRS = wordFile({
  body: [
    p('OPTION AGREEMENT'),
    `<w:p>${field('PAGEREF _Toc1 \\h', '4')}</w:p>`,
    marked(1, FEE),
    marked(2, AUDIT),
    `<w:p><w:pPr>${inList(1)}</w:pPr>${r('Default. Late payment under ')}${field('REF _Ref1 \\r \\h', '1')}${r(' ends the option; so does Section ')}${field('REF _Ref2 \\w \\h', '2')}${r('; see ')}<w:hyperlink w:anchor="_Ref2">${r('the audit')}</w:hyperlink>${r('.')}</w:p>`,
    `<w:p><w:pPr>${inList(1)}</w:pPr>${r('More. See ')}<w:hyperlink w:anchor="_Ref2">${r('how books are audited')}</w:hyperlink>${r('.')}</w:p>`,
    p('End.', inList(1)),
  ].join(''),
  numbering: list(1, [['decimal', '%1.']]),
});

describe('references that Word works out are named where they lead to what goes', () => {
  it.each<[string, PlacedChange[], [string, string, string][]]>([
    ['a number', [{ find: FEE, replace: '' }], [['1', '3', '1 Fee']]],
    [
      'a number behind its word, once, and links',
      [{ find: AUDIT, replace: '' }],
      [
        ['Section 2', '3', '2 Audit'],
        ['the audit', '3', '2 Audit'],
        ['how books are audited', '4', '2 Audit'],
      ],
    ],
    [
      'not one that goes itself',
      [AUDIT, 'More. See how books are audited.'].map((find) => ({ find, replace: '' })),
      [
        ['Section 2', '3', '2 Audit'],
        ['the audit', '3', '2 Audit'],
      ],
    ],
    ['numbers that move, which Word brings up to date', [{ insertAfter: 'Fee.', text: 'New.' }], []],
    ['a paragraph that only changes', [{ find: 'signature', replace: 'exercise' }], []],
    ['words of it that go', [{ find: 'Fee.', replace: '' }], []],
    ['one that nothing leads to', [{ find: 'End.', replace: '' }], []],
  ])('%s', async (_, changes, lost) => {
    const done = writeRedline(THEIRS, changes, AUTHOR);
    if (done.kind === 'refused') throw new Error(JSON.stringify(done.refusals));
    const [before, after] = [await read(THEIRS), await read(done.clean)];
    expect(breakingReferences(before, after, changes)).toEqual(
      lost.map(([said, clause, meant]) => ({ said, clause, meant })),
    );
  });
});

async function read(bytes: Uint8Array) {
  const document = await readFile(bytes);
  return { document, ...splitClauses(document) };
}
