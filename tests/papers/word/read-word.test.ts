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
  uncounted,
  wordEntries,
  readFile,
  textsNow,
} from '#tests/builders/papers-word.ts';
import { strFromU8, strToU8, zipSync } from 'fflate';

test('reads tables in tables, spans and merged cells', async () => {
  const inner = table([p('₩42,000,000')]);
  const span = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
  const below = '<w:tcPr><w:vMerge/></w:tcPr>';
  const document = await readParts({
    body: table([p('옵션료'), p('Option fee') + inner], [span + p('기간')], [below + p(''), p('12개월')]),
  });
  const [block] = document.parts[0]?.blocks ?? [];
  expect(shapeOf(document.parts[0]?.blocks ?? [])).toEqual([
    [[['옵션료'], ['Option fee', [[['₩42,000,000']]]]], [['기간']], [[''], ['12개월']]],
  ]);
  expect(block?.kind === 'table' && block.rows[1]?.cells[0]?.columns).toBe(2);
  expect(block?.kind === 'table' && block.rows[2]?.cells[0]?.isMergedAbove).toBe(true);
  expect(document.receipt.counts).toContainEqual({ what: 'tables', present: 2, read: 2 });
  expect(document.language).toBe('both');
});

test('reads headers, footers, footnotes and endnotes as parts of their own, and where notes are called', async () => {
  const document = await readParts({
    body: `<w:p>${r('The fee')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' is due')}<w:r><w:endnoteReference w:id="1"/></w:r></w:p>`,
    footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${p('Net of tax.')}</w:footnote>`,
    endnotes: `<w:endnote w:id="1">${p('See Exhibit B.')}</w:endnote>`,
    headers: [p('Draft of 3 November'), p('CONFIDENTIAL')],
    footers: [p('Page 1')],
  });
  expect(document.parts.map(({ id, kind }) => [id, kind])).toEqual([
    ['body', 'body'],
    ['footnotes', 'footnotes'],
    ['endnotes', 'endnotes'],
    ['header-1', 'header'],
    ['header-2', 'header'],
    ['footer-1', 'footer'],
  ]);
  const [body, footnote, endnote] = paragraphs(document);
  expect(body).toMatchObject({ id: 1, text: 'The fee is due', notes: ['footnote-2', 'endnote-1'] });
  expect(footnote).toMatchObject({ id: 2, text: 'Net of tax.', noteId: 'footnote-2' });
  expect(endnote).toMatchObject({ id: 3, noteId: 'endnote-1' });
  expect(uncounted(document)).toEqual([]);
});

test('reads a text box once, from the newer of its two forms, and says where it hangs', async () => {
  const words = `<w:txbxContent>${p('붙임 1')}</w:txbxContent>`;
  const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${words}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${words}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
  const document = await readParts({ body: p('앞') + `<w:p><w:r>${drawing}</w:r>${r('본문')}</w:p>` });
  expect(textsNow(document)).toEqual(['앞', '본문', '붙임 1']);
  expect(document.parts[1]).toMatchObject({ id: 'text-box-1', kind: 'text-box', anchor: 2 });
  expect(uncounted(document)).toEqual([]);
});

test('takes the fallback where the newer form is of a kind that nobody knows yet', async () => {
  const document = await readParts({
    body: `<w:p><mc:AlternateContent><mc:Choice Requires="w99">${r('future')}</mc:Choice><mc:Fallback>${r('today')}</mc:Fallback></mc:AlternateContent></w:p><w:p><mc:AlternateContent><mc:Choice Requires="w99">${r('lost')}</mc:Choice></mc:AlternateContent></w:p>`,
  });
  expect(textsNow(document)).toEqual(['today', '']);
  expect(document.receipt.unread).toMatchObject([{ what: 'other', part: 'body', paragraph: 2 }]);
  expect(uncounted(document)).toEqual([]);
});

test('keeps the instruction of a field apart from what it prints', async () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Ref7 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('7.2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('yes')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const document = await readParts({
    body: `<w:p>${r('Section ')}${field}${r(' applies')}</w:p><w:p>${nested}</w:p>`,
  });
  expect(textsNow(document)).toEqual(['Section 7.2 applies', 'yes']);
  expect(paragraphs(document)[0]?.runs[1]).toEqual({
    text: '7.2',
    role: 'field',
    instruction: 'REF _Ref7 \\r \\h',
  });
  expect(document.receipt.counts).toContainEqual({ what: 'fields', present: 3, read: 3 });
  expect(uncounted(document)).toEqual([]);
});

test('prints what a field without a result shows, and names what only Word knows', async () => {
  const field = (instruction: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const document = await readParts({
    body: [
      `${field('MACROBUTTON NoMacro [회사명 입력]')}${r(' 귀중')}`,
      `${field('EQ \\o\\ac(○,1)')}${field('EQ \\o\\ac(○,나)')}${field('EQ \\o\\ac(○,인)')}${field('EQ \\f(1,3)')}`,
      field('SYMBOL 254 \\f "Wingdings" \\s 12'),
      `${field('TC "Fees" \\l 1')}${field('PAGE')}`,
      `${field('LISTNUM LegalDefault')}${r(' Fees')}${field('REF Fee')}`,
    ]
      .map((inner) => `<w:p>${inner}</w:p>`)
      .join(''),
  });
  expect(textsNow(document)).toEqual(['[회사명 입력] 귀중', '①㉯㊞1/3', '☑', '', ' Fees']);
  expect(document.receipt.unread).toEqual([
    { what: 'other', part: 'body', paragraph: 5, name: 'LISTNUM LegalDefault' },
    { what: 'other', part: 'body', paragraph: 5, name: 'REF Fee' },
  ]);
  expect(uncounted(document)).toEqual([]);
});

test('loses no words to fields that the file never ends', async () => {
  const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const document = await readParts({
    body: `<w:p>${begun}${r('Fee: $45,000')}</w:p><w:p>${begun}${begun}${r('Term')}</w:p>${p('18 months')}`,
  });
  expect(textsNow(document)).toEqual(['Fee: $45,000', '', '18 months']);
  expect(document.receipt.unread).toEqual([{ what: 'other', part: 'body', paragraph: 2, name: 'Term' }]);
});

test('reads what older form fields show: ticked boxes and chosen entries', async () => {
  const box = (state: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const choice = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="비독점"/><w:listEntry w:val="독점"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const document = await readParts({
    body: `<w:p>${box('<w:checked/>')}${r(' exclusive ')}${box('')}${r(' other')}</w:p><w:p>${choice}</w:p>`,
  });
  expect(textsNow(document)).toEqual(['☒ exclusive ☐ other', '독점']);
  expect(uncounted(document)).toEqual([]);
});

test('reads links, content controls, tabs, breaks and letters of symbol fonts', async () => {
  const document = await readParts({
    body: `<w:p><w:hyperlink r:id="rLink" w:anchor="top">${r('studio')}</w:hyperlink><w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:sdt><w:sdtPr><w:alias w:val="Fee"/></w:sdtPr><w:sdtContent>${r('5%')}</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtContent>${p('독점')}</w:sdtContent></w:sdt>`,
    relations: [{ id: 'rLink', type: 'x/hyperlink', target: 'https://studio.example/', isExternal: true }],
  });
  expect(textsNow(document)).toEqual(['studio\ta\nb\u2011☑5%', '독점']);
  expect(paragraphs(document)[0]?.runs).toContainEqual({
    text: 'studio',
    role: 'link',
    link: 'https://studio.example/#top',
  });
  expect(paragraphs(document)[0]?.runs).toContainEqual({ text: '5%', role: 'content-control' });
  expect(uncounted(document)).toEqual([]);
});

test('reads looks by style and by hand, headings, alignment and indents', async () => {
  const document = await readParts({
    styles: `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:ind w:left="720"/><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="character" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>`,
    body: `${p('제1조', '<w:pStyle w:val="H1"/>')}<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr>${r('A')}${r('B', '<w:rStyle w:val="S"/>')}${r('C', '<w:b w:val="0"/><w:i/><w:u w:val="single"/><w:strike/><w:vanish/>')}</w:p>`,
  });
  const [first, second] = paragraphs(document);
  expect(first).toMatchObject({ headingLevel: 1, alignment: 'center', style: 'heading 1' });
  expect(second).toMatchObject({ headingLevel: 2, alignment: 'center', indent: 36 });
  expect(second?.runs).toEqual([
    { text: 'A', isBold: true },
    { text: 'B' },
    { text: 'C', isItalic: true, isUnderlined: true, isStruck: true, isHidden: true },
  ]);
  expect(document.receipt.notes[0]?.en).toContain('hidden');
});

test('reads comments with the words they are about, answers and what is settled', async () => {
  const ids = (id: string): string => `w:id="${id}" w:author="Kim" w:date="2026-11-01T10:00:00Z"`;
  const said = (paraId: string, text: string): string => `<w:p w14:paraId="${paraId}">${r(text)}</w:p>`;
  const document = await readParts({
    body: `<w:p>${r('Owner keeps ')}<w:commentRangeStart w:id="0"/>${r('all sequel rights')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('.')}<w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    comments: `<w:comment ${ids('0')}>${said('AA', 'No.')}${said('AB', 'Not agreed.')}</w:comment><w:comment ${ids('1')}>${said('AC', 'Agreed then.')}</w:comment>`,
    commentsExtended:
      '<w15:commentEx w15:paraId="AB" w15:done="1"/><w15:commentEx w15:paraId="AC" w15:paraIdParent="AB" w15:done="0"/>',
  });
  expect(document.comments).toEqual([
    {
      id: '0',
      author: 'Kim',
      date: '2026-11-01T10:00:00Z',
      text: 'No.\nNot agreed.',
      part: 'body',
      paragraph: 1,
      about: 'all sequel rights',
      isResolved: true,
    },
    {
      id: '1',
      author: 'Kim',
      date: '2026-11-01T10:00:00Z',
      text: 'Agreed then.',
      part: 'body',
      paragraph: 1,
      about: '',
      answers: '0',
    },
  ]);
  expect(uncounted(document)).toEqual([]);
});

