import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PlacedChange } from '#domain/redline/change.ts';
import { checkRedline } from '#word/check/check-redline.ts';
import { openWordPackage } from '#word/package/word-package.ts';
import { smallestChanges } from '#domain/redline/smallest-changes.ts';
import { writeRedline } from '#word/redline/write-redline.ts';
import {
  BY_KIM,
  inList,
  list,
  p,
  r,
  readFile,
  table,
  textsBefore,
  textsNow,
  wordEntries,
  wordFile,
} from '#tests/builders/papers-word.ts';
import type { WordParts } from '#tests/builders/papers-word.ts';
import { AUTHOR } from '#tests/builders/redline/redline-and-check.ts';
import { control, fileWithSettings, refField } from '#tests/builders/redline/word-parts.ts';

const OURS = `w:author="이 &amp; &lt;변호사&gt;" w:date="2026-11-29T09:00:00Z"`;
const END = p('끝.');

describe('the smallest sensible change', () => {
  it.each([
    ['제작사는', '제작사가', '제작사[는→가]'],
    ['5를 지급한다', '7을 지급하여야 한다', '[5를→7을] 지급[→하여야 ]한다'],
    ['준거법은 대한민국 법', '준거법은 캘리포니아주 법', '준거법은 [대한민국→캘리포니아주] 법'],
    [
      '금 일억이천만원정(₩120,000,000)을',
      '금 이억원정(₩200,000,000)을',
      '금 [일억이천만→이억]원정([₩120,000,000→₩200,000,000])을',
    ],
    ['eighteen (18) months', 'twelve (12) months', '[eighteen (18→twelve (12]) months'],
    ['pays 5% of “Net”', 'pays 7.5% of "Net"', 'pays [5%→7.5%] of “Net”'],
    ['two years.', 'two years, renewable once.', 'two years[→, renewable once].'],
    ['순이익의 전부', '총수익의 전부', '[순이익→총수익]의 전부'],
    ['면할 수 없다.', '연대하여 책임을 진다.', '[면할 수 없다→연대하여 책임을 진다].'],
    ['대금의 5/1000를', '대금의 3/1000를', '대금의 [5/1000→3/1000]를'],
    ['1억 2천만원', '2억원', '[1억 2천만→2억]원'],
  ])('%s → %s', (old, now, shown) => {
    let marked = '';
    let at = 0;
    for (const change of smallestChanges(old, now)) {
      marked += `${old.slice(at, change.from)}[${old.slice(change.from, change.to)}→${change.text}]`;
      at = change.to;
    }
    expect(marked + old.slice(at)).toBe(shown);
  });
});

