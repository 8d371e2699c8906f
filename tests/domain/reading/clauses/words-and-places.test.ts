import { describe, expect, it } from 'vitest';
import { splitClauses } from '#domain/reading/clauses/split-clauses.ts';
import { paperOf } from './paper-of.ts';

describe('defined words', () => {
  it.each<[string, readonly string[]]>([
    ['Owner owns the picture "Grey Harbor" (the "Picture").', ['Picture']],
    [
      'Mirae Pictures Co., Ltd. (hereinafter referred to as "Owner") and Bluebird, Inc. ("Purchaser").',
      ['Owner', 'Purchaser'],
    ],
    ['Mirae and Bluebird (each a "Party" and collectively, the "Parties").', ['Party', 'Parties']],
    ['"Net Proceeds" means all sums that remain after the deductions.', ['Net Proceeds']],
    ['“Budget” shall have the meaning set forth in Exhibit B.', ['Budget']],
    ['주식회사 미래픽처스(이하 "갑"이라 한다)와 주식회사 한결(이하 ‘을’이라 함)', ['갑', '을']],
    ['"순이익"이란 총수입에서 비용을 공제한 금액을 말한다.', ['순이익']],
    ["'총수입'이라 함은 본 영화에서 발생한 모든 수입을 말한다.", ['총수입']],
    ['He said ("perhaps it will rain tomorrow in the whole of Seoul, and then some") and left.', []],
    ['The film "Grey Harbor" (2019) is in Korean.', []],
  ])('%s', (sentence, words) => {
    const { definitions, clauses } = splitClauses(paperOf([`1. One. ${sentence}`, '2. Two. Nothing.']));
    expect(definitions.map(({ word }) => word)).toEqual(words);
    for (const { word, clause, from, to } of definitions)
      expect(clauses[clause - 1]?.text.slice(from, to)).toBe(word);
  });

  it('have the words before the bracket, or the rest of the sentence, as their meaning', () => {
    const { definitions } = splitClauses(
      paperOf([
        '1. One. This is first. Owner owns the motion picture released in 2019 (the "Picture").',
        '2. Two. "Budget" means the budget that both approve. It is final.',
      ]),
    );
    expect(definitions.map(({ meaning }) => meaning)).toEqual([
      'Owner owns the motion picture released in 2019',
      'the budget that both approve',
    ]);
  });
});

describe('cross-references', () => {
  const terms = [
    '1. Option. Owner grants: (a) an option; and (b) an extension, of which: (i) one year; or (ii) two.',
    '2. Price',
    '2.1 Fixed. Three percent.',
    '2.2 Bonus. (a) One; (b) two.',
    'Article 7 Law. Korea.',
  ];

  it.each<[string, readonly string[]]>([
    ['Section 1(b)(ii) applies.', ['Section 1(b)(ii) > 1']],
    ['Section 1(b)(iv) applies.', ['Section 1(b)(iv) > -']],
    ['Paragraph 2.1 above applies.', ['Paragraph 2.1 > 2.1']],
    ['Sections 2.1 and 2.2(a) apply.', ['Sections 2.1 > 2.1', '2.2(a) > 2.2']],
    ['Sections 1, 2.1 and 9 apply.', ['Sections 1 > 1', '2.1 > 2.1', '9 > -']],
    ['Article 7 survives.', ['Article 7 > Article 7']],
    ['Section 101 of the Copyright Act and 17 U.S.C. Section 107 apply.', []],
    ['Section 4 of the Distribution Agreement applies.', []],
    ['See Exhibit B and Schedule 2.', ['Exhibit B > -', 'Schedule 2 > -']],
  ])('%s', (sentence, expected) => {
    expect(seenIn([...terms, `8. Other. ${sentence}`])).toEqual(expected);
  });

  const articles = [
    '제1조 (옵션) ① 옵션은 12개월로 한다. ② 연장은 다음 각 호와 같다.',
    '1. 1회',
    '2. 2회',
    '제2조 (대가) 대가는 1억 원으로 한다.',
  ];

  it.each<[string, readonly string[]]>([
    ['제1조 제2항 제1호에 따른다.', ['제1조 제2항 제1호 > 제1조']],
    ['제1조 제5항에 따른다.', ['제1조 제5항 > -']],
    ['제9조에 따른다.', ['제9조 > -']],
    ['전조에 따른다.', ['전조 > 제2조']],
    ['저작권법 제45조 제2항에 따른다.', []],
    ['별지 1에 따른다.', ['별지 1 > -']],
    ['본조 제1항에 따른다.', ['본조 제1항 > 제3조']],
  ])('%s', (sentence, expected) => {
    expect(seenIn([...articles, `제3조 (기타) ① ${sentence}`, '② 그 밖의 사항은 협의한다.'])).toEqual(
      expected,
    );
  });

  it('lead to the schedules that are there, and name those that are not', () => {
    const { missingSchedules } = splitClauses(
      paperOf([
        '1. Price. As in Exhibit A and in Exhibit B hereto.',
        '2. Term. One year.',
        'EXHIBIT A',
        'PRICES',
        'US$400,000.',
      ]),
    );
    expect(missingSchedules).toEqual([
      { name: 'Exhibit B', clause: 1, quote: 'As in Exhibit A and in Exhibit B hereto.' },
    ]);
  });

  function seenIn(paragraphs: readonly string[]): readonly string[] {
    const { references, clauses } = splitClauses(paperOf(paragraphs));
    return references
      .filter(({ clause }) => /^(?:8|제3조)$/.test(clauses[clause - 1]?.number ?? ''))
      .map(({ said, to }) => `${said} > ${clauses.find(({ ordinal }) => ordinal === to)?.number ?? '-'}`);
  }
});
