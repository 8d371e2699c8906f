// A rider that strikes, replaces or adds whole sentences and paragraphs of numbered clauses is read into them: the changed value
// is the value, and what was struck is none.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { strikesIn } from '#domain/reading/findings/struck-words.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf, paperOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const ENGLISH: ClauseSaid[] = [
  {
    number: '4',
    heading: 'Refusal',
    text: '4. Refusal. Owner shall first negotiate with Buyer for thirty days. Each later offer must be brought to Buyer, which may match it.',
  },
  { number: '4.2', text: '4.2 Buyer pays interest at two percent above the prime rate.' },
];
const KOREAN: ClauseSaid[] = [
  {
    number: '제5조',
    heading: '옵션',
    text: '제5조(옵션) ① 옵션기간은 12개월로 한다.\n② 구매사는 미화 2만 달러를 지급하고 옵션기간을 6개월 연장할 수 있다. 다만 연장은 1회로 한다.',
  },
];
const rider = (text: string): ClauseSaid => ({
  number: '',
  heading: 'RIDER',
  text: `RIDER\n${text}`,
  kind: 'schedule',
  part: 'schedule-1',
});

describe('an instruction', () => {
  it.each<[string, string, string]>([
    ['4.2 is struck.', '4.2', 'Buyer pays interest at two percent above the prime rate. => '],
    [
      'Section 4.2 is hereby deleted in its entirety.',
      '4.2',
      'Buyer pays interest at two percent above the prime rate. => ',
    ],
    [
      'Delete the second sentence of 4.',
      '4',
      'Each later offer must be brought to Buyer, which may match it. => ',
    ],
    [
      'The last sentence of Section 4 is deleted.',
      '4',
      'Each later offer must be brought to Buyer, which may match it. => ',
    ],
    [
      '4.2 is struck. In its place: "Buyer pays no interest."',
      '4.2',
      'Buyer pays interest at two percent above the prime rate. => Buyer pays no interest.',
    ],
    [
      'Clause 4.2 is deleted and replaced by the following: Buyer pays no interest.',
      '4.2',
      'Buyer pays interest at two percent above the prime rate. => Buyer pays no interest.',
    ],
    [
      'Section 4.2 is amended to read: "Buyer pays no interest."',
      '4.2',
      'Buyer pays interest at two percent above the prime rate. => Buyer pays no interest.',
    ],
    ['In 4.2 delete the words "above the prime rate".', '4.2', 'above the prime rate => '],
    ['In 4.2 insert "a year" after "two percent".', '4.2', 'two percent => two percent a year'],
  ])('names the words that go and those that come: %s', (text, number, expected) => {
    const { split } = paperOf([...ENGLISH, rider(text)]);
    expect(
      strikesIn(split.clauses).map(({ former, words, targets }) => [
        targets[0]?.number,
        `${former} => ${words}`,
      ]),
    ).toEqual([[number, expected]]);
  });

  it.each<[string, string]>([
    ['제5조 제2항 단서를 삭제한다.', '다만 연장은 1회로 한다. => '],
    [
      '제5조 제1항을 다음과 같이 변경한다.\n"옵션기간은 18개월로 한다."',
      '옵션기간은 12개월로 한다. => 옵션기간은 18개월로 한다.',
    ],
    [
      '제5조 제1항을 다음과 같이 한다: 옵션기간은 18개월로 한다.',
      '옵션기간은 12개월로 한다. => 옵션기간은 18개월로 한다.',
    ],
    [
      '제5조 제1항을 「옵션기간은 18개월로 한다.」로 변경한다.',
      '옵션기간은 12개월로 한다. => 옵션기간은 18개월로 한다.',
    ],
    ['제5조 제2항 중 "미화 2만 달러를 지급하고"를 삭제한다.', '미화 2만 달러를 지급하고 => '],
    [
      "제5조 제1항 중 '12개월'을 '15개월'로 하고, 같은 조 제2항 단서를 삭제한다.",
      '다만 연장은 1회로 한다. => ',
    ],
    [
      "제5조 제2항 중 '6개월'을 '9개월'로 하고, 같은 항 단서를 \"다만 연장은 2회로 한다.\"로 한다.",
      '다만 연장은 1회로 한다. => 다만 연장은 2회로 한다.',
    ],
    [
      '제5조 제1항에 단서를 신설한다. "다만 분쟁 중에는 기간이 진행하지 아니한다."',
      '옵션기간은 12개월로 한다 => 옵션기간은 12개월로 한다, 다만 분쟁 중에는 기간이 진행하지 아니한다.',
    ],
  ])('names them in Korean: %s', (text, expected) => {
    const { split } = paperOf([...KOREAN, rider(text)]);
    expect(
      strikesIn(split.clauses).map(({ former, words }) => `${former.trim()} => ${words.trim()}`),
    ).toEqual([expected]);
  });

  it.each([
    'Confidential papers under Section 4 shall be deleted when the deal ends.',
    'Section 9 is deleted.',
    'Nothing in Section 4 is to be read as a waiver.',
    '제5조의 정보는 계약이 끝나면 삭제한다.',
    '갑은 제5조에 따라 받은 자료를 삭제한다.',
  ])('is none, or reaches no clause: %s', (text) => {
    const { split } = paperOf([...ENGLISH, ...KOREAN, rider(text)]);
    expect(strikesIn(split.clauses)).toEqual([]);
  });
});

