import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { Block, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { readFile } from '#tests/builders/papers-word.ts';

const NAMES =
  'xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section" xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head"';

function hwpx(sections: readonly string[], header = '', more: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    mimetype: 'application/hwp+zip',
    'Contents/header.xml': `<?xml version="1.0" encoding="UTF-8"?><hh:head ${NAMES}>${header}</hh:head>`,
    ...Object.fromEntries(
      sections.map((body, at) => [
        `Contents/section${at}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?><hs:sec ${NAMES}>${body}</hs:sec>`,
      ]),
    ),
    ...more,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // The first entry is not packed, so that the kind of the file can be told from its beginning.
  return zipSync({
    ...Object.fromEntries(entries),
    mimetype: [strToU8('application/hwp+zip'), { level: 0 }],
  });
}

const p = (inside: string, paraPr = '0') => `<hp:p id="0" paraPrIDRef="${paraPr}">${inside}</hp:p>`;
const run = (inside: string, charPr = '0') => `<hp:run charPrIDRef="${charPr}">${inside}</hp:run>`;
const t = (text: string) => `<hp:t>${text}</hp:t>`;
const list = (inside: string) => `<hp:subList>${inside}</hp:subList>`;

function read(bytes: Uint8Array): Promise<PaperDocument> {
  return readFile(bytes, '초안.hwpx');
}

function said(document: PaperDocument, part = 'body'): unknown[] {
  return (document.parts.find(({ id }) => id === part)?.blocks ?? []).map(saidBy);
}

function saidBy(block: Block): unknown {
  return block.kind === 'paragraph'
    ? `${block.label} ${block.text}`.trim()
    : block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(saidBy).join(' / ')));
}

function isWhole({ receipt }: PaperDocument): boolean {
  return receipt.counts.every(({ present, read: taken }) => present === taken);
}