describe('a change in its runs', () => {
  it('keeps the look of the words, and the rest of the run letter for letter', () => {
    const xml = redlined(`<w:p>${r('Owner grants an option &amp; more.', '<w:b/>')}</w:p>`, {
      find: 'an option',
      replace: 'a first option',
    });
    expect(xml).toContain(
      `<w:del OURS><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">an</w:delText></w:r></w:del>` +
        `<w:ins OURS><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a first</w:t></w:r></w:ins>` +
        `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> option &amp; more.</w:t></w:r>`,
    );
  });

  it('deletes in another’s insertion within it, and inserts between two parts of it', () => {
    const xml = redlined(`<w:p><w:ins ${BY_KIM}>${r('제작사는 지급한다')}</w:ins></w:p>`, {
      find: '제작사는',
      replace: '제작사가',
    });
    expect(xml).toContain(`<w:ins ${BY_KIM}><w:r><w:t xml:space="preserve">제작사</w:t></w:r><w:del OURS>`);
    expect(xml).toContain(
      `</w:ins><w:ins OURS><w:r><w:t xml:space="preserve">가</w:t></w:r></w:ins><w:ins ${BY_KIM}>`,
    );
  });

  it('leaves out the date where none is wanted', () => {
    const { at: _at, ...undated } = AUTHOR;
    const theirs = wordFile({ body: p('18 months') + END });
    const done = writeRedline(theirs, [{ find: '18', replace: '12' }], undated);
    expect(done.kind === 'written' && documentOf(done.redline)).not.toContain('w:date');
  });

  it('signs a comment and hangs it on the words, with all that a file without comments lacks', () => {
    const theirs = wordFile({ body: p('18 months from signature') + END });
    const done = written(theirs, {
      find: '18',
      replace: '12',
      comment: '협의 필요 & <확인>\nPlease confirm.',
    });
    const parts = unzipSync(done.redline);
    expect(documentOf(done.redline)).toMatch(
      /<w:commentRangeStart w:id="1"\/><w:del .*<w:commentRangeEnd w:id="1"\/><w:r><w:commentReference w:id="1"\/><\/w:r>/,
    );
    expect(text(parts['word/comments.xml'])).toContain('w:initials="이"');
    expect(text(parts['word/_rels/document.xml.rels'])).toContain('Target="comments.xml"');
    expect(text(parts['[Content_Types].xml'])).toContain('PartName="/word/comments.xml"');
    expect(text(unzipSync(done.clean)['word/document.xml'])).not.toContain('comment');
  });

  it('leads to its comment from a document that led nowhere', () => {
    const { 'word/_rels/document.xml.rels': _none, ...entries } = wordEntries({ body: p('18 months') + END });
    const done = written(zipSync(entries), { find: '18', replace: '12', comment: 'Why?' });
    expect(text(unzipSync(done.redline)['word/_rels/document.xml.rels'])).toContain('Target="comments.xml"');
  });

  it('puts a comment on words that stay', () => {
    const xml = redlined(p('Owner grants an option.'), {
      find: 'an option',
      replace: 'an option',
      comment: 'Which?',
    });
    expect(xml).toMatch(
      /Start w:id="1"\/><w:r><w:t xml:space="preserve">an option<\/w:t><\/w:r><w:commentRangeEnd/,
    );
    expect(xml).not.toContain('<w:ins');
  });
});

