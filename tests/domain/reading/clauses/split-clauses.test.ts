import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { outlineOf, uncovered } from './outline-of.ts';
import { paperOf, paperOfText } from './paper-of.ts';

describe('the clauses of a long form with typed numbers', () => {
  const paper = paperOfText(`
    OPTION PURCHASE AGREEMENT
    This Agreement is made as of March 2, 2026 between Mirae Pictures Co., Ltd. ("Owner") and Bluebird Studios, Inc. ("Purchaser").
    RECITALS
    A. Owner owns the motion picture "Night Ferry" (the "Picture").
    B. Purchaser wishes to acquire an option on the remake rights.
    NOW, THEREFORE, the parties agree as follows:
    1. OPTION
    1.1 Grant. Owner grants Purchaser an exclusive option for eighteen (18) months.
    1.2 Option Fee. Purchaser shall pay US$45,000 (the "Option Fee"), as follows:
    (a) half on signature; and
    (b) half on approval of the chain of title, of which:
    (i) ten per cent may be held back; and
    (ii) the rest falls due at once.
    2. PURCHASE PRICE
    2.1 Fixed Price. The price is US$420,000, less the Option Fee under Section 1.2(b)(ii).
    2.2 Bonus. See Schedule 1 and Section 9.
    3. CREDIT. Purchaser shall accord credit as in Section 2.
    IN WITNESS WHEREOF the parties have signed.
    By: ____________ Mirae Pictures Co., Ltd.
    SCHEDULE 1
    BONUSES
    1. US$50,000 at US$100 million.
  `);

  it('are its preamble, recitals, sections and schedules', () => {
    expect(outlineOf(paper)).toEqual([
      'title | | OPTION PURCHASE AGREEMENT',
      'preamble | | ',
      'recitals | | RECITALS',
      'title | 1 | OPTION',
      'section | 1.1 | Grant',
      'section | 1.2 | Option Fee',
      'title | 2 | PURCHASE PRICE',
      'section | 2.1 | Fixed Price',
      'section | 2.2 | Bonus',
      'section | 3 | CREDIT',
      'signature | | ',
      'schedule | Schedule 1 | BONUSES',
    ]);
  });

  it('hold their items with whole numbers', () => {
    const option = splitClauses(paper).clauses.find(({ number }) => number === '1.2');
    expect(option?.pieces.map(({ number, level }) => `${number} ${level}`)).toEqual([
      '1.2 0',
      '1.2(a) 1',
      '1.2(b) 1',
      '1.2(b)(i) 2',
      '1.2(b)(ii) 2',
    ]);
  });

  it('cover every character of the paper once', () => {
    expect(uncovered(paper)).toEqual([]);
  });

  it('are what its references lead to; a section that is not there leads nowhere', () => {
    const { clauses, references } = splitClauses(paper);
    const numberOf = (ordinal: number | undefined) =>
      clauses.find((each) => each.ordinal === ordinal)?.number;
    expect(references.map(({ said, to }) => `${said} -> ${numberOf(to) ?? '-'}`)).toEqual([
      'Section 1.2(b)(ii) -> 1.2',
      'Schedule 1 -> Schedule 1',
      'Section 9 -> -',
      'Section 2 -> 2',
    ]);
  });
});

