// A rider, an amendment or a side letter that puts new words in the place of others is read into the clause that it changes.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { replacementsIn, withNewWords } from '#domain/reading/findings/replaced-words.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf, paperOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const option = {
  number: '2',
  heading: 'Option period',
  text: 'The initial option period is twelve (12) months from signature.',
};
const korean = {
  number: '제3조',
  heading: '옵션기간',
  text: '옵션기간은 계약 체결일로부터 12개월로 한다.',
};
const rider = (text: string): ClauseSaid => ({ number: '', text, kind: 'schedule', part: 'schedule-1' });

describe('an instruction', () => {
  it.each([
    'In Paragraph 2, for "twelve (12)" read "fifteen (15)".',
    'Paragraph 2: delete "twelve (12)" and substitute "fifteen (15)".',
    'Section 2 is amended by replacing “twelve (12)” with “fifteen (15)”.',
    'In clause 2 "twelve (12)" is to be read as "fifteen (15)".',
    'In clause 2, "twelve (12)" shall be replaced by "fifteen (15)".',
    'Substitute "fifteen (15)" for "twelve (12)" in Section 2.',
    'Please change "twelve (12)" to "fifteen (15)" in the option paragraph.',
    '"fifteen (15)" replaces "twelve (12)".',
  ])('tells which words go and which come: %s', (text) => {
    const { split } = paperOf([option, rider(text)]);
    expect(
      replacementsIn(split.clauses).map(({ former, words, targets }) => [
        former,
        words,
        targets.map(({ number }) => number),
      ]),
    ).toEqual([['twelve (12)', 'fifteen (15)', ['2']]]);
  });

  it.each([
    "제3조의 '12개월'을 '15개월'로 한다.",
    '제3조 중 "12개월"을 "15개월"로 변경한다.',
    '제3조의 「12개월」은 「15개월」로 수정하며, 나머지는 그대로 둔다.',
    '제3조의 “12개월”이라는 문구를 “15개월”로 고친다.',
  ])('tells it in Korean: %s', (text) => {
    const { split } = paperOf([korean, rider(text)]);
    expect(replacementsIn(split.clauses).map(({ former, words }) => [former, words])).toEqual([
      ['12개월', '15개월'],
    ]);
  });

  it('tells each pair of a chain, in the paragraph that was named last', () => {
    const articles = {
      number: '제4조',
      heading: '대가',
      text: '① 대금은 제작예산의 2%로 하되 40만 달러를 하한으로 한다.\n② 잔금은 제작예산의 2%가 확정된 뒤 30일 안에 지급한다.',
    };
    const { split } = paperOf([
      articles,
      rider(
        "제4조 제1항 중 '2%'를 '3%'로, '40만 달러'를 '50만 달러'로 하고, 같은 조 제2항 중 '30일'을 '20일'로 한다.",
      ),
    ]);
    const replacements = replacementsIn(split.clauses);
    expect(replacements.map(({ former, words }) => [former, words])).toEqual([
      ['2%', '3%'],
      ['40만 달러', '50만 달러'],
      ['30일', '20일'],
    ]);
    const [clause] = split.clauses;
    expect(clause && withNewWords(clause, replacements).text).toBe(
      '① 대금은 제작예산의 3%로 하되 50만 달러를 하한으로 한다.\n② 잔금은 제작예산의 2%가 확정된 뒤 20일 안에 지급한다.',
    );
  });

  it.each([
    '"Film" and "Picture" mean the same.',
    'The "Option Period" and the "Extended Option Period" together are the "Term".',
    'For "twelve (12)" in Section 9 read "fifteen (15)".',
    '"을"은 "갑"에게 통지한다.',
  ])('is none, or reaches no clause: %s', (text) => {
    const { split } = paperOf([option, rider(text)]);
    expect(replacementsIn(split.clauses)).toEqual([]);
  });

  it('changes only the clause that it names, and every place of it that holds the words', () => {
    const bonus = { number: '5', heading: 'BOX OFFICE', text: '$75,000 at breakeven, $75,000 at 2x.' };
    const other = { number: '6', heading: 'AWARDS', text: '$75,000 for a win.' };
    const { split } = paperOf([
      bonus,
      other,
      rider('In BOX OFFICE, for "$75,000" in both places read "$100,000".'),
    ]);
    const [replacement] = replacementsIn(split.clauses);
    expect(replacement?.targets.map(({ number }) => number)).toEqual(['5']);
    const [clause] = split.clauses;
    if (!clause || !replacement) throw new Error('A clause without its words.');
    const { text, before } = withNewWords(clause, [replacement]);
    expect(text).toBe('$100,000 at breakeven, $100,000 at 2x.');
    for (const word of ['at breakeven', 'at 2x'])
      expect(clause.text.slice(before(text.indexOf(word)))).toBe(
        clause.text.slice(clause.text.indexOf(word)),
      );
  });
});

