import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PlacedChange } from '#domain/redline/change.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import { BY_KIM, p, table, wordFile } from '#tests/builders/papers-word.ts';
import { AUTHOR, redlineWithout } from '#tests/builders/redline/redline-and-check.ts';

const ROWS = [
  [p('On signature'), p('USD 10,000')],
  [p('On photography'), p('USD 20,000')],
  [p('On release'), p('USD 30,000')],
];
const THEIRS = wordFile({ body: p('Fees are due in steps.') + table(...ROWS) + p('The end.') });
const CHANGES: readonly PlacedChange[] = [
  { find: 'On photography', replace: '', row: 'gone' },
  { insertAfter: 'On signature', text: '', row: { cells: [['On delivery'], ['USD 25,000']] } },
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
    ['another number of cells', THEIRS, { insertAfter: 'On release', text: '', row: { cells: [['One']] } }],
    [
      'the only row',
      wordFile({ body: table([p('Alone')]) + p('The end.') }),
      { find: 'Alone', replace: '', row: 'gone' },
    ],
  ] as const)('are refused by name: %s', (_what, theirs, change) => {
    expect(redlineWithout(theirs, [change]).refusals.map(({ code }) => code)).toEqual(['table-row']);
  });

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
