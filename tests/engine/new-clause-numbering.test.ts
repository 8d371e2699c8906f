import { describe, expect, it } from 'vitest';
import type { RedlineChange } from '#domain/redline/change.ts';
import { runHere } from '#engine/run-here.ts';
import { redlinePapers } from '#engine/tasks/redline-papers.ts';
import { redline } from '#engine/tasks/redline.ts';
import { reportToNobody } from '#app/base/report.ts';
import { inList, list, p, paragraphs, readFile, table, wordFile } from '#tests/builders/papers-word.ts';
import { AUTHOR } from '#tests/builders/redline/redline-and-check.ts';

const at = (level: number, text: string, more = '') => p(text, more + inList(1, level));
const ENGLISH = list(1, [
  ['decimal', '%1.'],
  ['lowerLetter', '(%2)'],
]);
const KOREAN = list(1, [
  ['decimal', '제%1조'],
  ['decimalEnclosedCircle', '%2'],
]);
const ARTICLES = list(1, [
  ['upperRoman', 'ARTICLE %1'],
  ['decimal', '%1.%2', '<w:isLgl/>'],
  ['lowerLetter', '(%3)'],
]);
const english = (end = '') =>
  wordFile({
    body: `${p('OPTION AGREEMENT')}${at(0, 'Option Fee')}${at(1, 'Producer pays USD 1 on signature.')}${at(1, 'Producer pays USD 2 on extension.')}${end}`,
    numbering: ENGLISH,
  });
const LAW = at(0, 'Law. California law applies.');
const korean = wordFile({
  body: `${p('옵션 계약서')}${at(0, '(옵션료)')}${at(1, '제작사는 1억원을 지급한다.')}${at(1, '계약 체결일에 지급한다.')}${at(0, '(준거법)')}${at(1, '대한민국 법에 따른다.')}`,
  numbering: KOREAN,
});
const ITEM = '<w:ind w:left="720"/>';
const typed = wordFile({
  body: [
    p('옵션 계약서'),
    p('제1조 (옵션료)', '<w:pStyle w:val="Jo"/>'),
    p('① 제작사는 1억원을 지급한다.', ITEM),
    p('② 계약 체결일에 지급한다.', ITEM),
    p('제2조 (준거법)', '<w:pStyle w:val="Jo"/>'),
    p('대한민국 법에 따른다.'),
  ].join(''),
  styles: '<w:style w:type="paragraph" w:styleId="Jo"/>',
});
const articles = wordFile({
  body: `${at(0, 'FEES')}${at(1, 'Option Fee. Producer pays:')}${at(2, 'USD 1 on signature;')}${at(2, 'USD 2 on extension.')}${at(0, 'LAW')}${at(1, 'Choice. California law applies.')}`,
  numbering: ARTICLES,
});