describe('the value that new words settle', () => {
  it.each([
    [option, 'In Paragraph 2, for "twelve (12)" read "fifteen (15)".'],
    [korean, "제3조의 '12개월'을 '15개월'로 한다."],
  ])('is theirs, with the former one beside it, flagged and never sure: $text', (clause, text) => {
    const found = findingsOf([clause, rider(text)], ['remake']);
    const value = found.values.find(({ term }) => term === 'option_period_initial');
    expect(value && shortOf(value.value)).toBe('15 months');
    expect(value?.flags).toContain('schedule-against-body');
    expect(value?.alternatives.map((each) => shortOf(each.value))).toEqual(['12 months']);
    expect(value && certaintyOf(value)).not.toBe('sure');
    expect(value?.quote).toBe(clause.text.slice(value?.from, value?.to));
    expect(value?.quote).toContain(clause.text.includes('12개월') ? '12개월' : 'twelve (12)');
    expect(found.conflicts).toContainEqual(
      expect.objectContaining({ term: 'option_period_initial', kind: 'schedule-against-body' }),
    );
  });

  it('is read of a choice too', () => {
    const fee = {
      number: '3',
      heading: 'Extension',
      text: 'The extension fee of $20,000 is applicable against the purchase price.',
    };
    const found = findingsOf(
      [fee, rider('In Section 3, for "is applicable" read "is not applicable".')],
      ['remake'],
    );
    const value = found.values.find(({ term }) => term === 'option_extension_applicable');
    expect(value?.value).toEqual({ kind: 'choice', choice: 'non_applicable' });
    expect(value?.flags).toContain('schedule-against-body');
  });

  it('leaves all else of the paper as it was read without the rider', () => {
    const price = { number: '4', heading: 'Purchase price', text: 'The purchase price is $400,000.' };
    const alone = findingsOf([option, price], ['remake']);
    const amended = findingsOf(
      [option, price, rider('In Paragraph 2, for "twelve (12)" read "fifteen (15)".')],
      ['remake'],
    );
    const of = (found: typeof alone) => found.values.find(({ term }) => term === 'purchase_price_fixed');
    expect(of(amended)).toEqual(of(alone));
  });
});

it('takes what a rider says of a clause in its own words for the value, and the clause for its alternative', () => {
  const found = findingsOf(
    [
      {
        number: '2',
        heading: 'Extension',
        text: 'Producer may extend the option one time, for a further twelve (12) months, by paying $15,000.',
      },
      {
        number: '',
        heading: 'RIDER',
        text: 'R-1. Paragraph 2 (Extension). The extension is for six (6) months and not for twelve.',
        kind: 'schedule',
        part: 'schedule-1',
      },
    ],
    ['remake'],
  );
  const value = found.values.find(({ term }) => term === 'option_extension_period');
  expect(value && shortOf(value.value)).toBe('6 months');
  expect(value?.flags).toContain('schedule-against-body');
  expect(value?.alternatives.map((each) => shortOf(each.value))).toContain('12 months');
});