describe('paragraphs that come and go', () => {
  const LIST = { numbering: list(1, [['decimal', '%1.']]) };
  const FONT = '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="22"/>';
  const BLANK = '<w:highlight w:val="yellow"/><w:shd w:val="clear" w:fill="FFFF00"/>';

  it('gives a new paragraph the style, numbering and look of the one before it', () => {
    const xml = redlined(
      `<w:p><w:pPr><w:pStyle w:val="Body"/>${inList(1)}</w:pPr>${r('Option.', '<w:b/>')}${r(' Owner grants it.')}</w:p>`,
      { insertAfter: 'Option.', text: 'Owner may\tterminate.\n양도할 수 없다.' },
      LIST,
    );
    expect(xml).toContain(
      `<w:p><w:pPr><w:pStyle w:val="Body"/>${inList(1)}<w:rPr><w:ins OURS/></w:rPr></w:pPr><w:ins OURS><w:r><w:t xml:space="preserve">Owner may</w:t><w:tab/><w:t xml:space="preserve">terminate.</w:t></w:r></w:ins></w:p>`,
    );
  });

  it.each<[string, string]>([
    ['behind a blank at its end', r('The fee is ', FONT) + r('[●]', FONT + BLANK)],
    ['behind a blank of a style', r('The fee is ', FONT) + r('[●]', '<w:rStyle w:val="a3"/><w:b/>')],
    ['where the blank is all', r('[●]', FONT + BLANK)],
  ])('does not set a new paragraph off as a blank to be filled: %s', (_, runs) => {
    const xml = redlined(`<w:p><w:pPr><w:rPr>${FONT}${BLANK}</w:rPr></w:pPr>${runs}</w:p>`, {
      insertAfter: '[●]',
      text: 'Owner may audit.',
    });
    expect(xml).toContain(
      `<w:p><w:pPr><w:rPr><w:ins OURS/>${FONT}</w:rPr></w:pPr><w:ins OURS><w:r><w:rPr>${FONT}</w:rPr><w:t xml:space="preserve">Owner may audit.</w:t>`,
    );
    // Theirs keeps what it has.
    expect(xml).toContain(runs);
  });

  it('strikes a whole paragraph with its end', () => {
    const xml = redlined(p('삭제할 조항.'), { find: '삭제할 조항.', replace: '' });
    expect(xml).toContain(`<w:p><w:pPr><w:rPr><w:del OURS/></w:rPr></w:pPr><w:del OURS>`);
  });

  it('puts a paragraph behind the last of a cell, whose end the cell needs', () => {
    const xml = redlined(table([p('구매가'), p('5억원')]), { insertAfter: '5억원', text: '부가가치세 별도' });
    expect(xml).toContain(
      `<w:p><w:pPr><w:rPr><w:ins OURS/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">5억원</w:t></w:r></w:p><w:p><w:ins `,
    );
  });

  it('empties the last paragraph of a cell, which cannot go', () => {
    const xml = redlined(table([p('구매가'), p('5억원')]), { find: '5억원', replace: '' });
    expect(xml).not.toContain('<w:pPr>');
    expect(xml).toContain('<w:delText xml:space="preserve">5억원</w:delText>');
  });

  it('changes the cells of a table in a cell, and leaves the table around it', () => {
    const inner = table([p('관객 1인당'), p('100원')], [p('기준'), p('총매출')]);
    const xml = redlined(table([p('런닝개런티') + inner + p('별도'), p('손익분기점 초과')]), [
      { find: '100원', replace: '200원' },
      { find: '총매출', replace: '' },
      { insertAfter: '관객 1인당', text: '국내 관객에 한한다.' },
      { insertAfter: '런닝개런티', text: '부가가치세 별도' },
    ]);
    const [outer = '', innerNow = ''] = xml.split('<w:tbl>').slice(1);
    expect(outer).toContain('부가가치세 별도');
    expect(innerNow).toContain('<w:delText xml:space="preserve">100</w:delText>');
    expect(innerNow.slice(0, innerNow.indexOf('</w:tc>'))).toContain('국내 관객에 한한다.');
    expect(innerNow).toContain(`${p('별도')}</w:tc>`);
  });

  it('writes right-to-left text in its order, with the direction of its run and paragraph', () => {
    const look = '<w:rFonts w:cs="Arial"/><w:rtl/><w:lang w:bidi="ar-SA"/>';
    const said = 'مدة الخيار ثمانية عشر (18) شهرا.';
    const forced = `<w:p><w:bdo w:val="rtl">${r('مدينة سيول', look)}</w:bdo></w:p>`;
    const xml = redlined(`<w:p><w:pPr><w:bidi/></w:pPr>${r(said, look)}</w:p>${forced}`, [
      { find: '(18) شهرا', replace: '(12) شهرا', comment: 'راجع البند' },
      { insertAfter: 'الخيار', text: 'لا يجوز التنازل.' },
      { find: 'سيول', replace: 'بوسان' },
    ]);
    expect(xml).toMatch(/<w:bdo w:val="rtl">.*<w:ins OURS>.*بوسان.*<\/w:bdo>/);
    expect(xml).toContain(
      `<w:del OURS><w:r><w:rPr>${look}</w:rPr><w:delText xml:space="preserve">18</w:delText></w:r></w:del>`,
    );
    expect(xml).toContain(
      `<w:p><w:pPr><w:bidi/><w:rPr><w:ins OURS/></w:rPr></w:pPr><w:ins OURS><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">لا يجوز التنازل.</w:t>`,
    );
  });

  it('deletes two paragraphs and puts one in their place', () => {
    redlined(
      `${p('첫째.')}<w:p><w:bookmarkStart w:id="4" w:name="b"/>${r('둘째.')}<w:bookmarkEnd w:id="4"/></w:p>${p('셋째.')}`,
      [
        { find: '첫째.', replace: '' },
        { find: '둘째.', replace: '' },
        { insertAfter: '둘째.', text: '새 조항.' },
      ],
    );
  });
});

