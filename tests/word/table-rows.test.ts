import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NewCell, PlacedChange } from '#domain/redline/change.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { BY_KIM, p, r, table, wordFile } from '#tests/builders/papers-word.ts';
import { control } from '#tests/builders/redline/word-parts.ts';
import { AUTHOR, redlineWithout } from '#tests/builders/redline/redline-and-check.ts';

const ROWS = [
  [p('On signature'), p('USD 10,000')],
  [p('On photography'), p('USD 20,000')],
  [p('On release'), p('USD 30,000')],
];
const THEIRS = wordFile({
  body: p('Fees are due first.') + p('Fees are due in steps.') + table(...ROWS) + p('The end.'),
});
const MARK = '<w:bookmarkStart w:id="4" w:name="_Toc1"/>';
const MARK_END = '<w:bookmarkEnd w:id="4"/>';
const FIELD = `<w:fldSimple w:instr=" REF a ">${r('7')}</w:fldSimple>`;
const PICTURE = '<w:r><w:drawing/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>';
const THEIRS_ALONE = wordFile({ body: p('Fees:') + table([p('Alone')]) + p('The end.') });
const THEIRS_MARKED = wordFile({
  body: `${p('1. Fees')}<w:p>${MARK}${r('Schedule')}${MARK_END}</w:p>${table([p('Alone')])}${p('The end.')}`,
});
const HEADING_GONE: PlacedChange = { find: 'Schedule', replace: '' };
const LINE_BEHIND: PlacedChange = { insertAfter: 'Fees are due first.', text: 'All of it is net.' };
const LINE_AT_END: PlacedChange = { insertAfter: 'The end.', text: 'Schedule' };

const rowBehind = (insertAfter: string, cells: readonly NewCell[]): PlacedChange => ({
  insertAfter,
  text: '',
  row: { cells },
});
const rowBefore = (insertAfter: string, cells: readonly NewCell[]): PlacedChange => ({
  ...rowBehind(insertAfter, cells),
  isBefore: true,
});
const tableBehind = (insertAfter = 'Fees are due first.'): PlacedChange => ({
  insertAfter,
  text: '',
  table: {
    rows: [
      { cells: [{ lines: ['Deduction'] }, { lines: ['Share', 'of what'] }], isHeader: true },
      { cells: [{ lines: ['Net of fees'], columns: 2 }] },
    ],
  },
});
const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes);

const CHANGES: readonly PlacedChange[] = [
  { find: 'On photography', replace: '', row: 'gone' },
  {
    insertAfter: 'On signature',
    text: '',
    row: { cells: [{ lines: ['On delivery'] }, { lines: ['USD 25,000'] }] },
  },
];

