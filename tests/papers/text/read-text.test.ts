import { expect, test } from 'vitest';
import { Fail } from '#domain/base/failure.ts';
import type { Block, PaperDocument } from '#domain/reading/document/paper-document.ts';
import { decodedPaper, readText } from '#papers/text/read-text.ts';

const strict = (label: string) => new TextDecoder(label, { fatal: true });

function said(document: PaperDocument, part = 'body'): (string | string[][])[] {
  return (document.parts.find(({ id }) => id === part)?.blocks ?? []).map(saidBy);
}

function saidBy(block: Block): string | string[][] {
  return block.kind === 'paragraph'
    ? block.text
    : block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(saidBy).join(' / ')));
}

function letters(document: PaperDocument) {
  return document.receipt.counts.find(({ what }) => what === 'letters');
}

test('joins the lines of a paragraph that were broken to fit a page, and parts it from the next', () => {
  const read = readText(
    `This Agreement is made as of June 15, 2026 between Blue Moon Pictures
Co., Ltd. ("Owner") and Acme Studios, Inc. ("Producer") for the motion
picture currently entitled "The Well" (the "Picture"), subject to Section
4 below.
1. Option. Owner grants Producer the exclusive and irrevocable option on
   non-
   exclusive terms.
   (a) Initial Option Payment: $45,000, as provided in paragraph
       (b) below.
   (b) Purchase Price: $620,000.`,
    'txt',
  );
  expect(said(read)).toEqual([
    'This Agreement is made as of June 15, 2026 between Blue Moon Pictures Co., Ltd. ("Owner") and Acme Studios, Inc. ("Producer") for the motion picture currently entitled "The Well" (the "Picture"), subject to Section 4 below.',
    '1. Option. Owner grants Producer the exclusive and irrevocable option on non-exclusive terms.',
    '(a) Initial Option Payment: $45,000, as provided in paragraph (b) below.',
    '(b) Purchase Price: $620,000.',
  ]);
  expect(read.receipt.notes).toHaveLength(1);
});

test('joins Korean lines that were broken within a word, and none where an article begins', () => {
  const read = readText(
    `제1조 (목적) 본 계약은 갑과 을이 영화 「우물」의 리메이크권에 관하여 필요한 사항을 정함을 목적으로
한다. 을은 본 계약에 따라 리메이크 영화를 제작할 수 있는 권리를 가지며, 그 기간은 12개월씩 2회에 한하
여 연장할 수 있다.
제2조 (옵션)
① 을은 갑에게 옵션료를 지급한다.
② 제1조에 따른 기간은
제3조에 의하여 단축될 수 있다.`,
    'txt',
  );
  expect(said(read)).toEqual([
    '제1조 (목적) 본 계약은 갑과 을이 영화 「우물」의 리메이크권에 관하여 필요한 사항을 정함을 목적으로 한다. 을은 본 계약에 따라 리메이크 영화를 제작할 수 있는 권리를 가지며, 그 기간은 12개월씩 2회에 한하여 연장할 수 있다.',
    '제2조 (옵션)',
    '① 을은 갑에게 옵션료를 지급한다.',
    '② 제1조에 따른 기간은 제3조에 의하여 단축될 수 있다.',
  ]);
  expect(read.language).toBe('ko');
});

test('leaves lines alone where each is a paragraph', () => {
  const lines = [
    'Option Agreement',
    '1. Option. Owner grants Producer an exclusive option for eighteen months from the date of signature.',
    '2. Price. The purchase price is $620,000 and is payable on exercise of the option, in full.',
    'Signed by both parties.',
  ];
  expect(said(readText(lines.join('\r\n'), 'txt'))).toEqual(lines);
});

test('parts the paragraphs of a filing that came with whole pages on one line', () => {
  const page = (what: string, at: number) =>
    `     ${at}.1     The ${what} is as it is said in this section, ${'and in no other one, '.repeat(20)}for as long as the term lasts.     (a) The first item of ${what} says what is owed.     (b) The second item of ${what} says the rest, and goes on to say that nothing in it     ${at}\n\nSource: ACME INC., S-1, 12/20/2011\n\n\n\n\n`;
  const read = readText([page('option', 1), page('price', 2), page('credit', 3)].join(''), 'txt');
  expect(said(read).slice(1, 3)).toEqual([
    '(a) The first item of option says what is owed.',
    '(b) The second item of option says the rest, and goes on to say that nothing in it',
  ]);
  expect(said(read)).toHaveLength(9);
  expect(said(read, 'footer-1')).toHaveLength(6);
  expect(letters(read)?.read).toBe(letters(read)?.present);
});