test('names what is no text with its place: pictures, sheets, charts, formulas, other documents, macros', async () => {
  const relation = (id: string, target: string): { id: string; type: string; target: string } => ({
    id,
    type: 'x/part',
    target,
  });
  const document = await readParts({
    body: `<w:p><w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="도장"/><a:blip r:embed="rPic"/></w:drawing></w:r></w:p><w:p><w:r><w:object><v:shape><v:imagedata r:id="rPic"/></v:shape><o:OLEObject r:id="rSheet"/></w:object></w:r></w:p><w:p><w:r><w:drawing><c:chart r:id="rChart"/></w:drawing></w:r><m:oMath><m:r><m:t>N=G-C</m:t></m:r></m:oMath></w:p><w:altChunk r:id="rOther"/><w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p>`,
    relations: [
      relation('rPic', 'media/seal.png'),
      relation('rSheet', 'embeddings/budget.xlsx'),
      relation('rChart', 'charts/chart1.xml'),
      relation('rOther', 'afchunk.htm'),
    ],
    files: {
      'word/media/seal.png': new Uint8Array([1]),
      'word/embeddings/budget.xlsx': new Uint8Array([2]),
      'word/charts/chart1.xml': strToU8('<c/>'),
      'word/afchunk.htm': strToU8('<p>more terms</p>'),
      'word/vbaProject.bin': new Uint8Array([3]),
    },
  });
  expect(document.receipt.unread).toEqual([
    { what: 'picture', part: 'body', paragraph: 1, name: '도장' },
    { what: 'embedded-file', part: 'body', paragraph: 2, name: 'word/embeddings/budget.xlsx' },
    { what: 'chart', part: 'body', paragraph: 3, name: 'word/charts/chart1.xml' },
    { what: 'equation', part: 'body', paragraph: 3, name: 'N=G-C' },
    { what: 'embedded-document', part: 'body', name: 'word/afchunk.htm' },
    { what: 'drawing', part: 'body', paragraph: 4, name: 'DRAFT' },
    { what: 'other', part: '', name: 'word/vbaProject.bin' },
  ]);
  expect(document.receipt.notes.map(({ en }) => en)).toEqual([expect.stringContaining('macros')]);
  expect(uncounted(document)).toEqual([]);
});

