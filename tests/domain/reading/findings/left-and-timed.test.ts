// What letters, e-mails and tables leave open, count once or hold back in passing, by its kind and not by its words.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import { shortOf } from '#tests/bench/drafts/score-draft.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const readIn = (clause: ClauseSaid, kind: 'remake' | 'co-production' = 'remake') => {
  const { values, open } = findingsOf([clause], [kind]);
  return {
    value: (term: string) => values.find((each) => each.term === term),
    isOpen: (term: string) => open.some((each) => each.term === term),
  };
};

describe('a matter that is put off softly', () => {
  it.each<[string, ClauseSaid, 'remake' | 'co-production']>([
    [
      'withholding_tax',
      { heading: 'Tax', text: 'Withholding tax is under review with our tax people.' },
      'remake',
    ],
    [
      'governing_law',
      { heading: 'Law', text: 'Governing law and courts to be worked out in the long form.' },
      'remake',
    ],
    ['governing_law', { heading: '준거법', text: '준거법은 캘리포니아법? 아니면 한국법?' }, 'remake'],
    [
      'merch_share_kr',
      { heading: 'Merchandising', text: 'Merchandising share: I would leave that for the long agreement.' },
      'co-production',
    ],
    [
      'pa_commitment',
      { heading: '북미 배급', text: 'P&A 집행 규모는 배급사가 정해진 후 협의하여 정한다.' },
      'co-production',
    ],
    ['mg', { heading: '배급', text: 'MG는 북미 배급사가 정해지면 그때 이야기한다.' }, 'co-production'],
  ])('is open: %s', (term, clause, kind) => {
    const { value, isOpen } = readIn(clause, kind);
    expect(value(term)).toBeUndefined();
    expect(isOpen(term)).toBe(true);
  });

  it('is settled all the same where the words go on to bound it', () => {
    const { value } = readIn(
      {
        heading: '대출',
        text: '갭 파이낸싱은 예산의 12% 이내로 하며 은행과 협의 중이나 그 이상은 아니다.',
      },
      'co-production',
    );
    expect(shortOf(value('gap_share')!.value)).toBe('3/25 of production_budget');
  });
});

describe('one further period', () => {
  it.each([
    ['Purchaser may extend the option by an additional fourteen (14) months for $20,000.', '1', '14 months'],
    ['Extension: a second 16 months, $20,000.', '1', '16 months'],
    ['2 x 9 mos. @ $20,000 each', '2', '9 months'],
    ['Two, 9 months each, $20,000', '2', '9 months'],
  ])('is counted: %s', (text, count, period) => {
    const { value } = readIn({ heading: 'Extension', text });
    expect(shortOf(value('option_extension_count')!.value)).toBe(`${count} count`);
    expect(shortOf(value('option_extension_period')!.value)).toBe(period);
  });
});

describe('a right that is kept with a time in the same breath', () => {
  it.each([
    'Stage: ours, but not for 4 yrs. after their release.',
    'Stage plays stay with Owner, but none may open until 20 months after the first season.',
    '뮤지컬과 연극은 권리자가 보유하되 리메이크 개봉 후 4년 동안은 올리지 않는다.',
  ])('waits, or is for a person to look at: %s', (text) => {
    const stage = readIn({ heading: 'What stays', text }).value('res_stage');
    expect(stage && [stage.value, certaintyOf(stage)]).not.toEqual([
      { kind: 'choice', choice: 'reserved_free' },
      'sure',
    ]);
    expect(stage?.value).toEqual({ kind: 'choice', choice: 'reserved_holdback' });
  });
});

it('what two cells of a row say together is never sure', () => {
  const row = {
    kind: 'row',
    heading: 'E&O',
    text: 'E&O | 추가 피보험자로 기재 | 자기부담금 상대방',
  } as const;
  const value = readIn(row).value('eo_insurance');
  expect(value && certaintyOf(value)).not.toBe('sure');
});

it('a fee of a person for each episode is no royalty', () => {
  const { value } = readIn({
    heading: 'Executive producer',
    text: 'Ms. Gu will be an executive producer. Her fee is US$16,000 for each episode.',
  });
  expect(value('series_episode_royalty_60')).toBeUndefined();
  expect(shortOf(value('producer_fee_series')!.value)).toBe('USD 16000 per episode');
});

it('columns that chose in two languages, each without being plain, are no conflict', () => {
  const { conflicts } = findingsOf(
    [
      { heading: '면책', text: '양 당사자는 위반으로 생긴 손해를 한도 없이 서로 배상한다.', twin: 2 },
      { heading: 'Indemnity', text: 'Each party makes good the loss from its breach.', twin: 1 },
    ],
    ['remake'],
  );
  expect(conflicts).toEqual([]);
});
