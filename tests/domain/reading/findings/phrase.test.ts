import { describe, expect, it } from 'vitest';
import { conditionFrom, proofOf } from '#domain/reading/findings/condition.ts';
import { inSource, matchesOf, phraseFrom } from '#domain/reading/findings/phrase.ts';
import { searchText } from '#domain/reading/findings/search-text.ts';

function found(said: string, text: string): string[] {
  const phrase = phraseFrom(said);
  const sought = searchText(text);
  return matchesOf(phrase, sought).map((match) => {
    const { from, to } = inSource(phrase, sought, match);
    return text.slice(from, to);
  });
}

describe('a phrase of the lexicon', () => {
  it('is found whatever its case, its quotation marks and its line breaks', () => {
    expect(found('initial option fee', 'the “Initial  Option\nFee” is')).toEqual(['Initial  Option\nFee']);
  });

  it('takes any ending at a star, and no other without one', () => {
    expect(found('exercis* (of)? the option', 'upon exercising the Option')).toEqual([
      'exercising the Option',
    ]);
    expect(found('option fee', 'the option fees')).toEqual([]);
  });

  it('does not begin within a word', () => {
    expect(found('cap', 'the landscape')).toEqual([]);
  });

  it('spans a gap within its length', () => {
    expect(found('purchase price .. floor', 'the Purchase Price shall have a floor')).toHaveLength(1);
  });

  it('is found in Korean whatever the spaces', () => {
    expect(found('옵션 기간', '최초 옵션기 간은')).toEqual(['옵션기 간']);
  });

  it('names the figure that is meant', () => {
    const phrase = phraseFrom('option {this:money} against {money}');
    const text = searchText('option $55K against $620K');
    const at = matchesOf(phrase, text)[0]?.this;
    expect(at && text.plain.slice(at.from, at.to)).toBe('$55k');
  });

  it.each(['option (fee', 'option fee)', '{sum} of money', ''])('refuses %s', (said) => {
    expect(() => phraseFrom(said)).toThrow();
  });
});

describe('a condition of the lexicon', () => {
  const holds = (said: string, ...sentences: string[]): boolean => {
    const heard = sentences.map((text) => ({ text: searchText(text) }));
    return proofOf(conditionFrom(said), { heard, around: heard, headings: [] }, () => true) !== undefined;
  };

  it('wants both phrases, and not the third', () => {
    expect(holds('arbitration & los angeles ! singapore', 'Arbitration in Los Angeles.')).toBe(true);
    expect(
      holds('arbitration & los angeles ! singapore', 'Arbitration in Los Angeles.', 'Seat: Singapore.'),
    ).toBe(false);
  });

  it('tells what is denied from what is not, in English', () => {
    expect(holds('no:credited', 'The fee shall not be credited against the Purchase Price.')).toBe(true);
    expect(holds('yes:credited', 'The fee shall not be credited against the Purchase Price.')).toBe(false);
    expect(holds('yes:credited', 'The fee, which is not less than $5,000, shall be credited.')).toBe(true);
    expect(holds('no:assignment', 'Any assignment is prohibited.')).toBe(true);
  });

  it('looks for the negation at the end of a Korean sentence', () => {
    expect(holds('no:충당', '최초 옵션료는 구매가에 충당되지 아니한다.')).toBe(true);
    expect(holds('yes:충당', '최초 옵션료는 구매가에 충당하고, 연장료는 반환하지 아니한다.')).toBe(true);
    expect(holds('no:양도', '상대방의 동의 없이 본 계약을 양도할 수 없다.')).toBe(true);
  });

  it('can want two phrases in one sentence', () => {
    expect(holds('option + extend*', 'The option lapses.', 'Rights may be extended.')).toBe(false);
    expect(holds('option + extend*', 'The option may be extended.')).toBe(true);
  });
});