describe('what cannot be done safely is refused by name', () => {
  it.each<[string, string, PlacedChange, string]>([
    ['words that are not there', p('Owner'), { find: 'Buyer', replace: 'x' }, 'not-found'],
    [
      'words that occur three times',
      p('a term') + p('a term, a term'),
      { find: 'a term', replace: 'x' },
      'found-several-times',
    ],
    [
      'words of two paragraphs',
      p('Owner grants') + p('an option'),
      { find: 'grants an', replace: 'x' },
      'crosses-paragraphs',
    ],
    [
      'deleted words',
      `<w:p>${r('a ')}<w:del ${BY_KIM}><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`,
      { find: 'gone', replace: 'x' },
      'only-in-deleted-text',
    ],
    [
      'a deleted row',
      '<w:tbl><w:tr><w:trPr><w:del w:id="3" w:author="K"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      { find: 'gone', replace: 'x' },
      'only-in-deleted-text',
    ],
    [
      'moved words',
      `<w:p><w:moveTo ${BY_KIM}>${r('moved here')}</w:moveTo></w:p>`,
      { find: 'moved', replace: 'x' },
      'moved-text',
    ],
    [
      'words of a text box',
      `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('boxed')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
      { find: 'boxed', replace: 'x' },
      'only-in-text-box',
    ],
    [
      'the result of a field',
      `<w:p>${r('Section ')}${refField('5.2')}${r(' applies')}</w:p>`,
      { find: '5.2', replace: '5.3' },
      'in-field',
    ],
    [
      'words around a field',
      `<w:p>${r('see ')}${refField('')}${r('here')}</w:p>`,
      { find: 'see here', replace: 'x' },
      'crosses-field',
    ],
    [
      'words around a note',
      `<w:p>${r('see ')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('here')}</w:p>`,
      { find: 'see here', replace: 'x' },
      'crosses-note',
    ],
    [
      'words around a picture',
      `<w:p>${r('see ')}<w:r><w:drawing><a:x/></w:drawing></w:r>${r('here')}</w:p>`,
      { find: 'see here', replace: 'x' },
      'crosses-drawing',
    ],
    [
      'words around a formula',
      `<w:p>${r('see ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r('here')}</w:p>`,
      { find: 'see here', replace: 'x' },
      'crosses-formula',
    ],
    [
      'words over the edge of a control',
      `<w:p>${r('see ')}${control('', 'here')}</w:p>`,
      { find: 'see here', replace: 'x' },
      'crosses-control',
    ],
    [
      'a locked control',
      `<w:p>${control('<w:lock w:val="sdtContentLocked"/>', 'locked')}</w:p>`,
      { find: 'locked', replace: 'x' },
      'locked-control',
    ],
    [
      'a control that shows data',
      `<w:p>${control('<w:dataBinding w:xpath="/a"/>', 'bound')}</w:p>`,
      { find: 'bound', replace: 'x' },
      'bound-control',
    ],
    [
      'a list of choices',
      `<w:p>${control('<w:dropDownList/>', 'chosen')}</w:p>`,
      { find: 'chosen', replace: 'x' },
      'choice-control',
    ],
    ['a line break in the words', p('one'), { find: 'one', replace: 'a\nb' }, 'line-break'],
    ['a letter that XML cannot hold', p('one'), { find: 'one', replace: 'a\u0001' }, 'unwritable-letter'],
    ['no change', p('one'), { find: 'one', replace: 'one' }, 'nothing-to-change'],
    [
      'a paragraph before a content control',
      `${p('head')}<w:sdt><w:sdtContent>${p('held')}</w:sdtContent></w:sdt>`,
      { find: 'head', replace: '' },
      'before-table',
    ],
    [
      'a paragraph before a table whose end others inserted',
      p('head', `<w:rPr><w:ins ${BY_KIM}/></w:rPr>`) + table([p('cell')]) + p('tail'),
      { find: 'head', replace: '' },
      'paragraph-end-changed',
    ],
    [
      'a paragraph between two tables',
      table([p('one')]) + p('head') + table([p('cell')]),
      { find: 'head', replace: '' },
      'between-tables',
    ],
    [
      'a deleted row of a table in a cell',
      table([
        '<w:tbl><w:tr><w:trPr><w:del w:id="3" w:author="K"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>' +
          p('tail'),
      ]),
      { find: 'gone', replace: 'x' },
      'only-in-deleted-text',
    ],
    [
      'a paragraph that ends a section',
      p('one', '<w:sectPr/>') + p('two'),
      { find: 'one', replace: '' },
      'ends-section',
    ],
    [
      'a clause behind a paragraph whose end is deleted',
      p('one', `<w:rPr><w:del ${BY_KIM}/></w:rPr>`) + p('two'),
      { insertAfter: 'one', text: 'x' },
      'paragraph-end-changed',
    ],
    [
      'a place that is not the one of the clause',
      p('a term') + p('a term'),
      { find: 'a term', replace: 'x', place: { nth: 3, of: 3 } },
      'clause-not-found',
    ],
  ])('%s', (_, body, change, code) => {
    const done = writeRedline(wordFile({ body: body + END }), [change], AUTHOR);
    expect(done).toMatchObject({ kind: 'refused', refusals: [{ change: 0, code }] });
  });

  it('two changes on one sentence, each by its number; two in it side by side are made', () => {
    const theirs = wordFile({ body: p('The option runs 18 months from signature.') + END });
    const both = writeRedline(
      theirs,
      [
        { find: 'runs 18 months', replace: 'runs 12 months' },
        { find: 'months from', replace: 'months after' },
        { find: 'The option', replace: 'Our option' },
      ],
      AUTHOR,
    );
    expect(both.kind === 'refused' && both.refusals.map(({ change, code }) => [change, code])).toEqual([
      [0, 'overlapping'],
      [1, 'overlapping'],
    ]);
    written(theirs, [
      { find: '18', replace: '12' },
      { find: 'signature', replace: 'payment' },
    ]);
  });

  it('comments outside the body', () => {
    const theirs = wordFile({ body: END, headers: [p('Draft 1')] });
    const done = writeRedline(theirs, [{ find: 'Draft 1', replace: 'Draft 2', comment: 'why' }], AUTHOR);
    expect(done).toMatchObject({ refusals: [{ code: 'comment-here' }] });
    expect(
      text(unzipSync(written(theirs, { find: 'Draft 1', replace: 'Draft 2' }).redline)['word/header1.xml']),
    ).toContain('<w:ins');
  });

  it.each<[string, Uint8Array, RegExp]>([
    [
      'a protected file',
      fileWithSettings(END, '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'),
      /protected against every change/,
    ],
    [
      'one open to comments only',
      fileWithSettings(END, '<w:documentProtection w:edit="comments" w:enforcement="true"/>'),
      /comments only/,
    ],
    ['a write password', fileWithSettings(END, '<w:writeProtection w:hash="abc"/>'), /only with a password/],
    [
      'a signed file',
      zipSync({ ...wordEntries({ body: END }), '_xmlsignatures/sig1.xml': strToU8('<a/>') }),
      /digital signature/,
    ],
    ['a PDF', strToU8('%PDF-1.7 '), /issues list/],
    ['a text', strToU8('AGREEMENT\n1. Option.'), /issues list/],
    [
      'UTF-16',
      zipSync({ ...wordEntries({ body: END }), 'word/document.xml': Uint8Array.of(0xff, 0xfe, 0x3c, 0) }),
      /UTF-8/,
    ],
    [
      'names of another meaning',
      zipSync({
        ...wordEntries({ body: END }),
        'word/document.xml': strToU8('<w:document xmlns:w="urn:x"><w:body/></w:document>'),
      }),
      /way that Word does not write/,
    ],
    [
      'tags that do not pair',
      zipSync({
        ...wordEntries({ body: END }),
        'word/document.xml': strToU8(
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body></w:document>',
        ),
      }),
      /not well formed/,
    ],
  ])('%s, in words', (_, bytes, words) => {
    expect(() => writeRedline(bytes, [{ find: '끝', replace: 'x' }], AUTHOR)).toThrow(words);
  });

  it('a file that is closed so that every change is tracked takes tracked changes', () => {
    written(fileWithSettings(END, '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'), {
      find: '끝',
      replace: '종료',
    });
  });
});

describe('the finished files', () => {
  it('say the same to the reader of papers as to the check', async () => {
    const theirs = wordFile({
      body: p('제작사는 5%를 지급한다.') + table([p('옵션료'), p('5천만원')]) + END,
    });
    const done = written(theirs, [
      { find: '제작사는 5%를', replace: '제작사가 7%를' },
      { find: '5천만원', replace: '7천만원' },
      { insertAfter: '끝.', text: '부칙' },
    ]);
    const [before, after, clean] = await Promise.all(
      [theirs, done.redline, done.clean].map((bytes) => readFile(bytes)),
    );
    if (!before || !after || !clean) throw new Error('unread');
    expect(textsBefore(after)).toEqual(textsNow(before));
    expect(textsNow(after)).toEqual(textsNow(clean));
    expect(textsNow(clean)).toEqual(['제작사가 7%를 지급한다.', '옵션료', '7천만원', '끝.', '부칙']);
  });

  it('keep a zip’s order, dates and packed bytes', () => {
    const entries = wordEntries({ body: p('18 months') + END, styles: '<w:style w:styleId="A"/>' });
    const theirs = zipSync(
      { ...entries, 'word/media/p.png': [Uint8Array.of(1, 2, 3), { level: 0 }] },
      { mtime: '2020-02-03' },
    );
    const { redline } = written(theirs, { find: '18', replace: '12' });
    expect(Object.keys(unzipSync(redline))).toEqual(Object.keys(unzipSync(theirs)));
    const until = strFromU8(theirs, true).indexOf('word/document.xml') - 30;
    expect(redline.subarray(0, until)).toEqual(theirs.subarray(0, until));
  });

  it.each([
    ['a byte behind its end', 0, [10]],
    ['a comment of its own', 2, [0x6f, 0x6b]],
  ])('keep a zip with %s as it is', (_, commentBytes, behind) => {
    const zip = wordFile({ body: END });
    const theirs = Uint8Array.of(...zip.subarray(0, -2), commentBytes, 0, ...behind);
    expect(openWordPackage(theirs).rewrite(new Map())).toEqual(theirs);
  });
});

describe('the check says what is not as it must be', () => {
  const theirs = wordFile({ body: p('18 months from signature') + p('Owner') + END });
  const changes = [{ find: '18', replace: '12' }];
  it.each<[string, (parts: Record<string, Uint8Array>) => void, RegExp]>([
    [
      'a letter of another paragraph',
      (parts) => edit(parts, 'Owner', 'Ownet'),
      /rejected do not give their file/,
    ],
    [
      'a look',
      (parts) =>
        edit(
          parts,
          '<w:r><w:t xml:space="preserve">Owner',
          '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Owner',
        ),
      /rejected do not give/,
    ],
    ['other new words', (parts) => edit(parts, '>12<', '>13<'), /not give what was intended/],
    ['another author', (parts) => edit(parts, OURS, 'w:author="Kim"'), /signed/],
    ['a new part', (parts) => Object.assign(parts, { 'word/x.xml': strToU8('<a/>') }), /new parts/],
    ['XML that breaks off', (parts) => edit(parts, '</w:body>', ''), /unexpected|unclosed|close/],
    ['a prefix that nobody declared', (parts) => edit(parts, '<w:p>', '<w:p y:id="1">'), /prefix/],
  ])('%s', (_, harm, words) => {
    const done = written(theirs, changes);
    const parts = unzipSync(done.redline);
    harm(parts);
    const { violations } = checkRedline({
      theirs,
      changes,
      author: AUTHOR,
      ...done,
      redline: zipSync(parts),
    });
    expect(violations.join('\n')).toMatch(words);
  });
});

/** The body of the redline, `OURS` for how our changes are signed; checked, its clean copy too. */
function redlined(
  body: string,
  changes: PlacedChange | readonly PlacedChange[],
  more: Partial<WordParts> = {},
): string {
  const xml = documentOf(written(wordFile({ body: body + END, ...more }), changes).redline);
  return xml.slice(xml.indexOf('<w:body>')).replaceAll(new RegExp(` w:id="\\d+" ${OURS}`, 'g'), ' OURS');
}

function written(theirs: Uint8Array, asked: PlacedChange | readonly PlacedChange[]) {
  const changes = [asked].flat();
  const done = writeRedline(theirs, changes, AUTHOR);
  if (done.kind === 'refused') throw new Error(JSON.stringify(done.refusals));
  expect(checkRedline({ theirs, changes, author: AUTHOR, ...done }).violations).toEqual([]);
  return done;
}

function edit(parts: Record<string, Uint8Array>, from: string, to: string): void {
  parts['word/document.xml'] = strToU8(text(parts['word/document.xml']).replaceAll(from, to));
}

function documentOf(bytes: Uint8Array): string {
  return text(unzipSync(bytes)['word/document.xml']);
}

function text(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array());
}
