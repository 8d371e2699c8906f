import { describe, expect, it } from 'vitest';
import { quotationOf, readPaperText } from '#domain/reading/read-paper-text.ts';

/** The sentences of a text, each with the number it is cited by. */
function cited(text: string): string[] {
  return readPaperText(text)
    .filter(({ kind }) => kind === 'sentence')
    .map((piece) => `${piece.citation} | ${quotationOf(text, piece)}`);
}

describe('reading the text of a contract', () => {
  it('cites a Korean clause by 조, 항, 호 and 목, whichever way they are counted', () => {
    const text = `제2조 (옵션)
① 최초 옵션 기간은 18개월로 한다. 매수인은 2회 연장할 수 있다.
② 다음 각 호에 따른다.
  1. 최초 옵션료는 공제한다.
  2. 연장료는 다음과 같다.
    가. 첫 연장료는 공제한다.
제3조(구매가)
1. 구매가는 순제작비의 2.5%로 한다.
2. 하한은 미화 25만 달러이다.
 1) 상한은 없다.
제3조의2 (세금) 원천징수세는 10%로 한다.
[별지 1] 수익의 정의
1. 순이익이란 총수입에서 비용을 공제한 금액이다.`;
    expect(cited(text)).toEqual([
      '제2조 제1항 | 최초 옵션 기간은 18개월로 한다.',
      '제2조 제1항 | 매수인은 2회 연장할 수 있다.',
      '제2조 제2항 | 다음 각 호에 따른다.',
      '제2조 제2항 제1호 | 최초 옵션료는 공제한다.',
      '제2조 제2항 제2호 | 연장료는 다음과 같다.',
      '제2조 제2항 제2호 가목 | 첫 연장료는 공제한다.',
      '제3조 제1항 | 구매가는 순제작비의 2.5%로 한다.',
      '제3조 제2항 | 하한은 미화 25만 달러이다.',
      '제3조 제2항 제1호 | 상한은 없다.',
      '제3조의2 | 원천징수세는 10%로 한다.',
      '별지 1, 1 | 순이익이란 총수입에서 비용을 공제한 금액이다.',
    ]);
  });

  it('knows numbers in words, and a list of Roman numbers below no letter', () => {
    expect(
      cited(
        'ARTICLE FIVE. INDEMNITY\n(i) One pays.\n(ii) The other is paid.\n§6.2(b) A notice, once sent, counts.',
      ),
    ).toEqual([
      'Article Five(i) | One pays.',
      'Article Five(ii) | The other is paid.',
      '§6.2(b) | A notice, once sent, counts.',
    ]);
  });

  it('counts the signs in circles on beyond twenty', () => {
    expect(cited('제5조 (용어)\n⑳ 스무째를 정한다.\n㉑ 그다음을 정한다.')).toEqual([
      '제5조 제20항 | 스무째를 정한다.',
      '제5조 제21항 | 그다음을 정한다.',
    ]);
  });

  it('counts the supplementary provisions by themselves, and cites a section with all its brackets', () => {
    expect(
      cited('제9조 (정산)\n① 정산은 매 분기로 한다.\n부칙\n제1조 이 계약은 체결일부터 시행한다.'),
    ).toEqual(['제9조 제1항 | 정산은 매 분기로 한다.', '부칙 제1조 | 이 계약은 체결일부터 시행한다.']);
    expect(cited('Section 12(b)(iii) Notices. Notices go by mail.')).toEqual([
      'Section 12(b)(iii) | Notices go by mail.',
    ]);
    const headings = readPaperText('Exhibit A – Short Form Assignment').map((piece) => piece.headings);
    expect(headings).toEqual([['Short Form Assignment']]);
  });

  it('cites an English clause by section, decimal, letter and Roman number', () => {
    const text = `ARTICLE 4. FINANCING
4.1 Contributions. Korea Co. shall contribute 40% of the budget. See Section 7 below.
4.2 Premium.
(a) Equity recoups at 120%;
(b) interest accrues at 8% per annum; and
(i) simple interest only;
(ii) from the date spent.
Section 5. Credits. The credit shall be shared. No. 5 applies to the U.S. release by Larchmont, Inc. in May.
(h) First.
(i) Second.
5.1 The term is (a) five years for TV; (b) seven years for film; and (c) ten years for the rest.
SCHEDULE A
RECOUPMENT
1. First, fees.`;
    expect(cited(text)).toEqual([
      '4.1 | Korea Co. shall contribute 40% of the budget.',
      '4.1 | See Section 7 below.',
      '4.2(a) | Equity recoups at 120%;',
      '4.2(b) | interest accrues at 8% per annum; and',
      '4.2(b)(i) | simple interest only;',
      '4.2(b)(ii) | from the date spent.',
      'Section 5 | The credit shall be shared.',
      'Section 5 | No. 5 applies to the U.S. release by Larchmont, Inc. in May.',
      'Section 5(h) | First.',
      'Section 5(i) | Second.',
      '5.1 | The term is (a) five years for TV;',
      '5.1(b) | seven years for film;',
      '5.1(c) | ten years for the rest.',
      'Schedule A, 1 | First, fees.',
    ]);
  });

  it('joins what a PDF has broken within a sentence and leaves every letter where it was pasted', () => {
    const text = '② 옵션료는 금 칠천만 원정\n(₩70,000,000)으로\n한다.\n\n끝.';
    const [first] = readPaperText(`제4조 (옵션)\n${text}`).filter(({ kind }) => kind === 'sentence');
    expect(first && quotationOf(`제4조 (옵션)\n${text}`, first)).toBe(
      '옵션료는 금 칠천만 원정 (₩70,000,000)으로 한다.',
    );
    expect(first?.citation).toBe('제4조 제2항');
  });

  it('takes a text without any number or heading sentence by sentence, and nothing from an empty one', () => {
    expect(cited('The fee is $5. It is paid at once.')).toEqual([
      ' | The fee is $5.',
      ' | It is paid at once.',
    ]);
    expect(readPaperText('\n \n')).toEqual([]);
  });

  it('takes no harm from a page of nothing but numbers or brackets, and reads half a million letters', () => {
    for (const piece of ['제1조 ', '( ', '(a) ', '1. ', '가', '다. ']) {
      const text = piece.repeat(Math.ceil(500_000 / piece.length));
      expect(readPaperText(text).every(({ from, to }) => from < to && to <= text.length)).toBe(true);
    }
  });

  it('gives every sentence the headings above it', () => {
    const pieces = readPaperText(
      'OPTION AGREEMENT\n\nArticle 2. OPTION\n2.1 Fee. The fee is USD 5.\nArticle 3. PRICE\nIt is USD 6.',
    );
    expect(pieces.filter(({ kind }) => kind === 'sentence').map(({ headings }) => headings)).toEqual([
      ['OPTION AGREEMENT', 'OPTION', 'Fee'],
      ['OPTION AGREEMENT', 'PRICE'],
    ]);
  });
});
