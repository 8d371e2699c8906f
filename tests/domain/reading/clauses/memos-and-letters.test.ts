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

describe('a paper whose terms have no numbers', () => {
  const TERMS = [
    'We would pay forty thousand dollars for an option of eighteen months on the remake of your film.',
    'You keep the stage, the books and the Korean sequels, and may use them as you like from the first day on.',
    'The price would be three per cent of the budget of the new film, due when the cameras begin to turn.',
    'What we agree about the profits will be defined before we sign, and the definition attached to the contract.',
  ];

  it('has them in its paragraphs, a clause each, though a list is counted behind them', () => {
    const letter = paperOf([
      'Dear Mr. Ok,',
      ...TERMS,
      'Would you also let us have:',
      '1. the name of your counsel,',
      '2. the company papers.',
    ]);
    expect(outlineOf(letter)).toEqual([
      'preamble | | ',
      'section | | ',
      'section | | ',
      'section | | ',
      'section | | ',
      'section | | ',
    ]);
    expect(uncovered(letter)).toEqual([]);
  });

  it('begins them behind the greeting, whatever a later paragraph says of an agreement', () => {
    const letter = paperOf(['Dear Mr. Ok,', ...TERMS]);
    expect(outlineOf(letter).filter((clause) => clause.startsWith('section'))).toHaveLength(4);
    const korean = paperOf([
      '브라이트워터 스튜디오 로라 킨케이드 부사장님께',
      '옵션료로 12만 달러를 주시면 계약서에 서명한 날부터 1년 6개월 동안 권리를 사실지 정하실 수 있습니다.',
      '권리의 값은 새 영화 제작비의 3%로 하되 제작비가 적게 들어도 90만 달러는 받고 싶습니다. 나머지는 본촬영 때입니다.',
      '순이익을 어떻게 계산하는지는 서명 전에 협의해 정하고, 합의한 계산법을 계약서 뒤에 붙이면 좋겠습니다.',
    ]);
    expect(outlineOf(korean).slice(1)).toEqual(['section | | ', 'section | | ', 'section | | ']);
  });

  it('announces them near its beginning, and a list of payments further on as follows', () => {
    const letter = paperOf([
      'Dear Mr. Ok,',
      ...TERMS,
      'The three payments that we have in mind for the option and its extensions would be as follows:',
      'Forty thousand dollars when you sign, and twenty thousand for each of the two extensions after that.',
    ]);
    expect(outlineOf(letter).filter((clause) => clause.startsWith('section'))).toHaveLength(6);
  });

  it('has them under its headings, though changes are counted behind them', () => {
    const memo = paperOf([
      { text: 'DEAL POINTS', alignment: 'center' },
      { text: 'OPTION', runs: [{ text: 'OPTION', isBold: true }] },
      `${TERMS[0]}`,
      { text: 'RESERVED RIGHTS', runs: [{ text: 'RESERVED RIGHTS', isBold: true }] },
      `${TERMS[1]}`,
      { text: 'PRICE', runs: [{ text: 'PRICE', isBold: true }] },
      `${TERMS[2]}`,
      { text: 'RIDER', runs: [{ text: 'RIDER', isBold: true }] },
      '1. In OPTION, delete "eighteen" and substitute "twelve".',
      '2. In PRICE, read "four" for "three".',
    ]);
    expect(outlineOf(memo).slice(0, 4)).toEqual([
      'title | | DEAL POINTS',
      'section | | OPTION',
      'section | | RESERVED RIGHTS',
      'section | | PRICE',
    ]);
  });

  it('has them in its body, though only its schedule counts, and whatever it recites first', () => {
    const agreement = paperOf([
      { text: 'OPTION AGREEMENT', alignment: 'center' },
      'This agreement is made between Oak Films LLC and Mulgyeol Pictures Co., Ltd. on 4 May 2027.',
      { text: 'BACKGROUND', runs: [{ text: 'BACKGROUND', isBold: true }] },
      'The Owner produced the film and owns it.',
      { text: 'AGREED TERMS', runs: [{ text: 'AGREED TERMS', isBold: true }] },
      ...TERMS,
      { text: 'SCHEDULE 1', alignment: 'center' },
      '1. Certificate of authorship',
      '2. Copyright registration',
    ]);
    const clauses = splitClauses(agreement).clauses;
    expect(clauses.some(({ kind, text }) => kind === 'section' && text.includes(TERMS[3]!))).toBe(true);
    expect(clauses.at(-1)).toMatchObject({ kind: 'schedule', number: 'Schedule 1' });
    expect(uncovered(agreement)).toEqual([]);
  });
});

