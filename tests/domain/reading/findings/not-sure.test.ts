// What another place of the paper, or the sentences that are most like it, speak against is for a person to look at.
import { describe, expect, it } from 'vitest';
import { certaintyOf } from '#domain/reading/findings/certainty.ts';
import type { KnownSentence } from '../../../../.tools/sentences/known-sentence.ts';
import { findingsOf } from '#tests/builders/reading-lexicon.ts';
import type { ClauseSaid } from '#tests/builders/reading-lexicon.ts';

const certaintiesIn = (clauses: readonly ClauseSaid[], sentences?: readonly KnownSentence[]) =>
  new Map(
    findingsOf(clauses, ['remake'], {}, sentences).values.map(
      (value) => [value.term, certaintyOf(value)] as const,
    ),
  );

describe('rights that one clause keeps', () => {
  it.each([
    [
      { heading: 'Reserved rights', text: 'Owner reserves all stage rights and video game rights.' },
      {
        heading: 'Waiting',
        text: 'The reserved rights shall not be exploited until three years after release.',
      },
    ],
    [
      { heading: '유보된 권리', text: '연극 및 게임의 권리는 권리자에게 유보된다.' },
      { heading: '기다림', text: '권리자는 유보된 권리를 공개일부터 3년간 행사하지 아니한다.' },
    ],
  ])('are sure by themselves, and not where another holds them back: $text', (list, holdback) => {
    expect(certaintiesIn([list]).get('res_stage')).toBe('sure');
    expect(certaintiesIn([list, holdback]).get('res_stage')).not.toBe('sure');
  });
});

const readIn = (clauses: readonly ClauseSaid[], kind: 'remake' | 'co-production' = 'remake') =>
  new Map(findingsOf(clauses, [kind]).values.map((value) => [value.term, value] as const));

const chosenIn = (clauses: readonly ClauseSaid[], term: string) => {
  const value = readIn(clauses).get(term)?.value;
  return value?.kind === 'choice' ? value.choice : undefined;
};

describe('a right that its list keeps', () => {
  const list = {
    number: '5.1',
    text: 'The Owner reserves: (a) the original film; (b) books and webtoons; (c) the stage; and (d) interactive games.',
  };
  const korean = {
    heading: '유보된 권리',
    text: '① 다음 각 호의 권리는 갑에게 유보되며, 갑은 제1호의 권리를 제한 없이 행사할 수 있다.\n1. 출판 및 웹툰\n2. 연극 및 뮤지컬\n② 갑은 제1항 제2호의 권리를 최초 개봉일로부터 30개월간 행사하지 아니한다.',
  };

  it.each([
    'Rights (c) and (d) shall not be exercised until 36 months after the first transmission.',
    'The Owner may not license the rights in 5.1(c) to 5.1(d) before the third anniversary of release.',
  ])('waits where the next clause calls it by its letter: %s', (text) => {
    const clauses = [list, { number: '5.2', text }];
    expect(chosenIn(clauses, 'res_stage')).toBe('reserved_holdback');
    expect(readIn(clauses).get('res_stage')?.alternatives).toContainEqual(
      expect.objectContaining({ value: { kind: 'choice', choice: 'reserved_free' } }),
    );
    expect(certaintiesIn(clauses).get('res_stage')).not.toBe('sure');
    expect(chosenIn(clauses, 'res_print_webtoon')).toBe('reserved_free');
  });

  it('takes the freedom that the lead gives to other items for none of its own', () => {
    expect(chosenIn([korean], 'res_stage')).toBe('reserved_holdback');
    expect(chosenIn([korean], 'res_print_webtoon')).toBe('reserved_free');
  });

  it.each([
    { heading: 'STAGE FREEZE', text: '5 years from release.' },
    { heading: 'Black-out', text: 'No stage production: moratorium of four years from release.' },
    { heading: '공연', text: '연극과 뮤지컬은 공개 후 3년간 유예한다.' },
  ])('is not sure to be free where a row of its own makes it wait: $heading', (row) => {
    const kept = {
      heading: 'OWNER KEEPS',
      text: 'Print, webtoon; stage; radio/podcast.',
      kind: 'row' as const,
    };
    expect(certaintiesIn([kept, { ...row, kind: 'row' as const }]).get('res_stage')).not.toBe('sure');
  });

  it.each([
    ['OWNER KEEPS', 'Print, webtoon, audiobook; stage; radio/podcast. Free and clear except stage.'],
    ['Reserved', 'Owner reserves stage and print. No hold-back on these other than for the stage.'],
    ['권리자 보유', '출판, 웹툰, 연극은 권리자가 보유한다. 연극을 제외하고 자유롭게 이용할 수 있다.'],
  ])('is not free where freedom is said of all but it: %s', (heading, text) => {
    const clauses = [{ heading, text, kind: 'row' as const }];
    expect(chosenIn(clauses, 'res_stage')).not.toBe('reserved_free');
    expect(certaintiesIn(clauses).get('res_stage')).not.toBe('sure');
    expect(chosenIn(clauses, 'res_print_webtoon')).toBe('reserved_free');
  });
});

describe('a figure that a sentence names to say that it holds no longer', () => {
  it.each([
    ['Equity premium', 'Equity is recouped with a premium of 18% (down from 20%).', 18],
    ['Equity premium', 'Equity is recouped with a premium of 18%, not 20%.', 18],
    ['Equity premium', 'The premium on equity is raised from 15% to 18%.', 18],
    ['Equity premium', 'The premium on equity is 18% instead of 20%.', 18],
    ['출자 프리미엄', '출자 원금에 대한 프리미엄 18% (1차 메일 20%에서 조정)', 18],
    ['출자 프리미엄', '출자 원금에 대한 프리미엄을 20%에서 18%로 인하한다.', 18],
    ['출자 프리미엄', '출자 원금에 대한 프리미엄 20% → 18%', 18],
    ['출자 프리미엄', '출자 원금에 대한 프리미엄 18%(기존 20%)', 18],
  ])('is not the value: %s, %s', (heading, text, percent) => {
    const value = readIn([{ heading, text }], 'co-production').get('equity_premium');
    expect(value?.value).toMatchObject({ share: { numerator: percent / 2, denominator: 50 } });
  });
});

