import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { outlineOf, uncovered } from './outline-of.ts';
import { paperOf, paperOfText } from './paper-of.ts';

it('heads a clause by a few words in small letters, and by no sentence', () => {
  const paper = paperOfText(
    [
      '1. Governing law. California law applies.',
      '2. If it dies. The rights come back.',
      '3. Owner keeps the rest. No more is granted.',
    ].join('\n'),
  );
  expect(splitClauses(paper).clauses.map(({ heading }) => heading)).toEqual([
    'Governing law',
    'If it dies',
    '',
  ]);
});

it('heads a clause by half a sentence or by what is not to be, and by no order', () => {
  const paper = paperOfText(
    [
      '1. What we keep. Books and plays.',
      '2. When the money is due. On signature.',
      '3. No going back. Neither side may rescind.',
      '4. No payment is due. Nothing is owed.',
      '5. If it fails, we stop. The rest is void.',
    ].join('\n'),
  );
  expect(splitClauses(paper).clauses.map(({ heading }) => heading)).toEqual([
    'What we keep',
    'When the money is due',
    'No going back',
    '',
    '',
  ]);
});

it('numbers the points of minutes by what they call them', () => {
  const paper = paperOfText(
    '회의록\n안건 1. 제작비\n예비비는 10%로 한다.\n안건 2. 권리\n저작권은 반반씩 가진다.',
  );
  expect(splitClauses(paper).clauses.map(({ number, heading }) => [number, heading])).toEqual([
    ['', '회의록'],
    ['안건 1', '제작비'],
    ['안건 2', '권리'],
  ]);
});

it('heads by a mark that stands over other lines, and takes one before every line for a bullet', () => {
  const headed = paperOfText(
    '조건 제안\n■ 옵션\n- 18개월, 옵션료 5만 달러.\n■ 구매대금\n- 예산의 2.5%로 한다.\n- 크랭크인 당일 지급.',
  );
  expect(splitClauses(headed).clauses.map(({ heading }) => heading)).toEqual([
    '조건 제안',
    '옵션',
    '구매대금',
  ]);
  const bullets = paperOfText('1. 유보 권리\n■ 웹툰\n■ 공연\n2. 대가\n■ 계약금\n■ 잔금');
  expect(splitClauses(bullets).clauses.map(({ heading }) => heading)).toEqual(['유보 권리', '대가']);
});

describe('numbers that Word prints', () => {
  it('count as typed ones do', () => {
    const paper = paperOf([
      { text: 'OPTION AGREEMENT', alignment: 'center' },
      { text: 'Option', label: '1.', listLevel: 0, headingLevel: 1 },
      { text: 'Grant. Owner grants an option.', label: '1.1', listLevel: 1 },
      { text: 'Fee. Purchaser pays:', label: '1.2', listLevel: 1 },
      { text: 'half on signature;', label: '(a)', listLevel: 2 },
      { text: 'half on exercise.', label: '(b)', listLevel: 2 },
      { text: 'Credit', label: 'Article II', listLevel: 0 },
      { text: 'Owner is credited.', label: '', indent: 36 },
    ]);
    expect(outlineOf(paper)).toEqual([
      'title | | OPTION AGREEMENT',
      'title | 1 | Option',
      'section | 1.1 | Grant',
      'section | 1.2 | Fee',
      'section | Article II | Credit',
    ]);
    const fee = splitClauses(paper).clauses.find(({ number }) => number === '1.2');
    expect(fee?.text).toBe('1.2 Fee. Purchaser pays:\n(a) half on signature;\n(b) half on exercise.');
    expect(fee?.pieces.map(({ number }) => number)).toEqual(['1.2', '1.2(a)', '1.2(b)']);
    expect(uncovered(paper)).toEqual([]);
  });

  it('count for the Korean articles too', () => {
    const paper = paperOf([
      { text: '(목적) 본 계약은 옵션을 정한다.', label: '제1조' },
      { text: '【대가】', label: '제2조' },
      { text: '구매가를 지급한다.', label: '①' },
      { text: '다음 각 호에 따른다.', label: '②' },
      { text: '계약금', label: '1.' },
      { text: '서명 시', label: '가.' },
    ]);
    const { clauses } = splitClauses(paper);
    expect(clauses.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '제1조 목적',
      '제2조 대가',
    ]);
    expect(clauses[1]?.pieces.map(({ number }) => number)).toEqual([
      '제2조',
      '제2조 제1항',
      '제2조 제2항',
      '제2조 제2항 제1호',
      '제2조 제2항 제1호 가목',
    ]);
  });
});