it('counts the points of notes by their own numbers, though a list behind them has others', () => {
  const notes = paperOf([
    '미국 리메이크 계약 - 합의 사항 정리',
    ...['옵션', '구매대금', '지분', '후속작', '권리'].flatMap((name, at) => [
      `${at + 1}) ${name}`,
      '- 통화에서 정리한 대로 하고 나머지는 계약서에서 정함',
    ]),
    '다음 사항도 부탁드립니다.',
    '1. 담당 변호사를 알려 주십시오.',
    '2. 회사 등기부를 보내 주십시오.',
  ]);
  expect(outlineOf(notes).slice(1, 6)).toEqual([
    'section | 1) | 옵션',
    'section | 2) | 구매대금',
    'section | 3) | 지분',
    'section | 4) | 후속작',
    'section | 5) | 권리',
  ]);
});

it('gives the paragraphs right below the heading of a group a clause of their own', () => {
  const contract = paperOf([
    '이용허락계약서',
    '제1장 옵션',
    '이용자는 체결일부터 18개월 동안 리메이크권을 살 수 있으며 그 대가로 미화 6만 달러를 14일 안에 지급하여야 한다.',
    '제2장 대가',
    '제1조 (대금)',
    '대금은 제작비의 3%로 한다.',
    '제2조 (지급)',
    '대금은 본촬영을 시작하는 날 지급한다.',
  ]);
  expect(outlineOf(contract)).toContain('section | | 옵션');
});

it('numbers the points of a mail as they are printed', () => {
  const paper = paperOfText(`
    변호사님께 조건을 적어 보냅니다.
    가. 예산은 140억 원입니다.
    나. 우리가 45%를 냅니다.
    다. 초과분은 같은 비율로 나눕니다.
  `);
  const numbers = splitClauses(paper).clauses.flatMap(({ number }) => (number === '' ? [] : [number]));
  expect(numbers).toEqual(['가', '나', '다']);
});

it('takes the word before a dash for the label of a line, in a mail of such lines', () => {
  const paper = paperOfText(`
    Hi Jin-woo,
    Here is what Brightwater offers, typed on the train and not binding on anybody yet.
    Option - 18 mos from signature, 40K, paid on signing.
    One renewal - 12 more for another 40K, notice plus the money.
    BO bonus - 100K when worldwide box office gets to 2.5x the negative cost.
    Law - California, JAMS arbitration in LA.
    Talk soon,
    Tessa
  `);
  const headings = splitClauses(paper).clauses.map(({ heading }) => heading);
  expect(headings).toEqual(expect.arrayContaining(['Option', 'One renewal', 'BO bonus', 'Law']));
});

it('goes on behind the signatures where a heading and sentences stand there', () => {
  const paper = paperOf([
    { text: 'DEAL MEMO', alignment: 'center' },
    'FEES',
    'The producers together are paid four percent of the Budget.',
    'CREDITS',
    'The companies are named together, on a shared card, in all territories.',
    'ACCEPTED AND AGREED',
    'NORTHERN STUDIOS, INC. By: ....................',
    'GAON FILM WORKS CO., LTD. By: ....................',
    { text: 'NORTHERN STANDARD TERMS', alignment: 'center' },
    'Currency. Each payment is converted at the rate of the day on which it is made.',
    'Tax. Tax of ten percent of a payment is withheld where the treaty so provides.',
    'Language. The memo, the long form and all reports are in English only.',
    'Disputes. Disputes are decided by arbitration under the rules of the ICC in Singapore.',
  ]);
  const clauses = splitClauses(paper).clauses;
  const signature = clauses.find(({ kind }) => kind === 'signature');
  expect(signature?.text).not.toContain('arbitration');
  expect(
    clauses.filter(({ kind }) => kind === 'section').some(({ text }) => text.includes('arbitration')),
  ).toBe(true);
});