test('joins a sentence across a page, and keeps the number of the page apart', () => {
  const before = 'The purchase price is payable on commencement of principal photography and\n';
  const read = readText(`${before}\n\n- 1 -\n\f\n\nin no event later than delivery.\n\n- 2 -\n`, 'txt');
  expect(said(read)).toEqual([
    'The purchase price is payable on commencement of principal photography and in no event later than delivery.',
  ]);
  expect(said(read, 'footer-1')).toEqual(['- 1 -', '- 2 -']);
});

test('reads a memo in columns, in tabs and in bars as a table', () => {
  const columns = `Purchase Price:        US$620,000, payable on exercise of
                       the option
Contingent             Five percent (5%) of one hundred percent
Compensation           (100%) of Net Proceeds
Credit:                "Based on the motion picture"`;
  expect(said(readText(columns, 'txt'))).toEqual([
    [
      ['Purchase Price:', 'US$620,000, payable on exercise of the option'],
      ['Contingent Compensation', 'Five percent (5%) of one hundred percent (100%) of Net Proceeds'],
      ['Credit:', '"Based on the motion picture"'],
    ],
  ]);
  expect(said(readText('조건은 다음과 같다.\n구매가\t금 5억원\n옵션료\t금 5천만원\n', 'pasted'))).toEqual([
    '조건은 다음과 같다.',
    [
      ['구매가', '금 5억원'],
      ['옵션료', '금 5천만원'],
    ],
  ]);
  expect(said(readText('| Fee | $1 |\n|-----|----|\n| Price | $2 |', 'txt'))).toEqual([
    [
      ['Fee', '$1'],
      ['Price', '$2'],
    ],
  ]);
});

test('takes a number with its tab for no cell', () => {
  expect(said(readText('1.\tGrant of rights.\n2.\tPurchase price.', 'pasted'))).toEqual([
    '1. Grant of rights.',
    '2. Purchase price.',
  ]);
});

test('reads the letters of Korean Windows and of UTF-16, and refuses what is no text', () => {
  const cp949 = Uint8Array.of(0xbf, 0xc9, 0xbc, 0xc7, 0xb7, 0xe1); // 옵션료
  expect(decodedPaper(cp949, strict)).toBe('옵션료');
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('옵션료', 'utf16le')]);
  expect(decodedPaper(utf16, strict).replace('\uFEFF', '')).toBe('옵션료');
  expect(() => decodedPaper(Uint8Array.of(0x80, 0x81, 0xff, 0xfe, 0x80), strict)).toThrow(Fail);
});

test('loses no letter of any text', () => {
  const pieces = [
    '제1조 (목적)',
    'Option fee',
    '\t',
    '   ',
    '\n',
    '\n\n',
    '\f',
    '| a | b |',
    '(a) ',
    '12',
    '다.',
    'and\n',
    '-\n',
    '1.',
    'x'.repeat(90),
  ];
  let seed = 7;
  const next = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
  for (let round = 0; round < 400; round += 1) {
    const text = Array.from({ length: 2 + next(40) }, () => pieces[next(pieces.length)]).join(' ');
    const read = letters(readText(text, 'txt'));
    expect(read?.read, JSON.stringify(text)).toBe(read?.present);
  }
});

test('reads through whatever somebody may write to keep it busy', () => {
  const many = 20_000;
  const texts = [
    'and so on\n'.repeat(many),
    Array.from({ length: many }, (_, at) => `${(at * 7_919) % 9_973}\n`).join(''),
    `${' '.repeat(many)}x${' '.repeat(many)}`,
    'Fee      $1\n'.repeat(many),
    '. '.repeat(many),
    'a\tb\n'.repeat(many),
  ];
  for (const text of texts) {
    const read = letters(readText(text, 'txt'));
    expect(read?.read).toBe(read?.present);
  }
});