describe('a document of Hangul', () => {
  test('is read section by section, with the text around a note and after it', async () => {
    const note = `<hp:ctrl><hp:footNote number="1">${list(p(run(t('부가가치세 별도'))))}</hp:footNote></hp:ctrl>`;
    const document = await read(
      hwpx([
        p(run(t('제1조 (목적)'))) + p(run(`${t('옵션료는 ')}${note}${t('5천만원으로 한다.')}`)),
        p(run(t('제2조<hp:tab/>(기간)<hp:lineBreak/>12개월'))),
      ]),
    );
    expect(document).toMatchObject({ format: 'hwpx', language: 'ko' });
    expect(said(document)).toEqual(['제1조 (목적)', '옵션료는 5천만원으로 한다.', '제2조 (기간) 12개월']);
    expect(said(document, 'footnotes')).toEqual(['부가가치세 별도']);
    const block = document.parts[0]?.blocks[1];
    expect(block).toMatchObject({ notes: ['footnote-1'] });
    expect(isWhole(document)).toBe(true);
  });

  test('has its tables, headers, footers and text boxes read where they belong', async () => {
    const cell = (text: string) =>
      `<hp:tc><hp:cellSpan colSpan="1" rowSpan="1"/>${list(p(run(t(text))))}</hp:tc>`;
    const table = `<hp:tbl><hp:tr>${cell('구매가')}${cell('금 5억원')}</hp:tr><hp:tr>${cell('옵션료')}${cell('금 5천만원')}</hp:tr></hp:tbl>`;
    const header = `<hp:ctrl><hp:header>${list(p(run(t('대외비'))))}</hp:header></hp:ctrl>`;
    const box = `<hp:rect><hp:drawText>${list(p(run(t('참고'))))}</hp:drawText></hp:rect>`;
    const document = await read(hwpx([p(run(`${header}${t('조건')}${table}${box}`))]));
    expect(said(document)).toEqual([
      '조건',
      [
        ['구매가', '금 5억원'],
        ['옵션료', '금 5천만원'],
      ],
    ]);
    expect(said(document, 'header-1')).toEqual(['대외비']);
    expect(said(document, 'text-box-1')).toEqual(['참고']);
    expect(isWhole(document)).toBe(true);
  });

  test('says what was put in and taken out, by whom, and how it stands with and without', async () => {
    const header =
      '<hh:trackChanges><hh:trackChange type="Insert" date="2026-06-15T10:00:00Z" authorID="1" id="1"/><hh:trackChange type="Delete" date="2026-06-15T10:01:00Z" authorID="1" id="2"/></hh:trackChanges><hh:trackChangeAuthors><hh:trackChangeAuthor name="김변호사" id="1"/></hh:trackChangeAuthors>';
    const words = t(
      '옵션 기간은 <hp:deleteBegin Id="2" TcId="2"/>12<hp:deleteEnd Id="2" TcId="2"/><hp:insertBegin Id="1" TcId="1"/>18<hp:insertEnd Id="1" TcId="1"/>개월로 한다.',
    );
    const document = await read(hwpx([p(run(words))], header));
    expect(document.parts[0]?.blocks[0]).toMatchObject({
      text: '옵션 기간은 18개월로 한다.',
      before: '옵션 기간은 12개월로 한다.',
    });
    expect(
      document.revisions.map(({ kind, author, date, before, after }) => [kind, author, date, before, after]),
    ).toEqual([
      ['deletion', '김변호사', '2026-06-15T10:01:00Z', '12', ''],
      ['insertion', '김변호사', '2026-06-15T10:00:00Z', '', '18'],
    ]);
    expect(isWhole(document)).toBe(true);
  });

  test('has its automatic numbers as they are printed', async () => {
    const header = `<hh:numberings><hh:numbering id="1"><hh:paraHead level="1" numFormat="DIGIT" start="1">제^1조</hh:paraHead><hh:paraHead level="2" numFormat="CIRCLED_DIGIT" start="1">^2</hh:paraHead><hh:paraHead level="3" numFormat="HANGUL_SYLLABLE" start="1">^3.</hh:paraHead></hh:numbering></hh:numberings>
      ${[0, 1, 2].map((level) => `<hh:paraPr id="${level + 1}"><hh:heading type="NUMBER" idRef="1" level="${level}"/></hh:paraPr>`).join('')}`;
    const document = await read(
      hwpx(
        [
          p(run(t('목적')), '1') +
            p(run(t('옵션')), '1') +
            p(run(t('갑은')), '2') +
            p(run(t('을은')), '2') +
            p(run(t('영화')), '3') +
            p(run(t('기간')), '1') +
            p(run(t('병은')), '2'),
        ],
        header,
      ),
    );
    expect(said(document)).toEqual([
      '제1조 목적',
      '제2조 옵션',
      '① 갑은',
      '② 을은',
      '가. 영화',
      '제3조 기간',
      '① 병은',
    ]);
  });

  test('has cells that are merged from above in their place, so that no row is short of a column', async () => {
    const cell = (text: string, columns: number, rows: number) =>
      `<hp:tc><hp:cellSpan colSpan="${columns}" rowSpan="${rows}"/>${list(p(run(t(text))))}</hp:tc>`;
    const rows = [
      cell('옵션', 1, 3) + cell('옵션료', 1, 1) + cell('비고', 1, 2),
      cell('기간', 1, 1),
      cell('연장 조건', 2, 1),
    ].map((row) => `<hp:tr>${row}</hp:tr>`);
    const document = await read(hwpx([p(run(`<hp:tbl>${rows.join('')}</hp:tbl>`))]));
    expect(said(document)).toEqual([
      [
        ['옵션', '옵션료', '비고'],
        ['', '기간', ''],
        ['', '연장 조건'],
      ],
    ]);
    expect(isWhole(document)).toBe(true);
  });

  test('has the captions of its tables and pictures read behind them', async () => {
    const caption = (text: string) => `<hp:caption>${list(p(run(t(text))))}</hp:caption>`;
    const cell = `<hp:tc>${list(p(run(t('금 5억원'))))}</hp:tc>`;
    const document = await read(
      hwpx([
        p(
          run(
            `${t('구매가')}<hp:tbl>${caption('단위: 원')}<hp:tr>${cell}</hp:tr></hp:tbl><hp:pic>${caption('서명란')}</hp:pic>`,
          ),
        ),
      ]),
    );
    expect(said(document)).toEqual(['구매가', [['금 5억원']], '단위: 원', '서명란']);
    expect(isWhole(document)).toBe(true);
  });

  test('has its receipt counted in the file, so that what the reader passes over is missing from what was read', async () => {
    const strange = `<hp:unheardOf>${p(run(t('열두 글자를 읽지 못한다')))}</hp:unheardOf>`;
    const document = await read(hwpx([p(run(`${t('옵션료')}${strange}`))]));
    expect(document.receipt.counts).toEqual([
      { what: 'paragraphs', present: 2, read: 1 },
      { what: 'letters', present: 13, read: 3 },
    ]);
  });

  test('names the parts that no section leads to', async () => {
    const document = await read(
      hwpx([p(run(t('제1조 (목적)')))], '', {
        'Contents/masterpage0.xml': `<hp:masterPage ${NAMES}>${p(run(t('대외비')))}</hp:masterPage>`,
        'Preview/PrvText.txt': '제1조',
        'BinData/image1.png': 'png',
        'settings.xml': '<settings/>',
      }),
    );
    expect(document.receipt.unread).toEqual([{ what: 'other', part: '', name: 'Contents/masterpage0.xml' }]);
  });

  test('names what cannot be read, and takes memos for comments', async () => {
    const memo = `<hp:ctrl><hp:fieldBegin type="MEMO">${list(p(run(t('확인 필요'))))}</hp:fieldBegin></hp:ctrl>`;
    const document = await read(
      hwpx([
        p(
          run(
            `${t('수식')}<hp:equation><hp:script>a over b</hp:script></hp:equation><hp:pic><hp:shapeComment>도장</hp:shapeComment></hp:pic>${memo}`,
          ),
        ),
      ]),
    );
    expect(document.receipt.unread).toEqual([
      { what: 'equation', part: 'body', paragraph: 1, name: 'a over b' },
      { what: 'picture', part: 'body', paragraph: 1, name: '도장' },
    ]);
    expect(document.comments.map(({ text, paragraph }) => [text, paragraph])).toEqual([['확인 필요', 1]]);
    expect(isWhole(document)).toBe(true);
  });
});

describe('a document of Hangul that cannot be read', () => {
  test('is refused where it is locked or has no text', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    await expect(read(hwpx([p(run(t('가')))], '', { 'META-INF/manifest.xml': manifest }))).rejects.toThrow(
      /password/,
    );
    await expect(read(hwpx([]))).rejects.toThrow(/no section/);
  });

  test('is refused, never broken, whatever was cut off or changed in it', async () => {
    const whole = hwpx([p(run(t('제1조 (목적) 이 계약은 리메이크권에 관한 것이다.'))).repeat(20)]);
    let seed = 5;
    const next = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let round = 0; round < 400; round += 1) {
      const bytes = round % 3 === 0 ? whole.slice(0, next(whole.length)) : Uint8Array.from(whole);
      for (let change = 0; change < round % 5; change += 1) bytes[next(bytes.length)] = next(256);
      try {
        await read(bytes);
      } catch (error) {
        if (!(error instanceof Fail)) throw error;
      }
    }
  });
});