describe('an extract, which does not begin with the first number', () => {
  it('is cited as in the whole Korean paper, by article and item, and by the schedule behind them', () => {
    const paper = paperOfText(`
      제2조 (옵션)
      ① 최초 옵션 기간은 18개월로 한다.
      ② 다음 각 호에 따른다.
      1. 최초 옵션료는 공제한다.
      2. 연장료는 공제하지 아니한다.
      제3조(구매가)
      1. 구매가는 순제작비의 2.5%로 한다.
      [별지 1] 수익의 정의
      1. 순이익이란 총수입에서 비용을 공제한 금액이다.`);
    expect(outlineOf(paper)).toEqual([
      'section | 제2조 | 옵션',
      'section | 제3조 | 구매가',
      'schedule | 별지 1 | 수익의 정의',
    ]);
    const numbers = splitClauses(paper).clauses.flatMap(({ pieces }) => pieces.map(({ number }) => number));
    expect(numbers).toEqual([
      '제2조',
      '제2조 제1항',
      '제2조 제2항',
      '제2조 제2항 제1호',
      '제2조 제2항 제2호',
      '제3조',
      '제3조 제1항',
      '별지 1',
      '별지 1, 1',
    ]);
  });

  it('may be a single article, and may have supplementary provisions that count from the first again', () => {
    expect(outlineOf(paperOfText('제9조 (정산)\n① 정산은 매 분기로 한다.\n② 감사는 연 1회로 한다.'))).toEqual(
      ['section | 제9조 | 정산'],
    );
    expect(
      outlineOf(paperOfText('제9조 (정산)\n정산은 매 분기로 한다.\n부칙\n제1조 체결일부터 시행한다.')),
    ).toEqual(['section | 제9조 | 정산', 'title | 부칙 | ', 'section | 제1조 | ']);
  });

  it('is known in English by numbers that go on, which the number of a house does not', () => {
    const sections = '4.1 Fee. Purchaser pays $5.\n4.2 Term. The term is two years.';
    expect(outlineOf(paperOfText(sections))).toEqual(['section | 4.1 | Fee', 'section | 4.2 | Term']);
    const letter =
      '12. Main Street\nLos Angeles\n1. Option. Owner grants an option.\n2. Price. Purchaser pays $5.';
    expect(outlineOf(paperOfText(letter)).slice(-2)).toEqual(['section | 1 | Option', 'section | 2 | Price']);
  });
});

describe('a number behind a sign', () => {
  it('numbers a clause as one without', () => {
    const mail =
      '안녕하세요, 통화한 내용입니다.\n■ 1. 예산\n- 총예산 50억\n- 예비비 8%\n■ 2. 권리\n- 저작권은 공유\n■ 3. 기타\n- 준거법은 한국법';
    expect(outlineOf(paperOfText(mail)).slice(1)).toEqual([
      'section | 1 | 예산',
      'section | 2 | 권리',
      'section | 3 | 기타',
    ]);
  });
});

describe('a schedule behind the signatures that is named for what it holds', () => {
  it('is one', () => {
    const paper = paperOfText(
      '1. Option. Owner grants an option.\n2. Price. The price stands in the Fee Schedule.\nSigned for Owner ______________\nFee Schedule\nOption fee: $5,000\nPrice: $50,000',
    );
    expect(outlineOf(paper).at(-1)).toBe('schedule | Fee Schedule | Fee Schedule');
  });
});

describe('a party with an abbreviation in its name', () => {
  it('begins a sentence, and heads nothing', () => {
    const paper = paperOfText(`
      CO-PRODUCTION AGREEMENT
      1. Share. Korea Co. contributes half.
      2. Korea Co. shall own half of the copyright.
      3. Larchmont Inc. receives the rest.`);
    expect(outlineOf(paper).slice(1)).toEqual(['section | 1 | Share', 'section | 2 | ', 'section | 3 | ']);
  });
});

