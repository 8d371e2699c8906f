// Two statements of one paper contradict each other where both are of the term, however plainly each is made; a figure of
// something else contradicts nothing.
import { describe, expect, it } from 'vitest';
import type { DealKind } from '#domain/library/term.ts';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const OPENING: ClauseSaid = {
  heading: 'Film',
  text: 'Remake rights in the Korean motion picture "Low Tide", of which the parties agree as follows.',
};
const schedule = (text: string): ClauseSaid => ({
  number: 'Schedule 1',
  heading: 'Short form',
  text,
  kind: 'schedule',
  part: 'schedule-1',
});

describe('a second statement that is made in passing', () => {
  it.each<[string, string, ClauseSaid, ClauseSaid]>([
    [
      'reversion_term',
      'clause-against-clause',
      {
        heading: '권리의 복귀',
        text: '행사일로부터 5년 이내에 본촬영을 시작하지 아니하면 리메이크권은 양도인에게 복귀한다.',
      },
      {
        heading: '양도와 종료',
        text: '행사일로부터 6년 이내에 본촬영을 시작하지 아니하면 본 계약은 종료하고 권리는 양도인에게 돌아온다.',
      },
    ],
    [
      'reversion_term',
      'schedule-against-body',
      {
        heading: 'Reversion',
        text: 'If principal photography has not begun within four years of the exercise of the option, the Rights shall revert to the Owner automatically.',
      },
      schedule(
        'If principal photography shall not have begun within six years of the exercise of the option, the Rights shall stand reassigned to the Owner.',
      ),
    ],
    [
      'holdback_original_us',
      'clause-against-clause',
      {
        heading: 'Reserved Rights',
        text: 'For twelve (12) months from the date of this Agreement Owner shall not newly license the Film for exhibition in the United States or Canada.',
      },
      {
        heading: 'Exhibition of the Film',
        text: 'Owner shall not newly license the Film for exhibition in the United States or Canada for eighteen (18) months from the date of this Agreement.',
      },
    ],
  ])('contradicts the first one: %s, %s', (term, kind, one, other) => {
    const found = findingsOf([OPENING, one, other], ['remake']);
    const value = found.values.find((each) => each.term === term);
    expect(value?.flags).toContain(kind);
    expect(value && certaintyOf(value)).not.toBe('sure');
    expect(found.conflicts).toContainEqual(expect.objectContaining({ term, kind }));
    expect(value?.alternatives).not.toEqual([]);
  });
});

describe('a figure of something else', () => {
  it.each<[DealKind, string, ClauseSaid, ClauseSaid]>([
    [
      'co-production',
      'bond_fee',
      {
        above: ['Budget and completion guarantee'],
        text: 'The fee of the completion guarantor shall be two and one-half percent (2.5%) of the Budget.',
      },
      {
        above: ['Budget and completion guarantee'],
        text: 'The Budget shall include a contingency equal to nine percent (9%) thereof.',
      },
    ],
    [
      'remake',
      'option_period_initial',
      {
        heading: 'Option Period',
        text: 'Option Period | 12 months from signature of this memo.',
        kind: 'row',
      },
      {
        heading: 'Longest Option',
        text: 'Longest Option | 24 months in all, force majeure included.',
        kind: 'row',
      },
    ],
    [
      'remake',
      'option_period_initial',
      { heading: '검토기간', text: '검토기간은 계약일부터 18개월로 한다.' },
      {
        heading: '유사 작품',
        text: '옵션이 소멸한 뒤 3년 동안 구매사는 같은 이야기로 다른 작품을 만들지 아니한다.',
      },
    ],
  ])('contradicts nothing: %s, %s', (kind, term, one, other) => {
    const found = findingsOf([OPENING, one, other], [kind]);
    expect(found.values.some((each) => each.term === term)).toBe(true);
    expect(found.conflicts.filter((each) => each.term === term)).toEqual([]);
  });
});