describe('words that decide a choice in a sentence that goes on', () => {
  it.each([
    ['exercise_by_payment', 'Exercise', 'The option is exercised by written notice plus the floor.'],
    ['exercise_by_payment', 'Exercise', 'Exercise by written notice, together with the minimum sum.'],
  ])('are not sure: %s, %s: %s', (term, heading, text) => {
    const isBare = chosenIn([{ heading, text }], term) === 'notice_only';
    expect(isBare && certaintiesIn([{ heading, text }]).get(term) === 'sure').toBe(false);
  });

  it.each([
    ['budget_lock', '예산 확정', '확정 후 변경은 양사 서면 동의, 합의 안 되면 본드사 의견대로 한다.'],
    [
      'budget_lock',
      'Budget',
      'Once locked the budget changes only with both parties’ written consent, failing which as the bond company says.',
    ],
    [
      'budget_lock',
      'Budget',
      'The locked budget may change by written consent of both producers; if they cannot agree, the bond company decides.',
    ],
  ])('are not sure in a co-production: %s, %s: %s', (term, heading, text) => {
    const value = readIn([{ heading, text }], 'co-production').get(term);
    const isSimple = value?.value.kind === 'choice' && value.value.choice === 'joint_lock';
    expect(isSimple && certaintyOf(value) === 'sure').toBe(false);
  });

  it('take nothing of her last terms for a definition of profits', () => {
    const text =
      'Before engaging any person to provide executive producing services the Company shall offer them to Ms. Gil on terms no less favourable than her last.';
    expect(certaintiesIn([{ text }]).get('favoured_nations')).not.toBe('sure');
  });
});

it('takes the most that a suspension may last for no period of the option, for sure', () => {
  const text = 'While a strike or a claim holds things up the option does not run, for 6 months at most.';
  expect(certaintiesIn([{ heading: 'Events', text }]).get('option_period_initial')).not.toBe('sure');
});

describe('a value of which the words are sure', () => {
  const clause = { heading: 'Accounting', text: 'Purchaser shall render statements to Owner quarterly.' };
  const known = (says: KnownSentence['says']): KnownSentence[] => [
    { says, heading: 'Accounting', text: 'purchaser shall render statements to owner quarterly.' },
    { says: [{ term: 'currency', choice: 'usd' }], heading: '', text: 'sums are in dollars.' },
    { says: [{ term: 'premiere', choice: 'none' }], heading: '', text: 'nobody is invited.' },
  ];
  const certainty = (says: KnownSentence['says']) =>
    certaintiesIn([clause], known(says)).get('accounting_frequency');

  it('stays sure where sentences that are like it say the same', () => {
    expect(certainty([{ term: 'accounting_frequency', choice: 'quarterly' }])).toBe('sure');
  });

  it('is likely where they chose otherwise, or speak of another term', () => {
    expect(certainty([{ term: 'accounting_frequency', choice: 'annual' }])).toBe('likely');
    expect(certainty([{ term: 'audit_window' }])).toBe('likely');
  });

  it('is likely where no sentence that is known is like it', () => {
    const strange: KnownSentence[] = [
      { says: [{ term: 'currency', choice: 'usd' }], heading: '', text: 'sums are in dollars.' },
    ];
    expect(certaintiesIn([clause], strange).get('accounting_frequency')).toBe('likely');
  });
});

it('takes an option that remains open for a time for no open matter', () => {
  const text = 'The option fee is $72,000 for an exclusive option, which shall remain open for 16 months.';
  const found = findingsOf([{ heading: 'Option', text }], ['remake']);
  expect(found.open).toEqual([]);
  expect(found.values.map(({ term }) => term)).toContain('option_period_initial');
});

describe('an option that is extended by notice', () => {
  const option = {
    heading: 'Option',
    text: 'Owner grants Purchaser an option to acquire the remake rights.',
  };
  const extended = (text: string) => readIn([option, { heading: '', text }]);
  const months = (n: number) => ({
    kind: 'duration',
    n: { numerator: n, denominator: 1 },
    unit: 'months',
  });

  it.each([
    'Purchaser may extend the initial option period for an additional eighteen (18) months by written notice to Owner.',
    'Purchaser may by notice extend the option period for a further eighteen (18) months at any time prior to its expiry.',
  ])('is extended by the period, and the notice is how: %s', (text) => {
    expect(extended(text).get('option_extension_period')?.value).toEqual(months(18));
  });

  it.each([
    'Purchaser may extend the Option by notice given not less than sixty (60) days before the Option Period expires.',
    'Purchaser may extend the Option on thirty (30) days prior written notice.',
  ])('is not extended by the time of the notice: %s', (text) => {
    expect(extended(text).has('option_extension_period')).toBe(false);
  });

  it('credits what is paid for the extension, and says nothing of the first payment', () => {
    const found = extended(
      'The initial option period may be extended for one year by notice and the payment to Owner of $5,000, applicable against the purchase price.',
    );
    expect(found.get('option_extension_applicable')?.value).toEqual({
      kind: 'choice',
      choice: 'applicable',
    });
    expect(found.has('option_initial_applicable')).toBe(false);
  });
});
