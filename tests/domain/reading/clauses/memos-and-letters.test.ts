import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { outlineOf, uncovered } from './outline-of.ts';
import { paperOf, paperOfText } from './paper-of.ts';

describe('a deal memo in a table', () => {
  const paper = paperOf([
    { text: 'DEAL MEMO', alignment: 'center' },
    'Re the remake of "Grey Harbor", as discussed on the telephone on 4 May 2026.',
    {
      rows: [
        ['No.', 'Point', 'Terms'],
        ['1', 'Option fee', 'US$40,000, applicable against the purchase price.'],
        [
          '2',
          'Option period',
          ['Eighteen months.', '(a) one extension of twelve months;', '(b) for US$20,000.'],
        ],
        ['FINANCIAL TERMS', '', ''],
        ['3', 'Purchase price', 'US$400,000 on commencement of principal photography.'],
        ['', '', 'Less the option fee.'],
      ],
    },
    'This memo does not bind either party.',
  ]);

  it('has a clause for each row and one for the notes around it', () => {
    expect(outlineOf(paper)).toEqual([
      'title | | DEAL MEMO',
      'note | | ',
      'row | 1 | Option fee',
      'row | 2 | Option period',
      'title | | FINANCIAL TERMS',
      'row | 3 | Purchase price',
      'note | | ',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });

  it('prints a row on a line, with bars between its cells, and what continues it below', () => {
    const price = splitClauses(paper).clauses.find(({ heading }) => heading === 'Purchase price');
    expect(price?.text).toBe(
      '3 | Purchase price | US$400,000 on commencement of principal photography.\nLess the option fee.',
    );
    expect(price?.above).toEqual(['FINANCIAL TERMS']);
  });
});

it('takes the initial of a name for no number of its row, and the letters of a lettered memo for numbers', () => {
  const memoOf = (labels: readonly string[]) =>
    outlineOf(
      paperOf([
        { text: 'DEAL MEMO', alignment: 'center' },
        { rows: labels.map((label) => [label, 'As discussed, US$40,000.']) },
      ]),
    ).slice(1);
  expect(memoOf(['OPTION', 'PRICE', 'S. NOH', 'J. R. PARK'])).toEqual([
    'row | | OPTION',
    'row | | PRICE',
    'row | | S. NOH',
    'row | | J. R. PARK',
  ]);
  expect(memoOf(['A. Option', 'B. Price', 'C. Credit'])).toEqual([
    'row | A | Option',
    'row | B | Price',
    'row | C | Credit',
  ]);
});

it('has a row for each particular, however the column before it counts them', () => {
  for (const numbers of [
    ['A1', 'A2', 'A3'],
    ['(1)', '(2)', '(3)'],
    ['가.', '나.', '다.'],
    ['제1호', '제2호', '제3호'],
    ['2-1', '2-2', '2-3'],
  ]) {
    const paper = paperOf([
      { text: 'LICENCE', alignment: 'center' },
      {
        rows: [
          ['Ref.', 'Matter', 'Position'],
          [numbers[0] ?? '', 'Option fee', 'EUR 30,000 for the first year'],
          [numbers[1] ?? '', 'Licence fee', 'EUR 200,000 on first day of filming'],
          [numbers[2] ?? '', 'Licence area', 'The world outside Korea, in English'],
        ],
      },
      'CONDITIONS',
      '1. Law. English law applies to it.',
      '2. Notices. In writing.',
    ]);
    const { clauses } = splitClauses(paper);
    const rows = clauses.filter(({ kind }) => kind === 'row').map(({ heading }) => heading);
    expect(rows, numbers[0]).toEqual(['Option fee', 'Licence fee', 'Licence area']);
    expect(clauses.some(({ kind, text }) => kind === 'preamble' && text.includes('EUR'))).toBe(false);
  }
});

describe('a table inside a clause', () => {
  it('belongs to it, a line for each row', () => {
    const paper = paperOfTable();
    const { clauses } = splitClauses(paper);
    const bonuses = clauses.find(({ number }) => number === '2');
    expect(bonuses?.text).toBe(
      '2. Bonuses. Purchaser shall pay:\nBox office | Bonus\nUS$100 million | US$50,000\nUS$150 million | US$75,000\neach once.',
    );
    expect(clauses.map(({ number }) => number)).toEqual(['', '1', '2', '3']);
    expect(uncovered(paper)).toEqual([]);
  });

  function paperOfTable() {
    return paperOf([
      'OPTION AGREEMENT',
      '1. Option. Owner grants an option.',
      '2. Bonuses. Purchaser shall pay:',
      {
        rows: [
          ['Box office', 'Bonus'],
          ['US$100 million', 'US$50,000'],
          ['US$150 million', 'US$75,000'],
        ],
      },
      'each once.',
      '3. Law. Korea.',
    ]);
  }
});

describe('a memo of lines', () => {
  it('has a clause for each "Label: text"', () => {
    const paper = paperOfText(`
      TERM SHEET
      For the remake of "Grey Harbor"; not binding before signature.
      Property: The motion picture "Grey Harbor".
      Option Fee: US$40,000.
      Option Period: Eighteen months from signature.
      Purchase Price: Three percent of the budget.
      It is not less than US$300,000.
      Governing Law: Korea.
    `);
    expect(outlineOf(paper)).toEqual([
      'title | | TERM SHEET',
      'note | | ',
      'row | | Property',
      'row | | Option Fee',
      'row | | Option Period',
      'row | | Purchase Price',
      'row | | Governing Law',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });

  it('keeps what stands under the last number of a numbered memo apart', () => {
    const paper = paperOfText(`
      〈밤배〉 리메이크 주요조건
      1. 옵션료: 3천만원
      2. 옵션기간: 18개월
      3. 구매가: 제작비의 3%
      4. 크레딧: 원작 크레딧
      5. 준거법: 대한민국
      ※ 본 조건은 이사회 승인을 조건으로 한다.
    `);
    expect(outlineOf(paper)).toEqual([
      'title | | 〈밤배〉 리메이크 주요조건',
      'section | 1 | 옵션료',
      'section | 2 | 옵션기간',
      'section | 3 | 구매가',
      'section | 4 | 크레딧',
      'section | 5 | 준거법',
      'note | | ',
    ]);
  });
});

describe('a letter without numbers', () => {
  it('has a clause for each paragraph where nothing heads them', () => {
    const paper = paperOfText(`
      3 May 2026
      Dear Ms Han,
      This letter confirms the agreement between us on the remake of "Grey Harbor" (the "Picture"), as follows:
      You grant us the option to buy the remake rights for eighteen months against payment of US$40,000 within ten days.
      If we exercise the option we shall pay you three per cent of the budget on the first day of principal photography.
      You shall receive five per cent of our net profits, defined as the studio defines them for us, accounted for twice a year.
      Sincerely,
      Bluebird Studios
      P.S. The statements come within ninety days of the end of each half-year.
    `);
    expect(splitClauses(paper).clauses.map(({ kind, text }) => `${kind} | ${text.slice(0, 12)}`)).toEqual([
      'preamble | 3 May 2026\nD',
      'section | You grant us',
      'section | If we exerci',
      'section | You shall re',
      'signature | Sincerely,\nB',
      'note | P.S. The sta',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });

  it('has a clause for each heading, in whatever look', () => {
    const paper = paperOf([
      { text: 'Grey Harbor - remake', runs: [{ text: 'Grey Harbor - remake', isBold: true }] },
      'This sets out what was agreed between Mirae Pictures and Bluebird Studios about the remake of the picture.',
      {
        text: 'Option Owner grants Purchaser an option for eighteen months, and it may be extended once.',
        runs: [
          { text: 'Option', isUnderlined: true },
          { text: ' Owner grants Purchaser an option for eighteen months, and it may be extended once.' },
        ],
      },
      'THE PRICE',
      'Purchaser pays three per cent of the budget when principal photography begins, less the option fee.',
      { text: 'Credit', alignment: 'center' },
      'Purchaser accords the credit "based on the motion picture by Mirae Pictures" in the main titles.',
      'Governing Law: the law of Korea, and the courts of Seoul decide whatever cannot be settled by talking.',
    ]);
    expect(outlineOf(paper)).toEqual([
      'title | | Grey Harbor - remake',
      'preamble | | ',
      'section | | Option',
      'section | | THE PRICE',
      'section | | Credit',
      'section | | Governing Law',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });
});

describe('a memo of points in two languages', () => {
  it('has one row a point, with both languages in it', () => {
    const paper = paperOf([
      { text: '주요 조건 / PRINCIPAL TERMS', alignment: 'center' },
      {
        rows: [
          ['항목 / Item', '국문', 'English'],
          ['예비비 / Contingency', '확정예산의 9%로 한다.', 'Nine percent (9%) of the locked budget.'],
          ['순이익 / Profits', '양사가 균등하게 나눈다.', 'Shared equally by both companies.'],
          ['준거법 / Law', '영국법에 따른다.', 'The laws of England apply.'],
        ],
      },
    ]);
    const rows = splitClauses(paper).clauses.filter(({ kind }) => kind === 'row');
    expect(rows.map(({ heading }) => heading)).toEqual([
      '예비비 / Contingency',
      '순이익 / Profits',
      '준거법 / Law',
    ]);
    expect(rows[0]?.text).toContain('확정예산의 9%로 한다. | Nine percent (9%)');
    expect(uncovered(paper)).toEqual([]);
  });
});