describe('the clauses of a Korean agreement', () => {
  const paper = paperOf(
    [
      '영화 리메이크 판권 계약서',
      '주식회사 미래픽처스(이하 "갑"이라 한다)와 주식회사 한결(이하 "을"이라 한다)은 다음과 같이 계약을 체결한다.',
      '제1조 (목적)',
      '본 계약은 영화 "밤배"의 리메이크에 관한 권리와 의무를 정함을 목적으로 한다.',
      '제2조 (대가)',
      '① 을은 갑에게 구매가로 금 120,000,000원을 지급한다.',
      '② 제1항의 구매가는 다음 각 호와 같이 나누어 지급한다.',
      '1. 계약금: 30%',
      '2. 잔금: 70%',
      '가. 인도 후 30일 이내',
      '③ 전항의 기한은 제3조 제1항에 따른다.',
      '제3조의2 (권리 복귀)',
      '을이 제4조에 따른 기간 안에 촬영을 시작하지 아니하면 권리는 갑에게 복귀한다.',
      '본 계약의 성립을 증명하기 위하여 계약서 2부를 작성한다.',
      '2026년 11월 29일',
      '갑: 주식회사 미래픽처스 (인)',
    ],
    [],
    'ko',
  );

  it('are its articles', () => {
    expect(outlineOf(paper)).toEqual([
      'title | | 영화 리메이크 판권 계약서',
      'preamble | | ',
      'section | 제1조 | 목적',
      'section | 제2조 | 대가',
      'section | 제3조의2 | 권리 복귀',
      'signature | | ',
    ]);
  });

  it('hold 항, 호 and 목', () => {
    const price = splitClauses(paper).clauses.find(({ number }) => number === '제2조');
    expect(price?.pieces.map(({ number, level }) => `${number} ${level}`)).toEqual([
      '제2조 0',
      '제2조 제1항 1',
      '제2조 제2항 1',
      '제2조 제2항 제1호 2',
      '제2조 제2항 제2호 2',
      '제2조 제2항 제2호 가목 3',
      '제2조 제3항 1',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });
});

describe('standard terms in an exhibit', () => {
  const paper = paperOfText(`
    OPTION AGREEMENT
    This Agreement is made as of March 2, 2026 between Mirae Pictures Co., Ltd. ("Owner") and Bluebird Studios, Inc. ("Studio").
    1. Option. Owner grants Studio an option for eighteen (18) months, on the terms of paragraph 2.
    2. Price. The price is US$420,000.
    3. Credit. Studio shall accord credit.
    IN WITNESS WHEREOF the parties have signed.
    EXHIBIT A
    STANDARD TERMS
    1. Payments. All sums are paid in dollars.
    2. Accounting. Studio shall account as in paragraph 1, that is:
    (a) twice a year; and
    (b) within ninety (90) days.
    3. Remedies. Owner may not enjoin the Picture.
    EXHIBIT B
    BONUSES
    1. Box office. US$50,000 at US$100 million.
  `);

  it('count from 1 again, each number a clause of the exhibit; the points of another exhibit are its items', () => {
    expect(outlineOf(paper).slice(-6)).toEqual([
      'signature | | ',
      'schedule | Exhibit A | STANDARD TERMS',
      'section | 1 | Payments',
      'section | 2 | Accounting',
      'section | 3 | Remedies',
      'schedule | Exhibit B | BONUSES',
    ]);
    expect(uncovered(paper)).toEqual([]);
  });

  it('mean their own numbers, as the body means its own', () => {
    const { clauses, references } = splitClauses(paper);
    const partOf = (ordinal: number | undefined) => clauses.find((each) => each.ordinal === ordinal)?.part;
    const numbered = references.filter(
      ({ to }) => clauses.find(({ ordinal }) => ordinal === to)?.kind === 'section',
    );
    expect(numbered.map(({ clause, to }) => [partOf(clause), partOf(to)])).toEqual([
      ['body', 'body'],
      ['schedule-1', 'schedule-1'],
    ]);
  });

  it('keep their items below their numbers', () => {
    const accounting = splitClauses(paper).clauses.find(({ heading }) => heading === 'Accounting');
    expect(accounting?.pieces.map(({ number, level }) => `${number} ${level}`)).toEqual([
      '2 0',
      '2(a) 1',
      '2(b) 1',
    ]);
  });

  it('counted otherwise than the body remain one attachment with its points', () => {
    const letter = paperOfText(`
      AGREEMENT
      This Agreement is made between Bluebird Studios, Inc. ("Studio") and Mirae Pictures Co., Ltd. ("Owner").
      A. OPTION
      A.1 Grant. Owner grants Studio an option of eighteen (18) months.
      A.2 Fee. Studio pays forty thousand dollars on signature.
      B. PRICE
      B.1 Price. The price of the rights is four hundred thousand dollars.
      AGREED AND ACCEPTED:
      By: ____________ Bluebird Studios, Inc.
      ATTACHMENT A
      STANDARD TERMS
      1. Relief. Owner may not enjoin the Picture.
      2. Law. California law applies.
    `);
    expect(outlineOf(letter).at(-1)).toBe('schedule | Attachment A | STANDARD TERMS');
  });
});