describe('bad drafting', () => {
  it('is read by what the drafter meant: skipped, doubled and mixed numbers', () => {
    const paper = paperOfText(`
      OPTION AGREEMENT
      1. Option. Owner grants an option.
      2. Price. Purchaser pays.
      2. Credit. Purchaser credits.
      4. Reversion. The rights return.
      Section 5. Assignment. None without consent.
      6) Law. Korea.
      7. Notices. In writing:
      1. by post; or
      2. by e-mail.
      8. Copies. Two.
    `);
    const { clauses } = splitClauses(paper);
    expect(clauses.slice(1).map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 Option',
      '2 Price',
      '2 Credit',
      '4 Reversion',
      '5 Assignment',
      '6) Law',
      '7 Notices',
      '8 Copies',
    ]);
    expect(clauses.find(({ heading }) => heading === 'Notices')?.pieces.map(({ number }) => number)).toEqual([
      '7',
      '7(1)',
      '7(2)',
    ]);
  });

  it('gives a heading without a number its own clause', () => {
    const paper = paperOfText(`
      OPTION AGREEMENT
      1. OPTION. Owner grants an option.
      2. PRICE. Purchaser pays.
      CREDIT
      Purchaser accords credit on screen in the main titles.
      3. LAW. Korea.
    `);
    expect(outlineOf(paper)).toEqual([
      'title | | OPTION AGREEMENT',
      'section | 1 | OPTION',
      'section | 2 | PRICE',
      'section | | CREDIT',
      'section | 3 | LAW',
    ]);
  });

  it('tells (i) the ninth letter from (i) the first Roman number', () => {
    const letters = 'abcdefghij'.split('').map((letter) => `(${letter}) item ${letter};`);
    const { clauses } = splitClauses(
      paperOf([
        '1. List. As follows:',
        ...letters.slice(0, 3),
        '(i) first of three;',
        '(ii) second;',
        ...letters.slice(3),
        '2. End. Yes.',
      ]),
    );
    expect(clauses[0]?.pieces.map(({ number }) => number)).toEqual([
      '1',
      '1(a)',
      '1(b)',
      '1(c)',
      '1(c)(i)',
      '1(c)(ii)',
      '1(d)',
      '1(e)',
      '1(f)',
      '1(g)',
      '1(h)',
      '1(i)',
      '1(j)',
    ]);
  });

  it('reads articles in brackets, and sections below a lettered one', () => {
    const korean = paperOfText(`
      【제1조】 목적물
      1-1. 매도인은 권리를 판다.
      [제2조] 대금
      대금은 3억 원으로 한다.
      〈제2조의2〉 지급
      제1조의 권리가 넘어간 때 지급한다.
    `);
    expect(splitClauses(korean).clauses.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '제1조 목적물',
      '제2조 대금',
      '제2조의2 지급',
    ]);
    const lettered = paperOfText(`
      A. OPTION
      A.1 Period. The option runs for two years.
      A.2 Fee. The fee is $10,000.
      B. RIGHTS
      B.1 Grant. All rights are granted.
    `);
    expect(splitClauses(lettered).clauses.map(({ number }) => number)).toEqual(
      expect.arrayContaining(['A.1', 'A.2', 'B.1']),
    );
  });

  it('takes no reference, amount or day at the beginning of a line for a number', () => {
    const paper = paperOfText(`
      1. Option. The option lasts as long as
      Section 4 of this Agreement says, for a fee of
      1.5 million dollars, until
      2026. 11. 30. at the latest.
      2. Law. Korea.
    `);
    expect(splitClauses(paper).clauses.map(({ number }) => number)).toEqual(['1', '2']);
  });
});

describe('what stands around the terms', () => {
  it('is kept apart: parties that are counted, recitals that are counted, contents, schedules one under the other', () => {
    const paper = paperOfText(`
      CO-PRODUCTION AGREEMENT
      TABLE OF CONTENTS
      1. Financing ........ 3
      2. Law .............. 9
      PARTIES
      (1) Mirae Pictures Co., Ltd., a Korean company; and
      (2) Bluebird Studios, Inc., a California corporation.
      BACKGROUND
      (A) Mirae owns the picture.
      (B) Bluebird wishes to co-produce.
      AGREED TERMS
      1. Financing. Each pays half, as in Schedule 1.
      2. Law. England.
      Schedule 1 - Budget
      Schedule 2 - Credits
      SIGNED by the parties
      Schedule 1 - Budget
      1. Above the line: US$1 million.
      Schedule 2 - Credits
      1. Main titles.
    `);
    expect(outlineOf(paper)).toEqual([
      'title | | CO-PRODUCTION AGREEMENT',
      'note | | TABLE OF CONTENTS',
      'preamble | | ',
      'recitals | | BACKGROUND',
      'title | | AGREED TERMS',
      'section | 1 | Financing',
      'section | 2 | Law',
      'signature | | ',
      'schedule | Schedule 1 | Budget',
      'schedule | Schedule 2 | Credits',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });

  it('knows the clause that a footnote belongs to', () => {
    const paper = paperOf(
      ['1. Option. One year.', { text: '2. Fee. US$40,000.', notes: ['footnote-1'] }, '3. Law. Korea.'],
      [{ text: 'Not applicable against the price.', noteId: 'footnote-1' }],
    );
    const note = splitClauses(paper).clauses.find(({ kind }) => kind === 'note');
    expect(note).toMatchObject({ part: 'footnotes', noteOf: 2, text: 'Not applicable against the price.' });
  });
});