describe('a clause that is put in behind one with items', () => {
  it.each<[string, Uint8Array, RedlineChange, string[]]>([
    [
      'has the number of the clause that is named',
      english(LAW),
      { insertAfter: 'Producer pays USD 2 on extension.', clause: '1', text: 'Audit. Owner may audit.' },
      [
        '(b) Producer pays USD 2 on extension.',
        '2. Audit. Owner may audit.',
        '3. Law. California law applies.',
      ],
    ],
    [
      'goes on as that one does where it begins with its heading alone',
      english(LAW),
      { insertAfter: 'USD 2', clause: '1', text: 'Audit\nOwner may audit.\nAt its cost.' },
      ['2. Audit', '(a) Owner may audit.', '(b) At its cost.', '3. Law. California law applies.'],
    ],
    [
      'is a further item where the item is named',
      english(LAW),
      { insertAfter: 'USD 2', clause: '1(b)', text: 'Producer pays USD 3 on exercise.' },
      ['(c) Producer pays USD 3 on exercise.', '2. Law. California law applies.'],
    ],
    [
      'or where no clause is named',
      english(LAW),
      { insertAfter: 'USD 2', text: 'Producer pays USD 3 on exercise.' },
      ['(c) Producer pays USD 3 on exercise.', '2. Law. California law applies.'],
    ],
    [
      'in Korean, 조 and 항',
      korean,
      { insertAfter: '계약 체결일에', clause: '제1조', text: '(정산)\n매 반기 정산한다.\n증빙을 제출한다.' },
      ['제2조 (정산)', '① 매 반기 정산한다.', '② 증빙을 제출한다.', '제3조 (준거법)'],
    ],
    [
      'behind a whole article has that one’s',
      articles,
      { insertAfter: 'USD 2', clause: 'Article I', text: 'AUDIT\nRight. Owner may audit.' },
      ['ARTICLE II AUDIT', '2.1 Right. Owner may audit.', 'ARTICLE III LAW'],
    ],
    [
      'behind a section of an article has the section’s',
      articles,
      { insertAfter: 'USD 2', clause: '1.1', text: 'Audit. Owner may audit.' },
      ['1.2 Audit. Owner may audit.', 'ARTICLE II LAW'],
    ],
  ])('%s', async (_, theirs, change, expected) => {
    const now = (await accepted(theirs, change)).map(({ label, text }) => `${label} ${text}`.trim());
    expect(now.join('\n')).toContain(expected.join('\n'));
  });

  it('with a number that was typed looks as those do that are numbered so, whatever stands before it', async () => {
    for (const change of [
      { insertAfter: '② 계약', text: '제1조의2 (정산)\n① 매 반기 정산한다.' },
      { insertAfter: '② 계약', clause: '제1조', text: '제2조 (정산)\n① 매 반기 정산한다.' },
    ]) {
      const now = await accepted(typed, change);
      const [heading, item] = now.slice(4, 6);
      expect([heading?.style, heading?.indent, item?.style, item?.indent]).toEqual([
        'Jo',
        undefined,
        undefined,
        36,
      ]);
    }
  });

  it('is refused by name where its number is typed and the file would print another before it', async () => {
    const behind = { insertAfter: 'Producer pays USD 2 on extension.', clause: '1' };
    for (const [text, twice] of [
      ['2. Audit. Owner may audit.', '2. Audit. Owner may audit.'],
      ['Audit\n(a) Owner may audit.', '(a) Owner may audit.'],
    ] as const)
      expect(await written(english(LAW), { ...behind, text })).toMatchObject({
        kind: 'refused',
        refusals: [{ change: 0, code: 'numbered-twice', words: twice }],
      });
    // A figure of the contract is no number of a clause.
    expect(
      (await accepted(english(LAW), { ...behind, text: '30 days of audit a year.' })).at(-2),
    ).toMatchObject({
      label: '2.',
    });
  });

  it('is refused by name where only a table follows the items, and there is still done as a further item', async () => {
    const theirs = english(at(0, 'Law') + at(1, 'The seat is Seoul.') + table([p('Signed')]));
    const change = { insertAfter: 'The seat', text: 'Audit. Owner may audit.' };
    expect(await written(theirs, { ...change, clause: '2' })).toMatchObject({
      kind: 'refused',
      refusals: [{ change: 0, code: 'numbering-at-end' }],
    });
    expect((await accepted(theirs, { ...change, clause: '2(a)' })).at(-2)).toMatchObject({
      label: '(b)',
      text: change.text,
    });
  });
});

describe('a clause that is new in a later paper', () => {
  it.each([
    ['behind items has the number that it has there', LAW, at(0, 'Audit') + at(1, 'Owner may audit.'), '2.'],
    ['is there all the same where that cannot be tracked', table([p('Signed')]), at(0, 'Audit'), '(c)'],
  ])('%s', async (_, end, added, label) => {
    const [earlier, later] = [english(end), english(added + end)];
    const { redline: bytes, unlike } = await runHere(
      redlinePapers,
      {
        before: { bytes: earlier, name: '1.docx' },
        after: { paper: { bytes: later, name: '2.docx' } },
        afterView: 'accepted',
        author: AUTHOR,
      },
      reportToNobody,
    );
    const [now, wanted] = [paragraphs(await readFile(bytes)), paragraphs(await readFile(later))];
    expect(now.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
    expect(now.find(({ text }) => text === 'Audit')?.label).toBe(label);
    expect(unlike).toBe(0);
  });
});

/** Through the door of the engine, which checks what it wrote. */
function written(theirs: Uint8Array, change: RedlineChange) {
  const paper = { bytes: theirs, name: 'theirs.docx' };
  return runHere(redline, { paper, changes: [change], author: AUTHOR }, reportToNobody);
}

async function accepted(theirs: Uint8Array, change: RedlineChange) {
  const done = await written(theirs, change);
  if (done.kind === 'refused') throw new Error(JSON.stringify(done.refusals));
  return paragraphs(await readFile(done.clean));
}