describe('rows of a table that go and come', () => {
  const written = writeRedline(THEIRS, CHANGES, AUTHOR);
  if (written.kind === 'refused') throw new Error(JSON.stringify(written.refusals));
  const faultsOf = (redline: Uint8Array, clean = written.clean) =>
    checkRedline({ theirs: THEIRS, changes: CHANGES, author: AUTHOR, redline, clean }).violations;
  const changed = (bytes: Uint8Array, pattern: RegExp, to: string) => {
    const files = unzipSync(bytes);
    const xml = strFromU8(files['word/document.xml'] ?? bytes);
    expect(xml).toMatch(pattern);
    return zipSync({ ...files, 'word/document.xml': strToU8(xml.replace(pattern, to)) });
  };
  const NEW = /<w:tr><w:trPr><w:ins [^>]*><\/w:trPr>.*?<\/w:tr>/s;

  it('are found as they were meant', () => {
    expect(faultsOf(written.redline)).toEqual([]);
  });

  it.each([
    ['a new row that bears no mark', /(<w:tr>)<w:trPr><w:ins [^>]*><\/w:trPr>/, '$1'],
    ['a row that was to go and bears no mark', /(<w:tr>)<w:trPr><w:del [^>]*><\/w:trPr>/, '$1'],
    ['a new row that says something else', /USD 25,000/, 'USD 52,000'],
    ['a new row without one of its cells', /<w:tc>(?:(?!<w:tc>).)*USD 25,000.*?<\/w:tc>/s, ''],
    ['a new row in another place', new RegExp(`(${NEW.source})(.*?</w:tr>)`, 's'), '$2$1'],
    [
      'a row of theirs struck as well',
      /(<w:tr>)(<w:tc>(?:(?!<w:tr>).)*On release)/s,
      `$1<w:trPr><w:del ${BY_KIM}/></w:trPr>$2`,
    ],
  ])('are not passed by the check: %s', (_what, pattern, to) => {
    expect(faultsOf(changed(written.redline, pattern, to))).not.toEqual([]);
  });

  it('are not passed by the check: a clean copy in which the row still stands', () => {
    expect(faultsOf(written.redline, THEIRS)).not.toEqual([]);
  });

  it.each([
    ['words outside any table', THEIRS, { find: 'The end.', replace: '', row: 'gone' }],
    ['a row without cells', THEIRS, { insertAfter: 'On release', text: '', row: { cells: [] } }],
  ] as const)('are refused by name: %s', (_what, theirs, change) => {
    expect(redlineWithout(theirs, [change]).refusals.map(({ code }) => code)).toEqual(['table-row']);
  });

  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const [BEGINS, CONTINUES] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
  const merged = wordFile({
    body:
      p('Fees are due in steps.') +
      `<w:tbl><w:tr>${cell('Option', BEGINS)}${cell('first')}</w:tr><w:tr>${cell('', CONTINUES)}${cell('second')}</w:tr>` +
      `<w:tr>${cell('Total of all', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>` +
      p('The end.'),
  });
  const gone = (find: string): PlacedChange => ({ find, replace: '', row: 'gone' });
  it.each([
    ['the only row, with its table', THEIRS_ALONE, [gone('Alone')]],
    ['every row, with a paragraph before that had a bookmark', THEIRS_MARKED, [gone('Alone'), HEADING_GONE]],
    [
      'a row with a field, a picture and the mark of a note',
      wordFile({
        body: table([`<w:p>${r('Fee ')}${FIELD}${r(' due')}${PICTURE}</w:p>`], [p('Rest')]) + p('The end.'),
      }),
      [gone('Fee 7 due')],
    ],
    ['a row that continues the cell above', merged, [gone('second')]],
    ['both rows of merged cells', merged, [gone('first'), gone('second')]],
    [
      'the head of merged cells with another in its place',
      merged,
      [gone('first'), rowBefore('first', [{ lines: ['Other'], merge: 'begins' }, { lines: ['a'] }])],
    ],
    [
      'rows that continue merged cells, and one over all columns',
      merged,
      [
        rowBehind('first', [{ lines: [''], merge: 'continues' }, { lines: ['between'] }]),
        rowBehind('Total of all', [{ lines: ['Net of taxes'], columns: 2 }]),
      ],
    ],
    [
      'rows of other columns in place of all',
      THEIRS,
      [
        ...['On signature', 'On photography', 'On release'].map(gone),
        rowBehind('On release', [{ lines: ['1'] }, { lines: ['On award'] }, { lines: ['USD 5'] }]),
      ],
    ],
    ['a table behind a paragraph, and a paragraph behind that', THEIRS, [tableBehind(), LINE_BEHIND]],
    ['a table behind the last paragraph', THEIRS, [LINE_AT_END, tableBehind('The end.')]],
    [
      'a first paragraph that goes, with a table in its place',
      THEIRS,
      [{ find: 'Fees are due first.', replace: '' }, tableBehind()],
    ],
    [
      'a first paragraph before a table, and one in a cell before another table',
      wordFile({ body: p('Head') + table([p('Inner head') + table([p('in')]) + p('tail')]) + p('End.') }),
      [
        { find: 'Head', replace: '', place: { nth: 1, of: 1 } },
        { find: 'Inner head', replace: '' },
      ],
    ],
    ['a table before the first', THEIRS, [{ ...tableBehind(), isBefore: true }]],
  ] satisfies readonly (readonly [string, Uint8Array, readonly PlacedChange[]])[])(
    'hold both truths: %s',
    (_what, theirs, changes) => {
      const done = redlineWithout(theirs, changes);
      expect(done.refusals).toEqual([]);
      expect(done.violations).toEqual([]);
    },
  );

  it('strike every word of a row that goes, what is chosen in a list too', () => {
    const chosen = control('<w:dropDownList/>', 'chosen');
    const theirs = wordFile({
      body: table([`<w:p>${r('Fee ')}${chosen}</w:p>`], [p('Rest')]) + p('The end.'),
    });
    const { redline, violations } = redlineWithout(theirs, [gone('Fee chosen')]);
    expect(violations).toEqual([]);
    expect(bodyOf(redline)).toMatch(/<w:delText[^>]*>chosen</);
  });

  it('leave nothing of a table that lost its every row in the clean copy', () => {
    const { clean } = redlineWithout(THEIRS_ALONE, [gone('Alone')]);
    expect(bodyOf(clean)).not.toContain('<w:tbl>');
  });

  it.each([
    ['one of its cells says something else', /Net of fees/, 'Net of taxes'],
    [
      'it stands before the paragraph',
      /(<w:p>(?:(?!<w:p>).)*due first\..*?<\/w:p>)(<w:tbl>.*?<\/w:tbl>)/s,
      '$2$1',
    ],
    ['two of its cells are merged', /<w:gridSpan w:val="2"\/>/, ''],
    ['one of its rows bears no mark', /<w:trPr><w:ins [^>]*\/><\/w:trPr>/, ''],
  ])('are not passed by the check: a new table where %s', (_what, pattern, to) => {
    const changes = [tableBehind()];
    const done = redlineWithout(THEIRS, changes);
    const redline = changed(done.redline, pattern, to);
    const found = checkRedline({ theirs: THEIRS, changes, author: AUTHOR, redline, clean: done.clean });
    expect(found.violations).not.toEqual([]);
  });

  it.each([
    ['the head of merged cells of which others stay', merged, [gone('first')], 'table-row'],
    [
      'a row that would continue what is not merged',
      THEIRS,
      [rowBehind('On release', [{ lines: [''], merge: 'continues' }, { lines: ['x'] }])],
      'table-row',
    ],
    [
      'a row over whose edge a bookmark leads',
      wordFile({ body: table([`<w:p>${MARK}${r('Fee')}</w:p>`], [`${p('Rest')}${MARK_END}`]) + p('End') }),
      [gone('Fee')],
      'table-row',
    ],
    [
      'the only row, of a table in a content control',
      wordFile({ body: `<w:sdt><w:sdtContent>${table([p('Alone')])}</w:sdtContent></w:sdt>${p('End')}` }),
      [gone('Alone')],
      'table-row',
    ],
    [
      'a new table directly before another',
      wordFile({ body: p('Fees are due in steps.') + table(...ROWS) + p('The end.') }),
      [tableBehind('Fees are due in steps.')],
      'beside-table',
    ],
    ['a new table in a cell', THEIRS, [tableBehind('On release')], 'beside-table'],
  ] satisfies readonly (readonly [string, Uint8Array, readonly PlacedChange[], string])[])(
    'are refused by name: %s',
    (_what, theirs, changes, code) => {
      expect(redlineWithout(theirs, changes).refusals.map((each) => each.code)).toEqual([code]);
    },
  );

  it('stand beside rows that others put in, which stay theirs', () => {
    const theirs = changed(
      THEIRS,
      /(<w:tr>)(<w:tc>(?:(?!<w:tr>).)*On release)/s,
      `$1<w:trPr><w:ins ${BY_KIM}/></w:trPr>$2`,
    );
    const { violations, redline } = redlineWithout(theirs, CHANGES);
    expect(violations).toEqual([]);
    expect(strFromU8(unzipSync(redline)['word/document.xml'] ?? redline)).toContain(`<w:ins ${BY_KIM}/>`);
  });
});