test('reads the strict edition, other prefixes, UTF-16 and a document of another name alike', async () => {
  const parts = { body: `${p('제1조 (목적)')}<w:p><w:ins ${BY_KIM}>${r('new')}</w:ins></w:p>` };
  const expected = await readParts(parts);
  const entries = wordEntries(parts);
  const written = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
  const strict = written.replace(
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  );
  const otherPrefix = written
    .replaceAll('<w:', '<doc:')
    .replaceAll('</w:', '</doc:')
    .replaceAll(' w:', ' doc:')
    .replace('xmlns:w=', 'xmlns:doc=');
  const utf16 = `\uFEFF${written.replace('UTF-8', 'UTF-16')}`;
  const units = new Uint8Array(utf16.length * 2);
  for (let n = 0; n < utf16.length; n += 1) {
    units[n * 2] = utf16.charCodeAt(n) & 0xff;
    units[n * 2 + 1] = utf16.charCodeAt(n) >> 8;
  }
  for (const bytes of [strToU8(strict), strToU8(otherPrefix), units]) {
    expect(await readFile(zipSync({ ...entries, 'word/document.xml': bytes }))).toEqual(expected);
  }
  const { 'word/document.xml': main, 'word/_rels/document.xml.rels': relations, ...rest } = entries;
  const renamed = zipSync({
    ...rest,
    '_rels/.rels': strToU8(
      strFromU8(rest['_rels/.rels'] ?? new Uint8Array()).replace('word/document.xml', 'paper/main.xml'),
    ),
    'paper/main.xml': main ?? new Uint8Array(),
    'paper/_rels/main.xml.rels': relations ?? new Uint8Array(),
  });
  expect(await readFile(renamed)).toEqual(expected);
});