describe('the value of a term of which the rider', () => {
  const price: ClauseSaid = {
    number: '2',
    heading: 'Purchase Price',
    text: '2. Purchase Price. Buyer pays $400,000.',
  };
  const interest: ClauseSaid = {
    number: '6.2',
    heading: 'Return of rights',
    text: '6.2 The rights return after Owner has repaid what Buyer spent, with interest at two percent (2%) above the prime rate.',
  };
  const valueIn = (clauses: readonly ClauseSaid[], term: string) =>
    findingsOf(clauses, ['remake']).values.find((each) => each.term === term);

  it('strikes the sentence is none', () => {
    expect(valueIn([price, interest], 'interest_spread')).toBeDefined();
    expect(valueIn([price, interest, rider('6.2 is struck.')], 'interest_spread')).toBeUndefined();
  });

  it('puts another paragraph in the place is what that says, quoted from the rider', () => {
    const period: ClauseSaid = {
      number: '1.2',
      heading: 'Option Period',
      text: '1.2 The option may be exercised during twelve (12) months from the date of this agreement.',
    };
    const said = 'The option may be exercised during twenty (20) months from the date of this agreement.';
    const found = findingsOf([price, period, rider(`1.2 is struck. In its place: "${said}"`)], ['remake']);
    const value = found.values.find(({ term }) => term === 'option_period_initial');
    expect(value && shortOf(value.value)).toBe('20 months');
    expect(value?.quote).toBe(said);
    expect(value?.clause).toBe(3);
    expect(value && certaintyOf(value)).not.toBe('sure');
    expect(value?.alternatives.map((each) => shortOf(each.value))).toEqual(['12 months']);
    expect(found.conflicts).toContainEqual(
      expect.objectContaining({ term: 'option_period_initial', kind: 'schedule-against-body' }),
    );
  });

  it('says another sum at the head of a point is that sum', () => {
    const second: ClauseSaid = {
      number: 'Second',
      heading: 'Purchase Price',
      text: 'Buyer shall pay Owner the sum of Three Hundred Thousand Dollars ($300,000) on execution hereof.',
    };
    const value = valueIn([second, rider('A-1. In SECOND, the sum is $450,000.')], 'purchase_price_fixed');
    expect(value && shortOf(value.value)).toBe('USD 450000');
    expect(value?.flags).toContain('schedule-against-body');
    expect(value?.quote).toBe('the sum is $450,000.');
  });
});