test('follows no address outside of the file and runs nothing', async () => {
  const document = await readParts({
    body: `<w:p><w:r><w:drawing><a:blip r:link="rFar"/></w:drawing></w:r></w:p>`,
    relations: [
      { id: 'rFar', type: 'x/image', target: 'https://tracker.example/pixel.png', isExternal: true },
      { id: 'rTemplate', type: 'x/attachedTemplate', target: 'file:///C:/evil.dotm', isExternal: true },
      { id: 'rFrame', type: 'x/header', target: 'https://tracker.example/header.xml', isExternal: true },
    ],
  });
  expect(document.receipt.unread).toEqual([
    { what: 'picture', part: 'body', paragraph: 1, name: 'https://tracker.example/pixel.png' },
  ]);
  expect(document.parts).toHaveLength(1);
});

test('says where a reference prints another number than its clause has', async () => {
  const reference = (printed: string): string =>
    `<w:p>${r('Section ')}<w:fldSimple w:instr=" REF _Ref1 \\w \\h ">${r(printed)}</w:fldSimple></w:p>`;
  const clause = `<w:p><w:pPr>${inList(1)}</w:pPr><w:bookmarkStart w:id="1" w:name="_Ref1"/>${r('Fees')}<w:bookmarkEnd w:id="1"/></w:p>`;
  const document = await readParts({
    numbering: list(1, [['decimal', '%1.']]),
    body: p('Option', inList(1)) + clause + reference('2') + reference('3'),
  });
  expect(paragraphs(document)[1]).toMatchObject({ label: '2.', anchors: ['_Ref1'] });
  expect(document.receipt.notes.map(({ en }) => en)).toEqual([
    'The reference “3” in paragraph 4 leads to the clause numbered “2.”: it was not brought up to date in Word.',
  ]);
});
